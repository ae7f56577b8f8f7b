import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startHttpServer, type HttpServer } from '../../src/api/http-server.js';
import { limits } from '../../src/config.js';
import type { Database } from '../../src/graph/database.js';
import { writeArticles } from '../../src/graph/writer/write-articles.js';
import { startTestGraph, wipe } from '../support/graph.js';
import * as world from '../support/invented.js';

const key = 'correct-horse';
let database: Database;
let server: HttpServer;
let keyless: HttpServer;

beforeAll(async () => {
  database = await startTestGraph();
  const options = { database, host: '127.0.0.1', port: 0, log: pino({ level: 'silent' }), frontPage: '' };
  server = await startHttpServer({ ...options, key, extractor: null });
  keyless = await startHttpServer({ ...options, key: null, extractor: null });
});
beforeEach(() => wipe(database));
afterAll(async () => {
  await Promise.all([server.stop(), keyless.stop()]);
  await database.close();
});

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: string[]; extensions: { code: string } }[];
}

async function ask(
  query: string,
  variables: Record<string, unknown> = {},
  { at = server, authorization = `Bearer ${key}` as string | null } = {},
): Promise<Answer> {
  const response = await fetch(`${at.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization === null ? {} : { authorization }) },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

const removal = 'mutation { removeArticle(id: "a1") }';
const ingestion = `mutation ($articles: [ArticleInput!]!) { ingest(articles: $articles) {
  articles unchanged replaced statements problems { articleId message } } }`;

function article(id: string, rest: Record<string, unknown> = {}) {
  const body = '本报讯 7月24日，青禾省公安厅厅长周砚秋出席全省平安建设工作会议并讲话。';
  return {
    id,
    title: '全省平安建设工作会议召开',
    body,
    publishedOn: '2024-07-25',
    homeRegion: '浙江省',
    ...rest,
  };
}

describe('mutations need the key', () => {
  it.each([
    ['no header', null, 'found no such header'],
    ['another key', 'Bearer wrong', 'found another'],
    ['another scheme', `Basic ${key}`, 'found another'],
    ['a longer key', `Bearer ${key}1`, 'found another'],
  ])('with %s they are refused, and the key is told to nobody', async (_name, authorization, found) => {
    const { errors, data } = await ask(removal, {}, { authorization });
    expect(errors![0]).toMatchObject({ path: ['removeArticle'], extensions: { code: 'UNAUTHENTICATED' } });
    expect(errors![0]!.message).toContain(found);
    expect(JSON.stringify(errors)).not.toContain(key);
    expect(data).toBeNull();
  });

  it('a server without a key has none', async () => {
    const { errors } = await ask(removal, {}, { at: keyless });
    expect(errors![0]).toMatchObject({
      message: 'this server has no mutations; expected a key in ANLAN_KEY where it is started; found none',
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  it('they come by POST of JSON only', async () => {
    const headers = { authorization: `Bearer ${key}` };
    await writeArticles(database, [world.article({ id: 'a1', publishedOn: '2024-07-25', says: [] })]);
    const get = await fetch(`${server.url}/graphql?query=${encodeURIComponent(removal)}`, {
      headers: { ...headers, 'apollo-require-preflight': '1' },
    });
    expect(get.status).toBe(405);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const body = JSON.stringify({ query: removal });
      const init = { method: 'POST', headers: { ...headers, 'content-type': type }, body };
      const response = await fetch(`${server.url}/graphql`, init);
      expect(response.status).toBeGreaterThanOrEqual(400);
    }
    expect(await database.read('MATCH (a:Article) RETURN count(a)', {})).toEqual([[1]]);
  });
});

describe('ingest', () => {
  it('loads what is right, and tells what is wrong with the rest', async () => {
    const articles = [
      article('a1'),
      article('a2', { body: '  ', title: ' ' }),
      article('a1', { title: '另一条' }),
    ];
    const { ingest } = (await ask(ingestion, { articles })).data as { ingest: Record<string, unknown> };
    expect(ingest).toMatchObject({
      articles: 1,
      unchanged: 0,
      replaced: 0,
      problems: [
        { articleId: 'a2', message: expect.stringContaining('the field title is wrong') as string },
        { articleId: 'a1', message: expect.stringContaining('the id is used twice') as string },
      ],
    });
    expect(ingest['statements']).toBeGreaterThan(0);
  });

  it('replaces, and leaves alone what is unchanged', async () => {
    await ask(ingestion, { articles: [article('a1'), article('a2')] });
    const articles = [article('a1'), article('a2', { title: '会议召开' })];
    expect((await ask(ingestion, { articles })).data).toMatchObject({
      ingest: { articles: 2, unchanged: 1, replaced: 1, problems: [] },
    });
  });

  it('takes none, and not more than a transaction', async () => {
    expect((await ask(ingestion, { articles: [] })).data).toMatchObject({
      ingest: { articles: 0, problems: [] },
    });
    const articles = Array.from({ length: limits.maxIngestArticles + 1 }, (_, n) => article(`a${n}`));
    expect((await ask(ingestion, { articles })).errors![0]).toMatchObject({
      message: '`articles` is too long; expected at most 200 articles; found 201',
      extensions: { code: 'TOO_LARGE' },
    });
  });

  it('takes large bodies from who shows the key, and from nobody else', async () => {
    const articles = [article('a1', { body: '青禾省公安厅。'.repeat(10_000) })];
    expect((await ask(ingestion, { articles })).data).toMatchObject({ ingest: { articles: 1 } });
    const refused = await ask(ingestion, { articles }, { authorization: 'Bearer wrong' });
    expect(refused).toEqual({
      errors: [
        {
          message:
            'the request is too large; expected at most 100000 bytes, or 4000000 from who shows the key',
          extensions: { code: 'TOO_LARGE' },
        },
      ],
    });
  });
});

describe('removeArticle', () => {
  it('is true for an article, and false for none', async () => {
    await ask(ingestion, { articles: [article('a1')] });
    expect((await ask(removal)).data).toEqual({ removeArticle: true });
    expect((await ask(removal)).data).toEqual({ removeArticle: false });
    expect((await ask('{ article(id: "a1") { id } }')).data).toEqual({ article: null });
  });
});

describe('judgements', () => {
  const { plan, planInShort } = world;
  const judgement = `mutation ($a: ID!, $b: ID!, $same: Boolean!, $reason: String!) {
    judge(a: $a, b: $b, same: $same, reason: $reason) { id same reason a { id name } b { id name } } }`;
  const two = { a: plan.id, b: planInShort.id, same: true, reason: '同一件事' };
  const [first, second] = [plan, planInShort].sort((a, b) => (a.id < b.id ? -1 : 1)) as [
    typeof plan,
    typeof plan,
  ];

  beforeEach(() =>
    writeArticles(database, [
      world.article({ id: 'long', publishedOn: '2024-07-26', says: [], names: [[plan, plan.name]] }),
      world.article({ id: 'short', publishedOn: '2024-07-27', says: [], names: [[planInShort, '平安青禾']] }),
    ]),
  );

  it('make one of two candidates, are listed and found by id, and taken back', async () => {
    const candidates = `{ candidates(type: INITIATIVE) { totalCount edges { node { a { id } b { name } score why } } } }`;
    const before = await ask(candidates);
    expect(before.data).toMatchObject({
      candidates: { totalCount: 1, edges: [{ node: { a: { id: first.id }, b: { name: second.name } } }] },
    });
    const { judge } = (await ask(judgement, two)).data as { judge: { id: string } };
    // The one that is no more is still shown as it was judged.
    expect(judge).toMatchObject({
      same: true,
      reason: '同一件事',
      a: { id: first.id, name: first.name },
      b: { id: second.id, name: second.name },
    });
    expect((await ask(candidates)).data).toEqual({ candidates: { totalCount: 0, edges: [] } });
    const lists = `query ($id: ID!, $entity: ID!) { judgements { id } of: judgements(entity: $entity) { id madeAt }
      none: judgements(entity: "region-1") { id } node(id: $id) { ... on Judgement { reason } } }`;
    expect((await ask(lists, { id: judge.id, entity: plan.id })).data).toMatchObject({
      judgements: [{ id: judge.id }],
      of: [{ id: judge.id }],
      none: [],
      node: { reason: '同一件事' },
    });
    const undo = `mutation { undoJudgement(id: "${judge.id}") }`;
    expect((await ask(undo)).data).toEqual({ undoJudgement: true });
    expect((await ask(undo)).errors![0]!.extensions.code).toBe('NOT_FOUND');
    expect((await ask(candidates)).data).toEqual(before.data);
  });

  it.each([
    [{ b: plan.id }, 'BAD_USER_INPUT', 'these two cannot be judged'],
    [{ b: world.police.id }, 'BAD_USER_INPUT', 'these two cannot be judged'],
    [{ b: world.campaign.id }, 'NOT_FOUND', 'there is nothing to judge'],
    [{ reason: ' ' }, 'BAD_USER_INPUT', '`reason` is what others will read'],
  ])('with %j are refused', async (change, code, message) => {
    const { errors } = await ask(judgement, { ...two, ...change });
    expect(errors![0]!.extensions.code).toBe(code);
    expect(errors![0]!.message).toContain(message);
  });
});
