import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type Client } from 'graphql-ws';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import WebSocket from 'ws';
import { startHttpServer, type HttpServer } from '../../src/api/http-server.js';
import { limits, type SubscriptionLimits } from '../../src/config.js';
import { Database } from '../../src/graph/database.js';
import { writeArticles } from '../../src/graph/writer/write-articles.js';
import { runCommand } from '../ingest/run-command.js';
import { archiveLines } from '../recovery/archive.js';
import { builtCommand } from '../support/built-command.js';
import { startTestGraph, testDatabaseName, wipe } from '../support/graph.js';
import * as world from '../support/invented.js';

let database: Database;
beforeAll(async () => {
  database = await startTestGraph();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** An API with a database connection of its own, as another process has. */
async function serve(
  subscriptionLimits: Partial<SubscriptionLimits> = {},
): Promise<HttpServer & { looks: () => number }> {
  const own = new Database({ uri: inject('neo4jUri'), database: testDatabaseName });
  let looks = 0;
  const read = own.read.bind(own);
  own.read = (cypher, parameters) => {
    looks += 1;
    return read(cypher, parameters);
  };
  const server = await startHttpServer({
    database: own,
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'silent' }),
    frontPage: '',
    key: null,
    extractor: null,
    subscriptionLimits: { ...limits.subscriptions, pollMs: 20, ...subscriptionLimits },
  });
  closers.push(
    () => own.close(),
    () => server.stop(),
  );
  return { ...server, looks: () => looks };
}

function address(server: HttpServer): string {
  return `${server.url.replace('http', 'ws')}/graphql`;
}

function connect(server: HttpServer): Client {
  const client = createClient({ url: address(server), webSocketImpl: WebSocket, retryAttempts: 0 });
  closers.push(() => client.dispose());
  return client;
}

/** What arrives, as it arrives. A subscription has begun when something does: `until` writes until then. */
class Listener {
  readonly facts: { id: string }[] = [];

  constructor(client: Client, query = 'subscription { factAdded { id } }') {
    client.subscribe<{ factAdded: Listener['facts'][number] }>(
      { query },
      {
        next: ({ data }) => this.facts.push(data!.factAdded),
        error: () => undefined,
        complete: () => undefined,
      },
    );
  }

  async holds(condition: (ids: string[]) => boolean): Promise<void> {
    while (!condition(this.ids())) await pause();
  }

  ids(): string[] {
    return this.facts.map(({ id }) => id);
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

let count = 0;
/** An article with a fact that nobody has stated. */
function novel(rest: Partial<world.Sketch> = {}) {
  count += 1;
  const official = world.entity('Official', `陆闻${count}`);
  const said = {
    fact: world.fact('LEADS', official, world.campaign),
    printed: [
      [official, official.name],
      [world.campaign, '清溪'],
    ] as world.Said['printed'],
  };
  return world.article({ id: `n${count}`, publishedOn: '2024-07-25', says: [said], ...rest });
}

async function begin(listeners: readonly Listener[]): Promise<void> {
  for (const listener of listeners) {
    while (listener.facts.length === 0) {
      await writeArticles(database, [novel()]);
      await pause();
    }
  }
  const last = novel();
  await writeArticles(database, [last]);
  const { id } = last.statements[0]!.fact;
  for (const listener of listeners) {
    await listener.holds((ids) => ids.includes(id));
    listener.facts.length = 0;
  }
}

async function allFactIds(): Promise<string[]> {
  const rows = await database.read(
    'MATCH ()-[f]->() WHERE f.subjectId IS NOT NULL RETURN f.id ORDER BY f.id',
    {},
  );
  return rows.map(([id]) => id as string);
}

describe('factAdded', () => {
  it('tells of each fact once, in one order, on every server, whichever process loads it', async () => {
    const dist = builtCommand();
    const cwd = mkdtempSync(join(tmpdir(), 'anlan-news-'));
    closers.push(() => rmSync(cwd, { recursive: true }));
    const [a, b] = [await serve(), await serve()];
    const listeners = [new Listener(connect(a)), new Listener(connect(a)), new Listener(connect(b))];
    await begin(listeners);
    const known = new Set(await allFactIds());

    const lines = archiveLines().slice(0, 160);
    const half = Math.floor(lines.length / 2);
    writeFileSync(join(cwd, 'first.jsonl'), lines.slice(0, half + 20).join('\n'));
    writeFileSync(
      join(cwd, 'last.jsonl'),
      lines
        .slice(half - 20)
        .reverse()
        .join('\n'),
    );
    const loads = ['first.jsonl', 'last.jsonl'].map((name) => runCommand(dist, ['ingest', name], { cwd }));
    const beside = [novel(), novel(), novel()];
    for (const article of beside) await writeArticles(database, [article]);
    for (const { code, stderr } of await Promise.all(loads)) expect(code, stderr).toBe(0);

    const added = (await allFactIds()).filter((id) => !known.has(id));
    for (const listener of listeners) {
      await listener.holds((ids) => added.every((id) => ids.includes(id)));
      expect(new Set(listener.ids()).size).toBe(listener.facts.length);
      expect(listener.ids()).toEqual(listeners[0]!.ids());
    }
    const own = beside.map(({ statements }) => statements[0]!.fact.id);
    expect(listeners[0]!.ids().filter((id) => own.includes(id))).toEqual(own);
  });

  it('tells of one entity only, where one is asked for', async () => {
    const client = connect(await serve());
    const all = new Listener(client);
    const query = `subscription { factAdded(entity: "${world.police.id}") { id type subject { name } } }`;
    const ofOne = new Listener(client, query);
    await begin([all]);
    const said = {
      fact: world.fact('HOLDS_POST', world.zhou, world.police, { title: '厅长' }),
      printed: [
        [world.police, '省公安厅'],
        [world.zhou, '周砚秋'],
      ] as world.Said['printed'],
    };
    await writeArticles(database, [
      novel(),
      world.article({ id: 'p', publishedOn: '2024-07-25', says: [said] }),
      novel(),
    ]);
    await ofOne.holds((ids) => ids.length > 0);
    expect(ofOne.facts).toEqual([{ id: said.fact.id, type: 'HOLDS_POST', subject: { name: '周砚秋' } }]);
  });

  it('says nothing when an article is loaded again', async () => {
    const listener = new Listener(connect(await serve()));
    await begin([listener]);
    const [again, last] = [novel(), novel()];
    await writeArticles(database, [again]);
    await writeArticles(database, [{ ...again, article: { ...again.article, warnings: ['x'] } }]);
    await writeArticles(database, [last]);
    await listener.holds((ids) => ids.includes(last.statements[0]!.fact.id));
    expect(listener.ids()).toEqual([again, last].map(({ statements }) => statements[0]!.fact.id));
  });
});

describe('subscribers cost nothing for long', () => {
  it('the database is not asked while nobody listens', async () => {
    const server = await serve();
    const client = connect(server);
    await begin([new Listener(client)]);
    await client.dispose();
    // What is under way ends; after that nothing begins.
    let before = -1;
    while (before !== server.looks()) {
      before = server.looks();
      for (let n = 0; n < 10; n++) await pause();
    }
    await writeArticles(database, [novel()]);
    for (let n = 0; n < 10; n++) await pause();
    expect(server.looks()).toBe(before);
  });

  it('one that is too slow is told so and dropped; others hear everything', async () => {
    const server = await serve({ maxWaiting: 5, keepAliveMs: 120_000 });
    const fast = new Listener(connect(server));
    const fields = Array.from(
      { length: 8 },
      (_, n) => `t${n}: evidence(first: 1) { edges { node { article { text } } } }`,
    );
    const slow = await rawSubscription(server, `subscription { factAdded { id ${fields.join(' ')} } }`);
    await begin([fast]);
    slow.pause();
    const articles = Array.from({ length: 25 }, () => novel({ title: '安'.repeat(50_000) }));
    for (const article of articles) {
      await writeArticles(database, [article]);
      await fast.holds((ids) => ids.includes(article.statements[0]!.fact.id));
    }
    slow.resume();
    const [code, reason] = (await once(slow, 'close')) as [number, Buffer];
    expect([code, reason.toString()]).toEqual([
      1013,
      'too many facts waited; subscribe again, and ask `changes` for what was missed',
    ]);
    expect(fast.ids()).toEqual(articles.map(({ statements }) => statements[0]!.fact.id));
  });

  it('one that answers no more is gone after two times the keep-alive', async () => {
    const server = await serve({ keepAliveMs: 100 });
    const vanished = await rawSubscription(server, 'subscription { factAdded { id } }', { autoPong: false });
    const [code] = (await once(vanished, 'close')) as [number];
    expect(code).toBe(1006);
  });
});

/** A client without any help: it has subscribed when this returns. */
async function rawSubscription(
  server: HttpServer,
  query: string,
  options: WebSocket.ClientOptions = {},
): Promise<WebSocket> {
  const socket = new WebSocket(address(server), 'graphql-transport-ws', options);
  closers.push(() => socket.terminate());
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await once(socket, 'message');
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
  return socket;
}

describe('what is wrong with a subscription', () => {
  async function refusal(query: string, variables?: Record<string, unknown>): Promise<unknown> {
    const client = connect(await serve());
    return new Promise((resolve) => {
      client.subscribe(
        { query, ...(variables === undefined ? {} : { variables }) },
        {
          next: ({ errors }) => resolve(errors),
          error: resolve,
          complete: () => undefined,
        },
      );
    });
  }

  const deep = `subscription { factAdded { subject { ${'articles { edges { node { mentions { entity { '.repeat(4)}id${' } } } } }'.repeat(4)} } } }`;
  const aliased = `subscription { factAdded { ${Array.from({ length: 60 }, (_, n) => `a${n}: id`).join(' ')} } }`;

  it.each([
    ['subscription {', 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
    [`subscription { factAdded { ${'id '.repeat(3000)} } }`, 'GRAPHQL_PARSE_FAILED', 'more that 2000 tokens'],
    ['subscription { factAdded { nothing } }', 'GRAPHQL_VALIDATION_FAILED', 'Cannot query field'],
    [deep, 'GRAPHQL_VALIDATION_FAILED', 'too many levels of fields; expected at most 16'],
    [aliased, 'GRAPHQL_VALIDATION_FAILED', 'too many aliases; expected at most 50'],
    ['{ overview { articles } }', 'BAD_USER_INPUT', 'over WebSocket subscriptions are answered'],
    ['mutation { removeArticle(id: "a") }', 'BAD_USER_INPUT', 'over WebSocket subscriptions are answered'],
    ['subscription ($e: ID!) { factAdded(entity: $e) { id } }', 'BAD_USER_INPUT', 'Variable "$e"'],
  ])('%.60s', async (query, code, message) => {
    const [error] = (await refusal(query)) as [{ message: string; extensions: unknown }];
    expect(error.extensions).toEqual({ code });
    expect(error.message).toContain(message);
  });

  it('over HTTP it is told where to ask', async () => {
    const { url } = await serve();
    const body = JSON.stringify({ query: 'subscription { factAdded { id } }' });
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(errors[0]!.message).toContain('subscriptions are answered over WebSocket');
  });

  it('pages of other sites are refused', async () => {
    const server = await serve();
    const socket = new WebSocket(address(server), 'graphql-transport-ws', {
      origin: 'https://elsewhere.example',
    });
    const [error] = (await once(socket, 'error').catch((cause: unknown) => [cause])) as [Error];
    expect(error.message).toContain('403');
    const own = new WebSocket(address(server), 'graphql-transport-ws', { origin: server.url });
    await once(own, 'open');
    own.close();
  });
});
