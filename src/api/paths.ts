import { limits } from '../config.js';
import { AnlanError } from '../domain/errors.js';
import type { FactType } from '../domain/vocabulary.js';
import { pathsBetween } from '../graph/queries/paths.js';
import { bounded } from './bounds.js';
import type { ApiContext } from './context.js';
import { linkFilters, linksAmong, namesOf, type WhenArgs } from './links.js';
import { entitySource, factSource, requireEntity } from './sources.js';

export interface PathsOptions extends WhenArgs {
  from: string;
  to: string;
  maxLength?: number | null;
  types?: FactType[] | null;
  first?: number | null;
}

/** Ways between two entities, the shortest first. Fails with NOT_FOUND for an id that is no entity. */
export async function pathsOf(args: PathsOptions, context: ApiContext) {
  const { from, to, asOf = null } = args;
  const maxLength = bounded('maxLength', args.maxLength ?? 4, limits.maxPathLength);
  const first = bounded('first', args.first ?? 3, limits.maxPageSize);
  if (from === to) {
    throw new AnlanError({
      kind: 'BAD_INPUT',
      message: '`from` and `to` are the same',
      expected: 'the ids of two entities',
      found: from,
    });
  }
  const filters = linkFilters(args);
  const facts = linksAmong(args.types);
  const query = pathsBetween({ maxLength, facts, filters: namesOf(filters) });
  const [rows] = await Promise.all([
    facts.length === 0 ? [] : context.loaders.rows(query, { one: from, other: to, ...filters }),
    ...[from, to].map((id) => requireEntity(id, context)),
  ]);
  // Two facts between the same two (two posts in one body) are one way.
  const ways = new Map(rows.map((row) => [row.entityIds.join(' '), row] as const).reverse());
  return [...ways.values()]
    .reverse()
    .slice(0, first)
    .map(({ entityIds, factIds }) => ({
      nodes: entityIds.map((id) => entitySource(id)),
      facts: factIds.map((id) => factSource(id, undefined, asOf)),
      length: factIds.length,
    }));
}
