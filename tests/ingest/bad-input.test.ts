import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../src/graph/database.js';
import { verifyGraph, type Finding } from '../../src/graph/verify.js';
import { ingest, type IngestReport } from '../../src/ingest/ingest.js';
import { inputFiles } from '../../src/ingest/input-files.js';
import { readFiles } from '../../src/ingest/read-files.js';
import { startTestGraph, wipe } from '../support/graph.js';

const FIVE_MEGABYTES = 5 * 1024 * 1024;

let database: Database;
let folder: string;
beforeAll(async () => {
  database = await startTestGraph();
});
beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'anlan-bad-input-')));
  await wipe(database);
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => database.close());

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content);
}

function page(name: string): Buffer {
  return readFileSync(new URL(`../reading/pages/${name}.txt`, import.meta.url));
}

function line(id: string, changes: Record<string, unknown> = {}): string {
  const body = '7月24日，青禾省公安厅召开全省平安建设工作会议，厅长周砚秋主持会议。';
  return JSON.stringify({ id, title: `平安建设${id}`, body, publishedOn: '2024-07-25', ...changes });
}

interface Loaded {
  report: IngestReport;
  problems: string[];
  /** Ids of the articles that are in the graph now. */
  articles: string[];
}

/** Loads everything in the folder. Messages come without the path of the folder. */
async function load(): Promise<Loaded> {
  const problems: string[] = [];
  const report = await ingest(readFiles(await inputFiles([folder]), {}), {
    database,
    onProblem: (problem) => problems.push(problem.message.replaceAll(`${folder}/`, '')),
  });
  const rows = await database.read('MATCH (a:Article) RETURN a.id ORDER BY a.id', {});
  return { report, problems, articles: rows.map(([id]) => id as string) };
}

test.each<[string, string | Uint8Array, string]>([
  [
    'an empty file',
    '',
    'bad:1: the file is empty; expected the text of a scanned page or JSON lines, in UTF-8; found nothing',
  ],
  [
    'a picture',
    Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10),
    'bad:1: the file is binary; expected the text of a scanned page or JSON lines, in UTF-8; found a JPEG image',
  ],
  [
    'a program',
    Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0),
    'bad:1: the file is binary; expected the text of a scanned page or JSON lines, in UTF-8; found a NUL byte at offset 7',
  ],
  [
    'a page without a masthead',
    page('no-masthead'),
    'bad:1: the page has no masthead; expected a line with the name of the paper, such as 云岭日报 (or --publication); found none',
  ],
  [
    'a page without a day',
    page('no-day'),
    'bad:3: the day of this page of 临川日报 cannot be derived; expected year, month and day, or year, month and lunar date; found year 2024, month 7, no day, a weekday, no lunar date',
  ],
  [
    'a page of five megabytes',
    `云岭晨报\n2025.03.18 星期二\n${'文'.repeat(FIVE_MEGABYTES / 3)}`,
    'bad:1: the page is too large; expected a page of at most 262144 bytes, or JSON lines; found more',
  ],
  [
    'a line that is not JSON',
    `${line('b1')}\n{"id": "b2", "title\n${line('b3')}`,
    'bad:2: the line is not JSON; expected one object {"id", "title", "body", "publishedOn"} a line; found {"id": "b2", "title',
  ],
  [
    'a line that lacks a field',
    `${line('b1')}\n${line('b2', { publishedOn: undefined })}\n${line('b3')}`,
    'bad:2, article b2: the field publishedOn is missing; expected a value of type string; found nothing',
  ],
  [
    'a date that does not exist',
    `${line('b1')}\n${line('b2', { publishedOn: '2023-02-29' })}\n${line('b3')}`,
    'bad:2, article b2: the field publishedOn is wrong; expected a day that exists, as YYYY-MM-DD; found "2023-02-29"',
  ],
  [
    'an article of five megabytes',
    `${line('b1')}\n${line('b2', { body: '文'.repeat(FIVE_MEGABYTES / 3) })}\n${line('b3')}`,
    'bad:2: the line is too long; expected an article of at most 200000 characters; found a line of 5242951 bytes',
  ],
  [
    'an id used twice with different text',
    `${line('b1')}\n${line('b1', { body: '另一篇。' })}\n${line('b3')}`,
    'bad:2, article b1: the id is used twice with different text; the first is kept; expected one article for each id; found another article b1',
  ],
])('%s is one message, and all other articles are loaded', async (_, content, message) => {
  put('a.jsonl', `${line('a1')}\n${line('a2')}\n`);
  put('bad', content);
  put('c.jsonl', line('c1'));
  const { report, problems, articles } = await load();
  expect(problems).toEqual([message]);
  const others = String(content).includes('"b1"') ? ['b1', 'b3'] : [];
  expect(articles).toEqual(['a1', 'a2', ...others, 'c1']);
  expect(report).toMatchObject({ problems: 1, added: articles.length, replaced: 0, unchanged: 0 });
});

test('the first article of an id is the one that is loaded, also across files', async () => {
  put('a.jsonl', line('same'));
  put('b.jsonl', `${line('b1')}\n${line('same', { body: '另一篇。' })}`);
  const { problems, articles } = await load();
  expect(problems).toEqual([
    'b.jsonl:2, article same: the id is used twice with different text; the first is kept; expected one article for each id; found another article same',
  ]);
  expect(articles).toEqual(['b1', 'same']);
  const [row] = await database.read(`MATCH (a:Article {id: 'same'}) RETURN a.body`, {});
  expect(row?.[0]).toContain('周砚秋');
});

test('the same article twice is silently one', async () => {
  put('a.jsonl', `${line('a1')}\n${line('a1')}\n`);
  put('b.jsonl', line('a1'));
  const { report, problems, articles } = await load();
  expect({ problems, articles }).toEqual({ problems: [], articles: ['a1'] });
  expect(report).toMatchObject({ added: 1, problems: 0 });
});

test('everything that can be wrong at once leaves a graph in which nothing is wrong', async () => {
  put('1-empty.txt', '');
  put('2-no-day.txt', page('no-day'));
  put('3-page.txt', page('bare'));
  put(
    '4.jsonl',
    `nonsense\n${line('a1')}\n${line('a2', { title: 7 })}\n${line('a1', { body: '另一篇。' })}\n`,
  );
  const { report, problems, articles } = await load();
  expect(problems.map((problem) => /^[^ ]+(?=:|,)/.exec(problem)?.[0])).toEqual([
    '1-empty.txt:1',
    '2-no-day.txt:3',
    '4.jsonl:1',
    '4.jsonl:3',
    '4.jsonl:4',
  ]);
  expect(articles).toHaveLength(3);
  expect(report).toMatchObject({ added: 3, problems: 5 });
  const found: Finding[] = [];
  await verifyGraph(database, (finding) => found.push(finding));
  expect(found).toEqual([]);
});
