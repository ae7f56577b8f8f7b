import neo4j, { type Driver } from 'neo4j-driver';
import { inject } from 'vitest';

export interface TestGraph {
  uri: string;
  driver: Driver;
  /** Empties the database: nodes, relationships, constraints and indexes. */
  wipe(): Promise<void>;
  close(): Promise<void>;
}

/** The run's one Neo4j, emptied. Files of the graph project run one after another, so nobody else is in it. */
export async function startTestGraph(): Promise<TestGraph> {
  const uri = inject('neo4jUri');
  const driver = neo4j.driver(uri);
  const graph = { uri, driver, wipe: () => wipe(driver), close: () => driver.close() };
  await graph.wipe();
  return graph;
}

/** In batches: one transaction over everything would need the memory for everything. */
export async function wipe(driver: Driver): Promise<void> {
  const session = driver.session({ database: 'neo4j' });
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    const constraints = await session.run('SHOW CONSTRAINTS YIELD name RETURN name');
    for (const { name } of constraints.records.map((record) => record.toObject())) {
      await session.run(`DROP CONSTRAINT \`${String(name)}\``);
    }
    const indexes = await session.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
    for (const { name } of indexes.records.map((record) => record.toObject())) {
      await session.run(`DROP INDEX \`${String(name)}\``);
    }
  } finally {
    await session.close();
  }
}
