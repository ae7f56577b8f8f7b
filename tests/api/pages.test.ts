import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.js';
import { removeArticles, writeArticles } from '../../src/graph/writer/write-articles.js';
import { TestApi } from '../support/api.js';
import { startTestGraph } from '../support/graph.js';
import * as world from '../support/invented.js';

let database: Database;
let api: TestApi;

const total = 37;
const dayOf = (n: number) => `2024-0${1 + (n % 9)}-1${n % 5}`;

function numbered(n: number, publishedOn = dayOf(n)) {
  const official = world.entity('Official', `陆闻${n}`);
  return world.article({
    id: `n-${String(n).padStart(3, '0')}`,
    publishedOn,
    says: [
      {
        fact: world.fact('LEADS', official, world.campaign),
        printed: [
          [official, official.name],
          [world.campaign, '“清溪”专项行动'],
        ],
      },
      {
        fact: world.fact('COVERS', world.campaign, world.county),
        printed: [
          [world.campaign, '清溪'],
          [world.county, '望溪县'],
        ],
      },
    ],
  });
}

beforeAll(async () => {
  database = await startTestGraph();
  api = new TestApi(database);
  await writeArticles(
    database,
    Array.from({ length: total }, (_, n) => numbered(n)),
  );
});
afterAll(() => database.close());

interface Connection {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  edges: { cursor: string; node: { id: string } }[];
}

const body = 'totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { id } }';

/** Reads a list to its end, five at a time. */
async function readAll(
  field: (page: string) => string,
  path: string[],
): Promise<{ ids: string[]; pages: Connection[] }> {
  const pages: Connection[] = [];
  let after: string | null = null;
  do {
    const page = after === null ? 'first: 5' : `first: 5, after: ${JSON.stringify(after)}`;
    const data = await api.data(`{ ${field(page)} }`);
    const connection = path.reduce<unknown>(
      (value, key) => (value as Record<string, unknown>)[key],
      data,
    ) as Connection;
    pages.push(connection);
    after = connection.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null;
  } while (after !== null);
  return { ids: pages.flatMap((page) => page.edges.map((edge) => edge.node.id)), pages };
}

const initiative = `initiative(name: "清溪")`;
const lists: { name: string; field: (page: string) => string; path: string[]; length: number }[] = [
  { name: 'articles', field: (page) => `articles(${page}) { ${body} }`, path: ['articles'], length: total },
  {
    name: 'articles, oldest first',
    field: (page) => `articles(${page}, orderBy: OLDEST) { ${body} }`,
    path: ['articles'],
    length: total,
  },
  {
    name: 'articles by text',
    field: (page) => `articles(${page}, filter: { text: "望溪县" }) { ${body} }`,
    path: ['articles'],
    length: total,
  },
  ...['MOST_COVERED', 'NEWEST', 'OLDEST', 'NAME'].map((order) => ({
    name: `officials by ${order}`,
    field: (page: string) => `officials(${page}, orderBy: ${order}) { ${body} }`,
    path: ['officials'],
    length: total,
  })),
  {
    name: 'articles of an entity',
    field: (page) => `${initiative} { articles(${page}) { ${body} } }`,
    path: ['initiative', 'articles'],
    length: total,
  },
  ...['MOST_COVERED', 'NEWEST', 'OLDEST'].map((order) => ({
    name: `facts by ${order}`,
    field: (page: string) => `${initiative} { facts(${page}, orderBy: ${order}) { ${body} } }`,
    path: ['initiative', 'facts'],
    length: total + 1,
  })),
  {
    name: 'leaders',
    field: (page) => `${initiative} { leaders(${page}) { ${body} } }`,
    path: ['initiative', 'leaders'],
    length: total,
  },
  {
    name: 'what runs in the regions of a region',
    field: (page) => `region(id: "${world.province.id}") { coverage(within: true, ${page}) { ${body} } }`,
    path: ['region', 'coverage'],
    length: 1,
  },
];

describe('a list is read to its end without repeating or skipping', () => {
  it.each(lists)('$name', async ({ field, path, length }) => {
    const { ids, pages } = await readAll(field, path);
    expect(ids).toHaveLength(length);
    expect(new Set(ids).size).toBe(length);
    expect(pages.map((page) => page.totalCount)).toEqual(pages.map(() => length));
    expect(pages.map((page) => page.pageInfo.hasPreviousPage)).toEqual(pages.map((_, n) => n > 0));
  });

  it('also while articles are added and removed', async () => {
    const first = (await api.data(`{ articles(first: 10) { ${body} } }`))['articles'] as Connection;
    await writeArticles(database, [numbered(900, '2025-01-01')]);
    await removeArticles(database, [first.edges[3]!.node.id]);
    const after = JSON.stringify(first.pageInfo.endCursor);
    const second = (await api.data(`{ articles(first: 100, after: ${after}) { ${body} } }`))[
      'articles'
    ] as Connection;
    const ids = [...first.edges, ...second.edges].map((edge) => edge.node.id);
    expect(ids).toHaveLength(total);
    expect(new Set(ids).size).toBe(total);
    await removeArticles(database, ['n-900']);
    await writeArticles(
      database,
      Array.from({ length: total }, (_, n) => numbered(n)),
    );
  });
});

describe('a cursor belongs to its list', () => {
  async function message(field: string): Promise<{ message: string; code: unknown }> {
    const { errors } = await api.ask(`{ ${field} }`);
    return { message: errors[0]!.message, code: errors[0]!.extensions?.['code'] };
  }

  it('refuses the cursor of another list', async () => {
    const { articles } = (await api.data('{ articles(first: 1) { pageInfo { endCursor } } }')) as {
      articles: Connection;
    };
    const after = JSON.stringify(articles.pageInfo.endCursor);
    const refused = await message(`articles(orderBy: OLDEST, after: ${after}) { totalCount }`);
    expect(refused.code).toBe('BAD_USER_INPUT');
    expect(refused.message).toMatch(/^`after` is not a cursor of this list; expected an `endCursor`/);
    expect((await message(`officials(after: ${after}) { totalCount }`)).code).toBe('BAD_USER_INPUT');
  });

  it.each(['""', '"x"', '"MjAyNC0wMS0wMXxh"', '"%%%"', `"${'A'.repeat(60)}"`])(
    'refuses %s',
    async (after) => {
      expect((await message(`articles(after: ${after}) { totalCount }`)).code).toBe('BAD_USER_INPUT');
    },
  );

  it.each([0, -1, 101])('refuses first: %i', async (first) => {
    expect(await message(`articles(first: ${first}) { totalCount }`)).toEqual({
      code: 'BAD_USER_INPUT',
      message: `\`first\` is out of bounds; expected 1 to 100; found ${first}`,
    });
  });
});
