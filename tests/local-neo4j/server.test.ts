import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LocalNeo4j } from '../../src/graph/local/local-neo4j.js';
import { readAddress } from '../../src/graph/local/address.js';
import { processStart } from '../../src/graph/local/process-identity.js';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'anlan-server-'));
});
afterEach(async () => {
  await LocalNeo4j.end(dataDir);
  rmSync(dataDir, { recursive: true });
});

test('starts, answers, is found, and ends', async () => {
  const server = await LocalNeo4j.create({ dataDir });
  expect(server.owned).toBe(true);
  expect(await query(server.uri, 'RETURN 1 + 1 AS x')).toEqual([{ x: 2 }]);

  const found = await LocalNeo4j.find(dataDir);
  expect(found).toMatchObject({ uri: server.uri, owned: false });
  await found?.stop();
  expect(await query(server.uri, 'RETURN 1 AS x')).toEqual([{ x: 1 }]);

  await expect(LocalNeo4j.create({ dataDir })).rejects.toThrow(/runs on .* already/);

  const address = await readAddress(dataDir);
  await server.stop();
  expect(await processStart(address!.server.pid)).toBeNull();
  expect(await LocalNeo4j.find(dataDir)).toBeNull();
  expect(await readAddress(dataDir)).toBeNull();
});

async function query(uri: string, cypher: string): Promise<unknown[]> {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(cypher, {}, { database: 'neo4j' });
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}
