import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inputFiles } from '../../src/ingest/input-files.js';
import { prepareArticle } from '../../src/ingest/prepare-article.js';
import { readFiles } from '../../src/ingest/read-files.js';
import type { Article } from '../../src/domain/article.js';

const folder = new URL('../../seed/', import.meta.url).pathname;
const corpus = new URL('../../../shared/corpora/broadcast.jsonl.gz', import.meta.url);
const pages = new URL('../../../shared/gold/seeds.items.jsonl', import.meta.url);

async function seedArticles(): Promise<Article[]> {
  const files = await inputFiles([`${folder}page-*.txt`, `${folder}digests-*.jsonl`]);
  const articles: Article[] = [];
  for await (const item of readFiles(files, {})) {
    if (item.kind === 'problem') throw item.error;
    articles.push(item.article);
  }
  return articles;
}

describe('the seed', () => {
  it('is read whole: two pages and at least 150 digests of 2019 to 2025', async () => {
    const articles = await seedArticles();
    const printed = articles.filter(({ issue }) => issue !== null);
    expect(new Set(printed.map(({ issue }) => issue?.publication))).toEqual(new Set(['浙江法制报', '浙江法治报']));
    const digests = articles.filter(({ issue }) => issue === null);
    expect(digests.length).toBeGreaterThanOrEqual(150);
    const years = new Set(digests.map(({ publishedOn }) => publishedOn.slice(0, 4)));
    expect([...years].sort()).toEqual(['2019', '2020', '2021', '2022', '2023', '2024', '2025']);
  });

  it('fits: every span at its offsets, every fact between what it can be said of', async () => {
    const facts = (await seedArticles()).flatMap((article) => prepareArticle(article).statements);
    expect(facts.length).toBeGreaterThan(900);
  });

  it.skipIf(!existsSync(corpus))(
    'repeats no sentence of the articles it restates (skipped where ../shared is absent)',
    async () => {
      const theirs = [
        gunzipSync(readFileSync(corpus)).toString(),
        readFileSync(pages, 'utf8'),
      ].join('\n').replaceAll(/\s/g, '');
      const repeated = (await seedArticles())
        .flatMap(({ text }) => text.split(/[。！？\n]/))
        .map((sentence) => sentence.replaceAll(/\s/g, ''))
        // Shorter ones are names and datelines; a telephone number is a fact.
        .filter((sentence) => sentence.length >= 20 && !/\d{4}-\d{8}/.test(sentence))
        .filter((sentence) => theirs.includes(sentence));
      expect(repeated).toEqual([]);
    },
  );
});
