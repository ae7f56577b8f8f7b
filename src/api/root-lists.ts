import type { EntityType } from '../domain/vocabulary.js';
import { dayRange, highestKey, lowestKey } from '../graph/keys.js';
import {
  articleCount,
  articlePage,
  type ArticleFilters,
  type ArticlePageKey,
  type ArticleStart,
} from '../graph/queries/article-pages.js';
import { articleDirections, type ArticleIdRow, type ArticleOrder } from '../graph/queries/articles.js';
import {
  entityById,
  entityCount,
  entityOrders,
  entityPage,
  type EntityFilters,
  type EntityOrder,
  type EntityPageRow,
} from '../graph/queries/entities.js';
import { articleQuery } from '../graph/search/lucene.js';
import type { ApiContext } from './context.js';
import { Page, type PageArgs } from './page.js';
import { readQuery } from './search/read-query.js';
import { articleSource, entitySource, type ArticleSource, type EntitySource } from './sources.js';
import { openRange, type ArticleFilter, type EntityFilter } from './types/inputs.js';

/** All entities of a type. */
export function entityList(
  type: EntityType,
  args: PageArgs & { orderBy?: EntityOrder | null; filter?: EntityFilter | null },
  defaultOrder: EntityOrder,
  context: ApiContext,
): Page<EntityPageRow, EntitySource> {
  const order = args.orderBy ?? defaultOrder;
  const values = entityFilters(args.filter);
  const filters = Object.keys(values) as (keyof EntityFilters)[];
  return new Page(args, {
    list: ['entities', type, order, values],
    direction: entityOrders[order].direction,
    range: { low: lowestKey, high: highestKey },
    load: (bounds) => context.loaders.rows(entityPage(type, order, filters), { ...values, ...bounds }),
    node: (row) => entitySource(row.id, row),
    count: async () => {
      const count = await context.loaders.row(entityCount(type, filters), values);
      return count?.count ?? 0;
    },
  });
}

function entityFilters(filter: EntityFilter | null | undefined): EntityFilters {
  const { from, to } = openRange(filter?.between);
  return {
    ...(filter?.name == null ? {} : { name: filter.name }),
    ...(filter?.region == null ? {} : { region: filter.region }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(filter?.minArticles == null ? {} : { minArticles: filter.minArticles }),
  };
}

/** All articles, begun at the narrowest of what the filter gives. */
export async function allArticles(
  args: PageArgs & { orderBy?: ArticleOrder | null; filter?: ArticleFilter | null },
  context: ApiContext,
): Promise<Page<ArticleIdRow, ArticleSource>> {
  const order = args.orderBy ?? 'NEWEST';
  const filter = args.filter ?? {};
  const { from, to } = openRange(filter.between);
  const range = dayRange(from, to);
  const query = filter.text == null ? undefined : articleQuery(readQuery(filter.text, 'text'));
  const entities = await leastCoveredFirst(filter.entities ?? [], context);
  // Whatever does not begin the page filters it.
  const entity = query === undefined ? entities.shift() : undefined;
  const values: ArticleFilters = {
    ...(filter.publication == null ? {} : { publication: filter.publication }),
    ...(filter.kind == null ? {} : { kind: filter.kind }),
    ...(entities.length === 0 ? {} : { others: entities }),
  };
  const key = {
    ...values,
    ...(query === undefined ? {} : { query }),
    ...(entity === undefined ? {} : { entity }),
  };
  const selection = { start: startOf(key), filters: Object.keys(values) as (keyof ArticleFilters)[] };
  return new Page(args, {
    list: ['all-articles', order, key, from, to],
    direction: articleDirections[order],
    range,
    load: (bounds) => context.loaders.rows(articlePage(selection, order), { ...key, ...bounds }),
    node: (row) => articleSource(row.id),
    count: async () => {
      const count = await context.loaders.row(articleCount(selection), { ...key, ...range, limit: 0 });
      return count?.count ?? 0;
    },
  });
}

function startOf(key: Pick<ArticlePageKey, 'query' | 'entity' | 'publication'>): ArticleStart {
  if (key.query !== undefined) return 'text';
  if (key.entity !== undefined) return 'entity';
  return key.publication === undefined ? 'all' : 'publication';
}

/** Articles of the rarest entity are the fewest to look through for the others. */
async function leastCoveredFirst(ids: readonly string[], context: ApiContext): Promise<string[]> {
  const distinct = [...new Set(ids)];
  if (distinct.length < 2) return distinct;
  const rows = await Promise.all(distinct.map((id) => context.loaders.row(entityById, { id })));
  const counts = new Map(distinct.map((id, i) => [id, rows[i]?.articleCount ?? 0]));
  return distinct.sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1));
}
