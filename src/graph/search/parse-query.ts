import { AnlanError } from '../../domain/errors.js';
import { tokenize, type Token } from './tokens.js';

/** A word, or a phrase in quotation marks. It has at least one letter or digit. */
export interface Term {
  kind: 'term';
  text: string;
  quoted: boolean;
}

/** `all` of these, and it has at least one, and `none` of those. */
export interface Both {
  kind: 'and';
  all: SearchQuery[];
  none: SearchQuery[];
}

export interface Either {
  kind: 'or';
  any: SearchQuery[];
}

/** What a reader looks for. */
export type SearchQuery = Term | Both | Either;

export interface QueryField {
  /** The argument, for messages. */
  field: string;
  /** In UTF-16 code units. */
  maxLength: number;
}

/**
 * Reads the query language: words side by side are all wanted, quotation marks make a phrase, OR or 或 makes
 * alternatives, NOT, 非 or a dash in front excludes, parentheses group; AND and 与 may be written. Fails with
 * BAD_INPUT, which says what was expected, what was found and where.
 */
export function parseQuery(text: string, { field, maxLength }: QueryField): SearchQuery {
  if (text.length > maxLength) {
    throw new AnlanError({
      kind: 'BAD_INPUT',
      message: `\`${field}\` is too long`,
      expected: `at most ${maxLength} characters`,
      found: String(text.length),
    });
  }
  const tokens = tokenize(text, field);
  if (tokens.length === 0) {
    throw new AnlanError({
      kind: 'BAD_INPUT',
      message: `\`${field}\` has nothing to look for`,
      expected: 'a word or phrase',
      found: JSON.stringify(text),
    });
  }
  return new QueryReader(tokens, field).read();
}

class QueryReader {
  readonly #tokens: readonly Token[];
  readonly #field: string;
  #next = 0;

  constructor(tokens: readonly Token[], field: string) {
    this.#tokens = tokens;
    this.#field = field;
  }

  read(): SearchQuery {
    const query = this.#either(null);
    if (this.#next < this.#tokens.length) throw this.#wrong('an opening parenthesis before');
    return query;
  }

  /** `after`: what it stands behind, for messages; null at the beginning. */
  #either(after: Token | null): SearchQuery {
    const any = [this.#both(after)];
    for (let or = this.#take('or'); or !== null; or = this.#take('or')) any.push(this.#both(or));
    return any.length === 1 ? any[0]! : { kind: 'or', any };
  }

  #both(after: Token | null): SearchQuery {
    const all: SearchQuery[] = [];
    const none: SearchQuery[] = [];
    let behind = after;
    do {
      const not = this.#take('not');
      (not === null ? all : none).push(this.#one(not ?? behind));
      behind = this.#take('and');
    } while (behind !== null || this.#goesOn());
    if (all.length === 0) {
      throw new AnlanError({
        kind: 'BAD_INPUT',
        message: `\`${this.#field}\` only says what to leave out`,
        expected: 'a word or phrase to look for beside what NOT, 非 or - excludes',
        found: 'none',
      });
    }
    return all.length === 1 && none.length === 0 ? all[0]! : { kind: 'and', all, none };
  }

  #one(after: Token | null): SearchQuery {
    const open = this.#take('open');
    if (open !== null) {
      const group = this.#either(open);
      if (this.#take('close') === null) throw this.#wrong(`a closing parenthesis for ${described(open)}`);
      return group;
    }
    const token = this.#tokens[this.#next];
    if (token?.kind !== 'term') {
      throw this.#wrong(
        `a word, a phrase or a group ${after === null ? 'at the beginning' : `after ${described(after)}`}`,
      );
    }
    this.#next += 1;
    return { kind: 'term', text: token.text, quoted: token.quoted };
  }

  #take(kind: Token['kind']): Token | null {
    const token = this.#tokens[this.#next];
    if (token?.kind !== kind) return null;
    this.#next += 1;
    return token;
  }

  #goesOn(): boolean {
    const kind = this.#tokens[this.#next]?.kind;
    return kind === 'term' || kind === 'open' || kind === 'not';
  }

  #wrong(expected: string): AnlanError {
    const found = this.#tokens[this.#next];
    return new AnlanError({
      kind: 'BAD_INPUT',
      message: `\`${this.#field}\` cannot be read`,
      expected,
      found: found === undefined ? 'the end' : described(found),
    });
  }
}

function described(token: Token): string {
  return `${token.kind === 'term' ? token.text : token.printed} (character ${token.at})`;
}
