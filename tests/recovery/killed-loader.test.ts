import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { databaseEnvironment } from '../ingest/run-command.js';
import { canonicalDump } from '../support/canonical-dump.js';
import { wipe } from '../support/graph.js';
import { archiveLines, archivePages, difference, earlierVersion } from './archive.js';
import { Loader } from './loader.js';

const ROUNDS = 3;
const KILLS_A_ROUND = 7;

const loader = new Loader();
beforeAll(() => {
  const lines = archiveLines();
  // The last lines come in the second transaction of a run, with the pages.
  loader.put('news.jsonl', lines.join('\n'));
  for (const { name, text } of archivePages()) loader.put(name, text);
  loader.put('earlier', lines.map(earlierVersion).join('\n'));
});

const paths = ['news.jsonl', 'page-*.txt'];

async function loadAndKill(milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [`${loader.dist}/main.js`, 'ingest', ...paths], {
    cwd: loader.cwd,
    env: { PATH: process.env['PATH'], ...databaseEnvironment() },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  await Promise.race([after(milliseconds), ended]);
  child.kill('SIGKILL');
  await ended;
}

/** Neo4j rolls back what a dead process had open, as soon as it notices. */
async function openTransactionsEnd(): Promise<void> {
  const count = 'SHOW TRANSACTIONS YIELD transactionId RETURN count(*)';
  while (((await loader.database.read(count, {}))[0]![0] as number) > 1) await after(20);
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
    const { database } = loader;
    await loader.load(...paths);
    const undisturbed = await canonicalDump(database);
    expect(undisturbed.length).toBeGreaterThan(5_000);
    // Plans are made by now: only this run takes as long as the next ones.
    await wipe(database);
    const started = performance.now();
    await loader.load(...paths);
    const duration = performance.now() - started;
    const moments = fractions(20_240_725);

    for (let round = 0; round < ROUNDS; round++) {
      await wipe(database);
      // Every second round articles are replaced: what they said before has to be taken back.
      if (round % 2 === 1) await loader.load('earlier');
      for (let kill = 0; kill < KILLS_A_ROUND; kill++) await loadAndKill(moments.next().value * duration);
      await loader.load(...paths);
      await openTransactionsEnd();
      expect(difference(await canonicalDump(database), undisturbed)).toEqual([]);
    }
  },
);
