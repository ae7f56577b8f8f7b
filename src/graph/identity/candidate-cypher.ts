/* Entities that may be one: found by the keys that their names have in common. */

/** What candidates are compared by: a name and its expression for each. */
export function comparedColumns(e: string): [name: string, expression: string][] {
  return [
    ...['id', 'type', 'name', 'code', 'firstSeen', 'lastSeen'].map((name): [string, string] => [
      name,
      `${e}.${name}`,
    ]),
    ['days', `COLLECT { MATCH (${e})-[f:HELD_ON]->() RETURN f.date ORDER BY f.date }`],
    ['regionIds', `COLLECT { MATCH (${e})-[:HELD_IN]->(r) RETURN r.id ORDER BY r.id }`],
  ];
}

/** Somebody judged that the two, or others that are one with them, are different. */
export function partedBySomebody(a: string, b: string): string {
  return `EXISTS {
  MATCH (j:Judged)<-[:ON]-(v:Judgement)-[:ON]->(k:Judged)
  WHERE j.finalId = ${a} AND k.finalId = ${b} AND NOT v.same
}`;
}

const columns = (e: string) =>
  comparedColumns(e)
    .map(([name, expression]) => `${expression} AS ${name}`)
    .join(', ');

/** What is likest to a meeting also hangs on day and place; to others, on what never changes. */
export const readUncompared = `
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE e.likeKey IS NULL OR e:Meeting OR id IN $anew
RETURN ${columns('e')}`;

/**
 * Two transactions that bring two like entities do not see each other's: one compares after the other. It is the
 * last thing that a transaction locks, so that the wait is short and never in a circle.
 */
export const lockCandidates = `
MERGE (s:Schema {id: 'graph'})
SET s.lock = true
REMOVE s.lock`;

export const writeLikeKeys = `
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.likeKey = row.likeKey, e.otherLikeKey = row.otherLikeKey`;

export const findAlike = `
UNWIND $rows AS row
CALL (row) {
  MATCH (o:Entity) WHERE o.likeKey = row.key
  RETURN o
  UNION
  MATCH (o:Entity) WHERE o.otherLikeKey = row.key
  RETURN o
}
WITH DISTINCT row.id AS ofId, o
WHERE o.id <> ofId AND NOT ${partedBySomebody('ofId', 'o.id')}
RETURN ofId, ${columns('o')}`;

export const deleteCandidates = `
UNWIND $ids AS id
MATCH (:Entity {id: id})-[m:MAY_BE]-()
DELETE m`;

/** From the smaller id to the greater. */
export const writeCandidates = `
UNWIND $rows AS row
MATCH (a:Entity {id: row.aId})
MATCH (b:Entity {id: row.bId})
MERGE (a)-[m:MAY_BE]->(b)
SET m = row.properties`;
