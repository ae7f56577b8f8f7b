import { AnlanError } from '../../domain/errors.js';

export type Operator = 'and' | 'or' | 'not' | 'open' | 'close';

/** `at` counts characters from 1, as messages do. */
export type Token =
  | { kind: 'term'; text: string; quoted: boolean; at: number }
  | { kind: Operator; printed: string; at: number };

const operators: Readonly<Record<string, Operator>> = {
  ...{ AND: 'and', 与: 'and' },
  ...{ OR: 'or', 或: 'or' },
  ...{ NOT: 'not', 非: 'not' },
  ...{ '(': 'open', ')': 'close' },
};

const quote = /^["“”„‟「」『』]$/u;
const bracket = /^[()]$/;
const space = /^\s+$/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * The words, phrases and operators of a query, full-width forms folded. What has neither letter nor digit is
 * punctuation and left out. Fails with BAD_INPUT where a quotation mark is not closed.
 */
export function tokenize(text: string, field: string): Token[] {
  const characters = Array.from(text, (character) => character.normalize('NFKC'));
  const found: Token[] = [];
  const add = (token: Token) => {
    if (token.kind !== 'term' || letterOrDigit.test(token.text)) found.push(token);
  };
  let i = 0;
  const until = (ends: (character: string) => boolean): string => {
    const start = i;
    while (i < characters.length && !ends(characters[i]!)) i += 1;
    return characters.slice(start, i).join('').normalize('NFKC').trim();
  };
  while (i < characters.length) {
    const at = i + 1;
    const character = characters[i]!;
    if (space.test(character)) {
      i += 1;
    } else if (quote.test(character)) {
      i += 1;
      const phrase = until((each) => quote.test(each));
      if (i === characters.length) throw unclosed(field, character, at);
      i += 1;
      add({ kind: 'term', text: phrase, quoted: true, at });
    } else if (bracket.test(character)) {
      i += 1;
      add({ kind: operators[character]!, printed: character, at });
    } else if (character === '-' && beginsSomething(characters[i + 1])) {
      i += 1;
      add({ kind: 'not', printed: character, at });
    } else {
      const word = until((each) => space.test(each) || quote.test(each) || bracket.test(each));
      const operator = operators[word];
      add(
        operator === undefined
          ? { kind: 'term', text: word, quoted: false, at }
          : { kind: operator, printed: word, at },
      );
    }
  }
  return found;
}

/** A dash excludes what it stands directly before; elsewhere it is punctuation. */
function beginsSomething(next: string | undefined): boolean {
  return next !== undefined && next !== ')' && !space.test(next);
}

function unclosed(field: string, mark: string, at: number): AnlanError {
  return new AnlanError({
    kind: 'BAD_INPUT',
    message: `\`${field}\` cannot be read`,
    expected: `a second quotation mark after ${mark} (character ${at})`,
    found: 'the end',
  });
}
