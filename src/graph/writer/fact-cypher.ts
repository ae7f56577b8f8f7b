import type { FactType } from '../../domain/vocabulary.js';
import { factShapes, roleRank, type FactShape } from '../fact-model.js';

export interface FactStatements {
  /** Gives the ids of those that were not there before. */
  merge: string;
  refresh: string;
}

/** What a fact of one type says beyond its identity, from its statements and from nothing else. */
const derivedProperties: Partial<Record<FactType, string>> = {
  HOLDS_POST: `
SET f.former = coalesce(COLLECT { MATCH (s:Statement) WHERE s.factId = id AND s.key > '' RETURN s.former ORDER BY s.factId DESC, s.key DESC LIMIT 1 }[0], false),
  f.formerSince = COLLECT { MATCH (s:Statement) WHERE s.factId = id AND s.formerKey > '' RETURN left(s.formerKey, 10) ORDER BY s.factId, s.formerKey LIMIT 1 }[0]
WITH f, o, id, articleCount, firstSeen, lastSeen`,
  ATTENDS: `
SET f.role = COLLECT { MATCH (s:Statement) WHERE s.factId = id AND s.key > ''
  RETURN s.role ORDER BY ${roleRank} LIMIT 1 }[0]
WITH f, o, id, articleCount, firstSeen, lastSeen`,
};

/** One relationship for each fact: written by the first article that states it, gone with the last. */
export const factStatements = Object.fromEntries(
  factShapes.map((shape) => [shape.type, { merge: mergeFacts(shape), refresh: refreshFacts(shape) }]),
) as Record<FactType, FactStatements>;

/** What follows from statements is derived last in a transaction: until then a new fact has no count. */
function mergeFacts({ type, objectLabel }: FactShape): string {
  const object =
    objectLabel === 'Entity'
      ? 'MATCH (o:Entity {id: row.objectId})'
      : `MERGE (o:${objectLabel} {id: row.objectId})`;
  return `
UNWIND $rows AS row
MATCH (s:Entity {id: row.subjectId})
${object}
MERGE (s)-[f:${type} {id: row.id}]->(o)
ON CREATE SET f += row.properties
WITH row, f WHERE f.articleCount IS NULL
RETURN row.id AS id`;
}

function refreshFacts({ type, objectLabel }: FactShape): string {
  const deleteObject = objectLabel === 'Entity' ? '' : 'DETACH DELETE o';
  return `
UNWIND $ids AS id
MATCH ()-[f:${type}]->(o) WHERE f.id = id
WITH f, o, id,
  COUNT { MATCH (s:Statement) WHERE s.factId = id AND s.key > '' } AS articleCount,
  COLLECT { MATCH (s:Statement) WHERE s.factId = id AND s.key > '' RETURN left(s.key, 10) ORDER BY s.factId, s.key LIMIT 1 }[0] AS firstSeen,
  COLLECT { MATCH (s:Statement) WHERE s.factId = id AND s.key > '' RETURN left(s.key, 10) ORDER BY s.factId DESC, s.key DESC LIMIT 1 }[0] AS lastSeen
${derivedProperties[type] ?? ''}
CALL (f, id, articleCount, firstSeen, lastSeen) {
  WITH * WHERE articleCount > 0
  SET f.articleCount = articleCount, f.firstSeen = firstSeen, f.lastSeen = lastSeen,
    f.newestKey = lastSeen + '|' + id, f.oldestKey = firstSeen + '|' + id,
    f.coverKey = right('0000000000' + toString(articleCount), 10) + '|' + id
}
WITH f, o, articleCount
WHERE articleCount = 0
DELETE f
${deleteObject}`;
}
