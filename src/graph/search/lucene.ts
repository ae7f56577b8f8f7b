import type { SearchQuery, Term } from './parse-query.js';
import { plain } from './plain.js';
import { simplified } from './simplified.js';

/*
 * The language of the full-text indexes. What a user types gets into it as phrases in quotation marks alone, where
 * only `\` and `"` mean anything, and those are escaped.
 */

/** For the index of articles: phrases as typed, or in Simplified characters. */
export function articleQuery(query: SearchQuery): string {
  return compose(query, ({ text }) => {
    const spellings = [...new Set([text, simplified(text)])].map(inArticles);
    return spellings.length === 1 ? spellings[0]! : group(spellings);
  });
}

/** For the index of names, which has every Chinese character as a word: a phrase is a part of a name. */
export function nameQuery(query: SearchQuery): string {
  return compose(query, ({ text }) => phrase(plain(text).text));
}

/** Any of several, each of which has all of its parts. */
export function anyOf(clauses: readonly (readonly string[])[]): string {
  return clauses.map((parts) => group(parts.map((part) => `+${phrase(part)}`))).join(' ');
}

function compose(query: SearchQuery, ofTerm: (term: Term) => string): string {
  if (query.kind === 'term') return ofTerm(query);
  if (query.kind === 'or') return group(query.any.map((each) => compose(each, ofTerm)));
  return group([
    ...query.all.map((each) => `+${compose(each, ofTerm)}`),
    ...query.none.map((each) => `-${compose(each, ofTerm)}`),
  ]);
}

const oneCharacter = /^\p{Script=Han}$/u;

/** The index has pairs of neighbouring characters, so that one alone is the beginning or the end of pairs. */
function inArticles(text: string): string {
  return oneCharacter.test(text) ? group([phrase(text), `${text}*`, `*${text}`]) : phrase(text);
}

function phrase(text: string): string {
  return `"${text.replaceAll(/[\\"]/g, '\\$&')}"`;
}

function group(clauses: readonly string[]): string {
  return `(${clauses.join(' ')})`;
}
