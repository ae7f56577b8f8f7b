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

/** A name or a day in an article. */
interface Tag extends Span {
  char: string;
  entity: LocalEntity | null;
  date: IsoDate | null;
}

/** Where a tag stands in the tagged text of its sentence. */
interface Placed {
  index: number;
  tag: Tag;
}

/** A sentence with its names and days each put into one character. Names inside longer names are not tagged. */
export class TaggedSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly #placed: readonly Placed[];

  constructor({ start, end }: Span, text: string, placed: readonly Placed[]) {
    this.start = start;
    this.end = Math.max(end, placed.at(-1)?.tag.end ?? 0);
    this.text = text;
    this.#placed = placed;
  }

  entityAt(index: number): LocalEntity | null {
    return this.#at(index)?.tag.entity ?? null;
  }

  dateAt(index: number): IsoDate | null {
    return this.#at(index)?.tag.date ?? null;
  }

  /** The entities of one type between two places of the tagged text, in order. */
  entities(type: EntityType, from = 0, to = this.text.length): LocalEntity[] {
    const found: LocalEntity[] = [];
    for (const { index, tag } of this.#placed) {
      if (index >= from && index < to && tag.entity?.type === type) found.push(tag.entity);
    }
    return found;
  }

  /** The article's span of two places of the tagged text. */
  span(from: number, to: number): Span {
    return { start: this.#offset(from), end: to > from ? this.#endOf(to - 1) : this.#offset(from) };
  }

  /** The place of the tagged text that holds the article's offset. */
  indexOf(offset: number): number {
    let index = offset - this.start;
    for (const { index: at, tag } of this.#placed) {
      if (tag.start >= offset) break;
      if (tag.end > offset) return at;
      index = at + 1 + (offset - tag.end);
    }
    return index;
  }

  #at(index: number): Placed | undefined {
    return this.#placed.find((placed) => placed.index === index);
  }

  /** Where in the article a place of the tagged text begins. */
  #offset(index: number): number {
    if (index >= this.text.length) return this.end;
    let offset = this.start + index;
    for (const { index: at, tag } of this.#placed) {
      if (at >= index) return at === index ? tag.start : offset;
      offset = tag.end + (index - at - 1);
    }
    return offset;
  }

  #endOf(index: number): number {
    return this.#at(index)?.tag.end ?? this.#offset(index) + 1;
  }
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
    let at = sentence.start;
    const placed: Placed[] = [];
    for (; next < tags.length && tags[next]!.start < sentence.end; next++) {
      const tag = tags[next]!;
      if (tag.start < at) continue;
      text += source.text.slice(at, tag.start);
      placed.push({ index: text.length, tag });
      text += tag.char;
      at = tag.end;
    }
    return new TaggedSentence(sentence, text + source.text.slice(at, sentence.end), placed);
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
