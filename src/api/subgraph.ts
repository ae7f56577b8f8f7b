import { limits } from '../config.js';
import type { IsoDate } from '../domain/date.js';
import { AnlanError } from '../domain/errors.js';
import { entityTypes, type EntityType, type FactType } from '../domain/vocabulary.js';
import type { LinkFilters } from '../graph/queries/links.js';
import { subgraphEdges, subgraphNodes, type SubgraphSelection } from '../graph/queries/subgraph.js';
import { bounded, boundedIds } from './bounds.js';
import type { ApiContext } from './context.js';
import { linkFilters, linksAmong, namesOf, type WhenArgs } from './links.js';
import { entitySource, factSource, noEntity, type EntitySource, type FactSource } from './sources.js';

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
  const around = boundedIds('around', args.around, limits.maxPageSize);
  const depth = bounded('depth', args.depth ?? 1, limits.maxGraphDepth);
  const nodes = bounded('limit', args.limit ?? 100, limits.maxGraphNodes);
  if (around.length > nodes) {
    throw new AnlanError({
      kind: 'BAD_INPUT',
      message: '`limit` is too small',
      expected: `at least as many as \`around\`: ${around.length}`,
      found: String(nodes),
    });
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
