/* Judgements as they are made, undone and listed. */

export const findPersonsName = `
UNWIND $ids AS id
MATCH (p:Profile) WHERE p.identityId = id
RETURN DISTINCT id, p.ownId AS ownId`;

/** What is read after the lock is what was committed last. */
export const lockAndReadEntity = `
MATCH (e:Entity {id: $id})
SET e.lock = true
REMOVE e.lock
WITH e
RETURN e.id AS id, e.type AS type, e.name AS name, e.pinyin AS pinyin, e.code AS code, e.level AS level,
  e.branch AS branch, coalesce(e.ownRegionId, e.regionId) AS regionId, e.kind AS kind,
  coalesce(e.ownWithinId, e.withinId) AS withinId`;

export const readEntitiesOfJudged = `
MATCH (j:Judged {id: $id})
RETURN j.entities AS entities`;

export const createJudged = `
CREATE (:Judged {id: $id, ownId: $ownId, entities: $entities})`;

/** Whoever replaces one of these articles finds the link, or is found to have replaced it. */
export const showJudgedAnew = `
MATCH (a)-[m:MENTIONS]->() WHERE m.entityId = $id AND m.key > ''
SET a.lock = true
REMOVE a.lock
WITH a
MATCH (j:Judged {id: $id})
CREATE (a)-[:SHOWS]->(j)`;

export const writeJudgement = `
MATCH (a:Judged {id: $aId})
MATCH (b:Judged {id: $bId})
MERGE (v:Judgement {id: $id})
SET v = $properties
MERGE (v)-[:ON]->(a)
MERGE (v)-[:ON]->(b)`;

export const deleteJudgement = `
MATCH (v:Judgement {id: $id})
WITH v, v.aId AS aId, v.bId AS bId, v.apartOwnId AS apartOwnId
DETACH DELETE v
RETURN aId, bId, apartOwnId`;

export const deleteJudgedOfNothing = `
UNWIND $ids AS id
MATCH (j:Judged {id: id})
WHERE NOT EXISTS { (j)<-[:ON]-() }
DETACH DELETE j`;
