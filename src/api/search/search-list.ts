import { entityTypes, type EntityType } from '../../domain/vocabulary.js';
import { highestKey, lowestKey } from '../../graph/keys.js';
import { searchCount, searchKey, searchPage, type SearchRow } from '../../graph/queries/search.js';
import type { ApiContext } from '../context.js';
import { Page, type PageArgs } from '../page.js';
import { hitOf, type HitSource } from './hit.js';
import { readQuery } from './read-query.js';

export interface SearchOptions extends PageArgs {
  query: string;
  types?: EntityType[] | null | undefined;
  articles?: boolean | null | undefined;
}

/** Entities and articles that meet a query, the best first. */
export function searchList(args: SearchOptions, context: ApiContext): Page<SearchRow, HitSource> {
  const query = readQuery(args.query, 'query');
  const types = entityTypes.filter((type) => args.types?.includes(type) ?? true);
  const key = searchKey(query, types, args.articles !== false);
  const page = searchPage(key);
  const count = searchCount(key);
  return new Page(args, {
    list: ['search', query, types, args.articles !== false],
    direction: 'ASC',
    range: { low: lowestKey, high: highestKey },
    load: ({ low, limit }) =>
      page === null ? Promise.resolve([]) : context.loaders.rows(page, { ...key, low, limit }),
    node: (row) => hitOf(query, row),
    count: async () => (count === null ? 0 : ((await context.loaders.row(count, key))?.count ?? 0)),
  });
}
