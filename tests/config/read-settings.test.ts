import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/config.js';

test('nothing set: the local server, this machine only', () => {
  expect(readSettings({}, {})).toEqual({
    remote: null,
    databaseName: 'neo4j',
    dataDir: resolve('.anlan'),
    key: null,
    seed: true,
    host: '127.0.0.1',
    port: 4000,
    logLevel: 'info',
    llm: null,
  });
});

test('the environment beats defaults', () => {
  const environment = {
    NEO4J_URI: 'neo4j+s://graph.example:7687',
    NEO4J_USER: 'anlan',
    NEO4J_PASSWORD: 'secret',
    NEO4J_DATABASE: 'news',
    ANLAN_DATA: '/srv/anlan',
    ANLAN_KEY: 'k-1',
    ANLAN_SEED: 'none',
    HOST: '0.0.0.0',
    PORT: '8080',
    LOG_LEVEL: 'warn',
    ANLAN_LLM_URL: 'http://127.0.0.1:11434/v1',
    ANLAN_LLM_MODEL: 'small-model',
    ANLAN_LLM_KEY: 'k-2',
    ANLAN_LLM_CONCURRENCY: '2',
    ANLAN_LLM_TIMEOUT: '30',
    ANLAN_LLM_RETRIES: '0',
    ANLAN_LLM_BUDGET: '50000',
  };
  expect(readSettings({}, environment)).toEqual({
    remote: { uri: 'neo4j+s://graph.example:7687', user: 'anlan', password: 'secret' },
    databaseName: 'news',
    dataDir: resolve('/srv/anlan'),
    key: 'k-1',
    seed: false,
    host: '0.0.0.0',
    port: 8080,
    logLevel: 'warn',
    llm: {
      url: 'http://127.0.0.1:11434/v1',
      model: 'small-model',
      key: 'k-2',
      concurrency: 2,
      timeoutMs: 30_000,
      retries: 0,
      budgetTokens: 50_000,
    },
  });
});

test('flags beat the environment', () => {
  const environment = { ANLAN_DATA: 'a', HOST: '0.0.0.0', PORT: '8080' };
  const settings = readSettings({ data: 'b', host: '127.0.0.2', port: '9090' }, environment);
  expect(settings).toMatchObject({ dataDir: resolve('b'), host: '127.0.0.2', port: 9090 });
});

test('a server without a password is one without authentication', () => {
  expect(readSettings({}, { NEO4J_URI: 'bolt://127.0.0.1:7687', NEO4J_USER: 'neo4j' }).remote).toEqual({
    uri: 'bolt://127.0.0.1:7687',
  });
});

test('a language model is off until an address is set, and then has defaults', () => {
  expect(readSettings({}, { ANLAN_LLM_MODEL: 'small-model', ANLAN_LLM_KEY: 'k' }).llm).toBeNull();
  const environment = { ANLAN_LLM_URL: 'https://llm.example', ANLAN_LLM_MODEL: 'small-model' };
  expect(readSettings({}, environment).llm).toEqual({
    url: 'https://llm.example',
    model: 'small-model',
    key: null,
    concurrency: 4,
    timeoutMs: 120_000,
    retries: 4,
    budgetTokens: 2_000_000,
  });
});

test('an empty variable is one that is not set', () => {
  const empty = { NEO4J_URI: '', ANLAN_SEED: '', PORT: '', ANLAN_KEY: '', LOG_LEVEL: '' };
  expect(readSettings({}, empty)).toEqual(readSettings({}, {}));
});

const llm = { ANLAN_LLM_URL: 'http://127.0.0.1:11434/v1', ANLAN_LLM_MODEL: 'small-model' };

describe('what is wrong is named with what was expected and what was found', () => {
  test.each([
    [{ PORT: '65536' }, 'PORT; expected a port from 0 to 65535; found "65536"'],
    [{ PORT: '4000x' }, 'PORT; expected a port from 0 to 65535; found "4000x"'],
    [{ ANLAN_SEED: 'no' }, 'ANLAN_SEED; expected `none`, or nothing; found "no"'],
    [
      { NEO4J_URI: 'http://127.0.0.1:7474' },
      'NEO4J_URI; expected an address like bolt://127.0.0.1:7687 or neo4j+s://cluster.example:7687; found "http://127.0.0.1:7474"',
    ],
    [
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL; expected fatal, error, warn, info, debug, trace, silent; found "loud"',
    ],
    [
      { ANLAN_LLM_URL: 'http://127.0.0.1:11434/v1' },
      'ANLAN_LLM_MODEL; expected the name of a model of the server at ANLAN_LLM_URL; found nothing',
    ],
    [
      { ...llm, ANLAN_LLM_CONCURRENCY: '0' },
      'ANLAN_LLM_CONCURRENCY; expected a whole number from 1 to 64; found "0"',
    ],
    [{ ...llm, ANLAN_LLM_TIMEOUT: '301' }, 'ANLAN_LLM_TIMEOUT; expected seconds, from 1 to 300; found "301"'],
    [
      { ...llm, ANLAN_LLM_RETRIES: '-1' },
      'ANLAN_LLM_RETRIES; expected a whole number from 0 to 10; found "-1"',
    ],
    [
      { ...llm, ANLAN_LLM_BUDGET: '2e6' },
      'ANLAN_LLM_BUDGET; expected tokens, a whole number from 1; found "2e6"',
    ],
  ])('%j', (environment, message) => {
    expect(() => readSettings({}, environment)).toThrow(message);
  });

  test('a flag under its own name', () => {
    expect(() => readSettings({ port: 'high' }, { PORT: '80' })).toThrow(
      '--port; expected a port from 0 to 65535; found "high"',
    );
  });

  test('a key without being printed', () => {
    expect(() => readSettings({}, { ANLAN_KEY: 'two words' })).toThrow(
      /^ANLAN_KEY; expected printable ASCII characters without spaces; found something else$/,
    );
  });

  test.each(['ftp://llm.example', 'https://me:k-secret@llm.example', 'https://llm.example/v1?key=k-secret'])(
    'an address without being printed, since a key may be in it: %s',
    (url) => {
      expect(() => readSettings({}, { ...llm, ANLAN_LLM_URL: url })).toThrow(
        /^ANLAN_LLM_URL; expected an address like [^;]+; found something else$/,
      );
    },
  );

  test('the key of a language model without being printed', () => {
    expect(() => readSettings({}, { ...llm, ANLAN_LLM_KEY: 'k-secret\n' })).toThrow(
      /^ANLAN_LLM_KEY; expected printable ASCII characters without spaces; found something else$/,
    );
  });
});
