/*
 * What judgements are about. A Judged node stands for an id of which a person has said something: `meansId` is the
 * entity that it means in the graph of now (null: nobody, its judgements sleep), `finalId` what the judgements make of
 * that one. Both are read and written only under its lock.
 */

const locked = `
SET j.lock = true
REMOVE j.lock
WITH j
RETURN j.id AS id, j.ownId AS ownId, j.meansId AS meansId, j.finalId AS finalId, j.entities AS entities`;

export const lockJudged = `
UNWIND $ids AS id
MATCH (j:Judged {id: id})${locked}`;

export const lockJudgedByMeaning = `
UNWIND $ids AS id
MATCH (j:Judged) WHERE j.meansId = id${locked}`;

export const lockJudgedOfNames = `
UNWIND $ids AS id
MATCH (j:Judged) WHERE j.ownId = id${locked}`;

/** Those that sleep are read for what lies in them. */
export const readJudged = `
UNWIND $ids AS id
MATCH (j:Judged) WHERE j.meansId = id OR (j.id = id AND j.meansId IS NULL)
RETURN id, coalesce(j.finalId, id) AS finalId, j.entities AS entities`;

export const readJudgedIds = `
UNWIND $ids AS id
MATCH (j:Judged {id: id})
RETURN j.id AS id`;

/** Officials are shown through their profiles. */
export const createShowsOfJudged = `
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MATCH (j:Judged {id: row.id})
CREATE (a)-[:SHOWS]->(j)`;

export const readIfShown = `
UNWIND $ids AS id
MATCH (j:Judged {id: id})
RETURN id, EXISTS { (j)<-[:SHOWS]-() } AS shown`;

export const articlesOfJudged = `
UNWIND $ids AS id
MATCH (j:Judged {id: id})<-[:SHOWS]-(a)
RETURN DISTINCT a.id AS id`;

export const readJudgementsOn = `
UNWIND $ids AS id
MATCH (:Judged {id: id})<-[:ON]-(v:Judgement)
RETURN DISTINCT v.id AS id, v.aId AS aId, v.bId AS bId, v.same AS same, v.reason AS reason, v.madeAt AS madeAt`;

export const writeJudged = `
UNWIND $rows AS row
MATCH (j:Judged {id: row.id})
SET j.meansId = row.meansId, j.finalId = row.finalId`;

export const moveWithin = moveParent('WITHIN', { now: 'withinId', own: 'ownWithinId' });
export const moveOfRegion = moveParent('OF_REGION', { now: 'regionId', own: 'ownRegionId' });

/** Entities whose region is another one than before. */
function moveParent(
  relationship: 'WITHIN' | 'OF_REGION',
  { now, own }: Record<'now' | 'own', string>,
): string {
  return `
UNWIND $rows AS row
MATCH (part:Entity)-[link:${relationship}]->(:Entity {id: row.fromId})
WHERE coalesce(part.${own}, part.${now}) = row.id
MATCH (whole:Entity {id: row.toId})
SET part.${now} = row.toId, part.${own} = CASE row.toId WHEN row.id THEN null ELSE row.id END
DELETE link
MERGE (part)-[:${relationship}]->(whole)`;
}
