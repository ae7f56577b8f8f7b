/** What is read after the lock is what was committed last. */
export const lockOwnForms = `
UNWIND $ids AS id
MATCH (a:Article {id: id})
SET a.lock = true
REMOVE a.lock
WITH a
RETURN a.id AS articleId, a.key AS key, a.text AS text, a.own AS own,
  COLLECT { MATCH (a)-[:SHOWS]->(p:Profile) RETURN [p.ownId, p.id, p.identityId] } AS profiles`;
