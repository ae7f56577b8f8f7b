import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChatClient, type ChatSettings } from '../../src/ingest/llm-extractor/chat-client.js';
import {
  dawdles,
  drops,
  dropsHalfway,
  fails,
  says,
  saysHtml,
  staysSilent,
  StubServer,
  talksForever,
  type Behaviour,
} from './stub-server.js';

const messages = [
  { role: 'system' as const, content: 'List.' },
  { role: 'user' as const, content: '青禾省公安厅' },
];
/** 2 for the first, 6 for the second, and 12 for the reply. */
const estimate = 20;
const key = 'k-very-secret';

let server: StubServer;
let waits: number[];
let charged: number[];
beforeEach(async () => {
  server = await new StubServer().start();
  waits = [];
  charged = [];
});
afterEach(() => server.stop());

function ask(settings: Partial<ChatSettings> = {}): Promise<string> {
  const wait = (ms: number) => {
    waits.push(ms);
    return Promise.resolve();
  };
  const standard = { url: server.url, model: 'small-model', key, timeoutMs: 10_000, retries: 3 };
  return new ChatClient({ ...standard, ...settings }, wait).ask(messages, (tokens) => charged.push(tokens));
}

describe('a request', () => {
  it('goes to chat/completions with model, messages, key and wishes', async () => {
    server.next(says('hello', 77));
    expect(await ask({ url: `${server.url}/` })).toBe('hello');
    expect(server.requests).toEqual([
      {
        path: '/v1/chat/completions',
        authorization: `Bearer ${key}`,
        body: {
          model: 'small-model',
          messages,
          temperature: 0,
          max_tokens: 8192,
          response_format: { type: 'json_object' },
        },
      },
    ]);
    expect(charged).toEqual([77]);
  });

  it('has no authorization without a key', async () => {
    await ask({ key: null });
    expect(server.requests[0]!.authorization).toBeUndefined();
  });

  it('is estimated where the server counts no tokens', async () => {
    server.next(says('hello', null));
    await ask();
    expect(charged).toEqual([estimate]);
  });

  it('is made without wishes where the server takes none, from then on', async () => {
    server.next(fails(400, "Unsupported parameter: 'max_tokens'"), says('one'), says('two'));
    const client = new ChatClient({ url: server.url, model: 'm', key, timeoutMs: 10_000, retries: 0 });
    expect(await client.ask(messages, () => undefined)).toBe('one');
    expect(await client.ask(messages, () => undefined)).toBe('two');
    expect(server.requests.map(({ body }) => Object.keys(body))).toEqual([
      ['model', 'messages', 'temperature', 'max_tokens', 'response_format'],
      ['model', 'messages'],
      ['model', 'messages'],
    ]);
  });
});

describe('what passes is asked again', () => {
  it.each<[string, Behaviour, number[]]>([
    ['a dropped connection', drops, [estimate, 5]],
    ['a reply that breaks off', dropsHalfway, [estimate, 5]],
    ['a server that is busy', fails(503), [5]],
    ['an error of the server', fails(500), [5]],
    ['too many requests', fails(429), [5]],
    ['a page of a proxy', saysHtml, [estimate, 5]],
  ])('%s', async (_, behaviour, charges) => {
    server.next(behaviour, says('hello', 5));
    expect(await ask()).toBe('hello');
    expect(waits).toEqual([1_000]);
    expect(charged).toEqual(charges);
  });

  it.each([
    ['that stays silent', staysSilent],
    ['that does not come to an end', dawdles],
  ])('a server %s', async (_, behaviour) => {
    server.next(behaviour, says('hello', 5));
    expect(await ask({ timeoutMs: 300 })).toBe('hello');
    expect(charged).toEqual([estimate, 5]);
  });

  it('after waits that double', async () => {
    server.next(fails(500), drops, fails(429), says('hello'));
    expect(await ask()).toBe('hello');
    expect(waits).toEqual([1_000, 2_000, 4_000]);
  });

  it('after as long as the server asks for, if that is longer', async () => {
    const past = new Date(0).toUTCString();
    server.next(
      fails(429, '', { 'retry-after': '7' }),
      fails(503, '', { 'retry-after': '1' }),
      fails(429, '', { 'retry-after': past }),
      says('hello'),
    );
    expect(await ask()).toBe('hello');
    expect(waits).toEqual([7_000, 2_000, 4_000]);
  });

  it('after the day that the server names', async () => {
    const soon = new Date(Date.now() + 40_000).toUTCString();
    server.next(fails(429, '', { 'retry-after': soon }), says('hello'));
    await ask();
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThan(1_000);
    expect(waits[0]).toBeLessThanOrEqual(40_000);
  });

  it('so often and no more', async () => {
    server.otherwise(fails(500));
    await expect(ask()).rejects.toMatchObject({
      kind: 'UNAVAILABLE',
      message: 'the language model does not answer; found status 500, after 4 attempts',
    });
    expect(server.requests).toHaveLength(4);
  });

  it('never after more than a minute', async () => {
    server.next(fails(429, '', { 'retry-after': '3600' }));
    await expect(ask()).rejects.toMatchObject({
      kind: 'UNAVAILABLE',
      message: 'the language model does not answer; found status 429 and the wish to wait 3600 s',
    });
    expect(waits).toEqual([]);
  });

  it('and a server that is not there is said to be so', async () => {
    await server.stop();
    await expect(ask({ retries: 1 })).rejects.toThrow(
      'the language model does not answer; found no connection (ECONNREFUSED), after 2 attempts',
    );
    expect(charged).toEqual([]);
    await server.start();
  });
});

describe('what does not pass is not asked again', () => {
  it.each<[number, string]>([
    [400, 'BAD_INPUT'],
    [404, 'NOT_FOUND'],
    [413, 'BAD_INPUT'],
  ])('status %i', async (status, kind) => {
    server.otherwise(fails(status, 'the model\nis   not here'));
    await expect(ask()).rejects.toMatchObject({
      kind,
      message: `the language model refused the request; found status ${status}: the model is not here`,
    });
    expect(waits).toEqual([]);
  });

  it('a redirect: the article goes nowhere else', async () => {
    server.next(fails(307, '', { location: `${server.url}/chat/completions` }));
    await expect(ask()).rejects.toMatchObject({ kind: 'NOT_FOUND' });
    expect(server.requests).toHaveLength(1);
  });

  it('a reply without end', async () => {
    server.next(talksForever);
    await expect(ask()).rejects.toMatchObject({
      kind: 'TOO_LARGE',
      message: 'the reply of the language model is too large; expected at most 4000000 bytes; found more',
    });
  });
});

describe('the key stays out of messages', () => {
  it.each([401, 403])('when the server repeats it with status %i', async (status) => {
    server.next(fails(status, `Incorrect API key provided: ${key.slice(0, 6)}***`));
    await expect(ask()).rejects.toMatchObject({
      kind: 'UNAUTHORIZED',
      message: `the language model refused the request; found status ${status}`,
    });
  });

  it('when it stands where we cut the words of the server', async () => {
    server.next(fails(413, `${'x'.repeat(195)}${key}`));
    await expect(ask()).rejects.toThrow(`status 413: ${'x'.repeat(195)}…`);
  });

  it('when the server repeats it otherwise', async () => {
    server.next(fails(413, `request of ${key} is too large`));
    await expect(ask()).rejects.toThrow(
      /^the language model refused the request; found status 413: request of … is too large$/,
    );
  });
});
