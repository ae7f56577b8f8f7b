import { factTypes, type FactType } from '../../domain/vocabulary.js';
import type { FactEnd } from '../fact-model.js';
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

/** Facts of one entity. `low` and `high` bound the order's key; both are left out. Of the filters those that are set stand in `selection.filters`. */
export interface FactPageKey extends FactFilters {
  id: string;
  low: string;
  high: string;
  limit: number;
}

export interface FactFilters {
  from?: string;
  to?: string;
  title?: string;
  former?: boolean;
  role?: string;
  metric?: string;
}

export interface FactPageRow extends FactRow {
  cursor: string;
}

/** What a page of facts is made of: which types, seen from which end. */
export interface FactSelection {
  ends: readonly { type: FactType; end: FactEnd }[];
  order: FactOrder;
  /** Only conditions that are set stand in the query: every other costs time to plan. */
  filters: readonly (keyof FactFilters)[];
  /** Also the facts of the regions that lie in the one asked for. */
  within: boolean;
}

/**
 * A fact lies in a period where the day it speaks of does, or, where it speaks of none, where articles
 * published then state it.
 */
const conditions: Record<keyof FactFilters, string> = {
  from: 'coalesce(f.date, f.lastSeen) >= key.from',
  to: 'coalesce(f.date, f.firstSeen) <= key.to',
  title: 'f.title = key.title',
  former: 'f.former = key.former',
  role: 'f.role = key.role',
  metric: 'f.metric = key.metric',
};

function conditionsOf({ filters }: Pick<FactSelection, 'filters'>): string {
  return filters.map((filter) => ` AND ${conditions[filter]}`).join('');
}

const itself = `
  WITH key, key.id AS entityId`;
const eachRegionWithin = `
  MATCH (inside:Region)-[:WITHIN*0..5]->(:Entity {id: key.id})
  WITH key, inside.id AS entityId`;

/** One index seek for each type and end (and region), each stopped at the limit, then merged. */
export function factPage(selection: FactSelection): BatchQuery<FactPageKey, FactPageRow> {
  const { property, direction } = factOrders[selection.order];
  const parts = selection.ends.map(
    ({ type, end }) => `
    MATCH ()-[f:${type}]->()
    WHERE f.${end}Id = entityId AND f.${property} > key.low AND f.${property} < key.high${conditionsOf(selection)}
    RETURN ${factReturn(type)}, f.${property} AS cursor
    ORDER BY f.${end}Id ${direction}, f.${property} ${direction} LIMIT $limit`,
  );
  const columns = [...factColumns, 'cursor'] as const;
  return {
    name: `fact-page-${nameOf(selection)}-${selection.order.toLowerCase()}`,
    columns,
    body: `${selection.within ? eachRegionWithin : itself}
  CALL (key, entityId) {${parts.join('\n    UNION ALL')}
  }
  RETURN ${columns.join(', ')} ORDER BY cursor ${direction} LIMIT $limit`,
  };
}

export function factCount(selection: Omit<FactSelection, 'order'>): BatchQuery<FactPageKey, CountRow> {
  const parts = selection.ends.map(
    ({ type, end }) => `
    MATCH ()-[f:${type}]->()
    WHERE f.${end}Id = entityId AND f.newestKey > ''${conditionsOf(selection)}
    RETURN count(f) AS part`,
  );
  return {
    name: `fact-count-${nameOf(selection)}`,
    columns: ['count'],
    body: `${selection.within ? eachRegionWithin : itself}
  CALL (key, entityId) {${parts.join('\n    UNION ALL')}
  }
  RETURN sum(part) AS count`,
  };
}

function nameOf({ ends, filters, within }: Omit<FactSelection, 'order'>): string {
  const parts = [...ends.map(({ type, end }) => `${type}-${end}`), ...filters, ...(within ? ['within'] : [])];
  return parts.join('-').toLowerCase();
}

function byId(type: FactType): BatchQuery<{ id: string }, FactRow> {
  return {
    name: `fact-by-id-${type.toLowerCase()}`,
    columns: factColumns,
    body: `
  MATCH ()-[f:${type}]->() WHERE f.id = key.id
  RETURN ${factReturn(type)}`,
  };
}

/** The id tells the type, so that one index is asked. */
export const factById = Object.fromEntries(factTypes.map((type) => [type, byId(type)])) as Record<
  FactType,
  BatchQuery<{ id: string }, FactRow>
>;
