import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../src/graph/local/address.js';
import { describeServer } from '../../src/graph/local/describe-server.js';
import { LocalNeo4j } from '../../src/graph/local/local-neo4j.js';
import { processStart } from '../../src/graph/local/process-identity.js';
import { startOwner } from './start-owner.js';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'anlan-server-'));
});
afterEach(async () => {
  await LocalNeo4j.end(dataDir);
  rmSync(dataDir, { recursive: true });
});

test('a server starts, answers, is found by its folder, and ends', async () => {
  const server = await LocalNeo4j.create({
    dataDir,
    heapMegabytes: 512,
    pageCacheMegabytes: 16,
    shortLived: true,
  });
  expect(server.owned).toBe(true);
  expect(await query(server.uri, 'RETURN 1 + 1 AS x')).toEqual([{ x: 2 }]);

  const found = await LocalNeo4j.find(dataDir);
  expect(found).toMatchObject({ uri: server.uri, owned: false });
  await found?.stop();
  expect(await query(server.uri, 'RETURN 1 AS x')).toEqual([{ x: 1 }]);
  await expect(LocalNeo4j.create({ dataDir, shortLived: true })).rejects.toThrow(
    `runs on ${dataDir} already, at ${server.uri}`,
  );
  const described = await describeServer(dataDir);
  expect(described).toMatchObject({ uri: server.uri, version: '5.26.30' });
  expect(described.bytes).toBeLessThan(10_000_000);

  const process = (await readAddress(dataDir))!.server;
  await server.stop();
  expect(await processStart(process.pid)).toBeNull();
  expect(await readAddress(dataDir)).toBeNull();
  expect(await LocalNeo4j.find(dataDir)).toBeNull();
});

test('two commands that start at once on one folder get one server, and it ends with the one that started it', async () => {
  const [one, other] = await Promise.all([startOwner(dataDir), startOwner(dataDir)]);
  expect(one.uri).toBe(other.uri);
  expect([one.owned, other.owned].sort()).toEqual([false, true]);

  const server = (await readAddress(dataDir))!.server;
  const [starter, user] = one.owned ? [one, other] : [other, one];
  expect(await user.end('SIGTERM')).toBe('SIGTERM');
  expect(await query(one.uri, 'RETURN 1 AS x')).toEqual([{ x: 1 }]);
  expect(await starter.end('SIGINT')).toBe(130);
  expect(await processStart(server.pid)).toBeNull();
  expect(await readAddress(dataDir)).toBeNull();
});

test('a server whose command was killed is taken over by the next, which ends it', async () => {
  const killed = await startOwner(dataDir);
  await query(killed.uri, "CREATE (:Note {text: '青禾省'})");
  const { server } = (await readAddress(dataDir))!;
  expect(await killed.end('SIGKILL')).toBe('SIGKILL');

  const next = await LocalNeo4j.findOrCreate({ dataDir, shortLived: true });
  expect(next).toMatchObject({ uri: killed.uri, owned: true });
  expect(await query(next.uri, 'MATCH (n:Note) RETURN n.text AS text')).toEqual([{ text: '青禾省' }]);
  await next.stop();
  expect(await processStart(server.pid)).toBeNull();
});

test('what was committed is there after the server was killed', async () => {
  const before = await LocalNeo4j.create({ dataDir, shortLived: true });
  await query(before.uri, 'UNWIND range(1, 500) AS n CREATE (:Note {n: n})');
  process.kill((await readAddress(dataDir))!.server.pid, 'SIGKILL');

  const after = await LocalNeo4j.findOrCreate({ dataDir, shortLived: true });
  expect(after.owned).toBe(true);
  expect(await query(after.uri, 'MATCH (n:Note) RETURN sum(n.n) AS sum')).toEqual([{ sum: 125_250 }]);
  await before.stop();
  expect(await query(after.uri, 'RETURN 1 AS x')).toEqual([{ x: 1 }]);
  await after.stop();
});

test('an address whose process number belongs to somebody else by now is not believed', async () => {
  const server = { pid: process.pid, start: 'another time' };
  await writeAddress(dataDir, { version: '5.26.30', uri: 'bolt://127.0.0.1:1', server, owner: null });
  expect(await LocalNeo4j.find(dataDir)).toBeNull();
  expect(await LocalNeo4j.end(dataDir)).toBe(false);
});

test('a folder of another line of Neo4j is refused and left as it is', async () => {
  mkdirSync(join(dataDir, 'neo4j'));
  writeFileSync(join(dataDir, 'neo4j', 'version.txt'), '4.4.1\n');
  await expect(LocalNeo4j.create({ dataDir, shortLived: true })).rejects.toThrow(
    /belongs to another version of Neo4j.*; expected Neo4j 5\.26; found Neo4j 4\.4\.1$/,
  );
});

test('a data folder that is a file is refused', async () => {
  const file = join(dataDir, 'file');
  writeFileSync(file, '');
  await expect(LocalNeo4j.create({ dataDir: file, shortLived: true })).rejects.toMatchObject({
    kind: 'BAD_INPUT',
    message: expect.stringContaining(`the data folder ${file} cannot be used`) as string,
  });
});

test('a server that cannot start shows the last lines of its log', async () => {
  mkdirSync(join(dataDir, 'neo4j'));
  writeFileSync(join(dataDir, 'neo4j', 'data'), 'not a folder');
  await expect(LocalNeo4j.create({ dataDir, shortLived: true })).rejects.toMatchObject({
    kind: 'UNAVAILABLE',
    message: expect.stringMatching(
      /^Neo4j did not start\. The last lines of .*console\.log:\n[\s\S]*Exception/,
    ) as string,
  });
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
