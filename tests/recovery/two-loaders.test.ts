import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/graph/database.js';
import { runCommand } from '../ingest/run-command.js';
import { builtCommand } from '../support/built-command.js';
import { canonicalDump } from '../support/canonical-dump.js';
import { startTestGraph, wipe } from '../support/graph.js';
import { archiveLines, difference } from './archive.js';

let database: Database;
let dist: string;
let cwd: string;
beforeAll(async () => {
  dist = builtCommand();
  database = await startTestGraph();
  cwd = mkdtempSync(join(tmpdir(), 'anlan-two-loaders-'));
});
afterAll(async () => {
  await database.close();
  rmSync(cwd, { recursive: true });
});

async function load(name: string, lines: readonly string[]): Promise<void> {
  writeFileSync(join(cwd, name), lines.join('\n'));
  const { code, stderr } = await runCommand(dist, ['ingest', name], { cwd });
  expect(code, stderr).toBe(0);
}

test('two loaders at once with overlapping parts give the graph of one', async () => {
  const lines = archiveLines();
  await load('all.jsonl', lines);
  const expected = await canonicalDump(database);
  await wipe(database);

  const third = Math.floor(lines.length / 3);
  // From both ends towards each other, so that each holds what the other is going to need.
  await Promise.all([
    load('first.jsonl', lines.slice(0, 2 * third)),
    load('last.jsonl', lines.slice(third).reverse()),
  ]);
  expect(difference(await canonicalDump(database), expected)).toEqual([]);
});
