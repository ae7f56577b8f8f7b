import type { Database } from './database.js';

const read = `
OPTIONAL MATCH (s:Schema {id: 'graph'})
RETURN coalesce(s.seeding, false) AS seeding, COUNT { MATCH (:Article) } AS articles`;

const begin = `
MERGE (s:Schema {id: 'graph'})
SET s.seeding = true`;

const end = `
MATCH (s:Schema {id: 'graph'})
REMOVE s.seeding`;

/** True for an empty graph, and for one whose seeding was cut off; what is there already is not loaded again. */
export async function needsSeed(database: Database): Promise<boolean> {
  const [row] = await database.read(read, {});
  const [seeding, articles] = row as [boolean, number];
  return seeding || articles === 0;
}

export async function beginSeeding(database: Database): Promise<void> {
  await database.write((transaction) => transaction.run(begin, {}));
}

export async function endSeeding(database: Database): Promise<void> {
  await database.write((transaction) => transaction.run(end, {}));
}
