import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Database } from '../../src/graph/database.js';
import { runCommand } from '../ingest/run-command.js';
import { builtCommand } from '../support/built-command.js';
import { canonicalDump } from '../support/canonical-dump.js';
import { startTestGraph, testDatabaseName, wipe } from '../support/graph.js';
import { archiveLines, archivePages, difference, earlierVersion } from './archive.js';

const ROUNDS = 3;
const KILLS_A_ROUND = 7;

let database: Database;
let dist: string;
let cwd: string;
beforeAll(async () => {
  dist = builtCommand();
  database = await startTestGraph();
  cwd = mkdtempSync(join(tmpdir(), 'anlan-recovery-'));
  const lines = archiveLines();
  // The last lines come in the second transaction of a run, with the pages.
  writeFileSync(join(cwd, 'news.jsonl'), lines.join('\n'));
  for (const { name, text } of archivePages()) writeFileSync(join(cwd, name), text);
  writeFileSync(join(cwd, 'earlier'), lines.map(earlierVersion).join('\n'));
});
afterAll(async () => {
  await database.close();
  rmSync(cwd, { recursive: true });
});

const words = ['ingest', 'news.jsonl', 'page-*.txt'];

/** Runs to the end, and gives how long that took. */
async function load(paths = words): Promise<number> {
  const started = performance.now();
  const { code, stderr } = await runCommand(dist, paths, { cwd });
  expect(code, stderr).toBe(0);
  return performance.now() - started;
}

async function loadAndKill(milliseconds: number): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [`${dist}/main.js`, ...words], {
    cwd,
    env: { PATH: process.env['PATH'], NEO4J_URI: inject('neo4jUri'), NEO4J_DATABASE: testDatabaseName },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  await Promise.race([after(milliseconds), ended]);
  child.kill('SIGKILL');
  return (await ended)[1];
}

/** Neo4j rolls back what a dead process had open, as soon as it notices. */
async function openTransactionsEnd(): Promise<void> {
  const count = 'SHOW TRANSACTIONS YIELD transactionId RETURN count(*)';
  while (((await database.read(count, {}))[0]![0] as number) > 1) await after(20);
}

/** Numbers between 0 and 1 that look random and are the same on every run (Lehmer's generator). */
function* fractions(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

test(
  `killed ${ROUNDS * KILLS_A_ROUND} times anywhere and run again, the graph is that of an undisturbed run`,
  { timeout: 600_000 },
  async () => {
    await load();
    const undisturbed = await canonicalDump(database);
    expect(undisturbed.length).toBeGreaterThan(5_000);
    // Plans are made by now: only this run takes as long as the next ones.
    await wipe(database);
    const duration = await load();
    const moments = fractions(20_240_725);

    for (let round = 0; round < ROUNDS; round++) {
      await wipe(database);
      // Every second round articles are replaced: what they said before has to be taken back.
      if (round % 2 === 1) await load(['ingest', 'earlier']);
      for (let kill = 0; kill < KILLS_A_ROUND; kill++) await loadAndKill(moments.next().value * duration);
      await load();
      await openTransactionsEnd();
      expect(difference(await canonicalDump(database), undisturbed)).toEqual([]);
    }
  },
);
