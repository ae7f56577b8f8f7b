import { expect, test } from 'vitest';
import { canonicalDump } from '../support/canonical-dump.js';
import { wipe } from '../support/graph.js';
import { archiveLines, difference } from './archive.js';
import { Loader } from './loader.js';

const loader = new Loader();

async function load(name: string, lines: readonly string[]): Promise<void> {
  loader.put(name, lines.join('\n'));
  await loader.load(name);
}

test('two loaders at once with overlapping parts give the graph of one', async () => {
  const { database } = loader;
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
