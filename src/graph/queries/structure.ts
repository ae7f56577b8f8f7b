import type { EntityType } from '../../domain/vocabulary.js';
import type { BatchQuery } from '../batch-query.js';
import {
  entityColumns,
  entityReturn,
  type CountRow,
  type EntityPageRow,
  type EntityRow,
} from './entities.js';

type Nested = Extract<EntityType, 'Agency' | 'Initiative' | 'Region'>;

/** What an entity is stated to be part of, and for a region what the division table has it in. */
export const parentsOf: BatchQuery<{ id: string }, EntityRow> = {
  name: 'parents-of',
  columns: entityColumns,
  body: `
  MATCH (part:Entity {id: key.id})-[:PART_OF|WITHIN]->(e:Entity)
  WITH DISTINCT e ORDER BY e.id
  RETURN ${entityReturn}`,
};

const parts: Record<Nested, string> = {
  Agency: statedParts('Agency'),
  Initiative: statedParts('Initiative'),
  // The table's own children and those that are only stated; a child of both is stated, too, and left out there.
  Region: `${statedParts('Region')}
    UNION ALL
    MATCH (e:Region)
    WHERE e.withinId = key.id AND e.id > key.low AND NOT EXISTS { (e)-[:PART_OF]->(:Region {id: key.id}) }
    RETURN e ORDER BY e.withinId, e.id LIMIT $limit`,
};

function statedParts(type: Nested): string {
  return `
    MATCH (e:${type})-[f:PART_OF]->()
    WHERE f.objectId = key.id AND f.subjectId > key.low
    RETURN e ORDER BY f.objectId, f.subjectId LIMIT $limit`;
}

/** Parts in the order of ids: division codes for regions, and stable while articles are being loaded. */
export function partsOf(type: Nested): BatchQuery<{ id: string; low: string; limit: number }, EntityPageRow> {
  return {
    name: `parts-of-${type.toLowerCase()}`,
    columns: [...entityColumns, 'cursor'],
    body: `
  CALL (key) {${parts[type]}
  }
  RETURN ${entityReturn}, e.id AS cursor ORDER BY cursor LIMIT $limit`,
  };
}

export function partCount(type: Nested): BatchQuery<{ id: string }, CountRow> {
  return {
    name: `part-count-${type.toLowerCase()}`,
    columns: ['count'],
    body: `
  MATCH (whole:Entity {id: key.id})<-[:PART_OF|WITHIN]-(e:${type})
  RETURN count(DISTINCT e) AS count`,
  };
}
