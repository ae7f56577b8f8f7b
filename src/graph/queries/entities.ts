import type { EntityType } from '../../domain/vocabulary.js';
import { entityTypes } from '../../domain/vocabulary.js';
import type { BatchQuery } from '../batch-query.js';

export interface EntityRow {
  id: string;
  type: EntityType;
  name: string;
  aliases: string[];
  pinyin: string;
  firstSeen: string | null;
  lastSeen: string | null;
  articleCount: number;
  code: string | null;
  level: string | null;
  branch: string | null;
  regionId: string | null;
  withinId: string | null;
  kind: string | null;
  date: string | null;
  placeId: string | null;
}

export const entityColumns = [
  'id',
  'type',
  'name',
  'aliases',
  'pinyin',
  'firstSeen',
  'lastSeen',
  'articleCount',
  'code',
  'level',
  'branch',
  'regionId',
  'withinId',
  'kind',
  'date',
  'placeId',
] as const satisfies readonly (keyof EntityRow)[];

export const entityReturn = entityColumns.map((column) => `e.${column} AS ${column}`).join(', ');

export const entityById: BatchQuery<{ id: string }, EntityRow> = {
  name: 'entity-by-id',
  columns: entityColumns,
  body: `
  MATCH (e:Entity {id: key.id})
  RETURN ${entityReturn}`,
};

/** Bodies of one region, or of one inside it. */
const inRegion = `EXISTS { MATCH (r:Entity {id: e.regionId})-[:WITHIN*0..5]->(:Entity {id: key.region}) }`;

/** The most covered entity of a type that is printed under a name anywhere. */
export const entityByName: Record<
  EntityType,
  BatchQuery<{ text: string; region: string | null }, EntityRow>
> = perType((type) => ({
  name: `${type.toLowerCase()}-by-name`,
  columns: entityColumns,
  body: `
  MATCH (n:Name {text: key.text})-[:NAMES]->(e:${type})
  WHERE key.region IS NULL OR ${inRegion}
  RETURN ${entityReturn} ORDER BY e.coverKey DESC LIMIT 1`,
}));

export type EntityOrder = 'MOST_COVERED' | 'NEWEST' | 'OLDEST' | 'NAME';

export const entityOrders: Record<EntityOrder, { property: string; direction: 'ASC' | 'DESC' }> = {
  MOST_COVERED: { property: 'coverKey', direction: 'DESC' },
  NEWEST: { property: 'newestKey', direction: 'DESC' },
  OLDEST: { property: 'oldestKey', direction: 'ASC' },
  NAME: { property: 'nameKey', direction: 'ASC' },
};

/** Null where a filter is not set. `low` and `high` bound the order's key; both are left out. */
export interface EntityPageKey {
  low: string;
  high: string;
  limit: number;
  name: string | null;
  region: string | null;
  from: string | null;
  to: string | null;
  minArticles: number | null;
}

export interface EntityPageRow extends EntityRow {
  cursor: string;
}

/** What ties an entity of a type to a region, for the filter `region`. */
const regionLinks: Record<EntityType, string> = {
  Official: '(e)-[:HOLDS_POST]->(:Entity)-[:OF_REGION]->(r)',
  Agency: '(e)-[:OF_REGION]->(r)',
  Initiative: '(e)-[:COVERS]->(r)',
  Region: '(e)-[:WITHIN]->(r)',
  Meeting: '(e)-[:HELD_IN]->(r)',
  Document: '(e)<-[:LEADS]-(:Entity)-[:OF_REGION]->(r)',
};

function filters(type: EntityType): string {
  const named =
    type === 'Meeting'
      ? '(key.from IS NULL OR e.date >= key.from) AND (key.to IS NULL OR e.date <= key.to)'
      : `((key.from IS NULL AND key.to IS NULL) OR EXISTS { MATCH ()-[m:MENTIONS]->()
      WHERE m.entityId = e.id AND m.key >= coalesce(key.from, '') AND m.key <= coalesce(key.to, '') + '\uffff' })`;
  return `(key.minArticles IS NULL OR e.articleCount >= key.minArticles)
    AND (key.name IS NULL OR e.name = key.name OR key.name IN e.aliases)
    AND (key.region IS NULL OR EXISTS { MATCH ${regionLinks[type]}-[:WITHIN*0..5]->(:Entity {id: key.region}) })
    AND ${named}`;
}

/** A page of all entities of a type in one order. */
export function entityPage(type: EntityType, order: EntityOrder): BatchQuery<EntityPageKey, EntityPageRow> {
  const { property, direction } = entityOrders[order];
  return {
    name: `${type.toLowerCase()}-page-${order.toLowerCase()}`,
    columns: [...entityColumns, 'cursor'],
    body: `
  MATCH (e:${type})
  WHERE e.${property} > key.low AND e.${property} < key.high
    AND ${filters(type)}
  RETURN ${entityReturn}, e.${property} AS cursor ORDER BY e.${property} ${direction} LIMIT $limit`,
  };
}

export interface CountRow {
  count: number;
}

export const entityCount: Record<EntityType, BatchQuery<EntityPageKey, CountRow>> = perType((type) => ({
  name: `${type.toLowerCase()}-count`,
  columns: ['count'],
  body: `
  MATCH (e:${type})
  WHERE ${filters(type)}
  RETURN count(e) AS count`,
}));

function perType<T>(make: (type: EntityType) => T): Record<EntityType, T> {
  return Object.fromEntries(entityTypes.map((type) => [type, make(type)])) as Record<EntityType, T>;
}
