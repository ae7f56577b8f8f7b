import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.js';
import { ingest } from '../../src/ingest/ingest.js';
import { inputFiles } from '../../src/ingest/input-files.js';
import { readFiles } from '../../src/ingest/read-files.js';
import { TestApi } from '../support/api.js';
import { startTestGraph } from '../support/graph.js';

const seed = new URL('../../seed/', import.meta.url).pathname;

describe('a search of the seed', () => {
  let database: Database;
  let api: TestApi;

  beforeAll(async () => {
    database = await startTestGraph();
    api = new TestApi(database);
    const files = await inputFiles([`${seed}page-*.txt`, `${seed}digests-*.jsonl`]);
    await ingest(readFiles(files, {}), { database, onProblem: () => undefined });
  });
  afterAll(() => database.close());

  async function search(query: string, articles = false) {
    const data = await api.data(
      `query ($query: String!, $articles: Boolean) { search(query: $query, articles: $articles, first: 100) {
        edges { node { score text highlights { start end } node { ... on Node { id } ... on Entity { name } ... on Article { text } } } } } }`,
      { query, articles },
    );
    const { edges } = data['search'] as {
      edges: {
        node: {
          score: number;
          text: string;
          highlights: { start: number; end: number }[];
          node: { id: string; name?: string; text?: string };
        };
      }[];
    };
    return edges.map(({ node }) => node);
  }

  /** Every 40th name of the graph: text, pinyin and the entity. */
  async function someNames() {
    const rows = await database.read(
      'MATCH (n:Name)-[:NAMES]->(e) RETURN n.text, n.pinyin, e.id ORDER BY n.id',
      {},
    );
    return (rows as [text: string, pinyin: string, id: string][]).filter((_, i) => i % 40 === 0);
  }

  it('finds entities by any of their names, in Chinese and in pinyin', async () => {
    const missed: string[] = [];
    const names = await someNames();
    expect(names.length).toBeGreaterThan(25);
    for (const [text, pinyin, id] of names) {
      const exact = (await search(`“${text}”`)).filter(({ score }) => score > 0.9);
      if (!exact.some(({ node }) => node.id === id)) missed.push(text);
      const spelt = (await search(pinyin)).filter(({ score }) => score > 0.7);
      if (!spelt.some(({ node }) => node.id === id)) missed.push(pinyin);
    }
    expect(missed).toEqual([]);
  });

  it.each([
    ['车俊', '车俊'],
    ['車俊', '车俊'],
    ['che jun', '车俊'],
    ['cj', '车俊'],
    ['浙江省公安廳', '浙江省公安厅'],
    ['zhejiangshenggonganting', '浙江省公安厅'],
    ['zjsgat', '浙江省公安厅'],
    ['平安折江', '平安浙江建设'],
  ])('%s', async (query, name) => {
    expect((await search(query)).slice(0, 3).map(({ node }) => node.name)).toContain(name);
  });

  it.each([
    ['平安 浙江', ['平安', '浙江']],
    ['“法治”', ['法治']],
    ['电信诈骗 或 禁毒', ['电信诈骗', '禁毒']],
  ])('shows what the articles print: %s', async (query, words) => {
    const hits = (await search(query, true)).filter(({ node }) => node.text !== undefined);
    expect(hits.length).toBeGreaterThan(3);
    for (const { text, highlights, node } of hits) {
      expect(node.text).toContain(text);
      expect(highlights.length).toBeGreaterThan(0);
      for (const { start, end } of highlights) expect(words.join('')).toContain(text.slice(start, end));
    }
  });
});
