import type { IsoDate } from '../domain/date.js';
import type { LocalEntity, Span } from '../domain/extraction.js';
import type { EntityType } from '../domain/vocabulary.js';
import type { Source } from './source.js';
import { findDates } from './time/dates.js';

/** What stands in a tagged sentence for a name or a day: one private character each, so that rules stay short. */
export const mark = {
  Official: '\uE000',
  Agency: '\uE001',
  Initiative: '\uE002',
  Region: '\uE003',
  Meeting: '\uE004',
  Document: '\uE005',
  day: '\uE006',
} as const;

/** A place of the tagged text: a character of the article, or a whole name or day. */
interface Token extends Span {
  entity: LocalEntity | null;
  date: IsoDate | null;
}

/** A sentence with its names and days each put into one character. Names inside longer names are not tagged. */
export class TaggedSentence {
  /** Of the same length as `tokens`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly #tokens: readonly Token[];

  constructor(span: Span, text: string, tokens: readonly Token[]) {
    this.start = span.start;
    this.end = span.end;
    this.text = text;
    this.#tokens = tokens;
  }

  entityAt(index: number): LocalEntity | null {
    return this.#tokens[index]?.entity ?? null;
  }

  dateAt(index: number): IsoDate | null {
    return this.#tokens[index]?.date ?? null;
  }

  /** The entities of one type between two places of the tagged text, in order. */
  entities(type: EntityType, from = 0, to = this.text.length): LocalEntity[] {
    const found: LocalEntity[] = [];
    for (let i = Math.max(0, from); i < Math.min(to, this.text.length); i++) {
      const entity = this.#tokens[i]!.entity;
      if (entity?.type === type) found.push(entity);
    }
    return found;
  }

  /** The article's span of two places of the tagged text. */
  span(from: number, to: number): Span {
    return { start: this.#tokens[from]?.start ?? this.end, end: this.#tokens[to - 1]?.end ?? this.end };
  }

  /** The place of the tagged text that holds the article's offset. */
  indexOf(offset: number): number {
    let low = 0;
    let high = this.#tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#tokens[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface Tag extends Span {
  char: string;
  entity: LocalEntity | null;
  date: IsoDate | null;
}

const tagged = new WeakMap<
  Source,
  { entities: readonly LocalEntity[]; sentences: readonly TaggedSentence[] }
>();

/** The sentences of the article, tagged. All rules ask for the same, so the last answer is kept. */
export function tagSentences(source: Source, entities: readonly LocalEntity[]): readonly TaggedSentence[] {
  const known = tagged.get(source);
  if (known?.entities === entities) return known.sentences;
  const sentences = tagAll(source, entities);
  tagged.set(source, { entities, sentences });
  return sentences;
}

function tagAll(source: Source, entities: readonly LocalEntity[]): TaggedSentence[] {
  const tags = outermost([
    ...entities.flatMap((entity) =>
      entity.mentions.map(({ start, end }) => ({ start, end, char: mark[entity.type], entity, date: null })),
    ),
    ...findDates(source.text, source.publishedOn).map((day) => ({ ...day, char: mark.day, entity: null })),
  ]);
  let next = 0;
  return source.sentences.map((sentence) => {
    while (next < tags.length && tags[next]!.end <= sentence.start) next++;
    let text = '';
    const tokens: Token[] = [];
    for (let at = sentence.start; at < sentence.end;) {
      const tag = tags[next];
      if (tag?.start === at) {
        text += tag.char;
        tokens.push(tag);
        at = Math.max(at + 1, tag.end);
        next++;
      } else {
        text += source.text[at]!;
        tokens.push({ start: at, end: at + 1, entity: null, date: null });
        at++;
      }
    }
    const end = tokens.at(-1)?.end ?? sentence.end;
    return new TaggedSentence({ start: sentence.start, end: Math.max(end, sentence.end) }, text, tokens);
  });
}

function outermost(tags: readonly Tag[]): Tag[] {
  const sorted = tags.toSorted((a, b) => a.start - b.start || b.end - a.end || Number(a.entity === null));
  let reach = 0;
  return sorted.filter(({ start, end }) => {
    if (start < reach) return false;
    reach = end;
    return true;
  });
}
