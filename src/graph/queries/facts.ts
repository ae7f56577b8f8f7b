import { factTypes, type FactType } from '../../domain/vocabulary.js';
import type { BatchQuery } from '../batch-query.js';
import type { FactEnd } from '../fact-model.js';
import type { CountRow } from './entities.js';
import { factAsOf, factColumns, factNow, factReturn, type FactFields, type FactRow } from './fact-columns.js';

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
  /** As of a day: above the keys of that day, below those of later ones. */
  until?: string;
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
  /** As the articles published until `key.until` have them. */
  asOf: boolean;
}

/**
 * A fact lies in a period where the day it speaks of does, or, where it speaks of none, where an article
 * published then states it.
 */
function inPeriod(filters: FactSelection['filters'], asOf: boolean): string[] {
  const [from, to] = [filters.includes('from'), filters.includes('to')];
  if (!from && !to) return [];
  const bounds = (what: string, end: string) =>
    [...(from ? [`${what} >= key.from`] : []), ...(to ? [`${what} <= ${end}`] : [])].join(' AND ');
  const until = asOf ? ' AND s.key < key.until' : '';
  const stated = `EXISTS { MATCH (s:Statement) WHERE s.factId = f.id AND s.key > '' AND ${bounds('s.key', "key.to + '|\uffff'")}${until} }`;
  return [`CASE WHEN f.date IS NULL THEN ${stated} ELSE ${bounds('f.date', 'key.to')} END`];
}

function conditionsOf(
  { filters, asOf }: Pick<FactSelection, 'filters' | 'asOf'>,
  fields: FactFields,
): string {
  const equal = filters.filter((filter) => filter !== 'from' && filter !== 'to');
  return [...equal.map((filter) => `${fields[filter]} = key.${filter}`), ...inPeriod(filters, asOf)]
    .map((condition) => ` AND ${condition}`)
    .join('');
}

const itself = `
  WITH key, key.id AS entityId`;
const eachRegionWithin = `
  MATCH (inside:Region)-[:WITHIN*0..5]->(:Entity {id: key.id})
  WITH key, inside.id AS entityId`;

function fieldsOf(type: FactType, asOf: boolean): FactFields {
  return asOf ? factAsOf(type) : factNow;
}

/** One index seek for each type and end (and region), each stopped at the limit, then merged. */
export function factPage(selection: FactSelection): BatchQuery<FactPageKey, FactPageRow> {
  const { direction } = factOrders[selection.order];
  const parts = selection.ends.map(({ type, end }) => pagePart(selection, type, end));
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

function pagePart(selection: FactSelection, type: FactType, end: FactEnd): string {
  const { order, asOf } = selection;
  const { property, direction } = factOrders[order];
  const fields = fieldsOf(type, asOf);
  const conditions = conditionsOf(selection, fields);
  if (!asOf) {
    return `
    MATCH ()-[f:${type}]->()
    WHERE f.${end}Id = entityId AND f.${property} > key.low AND f.${property} < key.high${conditions}
    RETURN ${factReturn(type, fields)}, f.${property} AS cursor
    ORDER BY f.${end}Id ${direction}, f.${property} ${direction} LIMIT $limit`;
  }
  switch (order) {
    case 'OLDEST':
      return `
    MATCH ()-[f:${type}]->()
    WHERE f.${end}Id = entityId AND f.oldestKey > key.low AND f.oldestKey < key.until${conditions}
    RETURN ${factReturn(type, fields)}, f.oldestKey AS cursor
    ORDER BY f.${end}Id, f.oldestKey LIMIT $limit`;
    case 'NEWEST':
      // A fact stands where its latest statement until then does.
      return `
    CALL (key, entityId) {
      MATCH (l:Statement)
      WHERE l.${end}Id = entityId AND l.type = '${type}' AND l.factKey > key.low AND l.factKey < key.high
        AND l.factKey < key.until
        AND NOT EXISTS { MATCH (s:Statement) WHERE s.factId = l.factId AND s.key > l.key AND s.key < key.until }${
          conditions === ''
            ? ''
            : `
        AND EXISTS { MATCH ()-[f:${type}]->() WHERE f.id = l.factId${conditions} }`
        }
      RETURN l.factId AS factId, l.factKey AS cursor
      ORDER BY l.${end}Id DESC, l.type DESC, l.factKey DESC LIMIT $limit
    }
    CALL (key, factId) {
      MATCH ()-[f:${type}]->() WHERE f.id = factId
      RETURN ${factReturn(type, fields)}
    }
    RETURN ${factColumns.join(', ')}, cursor`;
    case 'MOST_COVERED':
      // How often facts were stated by then is kept nowhere: all of the entity's facts of the type are counted.
      return `
    MATCH ()-[f:${type}]->()
    WHERE f.${end}Id = entityId AND f.oldestKey > '' AND f.oldestKey < key.until${conditions}
    WITH key, f, right('0000000000' + toString(${fields.articleCount}), 10) + '|' + f.id AS covered
    WHERE covered > key.low AND covered < key.high
    WITH key, f, covered ORDER BY covered DESC LIMIT $limit
    RETURN ${factReturn(type, fields)}, covered AS cursor`;
  }
}

/** `low` and `high` bound the day and id of the facts' first statements. */
export function factCount(selection: Omit<FactSelection, 'order'>): BatchQuery<FactPageKey, CountRow> {
  const key = `f.oldestKey > key.low AND f.oldestKey < ${selection.asOf ? 'key.until' : 'key.high'}`;
  const parts = selection.ends.map(
    ({ type, end }) => `
    MATCH ()-[f:${type}]->()
    WHERE f.${end}Id = entityId AND ${key}${conditionsOf(selection, fieldsOf(type, selection.asOf))}
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

function nameOf({ ends, filters, within, asOf }: Omit<FactSelection, 'order'>): string {
  const parts = [
    ...ends.map(({ type, end }) => `${type}-${end}`),
    ...filters,
    ...(within ? ['within'] : []),
    ...(asOf ? ['as-of'] : []),
  ];
  return parts.join('-').toLowerCase();
}

function byId(type: FactType, asOf: boolean): BatchQuery<{ id: string; until?: string }, FactRow> {
  return {
    name: `fact-by-id-${type.toLowerCase()}${asOf ? '-as-of' : ''}`,
    columns: factColumns,
    body: `
  MATCH ()-[f:${type}]->() WHERE f.id = key.id
  RETURN ${factReturn(type, fieldsOf(type, asOf))}`,
  };
}

type ById = Record<FactType, BatchQuery<{ id: string; until?: string }, FactRow>>;

/** The id tells the type, so that one index is asked. */
export const factById = Object.fromEntries(factTypes.map((type) => [type, byId(type, false)])) as ById;

/** As the articles published until `key.until` have it. */
export const factByIdAsOf = Object.fromEntries(factTypes.map((type) => [type, byId(type, true)])) as ById;
