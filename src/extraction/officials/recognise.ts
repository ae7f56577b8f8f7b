import type { Candidate, Recogniser } from '../candidate.js';
import { leaderNames, titledNames } from './leaders.js';
import { readHolders } from './holders.js';

/** Persons who hold or held a public post, and leaders named at official acts. */
export const officialRecogniser: Recogniser = (source, found) => {
  const { text } = source;
  const agencies = found.filter(({ type }) => type === 'Agency');
  const candidate = (rule: string, { start, end }: { start: number; end: number }): Candidate => {
    return { type: 'Official', key: text.slice(start, end), rule, start, end };
  };
  return [
    ...readHolders(source, agencies).map(({ name, rule }) => candidate(rule, name)),
    ...leaderNames(text).map((name) => candidate('official-among-leaders', name)),
    ...titledNames(text).map((name) => candidate('official-before-title', name)),
  ];
};
