/** A page of all names in the order of ids. */
export const readNames = `
MATCH (n:Name) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS id, n.entityId AS entityId, n.text AS text, n.plain IS NOT NULL AS spelt ORDER BY id`;

export const spellNames = `
UNWIND $rows AS row
MATCH (n:Name {id: row.id})
SET n.plain = row.plain, n.pinyin = row.pinyin, n.initials = row.initials`;
