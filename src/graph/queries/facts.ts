import type { FactType } from '../../domain/vocabulary.js';
import { factShapes, type FactEnd } from '../fact-model.js';
import type { BatchQuery } from '../batch-query.js';
import type { CountRow } from './entities.js';

export interface FactRow {
  id: string;
  type: FactType;
  subjectId: string;
  objectId: string | null;
  firstSeen: string;
  lastSeen: string;
  articleCount: number;
  title: string | null;
  former: boolean | null;
  formerSince: string | null;
  role: string | null;
  date: string | null;
  metric: string | null;
  value: number | null;
  unit: string | null;
  status: string | null;
}

const properties = [
  'id',
  'subjectId',
  'objectId',
  'firstSeen',
  'lastSeen',
  'articleCount',
  'title',
  'former',
  'formerSince',
  'role',
  'date',
  'metric',
  'value',
  'unit',
  'status',
] as const satisfies readonly (keyof FactRow)[];

export const factColumns = [...properties, 'type'] as const satisfies readonly (keyof FactRow)[];

function factReturn(type: FactType): string {
  return `${properties.map((property) => `f.${property} AS ${property}`).join(', ')}, '${type}' AS type`;
}

export type FactOrder = 'NEWEST' | 'OLDEST' | 'MOST_COVERED';

export const factOrders: Record<FactOrder, { property: string; direction: 'ASC' | 'DESC' }> = {
  NEWEST: { property: 'newestKey', direction: 'DESC' },
  OLDEST: { property: 'oldestKey', direction: 'ASC' },
  MOST_COVERED: { property: 'coverKey', direction: 'DESC' },
};

/** Facts of one entity; null where a filter is not set. `low` and `high` bound the order's key; both are left out. */
export interface FactPageKey {
  id: string;
  low: string;
  high: string;
  limit: number;
  from: string | null;
  to: string | null;
  title: string | null;
  former: boolean | null;
  role: string | null;
  metric: string | null;
}

export interface FactPageRow extends FactRow {
  cursor: string;
}

/** What a page of facts is made of: which types, seen from which end. */
export interface FactSelection {
  types: readonly FactType[];
  ends: readonly FactEnd[];
  order: FactOrder;
  /** Also the facts of the regions that lie in the one asked for. */
  within?: boolean;
}

/**
 * A fact lies in a period where the day it speaks of does, or, where it speaks of none, where articles
 * published then state it.
 */
const filters = `(key.from IS NULL OR coalesce(f.date, f.lastSeen) >= key.from)
      AND (key.to IS NULL OR coalesce(f.date, f.firstSeen) <= key.to)
      AND (key.title IS NULL OR f.title = key.title)
      AND (key.former IS NULL OR f.former = key.former)
      AND (key.role IS NULL OR f.role = key.role)
      AND (key.metric IS NULL OR f.metric = key.metric)`;

function branches({ types, ends }: Pick<FactSelection, 'types' | 'ends'>) {
  return factShapes
    .filter((shape) => types.includes(shape.type))
    .flatMap((shape) =>
      shape.ends.filter((end) => ends.includes(end)).map((end) => ({ type: shape.type, end })),
    );
}

const eachRegionWithin = `
  MATCH (inside:Region)-[:WITHIN*0..5]->(:Entity {id: key.id})
  WITH key, inside.id AS id`;

/** One index seek for each type and end (and region), each stopped at the limit, then merged. */
export function factPage(selection: FactSelection): BatchQuery<FactPageKey, FactPageRow> {
  const { property, direction } = factOrders[selection.order];
  const parts = branches(selection).map(
    ({ type, end }) => `
    MATCH ()-[f:${type}]->()
    WHERE f.${end}Id = id AND f.${property} > key.low AND f.${property} < key.high
      AND ${filters}
    RETURN ${factReturn(type)}, f.${property} AS cursor
    ORDER BY f.${end}Id ${direction}, f.${property} ${direction} LIMIT $limit`,
  );
  const columns = [...factColumns, 'cursor'] as const;
  return {
    name: `fact-page-${nameOf(selection)}-${selection.order.toLowerCase()}`,
    columns,
    body: `${selection.within === true ? eachRegionWithin : '\n  WITH key, key.id AS id'}
  CALL (key, id) {${parts.join('\n    UNION ALL')}
  }
  RETURN ${columns.join(', ')} ORDER BY cursor ${direction} LIMIT $limit`,
  };
}

export function factCount(selection: Omit<FactSelection, 'order'>): BatchQuery<FactPageKey, CountRow> {
  const parts = branches(selection).map(
    ({ type, end }) => `
    MATCH ()-[f:${type}]->()
    WHERE f.${end}Id = id
      AND ${filters}
    RETURN count(f) AS part`,
  );
  return {
    name: `fact-count-${nameOf(selection)}`,
    columns: ['count'],
    body: `${selection.within === true ? eachRegionWithin : '\n  WITH key, key.id AS id'}
  CALL (key, id) {${parts.join('\n    UNION ALL')}
  }
  RETURN sum(part) AS count`,
  };
}

function nameOf({ types, ends, within }: Omit<FactSelection, 'order'>): string {
  return [...[...types].sort(), ...ends, ...(within === true ? ['within'] : [])].join('-').toLowerCase();
}

export const factById: BatchQuery<{ id: string }, FactRow> = {
  name: 'fact-by-id',
  columns: factColumns,
  body: `
  CALL (key) {${factShapes
    .map(
      ({ type }) => `
    MATCH ()-[f:${type}]->() WHERE f.id = key.id
    RETURN ${factReturn(type)}`,
    )
    .join('\n    UNION ALL')}
  }
  RETURN ${factColumns.join(', ')}`,
};
