import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHttpServer, type HttpServer } from '../../src/api/http-server.js';
import { limits } from '../../src/config.js';
import { Database } from '../../src/graph/database.js';
import { startTestGraph } from '../support/graph.js';

let database: Database;
let server: HttpServer;
let broken: HttpServer;
const nowhere = new Database({ uri: 'bolt://127.0.0.1:1', database: 'neo4j' });

beforeAll(async () => {
  database = await startTestGraph();
  const options = {
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'silent' }),
    frontPage: '',
    extractor: null,
  };
  server = await startHttpServer({ ...options, database, key: 'k' });
  broken = await startHttpServer({ ...options, database: nowhere, key: null });
});
afterAll(async () => {
  await Promise.all([server.stop(), broken.stop()]);
  await Promise.all([database.close(), nowhere.close()]);
});

interface Fault {
  message: string;
  path?: (string | number)[];
  extensions: Record<string, unknown>;
}

async function faultOf(body: string, headers: Record<string, string> = {}, at = server): Promise<Fault> {
  const response = await fetch(`${at.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const { errors } = (await response.json()) as { errors: [Fault] };
  return errors[0];
}

const ask = (query: string, headers: Record<string, string> = {}) =>
  faultOf(JSON.stringify({ query }), headers);
const withKey = { authorization: 'Bearer k' };

describe('every error has a code that clients know, and a path where it has one', () => {
  it.each<[string, () => Promise<Fault>, string, string[] | undefined]>([
    ['no GraphQL', () => ask('{'), 'GRAPHQL_PARSE_FAILED', undefined],
    ['an unknown field', () => ask('{ nothing }'), 'GRAPHQL_VALIDATION_FAILED', undefined],
    [
      'no operation of that name',
      () => ask('query A { __typename } query B { __typename }'),
      'OPERATION_RESOLUTION_FAILURE',
      undefined,
    ],
    ['an argument', () => ask('{ articles(first: 0) { totalCount } }'), 'BAD_USER_INPUT', ['articles']],
    ['a variable', () => ask('query ($id: ID!) { node(id: $id) { id } }'), 'BAD_USER_INPUT', undefined],
    ['no JSON', () => faultOf('{'), 'BAD_REQUEST', undefined],
    ['another content type', () => faultOf('x', { 'content-type': 'text/csv' }), 'BAD_REQUEST', undefined],
    ['no query', () => faultOf('{}'), 'BAD_REQUEST', undefined],
    ['no key', () => ask('mutation { removeArticle(id: "a") }'), 'UNAUTHENTICATED', ['removeArticle']],
    [
      'nothing there to change',
      () => ask('mutation { undoJudgement(id: "a") }', withKey),
      'NOT_FOUND',
      ['undoJudgement'],
    ],
    ['a large body', () => faultOf(`"${'x'.repeat(limits.maxBodyBytes)}"`), 'TOO_LARGE', undefined],
    [
      'a large body with the key',
      () => faultOf(`"${'x'.repeat(limits.maxIngestBytes)}"`, withKey),
      'TOO_LARGE',
      undefined,
    ],
    [
      'no database',
      () => faultOf(JSON.stringify({ query: '{ overview { articles } }' }), {}, broken),
      'UNAVAILABLE',
      ['overview'],
    ],
  ])('%s', async (_name, fault, code, path) => {
    const { message, extensions, path: found } = await fault();
    expect(extensions).toEqual({ code });
    expect(found).toEqual(path);
    expect(message).not.toBe('');
  });

  it('unknown ids are null where the schema allows it', async () => {
    const query = `{ node(id: "judgement-x") { id } nodes(ids: ["a", "official-x"]) { id } article(id: "a") { id }
      official(id: "official-x") { id } publication(id: "p") { id } judgements(entity: "x") { id } }`;
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await response.json()).toEqual({
      data: {
        node: null,
        nodes: [null, null],
        article: null,
        official: null,
        publication: null,
        judgements: [],
      },
    });
  });
});
