import type { Span } from '../../domain/extraction.js';
import type { Candidate, Recogniser } from '../candidate.js';

import { findConcerning } from './concerning.js';
import { isForeign } from './foreign.js';
import { isGeneric, withKeys } from './keys.js';
import { findLaws } from './laws.js';
import { findReports } from './reports.js';
import { findRules } from './rules.js';
import { namesDocument } from './title-words.js';
import { findTitles } from './titles.js';
import { findTreaties } from './treaties.js';

const finders: readonly (readonly [rule: string, find: (text: string) => Span[]])[] = [
  ['document-titled', titled],
  ['document-concerning', findConcerning],
  ['document-report', findReports],
  ['document-treaty', findTreaties],
  ['document-law', findLaws],
  ['document-regulation', findRules],
];

/**
 * Titles in 《》 first, then what is titled plainly. Laws, drafts and treaties are found inside the titles of others
 * as well. What is told of other states alone is left out.
 */
export const recogniseDocuments: Recogniser = ({ text }) => {
  const found = finders.flatMap(([rule, find]) =>
    find(text).map((span): Candidate => {
      const name = text.slice(span.start, span.end);
      // 《条例》 stands for one title here and is a common word elsewhere.
      const local = isGeneric(name) ? { local: true as const } : {};
      return { start: span.start, end: span.end, type: 'Document', key: name, rule, ...local };
    }),
  );
  const ofHome = found.filter((candidate) => !isForeign(text, candidate));
  return withKeys(nest(ofHome, text));
};

function titled(text: string): Span[] {
  return findTitles(text).filter(({ start, end }) =>
    namesDocument(
      text.slice(start, end),
      text.slice(Math.max(0, start - 7), start - 1),
      text.slice(end + 1, end + 16),
    ),
  );
}

/** The guide lists a law, a draft or a treaty named in the title of another document. */
const listedInside =
  /(?:法|法典|条例|办法|规定|章程|条约|公约|协定|议定书|修正案|草案|解释|决定)(?:[（(][^（）()]*[）)])?$/u;
const goesOn = /^(?:实施|执行|的|〉|》)/u;

function isListedInside(text: string, { start, end, rule }: Candidate, outer: Candidate): boolean {
  if (rule === 'document-regulation' || !listedInside.test(text.slice(start, end))) return false;
  return start > outer.start || goesOn.test(text.slice(end, end + 2));
}

/** Marks what lies inside a longer title and is listed none the less; drops what only repeats a span. */
function nest(candidates: readonly Candidate[], text: string): Candidate[] {
  const sorted = candidates
    .map((candidate, index) => ({ candidate, index }))
    .sort(
      (a, b) =>
        a.candidate.start - b.candidate.start || b.candidate.end - a.candidate.end || a.index - b.index,
    )
    .map(({ candidate }) => candidate);
  const kept: Candidate[] = [];
  let outer: Candidate | null = null;
  for (const candidate of sorted) {
    const previous = kept.at(-1);
    if (previous?.start === candidate.start && previous.end === candidate.end) continue;
    const inside: boolean = outer !== null && candidate.end <= outer.end;
    if (inside && isListedInside(text, candidate, outer!)) {
      kept.push({ ...candidate, nested: true });
    } else if (!inside) {
      outer = candidate;
      kept.push(candidate);
    }
  }
  return kept;
}
