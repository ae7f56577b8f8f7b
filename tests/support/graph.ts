import { inject } from 'vitest';
import { Database } from '../../src/graph/database.js';
import { applyGraphSchema } from '../../src/graph/schema.js';

/** The local server's one database: the community edition has no second. */
export const testDatabaseName = 'neo4j';

/**
 * The run's one Neo4j, empty and with the graph's constraints and indexes. Files of the graph project run one after
 * another, so nobody else is in it. Close it in the end.
 */
export async function startTestGraph(): Promise<Database> {
  const database = new Database({ uri: inject('neo4jUri'), database: testDatabaseName });
  await applyGraphSchema(database);
  await wipe(database);
  return database;
}

/** Removes everything but constraints, indexes and their version; in batches, so that any size fits into memory. */
export async function wipe(database: Database): Promise<void> {
  await database.define(
    'MATCH (n) WHERE NOT n:Schema CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
  );
}
