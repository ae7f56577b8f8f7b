import { createServer } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHttpServer, type HttpServer } from '../../src/api/http-server.js';
import { ensureFree } from '../../src/api/listen.js';
import { limits } from '../../src/config.js';
import type { Database } from '../../src/graph/database.js';
import { startTestGraph } from '../support/graph.js';

let database: Database;
let server: HttpServer;

beforeAll(async () => {
  database = await startTestGraph();
  server = await startHttpServer({
    database,
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'silent' }),
    frontPage: '<!doctype html><title>front</title>',
    key: null,
    extractor: null,
  });
});
afterAll(async () => {
  await server.stop();
  await database.close();
});

function post(body: string, type = 'application/json'): Promise<Response> {
  return fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });
}

interface Answered {
  data?: unknown;
  errors: { message: string; extensions: { code: string } }[];
}

async function ask(query: string): Promise<Answered> {
  const response = await post(JSON.stringify({ query }));
  return (await response.json()) as Answered;
}

describe('over HTTP', () => {
  it('answers a question', async () => {
    expect(await ask('{ overview { articles facts } }')).toEqual({
      data: { overview: { articles: 0, facts: 0 } },
    });
  });

  it('gives null for what is not there', async () => {
    const query = '{ node(id: "official-0") { id } article(id: "x") { id } official(name: "周砚秋") { id } }';
    expect(await ask(query)).toEqual({ data: { node: null, article: null, official: null } });
  });

  it('shows the front page, and that it is live and ready', async () => {
    const page = await fetch(`${server.url}/`);
    expect([page.headers.get('content-type'), await page.text()]).toEqual([
      'text/html; charset=utf-8',
      '<!doctype html><title>front</title>',
    ]);
    const live = await fetch(`${server.url}/health/live`);
    const ready = await fetch(`${server.url}/health/ready`);
    expect([live.status, ready.status]).toEqual([200, 200]);
  });

  it.each([
    [
      '{ officials(filter: { between: { from: "2024-02-30" } }) { totalCount } }',
      'a day that exists, as YYYY-MM-DD; found "2024-02-30"',
    ],
    [
      '{ articles(filter: { between: { from: "2024-02-02", to: "2024-01-01" } }) { totalCount } }',
      '`between` ends before it begins; expected `from` on or before `to`; found 2024-02-02 to 2024-01-01',
    ],
    ['{ official { name } }', 'cannot look up Official; expected either `id` or `name`; found none'],
    [
      '{ articles(filter: { text: " ，" }) { totalCount } }',
      '`text` has nothing to look for; expected a word or phrase',
    ],
  ])('says what is wrong with %s', async (query, expected) => {
    const { errors } = await ask(query);
    expect(errors[0]!.message).toContain(expected);
    expect(errors[0]!.extensions.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
  });

  it('refuses what is too deep, too long or too large', async () => {
    const deep = `{ regions { edges { node { ${'parents { '.repeat(20)}id${' }'.repeat(20)} } } } }`;
    expect((await ask(deep)).errors[0]!.message).toBe(
      'the query has too many levels of fields; expected at most 16; found 24',
    );
    const aliases = Array.from({ length: 60 }, (_, n) => `a${n}: overview { articles }`).join(' ');
    expect((await ask(`{ ${aliases} }`)).errors[0]!.message).toBe(
      'the query has too many aliases; expected at most 50; found 60',
    );
    expect((await ask(`{ ${'overview { articles } '.repeat(1000)} }`)).errors[0]!.extensions.code).toBe(
      'GRAPHQL_PARSE_FAILED',
    );
    expect((await post(`"${'x'.repeat(limits.maxBodyBytes)}"`)).status).toBe(413);
  });

  it('refuses what is no request, and goes on', async () => {
    expect((await post('{"query":')).status).toBe(400);
    expect((await post('query=x', 'text/plain')).status).toBeGreaterThanOrEqual(400);
    expect((await ask('{ overview { articles } }')).data).toEqual({ overview: { articles: 0 } });
  });

  it('says that the port is taken, and what to do', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    await expect(ensureFree('127.0.0.1', port)).rejects.toThrow(
      `cannot listen on 127.0.0.1:${port}; expected a free port; choose another with --port or PORT, or end what uses this one; found a port in use`,
    );
    await new Promise((resolve) => other.close(resolve));
  });
});
