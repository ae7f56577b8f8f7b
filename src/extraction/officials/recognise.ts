import type { Span } from '../../domain/extraction.js';
import type { Candidate, Recogniser } from '../candidate.js';
import { foreignNames, isForeignName } from './abroad.js';
import { appointees } from './appointees.js';
import { leaderNames, titledNames } from './leaders.js';
import { alwaysOfficials, namesDoctrine, spouses } from './known.js';
import { readHolders } from './holders.js';
import { listAfter } from './lists.js';

/** 盛虹|控股集团 */
const namesCompany = /^(?:控股|集团|股份|有限|公司|实业|重工|药业|证券|银行)/;

/** Persons who hold or held a public post, and leaders named at official acts. */
export const officialRecogniser: Recogniser = (source, found) => {
  const { text } = source;
  const agencies = found.filter(({ type }) => type === 'Agency');
  const candidate = (rule: string, { start, end }: { start: number; end: number }): Candidate => {
    return { type: 'Official', key: text.slice(start, end), rule, start, end };
  };
  const foreign = foreignNames(text);
  const all = [
    ...readHolders(source, agencies).map(({ name, rule }) => candidate(rule, name)),
    ...appointees(text).map((name) => candidate('official-appointed', name)),
    ...leaderNames(text).map((name) => candidate('official-among-leaders', name)),
    ...knownNames(text).map((name) => candidate('official-known', name)),
    ...namedBeside(text).map((name) => candidate('official-among-leaders', name)),
    ...titledNames(text).map((name) => candidate('official-before-title', name)),
  ];
  return all.filter(
    ({ start, end, key, rule }) =>
      rule === 'official-known' ||
      !(
        spouses.has(key) ||
        foreign.has(text.slice(start, start + 2)) ||
        namesCompany.test(text.slice(end, end + 2)) ||
        isForeignName(text, { start, end })
      ),
  );
};

/** 习近平、甲、乙: whom the news lists with one that is always an official. */
function namedBeside(text: string): Span[] {
  return knownNames(text).flatMap(({ end }) => (text[end] === '、' ? listAfter(text, end) : []));
}

function knownNames(text: string): Span[] {
  const spans: Span[] = [];
  for (const name of alwaysOfficials) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (!namesDoctrine.test(text.slice(end, end + 8))) spans.push({ start, end });
    }
  }
  return spans;
}
