import { expect, it } from 'vitest';
import { verifyGraph, type Finding } from '../../src/graph/verify.js';
import { writeArticles } from '../../src/graph/writer/write-articles.js';
import * as world from '../support/invented.js';
import { VerifiedGraph } from './verified-graph.js';

const graph = new VerifiedGraph();

it('a graph as it was loaded has nothing wrong, and everything is counted', async () => {
  const found: Finding[] = [];
  const verified = await verifyGraph(graph.database, (finding) => found.push(finding));
  expect(found).toEqual([]);
  expect(verified).toEqual({
    articles: 2,
    mentions: 9,
    statements: 8,
    facts: 6,
    // Those named, and the province.
    entities: 7,
    issues: 2,
    publications: 1,
  });
});

it('a graph of several pages is looked at to its end', async () => {
  const more = Array.from({ length: 130 }, (_, n) =>
    world.article({ id: `m${n}`, publishedOn: '2024-08-01', says: [], names: [[world.zhou, '周砚秋']] }),
  );
  await writeArticles(graph.database, more);
  expect(await graph.findings()).toEqual([]);
  expect(await graph.damaged(`MATCH (a:Article {id: 'm99'}) SET a.lock = true`)).toEqual([
    'article.lock: nothing, true',
  ]);
});
