import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.js';
import { ingest } from '../../src/ingest/ingest.js';
import { inputFiles } from '../../src/ingest/input-files.js';
import { readFiles } from '../../src/ingest/read-files.js';
import { TestApi } from '../support/api.js';
import { startTestGraph } from '../support/graph.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const seed = new URL('../../seed/', import.meta.url).pathname;

/** A question in bold, its query, its answer. */
const examples = [
  ...readme.matchAll(/\*\*(.+?)\*\*\n+```graphql\n([\s\S]+?)```\n+```json\n([\s\S]+?)```/g),
].map(([, question, query, answer]) => ({
  question: question!,
  query: query!,
  answer: JSON.parse(answer!) as unknown,
}));

describe('the README', () => {
  let database: Database;

  beforeAll(async () => {
    database = await startTestGraph();
    const files = await inputFiles([`${seed}page-*.txt`, `${seed}digests-*.jsonl`]);
    const problems: string[] = [];
    await ingest(readFiles(files, {}), { database, onProblem: (problem) => problems.push(problem.message) });
    expect(problems).toEqual([]);
  });
  afterAll(() => database.close());

  it('asks three questions', () => {
    expect(examples).toHaveLength(3);
  });

  it.each(examples)('$question', async ({ query, answer }) => {
    expect(await new TestApi(database).data(query)).toEqual(answer);
  });
});
