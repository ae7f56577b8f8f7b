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

test('an empty variable is one that is not set', () => {
  const empty = { NEO4J_URI: '', ANLAN_SEED: '', PORT: '', ANLAN_KEY: '', LOG_LEVEL: '' };
  expect(readSettings({}, empty)).toEqual(readSettings({}, {}));
});

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
});
