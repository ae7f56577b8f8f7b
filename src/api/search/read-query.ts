import { limits } from '../../config.js';
import { parseQuery, type SearchQuery } from '../../graph/search/parse-query.js';

/** What is typed into an argument. Fails with BAD_INPUT where it is too long or not of the query language. */
export function readQuery(text: string, field: string): SearchQuery {
  return parseQuery(text, { field, maxLength: limits.maxSearchLength });
}
