import type { EntityType } from '../../domain/vocabulary.js';
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

/** Asked with a region, only of that region or one inside it. */
export interface NameKey {
  text: string;
  region?: string;
}

/** The most covered entity of a type that is printed under a name anywhere. */
export function entityByName(type: EntityType, withRegion: boolean): BatchQuery<NameKey, EntityRow> {
  const inRegion = withRegion ? `\n  WHERE ${conditions(type).region}` : '';
  return {
    name: `${type.toLowerCase()}-by-name${withRegion ? '-region' : ''}`,
    columns: entityColumns,
    body: `
  MATCH (n:Name {text: key.text})-[:NAMES]->(e:${type})${inRegion}
  RETURN ${entityReturn} ORDER BY e.coverKey DESC LIMIT 1`,
  };
}

export type EntityOrder = 'MOST_COVERED' | 'NEWEST' | 'OLDEST' | 'NAME';

export const entityOrders: Record<EntityOrder, { property: string; direction: 'ASC' | 'DESC' }> = {
  MOST_COVERED: { property: 'coverKey', direction: 'DESC' },
  NEWEST: { property: 'newestKey', direction: 'DESC' },
  OLDEST: { property: 'oldestKey', direction: 'ASC' },
  NAME: { property: 'nameKey', direction: 'ASC' },
};

export interface EntityFilters {
  name?: string;
  region?: string;
  from?: string;
  to?: string;
  minArticles?: number;
}

/** `low` and `high` bound the order's key; both are left out. */
export interface EntityPageKey extends EntityFilters {
  low: string;
  high: string;
  limit: number;
}

export interface EntityPageRow extends EntityRow {
  cursor: string;
}

/** What ties an entity of a type to a region. */
const regionLinks: Record<EntityType, string> = {
  Official: '(e)-[:HOLDS_POST]->(:Entity)-[:OF_REGION]->(r)',
  Agency: '(e)-[:OF_REGION]->(r)',
  Initiative: '(e)-[:COVERS]->(r)',
  Region: '(e)-[:WITHIN]->(r)',
  Meeting: '(e)-[:HELD_IN]->(r)',
  Document: '(e)<-[:LEADS]-(:Entity)-[:OF_REGION]->(r)',
};

const named = `MATCH ()-[m:MENTIONS]->() WHERE m.entityId = e.id`;

function conditions(type: EntityType): Record<keyof EntityFilters, string> {
  return {
    name: '(e.name = key.name OR key.name IN e.aliases)',
    region: `EXISTS { MATCH ${regionLinks[type]}-[:WITHIN*0..5]->(:Entity {id: key.region}) }`,
    from: type === 'Meeting' ? 'e.date >= key.from' : `EXISTS { ${named} AND m.key >= key.from }`,
    to: type === 'Meeting' ? 'e.date <= key.to' : `EXISTS { ${named} AND m.key <= key.to + '\uffff' }`,
    minArticles: 'e.articleCount >= key.minArticles',
  };
}

/** A period closed on both sides is one condition: a mention before it and one after it are none within. */
function where(type: EntityType, filters: readonly (keyof EntityFilters)[]): string {
  const all = conditions(type);
  const between = type !== 'Meeting' && filters.includes('from') && filters.includes('to');
  const single = filters.filter((filter) => !between || (filter !== 'from' && filter !== 'to'));
  return [
    ...single.map((filter) => all[filter]),
    ...(between ? [`EXISTS { ${named} AND m.key >= key.from AND m.key <= key.to + '\uffff' }`] : []),
  ]
    .map((condition) => ` AND ${condition}`)
    .join('');
}

/** A page of all entities of a type in one order. */
export function entityPage(
  type: EntityType,
  order: EntityOrder,
  filters: readonly (keyof EntityFilters)[],
): BatchQuery<EntityPageKey, EntityPageRow> {
  const { property, direction } = entityOrders[order];
  return {
    name: [type, 'page', order, ...filters].join('-').toLowerCase(),
    columns: [...entityColumns, 'cursor'],
    body: `
  MATCH (e:${type})
  WHERE e.${property} > key.low AND e.${property} < key.high${where(type, filters)}
  RETURN ${entityReturn}, e.${property} AS cursor ORDER BY e.${property} ${direction} LIMIT $limit`,
  };
}

export interface CountRow {
  count: number;
}

/** Without filters it comes from the count store. */
export function entityCount(
  type: EntityType,
  filters: readonly (keyof EntityFilters)[],
): BatchQuery<EntityFilters, CountRow> {
  return {
    name: [type, 'count', ...filters].join('-').toLowerCase(),
    columns: ['count'],
    body:
      filters.length === 0
        ? `
  RETURN COUNT { MATCH (:${type}) } AS count`
        : `
  MATCH (e:${type})
  WHERE e.coverKey > ''${where(type, filters)}
  RETURN count(e) AS count`,
  };
}
