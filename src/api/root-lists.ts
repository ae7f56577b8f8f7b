import type { EntityType } from '../domain/vocabulary.js';
import { dayRange, highestKey, lowestKey } from '../graph/keys.js';
import {
  articleCount,
  articleDirections,
  articlePage,
  phraseQuery,
  type ArticleIdRow,
  type ArticleOrder,
  type ArticleStart,
} from '../graph/queries/articles.js';
import {
  entityById,
  entityCount,
  entityOrders,
  entityPage,
  type EntityOrder,
  type EntityPageRow,
} from '../graph/queries/entities.js';
import type { ApiContext } from './context.js';
import { Page, type PageArgs } from './page.js';
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
  const filter = {
    name: args.filter?.name ?? null,
    region: args.filter?.region ?? null,
    minArticles: args.filter?.minArticles ?? null,
    ...openRange(args.filter?.between),
  };
  const range = { low: lowestKey, high: highestKey };
  return new Page(args, {
    list: ['entities', type, order, filter],
    direction: entityOrders[order].direction,
    range,
    load: (bounds) => context.loaders.rows(entityPage(type, order), { ...filter, ...bounds }),
    node: (row) => entitySource(row.id, row),
    count: async () => {
      const count = await context.loaders.row(entityCount[type], { ...filter, ...range, limit: 0 });
      return count?.count ?? 0;
    },
  });
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
  const entities = await leastCoveredFirst(filter.entities ?? [], context);
  const query = filter.text == null ? null : phraseQuery(filter.text);
  const key = {
    query,
    entity: entities[0] ?? null,
    otherEntities: entities.slice(1),
    publication: filter.publication ?? null,
    kind: filter.kind ?? null,
  };
  const start = startOf(key);
  return new Page(args, {
    list: ['all-articles', order, key, from, to],
    direction: articleDirections[order],
    range,
    load: (bounds) => context.loaders.rows(articlePage(start, order), { ...key, ...bounds }),
    node: (row) => articleSource(row.id),
    count: async () => {
      const count = await context.loaders.row(articleCount(start), { ...key, ...range, limit: 0 });
      return count?.count ?? 0;
    },
  });
}

function startOf(key: {
  query: string | null;
  entity: string | null;
  publication: string | null;
}): ArticleStart {
  if (key.query !== null) return 'text';
  if (key.entity !== null) return 'entity';
  return key.publication === null ? 'all' : 'publication';
}

/** Articles of the rarest entity are the fewest to look through for the others. */
async function leastCoveredFirst(ids: readonly string[], context: ApiContext): Promise<string[]> {
  const distinct = [...new Set(ids)];
  if (distinct.length < 2) return distinct;
  const rows = await Promise.all(distinct.map((id) => context.loaders.row(entityById, { id })));
  const counts = new Map(distinct.map((id, i) => [id, rows[i]?.articleCount ?? 0]));
  return distinct.sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1));
}
