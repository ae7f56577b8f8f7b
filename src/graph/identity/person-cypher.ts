/*
 * Who the officials of one name are. A name's profiles and what follows from them are read and written only under the
 * lock of its Identity. Locks are set and removed at once: Neo4j holds them until the transaction ends.
 */

export const readShown = `
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:SHOWS]->(shown)
RETURN a.id AS articleId, shown.id AS id, shown.ownId AS ownId, shown:Profile AS isProfile`;

/** MERGE, because it waits for whoever is about to delete what it would find. */
export const lockIdentities = `
UNWIND $rows AS row
MERGE (i:Identity {id: row.id})
ON CREATE SET i.name = row.name
SET i.lock = true
REMOVE i.lock
RETURN i.id AS id, i.name AS name, i.version AS version`;

export const deleteShows = `
UNWIND $ids AS id
MATCH (a:Article {id: id})-[shows:SHOWS]->()
DELETE shows`;

export const mergeProfiles = `
UNWIND $rows AS row
MERGE (p:Profile {id: row.id})
ON CREATE SET p += row.properties
RETURN p.id AS id, p.identityId AS identityId`;

export const createShows = `
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MATCH (p:Profile {id: row.profileId})
CREATE (a)-[:SHOWS]->(p)`;

export const deleteUnshownProfiles = `
UNWIND $ids AS id
MATCH (p:Profile {id: id})
WHERE NOT EXISTS { (p)<-[:SHOWS]-() }
WITH p, p.ownId AS ownId
DELETE p
RETURN DISTINCT ownId`;

export const readProfiles = `
UNWIND $ids AS ownId
MATCH (p:Profile) WHERE p.ownId = ownId
RETURN p.id AS id, p.ownId AS ownId, p.key AS key, p.agencyIds AS agencyIds, p.formerAgencyIds AS formerAgencyIds,
  p.places AS places, p.senior AS senior, p.military AS military, p.identityId AS identityId, p.why AS why`;

export const readApart = `
UNWIND $ids AS ownId
MATCH (j:Judgement) WHERE j.apartOwnId = ownId
RETURN ownId, j.aId AS aId, j.bId AS bId`;

export const writeIdentities = `
UNWIND $rows AS row
MATCH (p:Profile {id: row.id})
SET p.identityId = row.identityId, p.why = row.why`;

export const writeVersions = `
UNWIND $ids AS id
MATCH (i:Identity {id: id})
SET i.version = $version`;

export const deleteIdentities = `
UNWIND $ids AS id
MATCH (i:Identity {id: id})
DELETE i`;

export const articlesOfProfiles = `
UNWIND $ids AS id
MATCH (p:Profile {id: id})<-[:SHOWS]-(a)
RETURN DISTINCT a.id AS id`;

export const articlesOfPersons = `
UNWIND $ids AS id
MATCH (p:Profile)<-[:SHOWS]-(a) WHERE p.identityId = id
RETURN DISTINCT a.id AS id`;
