import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ResolvedArticle } from '../../src/domain/resolved.js';
import type { Database } from '../../src/graph/database.js';
import { judge, undoJudgement } from '../../src/graph/identity/judgements.js';
import { highestKey } from '../../src/graph/keys.js';
import { allJudgements } from '../../src/graph/queries/judgements.js';
import { askOnce } from '../../src/graph/trip.js';
import { verifyGraph, type Finding } from '../../src/graph/verify.js';
import { removeArticles } from '../../src/graph/writer/write-articles.js';
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

/** Which of the entities that are there are judged, and how. */
interface Pick {
  one: number;
  other: number;
  same: boolean;
}

async function judgeSome(picks: readonly Pick[]): Promise<void> {
  for (const [n, { one, other, same }] of picks.entries()) {
    const rows = await database.read('MATCH (e:Entity) RETURN e.id, e.type, e.code ORDER BY e.id', {});
    const entities = rows as [string, string, string | null][];
    const [aId, type, code] = entities[one % entities.length]!;
    // Two divisions of the table are refused.
    const others = entities.filter(
      ([id, its, of]) => its === type && id !== aId && (code === null || of === null),
    );
    if (others.length === 0) continue;
    const [bId] = others[other % others.length]!;
    await judge(database, { aId, bId, same, reason: '试验', madeAt: `2025-01-01T00:00:0${n}Z` });
  }
}

async function undoAll(): Promise<void> {
  const made = await askOnce(database, allJudgements, { before: highestKey, limit: 100 });
  for (const { id } of made) await undoJudgement(database, id);
}

async function findings(): Promise<Finding[]> {
  const found: Finding[] = [];
  await verifyGraph(database, (finding) => found.push(finding));
  return found;
}

const picks = fc.array(fc.record({ one: fc.nat(99), other: fc.nat(99), same: fc.boolean() }), {
  minLength: 1,
  maxLength: 4,
});
const loads = archive(8)
  .filter((pairs) => pairs.some(({ now }) => now.entities.length > 0))
  .chain((pairs) =>
    fc.record({
      articles: fc.constant(pairs.map(({ now }) => now)),
      others: fc.constant(pairs.map(({ other }) => other)),
      shuffled: fc.shuffledSubarray(
        pairs.map(({ now }) => now),
        { minLength: pairs.length },
      ),
      batchSize: fc.integer({ min: 1, max: 9 }),
      kept: fc.nat(8),
    }),
  );

it(
  'judgements survive that articles are replaced, removed and loaded again in any order',
  whileShrinking,
  async () => {
    await fc.assert(
      fc.asyncProperty(loads, picks, async ({ articles, others, shuffled, batchSize, kept }, some) => {
        await wipe(database);
        await load(articles, articles.length);
        await judgeSome(some);
        const judged = await canonicalDump(database);
        expect(await findings()).toEqual([]);
        const ids = articles.map(({ article }) => article.id);
        await removeArticles(database, ids.slice(kept));
        expect(await load(shuffled, batchSize)).toEqual(judged);
        await load(others, batchSize);
        await removeArticles(database, ids);
        expect(await load(articles, batchSize)).toEqual(judged);
      }),
      { numRuns: 10 },
    );
  },
);

it('judgements undone leave what was, whatever was loaded meanwhile', whileShrinking, async () => {
  await fc.assert(
    fc.asyncProperty(loads, picks, async ({ articles, others, batchSize }, some) => {
      await wipe(database);
      const unjudged = await load(articles, articles.length);
      await judgeSome(some);
      await load(others, batchSize);
      await load(articles, batchSize);
      await undoAll();
      expect(await canonicalDump(database)).toEqual(unjudged);
    }),
    { numRuns: 10 },
  );
});
