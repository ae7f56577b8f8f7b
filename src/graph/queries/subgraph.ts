import type { EntityType, FactType } from '../../domain/vocabulary.js';
import type { BatchQuery } from '../batch-query.js';
import { factAsOf, factColumns, factNow, factReturn, type FactRow } from './fact-columns.js';
import { linkConditions, stepEnds, type LinkFilters } from './links.js';

export interface SubgraphSelection {
  depth: number;
  facts: readonly FactType[];
  entities: readonly EntityType[];
  filters: readonly (keyof LinkFilters)[];
}

export interface SubgraphKey extends LinkFilters {
  around: readonly string[];
  /** Ids of entities begin with their type: `agency-`. */
  prefixes: readonly string[];
  /** How many nodes at most; one more is looked for. */
  nodes: number;
  limit: number;
}

export interface SubgraphRow {
  /** Of the entities asked for those that are there, then what was found: the nearest and most covered first. */
  ids: string[];
  truncated: boolean;
}

/** The nodes around some entities, however deep, in one trip. */
export function subgraphNodes(selection: SubgraphSelection): BatchQuery<SubgraphKey, SubgraphRow> {
  const { depth, facts, entities, filters } = selection;
  const ends = stepEnds(facts, entities);
  const steps = Array.from({ length: ends.length === 0 ? 0 : depth }, (_, n) => step(n, ends, filters));
  return {
    name: ['subgraph', depth, ...ends.map(({ type, end }) => `${type}-${end}`), ...filters]
      .join('-')
      .toLowerCase(),
    columns: ['ids', 'truncated'],
    body: `
  WITH key, COLLECT { UNWIND key.around AS id MATCH (e:Entity {id: id}) RETURN e.id } AS ids0
  WITH key, ids0, ids0 AS frontier0, false AS truncated0${steps.join('')}
  RETURN ids${steps.length} AS ids, truncated${steps.length} AS truncated`,
  };
}

/** From each node of the frontier the most covered facts of each type and end; then the most covered of all of them. */
function step(n: number, ends: ReturnType<typeof stepEnds>, filters: readonly (keyof LinkFilters)[]): string {
  return `
  CALL (key, ids${n}, frontier${n}) {
    UNWIND frontier${n} AS id
    CALL (key, id, ids${n}) {${ends.map((end) => stepPart(end, `ids${n}`, filters)).join('\n      UNION ALL')}
    }
    WITH key, next, max(covered) AS covered ORDER BY covered DESC, next LIMIT $limit
    RETURN collect(next) AS found${n}
  }
  WITH key, ids${n}, found${n}, found${n}[..key.nodes - size(ids${n})] AS frontier${n + 1}, truncated${n}
  WITH key, ids${n} + frontier${n + 1} AS ids${n + 1}, frontier${n + 1},
    truncated${n} OR size(found${n}) > size(frontier${n + 1}) AS truncated${n + 1}`;
}

function stepPart(
  { type, end }: { type: FactType; end: 'subject' | 'object' },
  seen: string,
  filters: readonly (keyof LinkFilters)[],
): string {
  const other = end === 'subject' ? 'f.objectId' : 'f.subjectId';
  const conditions = [
    `NOT ${other} IN ${seen}`,
    `any(prefix IN key.prefixes WHERE ${other} STARTS WITH prefix)`,
    ...linkConditions(filters),
  ].join(' AND ');
  if (!filters.includes('until')) {
    return `
      MATCH ()-[f:${type}]->()
      WHERE f.${end}Id = id AND f.coverKey > '' AND ${conditions}
      RETURN ${other} AS next, f.articleCount AS covered ORDER BY f.${end}Id DESC, f.coverKey DESC LIMIT $limit`;
  }
  return `
      MATCH ()-[f:${type}]->()
      WHERE f.${end}Id = id AND f.oldestKey > '' AND ${conditions}
      RETURN ${other} AS next, ${factAsOf(type).articleCount} AS covered ORDER BY covered DESC, f.id LIMIT $limit`;
}

export interface SubgraphEdgesKey extends LinkFilters {
  ids: readonly string[];
}

/** The facts between nodes of a subgraph, each once; in the order of their ids. */
export function subgraphEdges({
  facts,
  filters,
}: Pick<SubgraphSelection, 'facts' | 'filters'>): BatchQuery<SubgraphEdgesKey, FactRow> {
  const conditions = linkConditions(filters)
    .map((condition) => ` AND ${condition}`)
    .join('');
  const parts = facts.map(
    (type) => `
    MATCH ()-[f:${type}]->()
    WHERE f.subjectId = node AND f.oldestKey > '' AND f.objectId IN key.ids${conditions}
    RETURN ${factReturn(type, filters.includes('until') ? factAsOf(type) : factNow)}`,
  );
  return {
    name: ['subgraph-edges', ...facts, ...filters].join('-').toLowerCase(),
    columns: factColumns,
    body: `
  UNWIND key.ids AS node
  CALL (key, node) {${parts.join('\n    UNION ALL')}
  }
  RETURN ${factColumns.join(', ')} ORDER BY id`,
  };
}
