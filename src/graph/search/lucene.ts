import type { SearchQuery, Term } from './parse-query.js';
import { plain } from './plain.js';
import { simplified } from './simplified.js';

/*
 * The language of the full-text indexes. What a user types gets into it as phrases in quotation marks alone, where
 * only `\` and `"` mean anything, and those are escaped. The indexes have every Chinese character as a word, so that a
 * phrase is a part of a text, of any length and beside anything: with pairs of characters 2024年 is not found in
 * 2024年底, and it is no faster (50 thousand articles: both some 50 to 100 ms for the commonest words).
 */

/** For the indexes of articles: phrases as typed, in Simplified characters, or in full width. */
export function articleQuery(query: SearchQuery): string {
  return compose(query, ({ text }) => {
    const spellings = new Set([text, simplified(text)].flatMap((each) => [each, wide(each)]));
    return spellings.size === 1 ? phrase(text) : group([...spellings].map(phrase));
  });
}

/** For the index of names. */
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

/** As printed in full width: the index keeps the width of letters and digits. */
function wide(text: string): string {
  return text.replaceAll(/[A-Za-z0-9]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) + 0xfee0),
  );
}

function phrase(text: string): string {
  return `"${text.replaceAll(/[\\"]/g, '\\$&')}"`;
}

function group(clauses: readonly string[]): string {
  return `(${clauses.join(' ')})`;
}
