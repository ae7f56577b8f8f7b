/*
 * The statements of the write path, in the order in which one transaction runs them. Counters are read only
 * after `lock` has been set on their node: Neo4j reads committed values, so a counter that is read before its
 * lock is held may miss what another loader has just written.
 *
 * A composite index serves a condition only on all of its properties: without `key > ''` these are full scans.
 */

export const readFingerprints = `
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.fingerprint AS fingerprint`;

/** What is read after the lock is what was committed last. */
const lockAndRead = `SET a.lock = true
WITH a
RETURN a.id AS id, a.fingerprint AS fingerprint, a.issueId AS issueId, a.publicationId AS publicationId`;

export const lockArticles = `
UNWIND $ids AS id
MERGE (a:Article {id: id})
${lockAndRead}`;

export const lockPresentArticles = `
UNWIND $ids AS id
MATCH (a:Article {id: id})
${lockAndRead}`;

export const readMentions = `
UNWIND $ids AS id
MATCH (a:Article {id: id})-[m:MENTIONS]->()
RETURN m.entityId AS entityId, m.names AS names`;

export const readFactIds = `
UNWIND $ids AS id
MATCH (a:Article {id: id})<-[:FROM]-(s:Statement)
RETURN DISTINCT s.factId AS factId`;

export const deleteStatements = `
UNWIND $ids AS id
MATCH (a:Article {id: id})<-[:FROM]-(s:Statement)
DETACH DELETE s`;

export const deleteLinks = `
UNWIND $ids AS id
MATCH (a:Article {id: id})-[r:MENTIONS|IN_ISSUE]->()
DELETE r`;

export const deleteArticles = `
UNWIND $ids AS id
MATCH (a:Article {id: id})
DETACH DELETE a`;

export const mergeEntities = `
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e.articleCount = 0, e.aliases = []
SET e.lock = true, e += row.properties, e:$(row.type)`;

/** Entities that only the replaced version of an article named. */
export const lockEntities = `
UNWIND $ids AS id
MATCH (e:Entity {id: id})
SET e.lock = true`;

export const mergeWithin = mergeParent('WITHIN');
export const mergeOfRegion = mergeParent('OF_REGION');

/** An entity lies elsewhere than before where judgements made its region another. */
function mergeParent(relationship: 'WITHIN' | 'OF_REGION'): string {
  return `
UNWIND $rows AS row
MATCH (part:Entity {id: row.id})
MATCH (whole:Entity {id: row.parentId})
MERGE (part)-[:${relationship}]->(whole)
WITH part, whole
MATCH (part)-[former:${relationship}]->(other) WHERE other <> whole
DELETE former`;
}

export const writeArticles = `
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a = row`;

export const unlockArticles = `
UNWIND $ids AS id
MATCH (a:Article {id: id})
REMOVE a.lock`;

export const createMentions = `
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MATCH (e:Entity {id: row.entityId})
CREATE (a)-[m:MENTIONS]->(e)
SET m = row.properties, m.names = row.names`;

/** Gives the names that are new. */
export const countNames = `
UNWIND $rows AS row
MATCH (e:Entity {id: row.entityId})
MERGE (n:Name {id: row.id})
ON CREATE SET n.entityId = row.entityId, n.text = row.text, n.articleCount = 0
SET n.articleCount = n.articleCount + toInteger(row.delta)
MERGE (n)-[:NAMES]->(e)
WITH row, n, n.articleCount = 0 AND n.text <> e.name AS gone, n.plain IS NULL AS isNew
FOREACH (each IN CASE WHEN gone THEN [n] ELSE [] END | DETACH DELETE each)
WITH row, gone, isNew WHERE isNew AND NOT gone
RETURN row.id AS id, row.entityId AS entityId, row.text AS text`;

export const createStatements = `
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
CREATE (s:Statement)-[:FROM]->(a)
SET s = row.properties`;

export const deleteMentions = `
UNWIND $rows AS row
MATCH (:Article {id: row.articleId})-[m:MENTIONS]->(:Entity {id: row.entityId})
DELETE m`;

export const deleteStatementsById = `
UNWIND $ids AS id
MATCH (s:Statement {id: id})
DETACH DELETE s`;

export const mergeIssues = `
UNWIND $rows AS row
MERGE (p:Publication {id: row.publicationId})
MERGE (i:Issue {id: row.issueId})
SET p.lock = true, i.lock = true, i.publicationId = row.publicationId
MERGE (i)-[:OF]->(p)
WITH i, row
MATCH (a:Article {id: row.articleId})
CREATE (a)-[:IN_ISSUE {header: row.header}]->(i)`;

export const lockIssues = `
UNWIND $ids AS id
MATCH (i:Issue {id: id})-[:OF]->(p:Publication)
SET i.lock = true, p.lock = true`;

export const readIssueHeaders = `
UNWIND $ids AS id
MATCH (i:Issue {id: id})
OPTIONAL MATCH (i)<-[r:IN_ISSUE]-()
RETURN i.id AS id, i.publicationId AS publicationId, collect(DISTINCT r.header) AS headers`;

export const writeIssues = `
UNWIND $rows AS row
MATCH (i:Issue {id: row.id})
SET i = row`;

export const deleteIssues = `
UNWIND $ids AS id
MATCH (i:Issue {id: id})
DETACH DELETE i`;

export const readPublicationNames = `
UNWIND $ids AS id
MATCH (i:Issue) WHERE i.publicationId = id AND i.key > ''
UNWIND i.names AS name
RETURN id, name AS value, min(i.publishedOn) AS firstSeen, max(i.publishedOn) AS lastSeen
ORDER BY id, firstSeen, value`;

export const readPublicationIdentifiers = `
UNWIND $ids AS id
MATCH (i:Issue) WHERE i.publicationId = id AND i.key > ''
UNWIND i.identifiers AS identifier
RETURN id, identifier AS value, min(i.publishedOn) AS firstSeen, max(i.publishedOn) AS lastSeen
ORDER BY id, firstSeen, value`;

export const writePublications = `
UNWIND $rows AS row
MATCH (p:Publication {id: row.id})
SET p = row`;

export const deletePublications = `
UNWIND $ids AS id
MATCH (p:Publication {id: id})
WHERE NOT EXISTS { (p)<-[:OF]-() }
DETACH DELETE p`;

export const refreshEntities = `
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WITH e, e.articleCount + toInteger(row.delta) AS articleCount,
  COLLECT { MATCH ()-[m:MENTIONS]->() WHERE m.entityId = row.id AND m.key > '' RETURN left(m.key, 10) ORDER BY m.entityId, m.key LIMIT 1 }[0] AS firstSeen,
  COLLECT { MATCH ()-[m:MENTIONS]->() WHERE m.entityId = row.id AND m.key > '' RETURN left(m.key, 10) ORDER BY m.entityId DESC, m.key DESC LIMIT 1 }[0] AS lastSeen,
  COLLECT { MATCH (n:Name) WHERE n.entityId = row.id AND n.articleCount > 0 AND n.text <> e.name
    RETURN n.text ORDER BY n.articleCount DESC, n.text } AS aliases
SET e.articleCount = articleCount, e.firstSeen = firstSeen, e.lastSeen = lastSeen, e.aliases = aliases,
  e.coverKey = right('0000000000' + toString(articleCount), 10) + '|' + e.id,
  e.newestKey = coalesce(lastSeen, '0000-00-00') + '|' + e.id,
  e.oldestKey = coalesce(firstSeen, '0000-00-00') + '|' + e.id,
  e.nameKey = e.pinyin + '|' + e.id
REMOVE e.lock`;

/** A meeting's day and place: what most articles state; of equals, the earlier day and the first id. */
export const refreshMeetings = `
UNWIND $ids AS id
MATCH (m:Entity {id: id})
SET m.date = COLLECT { MATCH (m)-[f:HELD_ON]->() RETURN f.date ORDER BY f.articleCount DESC, f.date LIMIT 1 }[0],
  m.placeId = COLLECT { MATCH (m)-[f:HELD_IN]->(r) RETURN r.id ORDER BY f.articleCount DESC, r.id LIMIT 1 }[0]`;

/** Entities that no article names and nothing lies in; gives what they lay in, to be asked next. */
export const deleteUnnamedEntities = `
UNWIND $ids AS id
MATCH (e:Entity {id: id})
SET e.lock = true
REMOVE e.lock
WITH e
WHERE e.articleCount = 0 AND NOT EXISTS { (e)<-[:WITHIN|OF_REGION]-() }
OPTIONAL MATCH (e)<-[:NAMES]-(n:Name)
WITH e, [parent IN [e.withinId, e.regionId] WHERE parent IS NOT NULL] AS parents, collect(n) AS names
FOREACH (n IN names | DETACH DELETE n)
DETACH DELETE e
WITH parents
UNWIND parents AS parent
RETURN DISTINCT parent AS id`;
