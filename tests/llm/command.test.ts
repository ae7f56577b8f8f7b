import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { example } from '../../src/extraction/llm/example.js';
import { builtCommand, runBuilt } from '../support/built-command.js';
import { fails, says, StubServer } from './stub-server.js';

const key = 'k-very-secret';
const seedFolder = fileURLToPath(new URL('../../seed', import.meta.url));
const seed = [`${seedFolder}/digests-*.jsonl`, `${seedFolder}/page-*.txt`];

let dist: string;
let cwd: string;
let server: StubServer;
beforeAll(() => {
  dist = builtCommand();
});
beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'anlan-llm-command-'));
  server = await new StubServer().start();
  const { text: body, publishedOn } = example.article;
  const line = (id: string) => JSON.stringify({ id, title: `通报${id}`, body, publishedOn });
  writeFileSync(join(cwd, 'news.jsonl'), `${line('a')}\n${line('b')}\n`);
});
afterEach(async () => {
  await server.stop();
  rmSync(cwd, { recursive: true });
});

const anlan = (words: readonly string[], environment: Record<string, string> = {}) =>
  runBuilt(dist, words, { cwd, environment });

function withModel(changes: Record<string, string> = {}): Record<string, string> {
  return {
    ANLAN_LLM_URL: server.url,
    ANLAN_LLM_MODEL: 'small-model',
    ANLAN_LLM_KEY: key,
    ANLAN_LLM_RETRIES: '0',
    ANLAN_LLM_CONCURRENCY: '1',
    ...changes,
  };
}

interface Explained {
  entities: { rule?: string }[];
  relations: { rule?: string }[];
}

function rulesOf(stdout: string): (string | undefined)[] {
  const articles = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Explained);
  return articles.flatMap(({ entities, relations }) => [...entities, ...relations].map(({ rule }) => rule));
}

const sentTo = () =>
  `Articles are sent to ${new URL(server.url).origin} (ANLAN_LLM_URL), where small-model extracts.\n`;

describe('extract --explain', () => {
  it('names the rule of every entity and relation of the seed', async () => {
    const { code, stdout } = await anlan(['extract', '--explain', ...seed]);
    const rules = rulesOf(stdout);
    expect(code).toBe(0);
    expect(rules.length).toBeGreaterThan(1_000);
    expect(rules.filter((rule) => rule === undefined || !/^[a-z]+(-[a-z]+)*$/.test(rule))).toEqual([]);
    const bare = await anlan(['extract', ...seed]);
    expect(new Set(rulesOf(bare.stdout))).toEqual(new Set([undefined]));
    expect(rulesOf(bare.stdout)).toHaveLength(rules.length);
  });

  it('names the language model', async () => {
    server.otherwise(says(JSON.stringify(example.reply), 900));
    const { code, stdout, stderr } = await anlan(['extract', '--explain', 'news.jsonl'], withModel());
    expect(rulesOf(stdout)).toEqual(Array.from({ length: 28 }, () => 'llm'));
    expect(stderr).toBe(`${sentTo()}language model: 2 replies, 0 more kept from earlier runs; 1800 tokens\n`);
    expect(code).toBe(0);
  });
});

describe('a language model', () => {
  it('is asked nothing unless an address is set', async () => {
    const { code } = await anlan(['extract', 'news.jsonl'], withModel({ ANLAN_LLM_URL: '' }));
    expect(code).toBe(0);
    expect(server.requests).toEqual([]);
    expect(existsSync(join(cwd, '.anlan'))).toBe(false);
  });

  it('is not asked again by the next run, which says what was refused', async () => {
    const reply = {
      ...example.reply,
      relations: [{ type: 'KNOWS' }, { type: 'HELD_IN', from: 'e3', to: 'e9', quote: '' }],
    };
    server.otherwise(says(JSON.stringify(reply), 900));
    await anlan(['extract', 'news.jsonl', '--data', 'kept'], withModel());
    server.otherwise(fails(500));
    const { code, stdout, stderr } = await anlan(
      ['ingest', '--dry-run', 'news.jsonl', '--data', 'kept'],
      withModel(),
    );
    expect(server.requests).toHaveLength(2);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe(
      `${sentTo()}nothing written; 0 statements; nothing left out\n` +
        'language model: 0 replies, 2 more kept from earlier runs; 0 tokens\n' +
        'not taken from its replies: 2 not of the asked form, 2 end that is not listed\n',
    );
  });

  it('that refuses the key is told so, without the key', async () => {
    server.otherwise(fails(401, `Incorrect API key provided: ${key}`));
    const { code, stdout, stderr } = await anlan(['extract', 'news.jsonl'], withModel());
    const why = 'left out: the language model refused the request; found status 401';
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      `${sentTo()}news.jsonl:1, article a: ${why}\nnews.jsonl:2, article b: ${why}\n` +
        'language model: 0 replies, 0 more kept from earlier runs; 0 tokens\n',
    );
  });
});
