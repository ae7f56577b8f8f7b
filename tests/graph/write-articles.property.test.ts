import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.js';
import { removeArticles } from '../../src/graph/writer/write-articles.js';
import type { ResolvedArticle } from '../../src/domain/resolved.js';
import { canonicalDump } from '../support/canonical-dump.js';
import { startTestGraph, wipe } from '../support/graph.js';
import { archive } from '../support/invented-archive.js';
import { dumpOfLoaded, whileShrinking } from '../support/properties.js';

let database: Database;

beforeAll(async () => {
  database = await startTestGraph();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

const load = (articles: readonly ResolvedArticle[], batchSize: number) =>
  dumpOfLoaded(database, articles, batchSize);

async function loadedAnew(articles: readonly ResolvedArticle[], batchSize: number): Promise<string[]> {
  await wipe(database);
  return load(articles, batchSize);
}

const runs = { numRuns: 25 };

describe('the graph is the same', whileShrinking, () => {
  it('in any order and with any batch size', async () => {
    await fc.assert(
      fc.asyncProperty(
        archive(8).chain((pairs) => {
          const articles = pairs.map((pair) => pair.now);
          return fc.record({
            articles: fc.constant(articles),
            shuffled: fc.shuffledSubarray(articles, { minLength: articles.length }),
            batchSize: fc.integer({ min: 1, max: 9 }),
          });
        }),
        async ({ articles, shuffled, batchSize }) => {
          const expected = await loadedAnew(articles, articles.length);
          expect(await loadedAnew(shuffled, batchSize)).toEqual(expected);
        },
      ),
      runs,
    );
  });

  it('when everything is loaded twice', async () => {
    await fc.assert(
      fc.asyncProperty(archive(8), fc.integer({ min: 1, max: 9 }), async (pairs, batchSize) => {
        const articles = pairs.map((pair) => pair.now);
        const once = await loadedAnew(articles, 3);
        expect(await load(articles, batchSize)).toEqual(once);
      }),
      runs,
    );
  });

  it('when articles are replaced and put back', async () => {
    await fc.assert(
      fc.asyncProperty(archive(8), fc.integer({ min: 1, max: 9 }), async (pairs, batchSize) => {
        const articles = pairs.map((pair) => pair.now);
        const before = await loadedAnew(articles, 4);
        await load(
          pairs.map((pair) => pair.other),
          batchSize,
        );
        expect(await load(articles, batchSize)).toEqual(before);
      }),
      runs,
    );
  });

  it('when articles are added and removed again, down to nothing', async () => {
    await fc.assert(
      fc.asyncProperty(archive(8), fc.nat(8), async (pairs, kept) => {
        const articles = pairs.map((pair) => pair.now);
        const staying = articles.slice(0, kept);
        const expected = await loadedAnew(staying, 4);
        await load(articles, 3);
        const removed = articles.slice(kept).map((resolved) => resolved.article.id);
        expect(await removeArticles(database, removed)).toEqual(removed);
        expect(await canonicalDump(database)).toEqual(expected);
        await removeArticles(
          database,
          staying.map((resolved) => resolved.article.id),
        );
        expect(await canonicalDump(database)).toEqual([]);
      }),
      runs,
    );
  });
});
