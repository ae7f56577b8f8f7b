import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { entityTypeOfId } from '../../src/domain/ids.js';
import type { ResolvedArticle } from '../../src/domain/resolved.js';
import { entityTypes, type EntityType } from '../../src/domain/vocabulary.js';
import type { Database } from '../../src/graph/database.js';
import { writeArticles } from '../../src/graph/writer/write-articles.js';
import { TestApi } from '../support/api.js';
import { startTestGraph, wipe } from '../support/graph.js';
import { archive } from '../support/invented-archive.js';
import { whileShrinking } from '../support/properties.js';

let database: Database;
let api: TestApi;

beforeAll(async () => {
  database = await startTestGraph();
  api = new TestApi(database);
});
afterAll(() => database.close());

const fact = `id type firstSeen lastSeen articleCount subject { id } object { id }
  ... on Post { title former formerSince }
  ... on Attendance { role }
  evidence(first: 100) { totalCount edges { node { quote start end article { id } } } }`;
const list = (order: string) => `facts(first: 100, orderBy: ${order}, asOf: $asOf) {
  totalCount edges { node { ${fact} } } }`;
const dated = `facts(first: 100, asOf: $asOf, between: { from: "2024-07-26", to: "2024-12-31" }) {
  totalCount edges { node { id } } }`;
const posts = 'posts(asOf: $asOf, former: false) { totalCount edges { node { id title } } }';
// One list and one type at a time: together they are another statement to plan for each set of types.
const listsOf = (type: EntityType) => [
  ...[list('NEWEST'), list('OLDEST'), list('MOST_COVERED'), dated],
  ...(type === 'Official' || type === 'Agency' ? [posts] : []),
];
const around = `query ($ids: [ID!]!, $asOf: Date) {
  subgraph(around: $ids, depth: 3, limit: 8, asOf: $asOf) { truncated nodes { id } edges { ${fact} } }
}`;
const between = `query ($from: ID!, $to: ID!, $asOf: Date) {
  paths(from: $from, to: $to, asOf: $asOf) { length }
}`;

/** What the API says of these entities as of a day; null: of all that is there. */
async function said(ids: readonly string[], asOf: string | null) {
  const [first, second] = ids;
  const lists: unknown[] = [];
  for (const type of entityTypes) {
    const ofType = ids.filter((id) => entityTypeOfId(id) === type);
    if (ofType.length === 0) continue;
    for (const field of listsOf(type)) {
      const query = `query ($ids: [ID!]!, $asOf: Date) { nodes(ids: $ids) { id ... on ${type} { ${field} } } }`;
      lists.push(await api.data(query, { ids: ofType, asOf }));
    }
  }
  return {
    lists,
    around: first === undefined ? null : await api.data(around, { ids: [first], asOf }),
    paths:
      first === undefined || second === undefined
        ? null
        : await api.data(between, { from: first, to: second, asOf }),
  };
}

async function entityIds(): Promise<string[]> {
  const rows = await database.read('MATCH (e:Entity) RETURN e.id ORDER BY e.id', {});
  return rows.map(([id]) => id as string);
}

/** Who the officials of some articles are. */
async function officialsIn(articles: readonly ResolvedArticle[]): Promise<unknown[]> {
  const ids = articles.map(({ article }) => article.id);
  const named =
    'MATCH (a:Article)-[:MENTIONS]->(o:Official) WHERE a.id IN $ids RETURN a.id, o.id ORDER BY a.id, o.id';
  return database.read(named, { ids });
}

it('what was published later changes nothing as of a day', whileShrinking, async () => {
  await fc.assert(
    fc.asyncProperty(archive(8), fc.constantFrom('2024-07-25', '2024-07-26'), async (pairs, day) => {
      const all = pairs.map(({ now }) => now);
      const known = all.filter(({ article }) => article.publishedOn <= day);
      await wipe(database);
      if (known.length > 0) await writeArticles(database, known);
      const ids = await entityIds();
      const then = await said(ids, null);
      const officials = await officialsIn(known);
      expect(await said(ids, day)).toEqual(then);
      await writeArticles(database, all);
      // Later articles may tell two persons of one name apart; they have other ids then.
      fc.pre(JSON.stringify(await officialsIn(known)) === JSON.stringify(officials));
      expect(await said(ids, day)).toEqual(then);
    }),
    { numRuns: 6 },
  );
});

it('pages as of a day neither repeat nor skip', whileShrinking, async () => {
  await fc.assert(
    fc.asyncProperty(archive(8), async (pairs) => {
      await wipe(database);
      await writeArticles(
        database,
        pairs.map(({ now }) => now),
      );
      const page = `query ($id: ID!, $first: Int, $after: String) { node(id: $id) { ... on Entity {
        facts(first: $first, after: $after, asOf: "2024-07-26") { pageInfo { hasNextPage endCursor } edges { node { id } } } } } }`;
      interface Answer {
        node: {
          facts: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { id: string } }[] };
        };
      }
      for (const id of (await entityIds()).slice(0, 4)) {
        const whole = (await api.data(page, { id, first: 100 })) as unknown as Answer;
        const ids: string[] = [];
        let after: string | null = null;
        do {
          const { node } = (await api.data(page, { id, first: 2, after })) as unknown as Answer;
          ids.push(...node.facts.edges.map((edge) => edge.node.id));
          after = node.facts.pageInfo.hasNextPage ? node.facts.pageInfo.endCursor : null;
        } while (after !== null);
        expect(ids).toEqual(whole.node.facts.edges.map((edge) => edge.node.id));
      }
    }),
    { numRuns: 4 },
  );
});
