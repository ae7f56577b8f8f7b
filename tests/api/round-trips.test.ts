import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.js';
import { writeArticles } from '../../src/graph/writer/write-articles.js';
import { TestApi } from '../support/api.js';
import { startTestGraph } from '../support/graph.js';
import * as world from '../support/invented.js';

let database: Database;
let api: TestApi;

/** Thirty officials, each with two posts that two articles state, and a meeting that all of them attend. */
beforeAll(async () => {
  database = await startTestGraph();
  api = new TestApi(database);
  const officials = Array.from({ length: 30 }, (_, n) => world.entity('Official', `周砚${n}`));
  const articles = officials.flatMap((official, n) =>
    ['2024-07-24', '2024-07-25'].map((publishedOn) =>
      world.article({
        id: `a-${n}-${publishedOn}`,
        publishedOn,
        says: [
          {
            fact: world.fact('HOLDS_POST', official, world.police, { title: '厅长' }),
            printed: [
              [world.police, '省公安厅'],
              [official, official.name],
            ],
          },
          {
            fact: world.fact('HOLDS_POST', official, world.cityPolice, { title: '局长' }),
            printed: [
              [world.cityPolice, '市公安局'],
              [official, official.name],
            ],
          },
          {
            fact: world.fact('ATTENDS', official, world.meeting),
            printed: [
              [official, official.name],
              [world.meeting, '平安建设工作会议'],
            ],
            role: 'attendee',
          },
        ],
      }),
    ),
  );
  await writeArticles(database, articles);
});
afterAll(() => database.close());

const cases: { name: string; query: string; trips: number }[] = [
  {
    name: 'twenty officials, their posts and the agencies',
    query:
      '{ officials(first: 20) { edges { node { name posts { edges { node { title agency { name } } } } } } } }',
    trips: 3,
  },
  {
    name: 'sibling lists, aliases and counts of one level share the trip',
    query: `{ officials(first: 20) { totalCount edges { node {
      former: posts(former: true) { totalCount edges { node { title } } }
      posts { totalCount edges { node { title } } }
      attendance { totalCount edges { node { role } } }
      newest: articles(first: 1) { edges { cursor } }
      oldest: articles(first: 1, orderBy: OLDEST) { edges { cursor } }
      facts { totalCount }
    } } } }`,
    trips: 2,
  },
  {
    name: 'evidence with its articles and what those mention',
    query: `{ officials(first: 20) { edges { node { posts(first: 2) { edges { node {
      evidence(first: 2) { edges { node { quote article { title mentions { text entity { name } } statements { fact { type } } } } } }
    } } } } } } }`,
    trips: 5,
  },
  {
    name: 'id and type of a neighbour cost nothing',
    query: `{ officials(first: 20) { edges { node { facts(first: 5) { edges { node {
      id type subject { id type } object { id type }
    } } } } } } }`,
    trips: 2,
  },
  {
    name: 'several roots travel together',
    query: `{ a: official(name: "周砚1") { name } b: official(name: "周砚2") { name }
      agency(name: "省公安厅") { name } overview { articles } nodes(ids: ["${world.province.id}", "a-1-2024-07-24"]) { id } }`,
    trips: 1,
  },
];

describe('one round trip for each level', () => {
  it.each(cases)('$name: $trips', async ({ query, trips }) => {
    const answer = await api.ask(query);
    expect(answer.errors).toEqual([]);
    expect(answer.trips).toBe(trips);
  });

  it('does not grow with the number of parents', async () => {
    const query = `query ($first: Int) { officials(first: $first) { edges { node {
      posts { edges { node { agency { region { name } } } } } } } } }`;
    const one = await api.ask(query, { first: 1 });
    const thirty = await api.ask(query, { first: 30 });
    expect([one.errors, thirty.errors]).toEqual([[], []]);
    expect(thirty.trips).toBe(one.trips);
  });
});
