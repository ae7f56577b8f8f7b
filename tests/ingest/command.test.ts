import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/graph/database.js';
import { builtCommand } from '../support/built-command.js';
import { startTestGraph, wipe } from '../support/graph.js';
import { runCommand } from './run-command.js';

let database: Database;
let dist: string;
let cwd: string;
beforeAll(async () => {
  dist = builtCommand();
  database = await startTestGraph();
});
beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'anlan-ingest-'));
  await wipe(database);
});
afterEach(() => rmSync(cwd, { recursive: true }));
afterAll(() => database.close());

function line(id: string, changes: Record<string, unknown> = {}): string {
  const body = '青禾省公安厅部署夏季治安整治。';
  return JSON.stringify({ id, title: `通报${id}`, body, publishedOn: '2024-07-25', ...changes });
}

async function articles(): Promise<unknown[]> {
  const rows = await database.read('MATCH (a:Article) RETURN a.id ORDER BY a.id', {});
  return rows.map(([id]) => id);
}

describe('what there is to read', () => {
  beforeEach(() => {
    mkdirSync(join(cwd, 'news/inner'), { recursive: true });
    writeFileSync(join(cwd, 'news/a.jsonl'), line('a'));
    writeFileSync(join(cwd, 'news/b.jsonl'), line('b'));
    writeFileSync(join(cwd, 'news/inner/c.jsonl'), line('c'));
    writeFileSync(join(cwd, 'news/inner/d.txt'), line('d'));
  });

  test.each([
    ['a file', ['news/a.jsonl'], ['a']],
    ['a folder, with what is in its folders', ['news'], ['a', 'b', 'c', 'd']],
    ['a pattern', ['news/**/*.jsonl'], ['a', 'b', 'c']],
    ['several, overlapping', ['news/inner', 'news/inner/c.jsonl', 'news/b.jsonl'], ['b', 'c', 'd']],
  ])('%s', async (_, paths, loaded) => {
    const { code, stdout, stderr } = await runCommand(dist, ['ingest', ...paths], { cwd });
    expect(stderr).toMatch(
      new RegExp(`^${loaded.length} added, 0 replaced, 0 unchanged; \\d+ statements; nothing left out\n$`),
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(await articles()).toEqual(loaded);
  });

  test('standard input', async () => {
    const input = `${line('x')}\n{}\n${line('y')}\n`;
    const { code, stderr } = await runCommand(dist, ['ingest', '-'], { cwd, input });
    expect(stderr.split('\n')).toEqual([
      'standard input:2: the field id is missing; expected a value of type string; found nothing',
      expect.stringMatching(/^2 added, 0 replaced, 0 unchanged; \d+ statements; 1 left out \(see above\)$/),
      '',
    ]);
    expect(code).toBe(1);
    expect(await articles()).toEqual(['x', 'y']);
  });
});

describe('a dry run writes nothing and exits', () => {
  test('with 0 when nothing is left out', async () => {
    writeFileSync(join(cwd, 'good.jsonl'), line('a'));
    const { code, stderr } = await runCommand(dist, ['ingest', '--dry-run', 'good.jsonl'], { cwd });
    expect(stderr).toMatch(/^nothing written; \d+ statements; nothing left out\n$/);
    expect(code).toBe(0);
    expect(await articles()).toEqual([]);
  });

  test('with 1 when something is left out, having said what, where, and what was expected', async () => {
    writeFileSync(join(cwd, 'empty.txt'), '');
    writeFileSync(
      join(cwd, 'items.jsonl'),
      `${line('a')}\n{"id":\n${line('b', { publishedOn: '2024-13-01' })}\n`,
    );
    const { code, stdout, stderr } = await runCommand(
      dist,
      ['ingest', '--dry-run', 'empty.txt', 'items.jsonl'],
      { cwd },
    );
    expect(stderr.split('\n')).toEqual([
      'empty.txt:1: the file is empty; expected the text of a scanned page or JSON lines, in UTF-8; found nothing',
      'items.jsonl:2: the line is not JSON; expected one object {"id", "title", "body", "publishedOn"} a line; found {"id":',
      'items.jsonl:3, article b: the field publishedOn is wrong; expected a day that exists, as YYYY-MM-DD; found "2024-13-01"',
      expect.stringMatching(/^nothing written; \d+ statements; 3 left out \(see above\)$/),
      '',
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  });

  test('with 2 when a path names nothing, before anything is read', async () => {
    writeFileSync(join(cwd, 'good.jsonl'), line('a'));
    const { code, stderr } = await runCommand(dist, ['ingest', '--dry-run', 'good.jsonl', 'nowhere.txt'], {
      cwd,
    });
    expect(stderr).toBe(
      'anlan: nothing to read at nowhere.txt; expected a file, a folder with files, a pattern that matches files, or - for standard input; found no such file\n',
    );
    expect(code).toBe(2);
  });
});

describe('db verify', () => {
  test('exits with 0 and says what it looked at when nothing is wrong', async () => {
    writeFileSync(join(cwd, 'good.jsonl'), `${line('a')}\n${line('b')}\n`);
    await runCommand(dist, ['ingest', 'good.jsonl'], { cwd });
    const { code, stdout } = await runCommand(dist, ['db', 'verify'], { cwd });
    expect(stdout).toMatch(/^nothing wrong in 2 articles, \d+ mentions, /);
    expect(code).toBe(0);
  });

  test('exits with 1, shows twenty of each kind, and says how many more there are', async () => {
    const lines = Array.from({ length: 23 }, (_, n) => line(`a${10 + n}`));
    writeFileSync(join(cwd, 'good.jsonl'), lines.join('\n'));
    await runCommand(dist, ['ingest', 'good.jsonl'], { cwd });
    await database.write((transaction) => transaction.run(`MATCH (a:Article) SET a.key = ''`, {}));
    const { code, stdout } = await runCommand(dist, ['db', 'verify'], { cwd });
    const said = stdout.split('\n');
    expect(said[0]).toBe('article.key of a10: expected "2024-07-25|a10", found ""');
    expect(said[19]).toBe('article.key of a29: expected "2024-07-25|a29", found ""');
    expect(said[20]).toBe('article.key: 3 more');
    expect(said[21]).toMatch(/^23 wrong in 23 articles, /);
    expect(code).toBe(1);
  });
});
