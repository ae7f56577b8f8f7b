import { limits } from '../config.js';
import type { IsoDate } from '../domain/date.js';
import { AnlanError } from '../domain/errors.js';
import { entityTypes, type EntityType, type FactType } from '../domain/vocabulary.js';
import { endOfDay } from '../graph/keys.js';
import { entityById } from '../graph/queries/entities.js';
import { linkTypes, type LinkFilters } from '../graph/queries/links.js';
import { pathsBetween } from '../graph/queries/paths.js';
import { subgraphEdges, subgraphNodes, type SubgraphSelection } from '../graph/queries/subgraph.js';
import type { ApiContext } from './context.js';
import { entitySource, factSource, type EntitySource, type FactSource } from './sources.js';
import { openRange, type DateRange } from './types/inputs.js';

interface WhenArgs {
  between?: DateRange | null;
  asOf?: IsoDate | null;
}

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
  if (from === to) throw badInput('`from` and `to` are the same', 'the ids of two entities', from);
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

export interface SubgraphOptions extends WhenArgs {
  around: string[];
  depth?: number | null;
  limit?: number | null;
  types?: EntityType[] | null;
  facts?: FactType[] | null;
}

export interface GraphSource {
  nodes: EntitySource[];
  truncated: boolean;
  /** Read where it is selected. */
  readonly edges: Promise<FactSource[]>;
}

/** What lies around some entities. Fails with NOT_FOUND for an id that is no entity. */
export async function subgraphOf(args: SubgraphOptions, context: ApiContext): Promise<GraphSource> {
  const around = [...new Set(args.around)];
  if (around.length === 0 || around.length > limits.maxPageSize) {
    throw badInput('`around` is out of bounds', `1 to ${limits.maxPageSize} ids`, `${around.length} ids`);
  }
  const depth = bounded('depth', args.depth ?? 1, limits.maxGraphDepth);
  const nodes = bounded('limit', args.limit ?? 100, limits.maxGraphNodes);
  if (around.length > nodes) {
    throw badInput('`limit` is too small', `at least as many as \`around\`: ${around.length}`, String(nodes));
  }
  const entities = [...new Set(args.types ?? entityTypes)].sort();
  const filters = linkFilters(args);
  const selection = { facts: linksAmong(args.facts), filters: namesOf(filters) };
  const row = await context.loaders.row(subgraphNodes({ depth, entities, ...selection }), {
    around,
    prefixes: entities.map((type) => `${type.toLowerCase()}-`),
    nodes,
    limit: nodes + 1,
    ...filters,
  });
  const { ids, truncated } = row!;
  const missing = around.find((id) => !ids.includes(id));
  if (missing !== undefined) throw noEntity(missing);
  return {
    nodes: ids.map((id) => entitySource(id)),
    truncated,
    get edges() {
      return edgesAmong(ids, selection, filters, args.asOf ?? null, context);
    },
  };
}

async function edgesAmong(
  ids: readonly string[],
  selection: Pick<SubgraphSelection, 'facts' | 'filters'>,
  filters: LinkFilters,
  asOf: IsoDate | null,
  context: ApiContext,
): Promise<FactSource[]> {
  if (selection.facts.length === 0) return [];
  const rows = await context.loaders.rows(subgraphEdges(selection), { ids, ...filters });
  return rows.map((fact) => factSource(fact.id, fact, asOf));
}

function linksAmong(types: readonly FactType[] | null | undefined): FactType[] {
  return linkTypes.filter((type) => types?.includes(type) ?? true);
}

function linkFilters({ between, asOf }: WhenArgs): LinkFilters {
  const { from, to } = openRange(between);
  return {
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(asOf == null ? {} : { until: endOfDay(asOf) }),
  };
}

function namesOf(filters: LinkFilters): (keyof LinkFilters)[] {
  return Object.keys(filters) as (keyof LinkFilters)[];
}

async function requireEntity(id: string, context: ApiContext): Promise<void> {
  if ((await context.loaders.row(entityById, { id })) === null) throw noEntity(id);
}

export function noEntity(id: string): AnlanError {
  return new AnlanError({
    kind: 'NOT_FOUND',
    message: 'there is no such entity',
    expected: 'the id of an entity of the graph',
    found: JSON.stringify(id),
  });
}

function bounded(name: string, value: number, most: number): number {
  if (value >= 1 && value <= most) return value;
  throw badInput(`\`${name}\` is out of bounds`, `1 to ${most}`, String(value));
}

function badInput(message: string, expected: string, found: string): AnlanError {
  return new AnlanError({ kind: 'BAD_INPUT', message, expected, found });
}
