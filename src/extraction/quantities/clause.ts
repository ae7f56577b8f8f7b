import type { LocalEntity } from '../../domain/extraction.js';
import type { TaggedSentence } from '../tagged-sentence.js';

/** Whose figures a clause gives. */
export interface Subjects {
  entities: readonly LocalEntity[];
  /** Where in the tagged sentence they stand; null where they stand in an earlier one. */
  at: number | null;
}

/** A clause of a tagged sentence. */
export interface Clause {
  sentence: TaggedSentence;
  from: number;
  to: number;
  text: string;
}

/** 青禾镇北山村等7个村遭灾 goes on with 青禾镇. */
export function membersOf(
  sentence: TaggedSentence,
  from: number,
  { start, end }: { start: number; end: number },
  text: string,
): Subjects | null {
  const outer = /^(.)\1/u.test(text.slice(start, end))
    ? sentence.entityAt(from + start + text.slice(start).search(/(.)(?!\1)/u) - 1)
    : null;
  const isList = /^等?[0-9一二三四五六七八九十]+个?(?:村|社区|街道|乡|镇|县|市|区)/u.test(text.slice(end));
  return isList && outer?.type === 'Region' ? { entities: [outer], at: from + start } : null;
}

/** A headline has no commas: 学校“阳光厨房” 覆盖率从24% 到97%. */
export function isHeadline({ sentence, from }: Clause): boolean {
  return from === 0 && !/[，,：:]/u.test(sentence.text);
}

/** What is done in an emergency is counted for the place, not for the level of response. */
export function isResponse(entity: LocalEntity | null): boolean {
  return entity?.rule === 'initiative-response';
}

/** 甲与乙, but not 甲会同乙 */
const partner = /(?:与|(?<!会)同)$/u;

/** The names between two places of the sentence. Of regions one inside the other (青禾省|临川市) the last, of joined ones all. */
export function named(sentence: TaggedSentence, from: number, to: number): Subjects {
  const entities: LocalEntity[] = [];
  for (let i = from; i < to; i++) {
    // 市法院与市公安局会签…: who acts is the first.
    if (entities.at(-1)?.type === 'Agency' && partner.test(sentence.text.slice(i - 1, i + 1))) break;
    const entity = sentence.entityAt(i);
    if (!entity || entity.type === 'Official' || entity.type === 'Meeting') continue;
    const previous = sentence.entityAt(i - 1);
    if (previous?.type === 'Region' && entity.type === 'Region' && entities.at(-1) === previous)
      entities.pop();
    entities.push(entity);
  }
  return { entities, at: from };
}
