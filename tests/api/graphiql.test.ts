import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCookbook } from '../../src/api/graphiql/cookbook.js';
import { graphiqlPage } from '../../src/api/graphiql/page.js';
import { startHttpServer, type HttpServer } from '../../src/api/http-server.js';
import type { Database } from '../../src/graph/database.js';
import { builtCommand } from '../support/built-command.js';
import { startTestGraph } from '../support/graph.js';

let database: Database;
let server: HttpServer;

beforeAll(async () => {
  builtCommand();
  database = await startTestGraph();
  server = await startHttpServer({
    database,
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'silent' }),
    frontPage: '',
    key: null,
    extractor: null,
  });
});
afterAll(async () => {
  await server.stop();
  await database.close();
});

describe('/graphiql', () => {
  it('loads nothing from any other host, and may not', async () => {
    const response = await fetch(`${server.url}/graphiql`);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'; script-src 'self'; ");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const page = await response.text();
    expect(page).not.toMatch(/https?:\/\//);
    const paths = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path!);
    expect(
      paths.filter((path) => path !== 'data:,').map((path) => path.replace(/\.[0-9a-f]{12}\./, '.')),
    ).toEqual([
      '/graphiql/graphiql.css',
      '/graphiql/start.css',
      '/graphiql/react.js',
      '/graphiql/react-dom.js',
      '/graphiql/graphiql.js',
      '/graphiql/start.js',
    ]);
    for (const path of paths.filter((each) => each !== 'data:,')) {
      const file = await fetch(`${server.url}${path}`);
      expect(file.status).toBe(200);
      expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      const text = await file.text();
      expect(text.length).toBeGreaterThan(100);
      expect(text).not.toContain('sourceMappingURL');
      if (path.endsWith('.css')) expect(text).not.toMatch(/@import|url\((?!data:)/);
    }
  });

  it('gives no other file', async () => {
    for (const path of ['graphiql.js', '..%2Fmain.js', 'react.LICENSE']) {
      expect((await fetch(`${server.url}/graphiql/${path}`)).status).toBe(404);
    }
  });
});

describe('the cookbook', () => {
  const markdown = [
    '# Cookbook',
    '## Researchers',
    '### Who holds `which` posts?',
    'Text, and an answer:',
    '```graphql',
    '{ officials { totalCount } }',
    '```',
    '```json',
    '{ "not": "a query" }',
    '```',
    '```graphql',
    '{ agencies { totalCount } }',
    '```',
    '## Front ends',
    '```graphql',
    '{ overview { facts } }',
    '```',
  ].join('\n');

  it('is read with its headings', () => {
    expect(readCookbook(markdown)).toEqual([
      { group: 'Researchers', title: 'Who holds which posts?', query: '{ officials { totalCount } }' },
      { group: 'Researchers', title: 'Who holds which posts? (2)', query: '{ agencies { totalCount } }' },
      { group: '', title: 'Front ends', query: '{ overview { facts } }' },
    ]);
  });

  it('cannot leave its place in the page', () => {
    const query = { group: '', title: '</script><script>alert(1)</script>', query: '{ __typename }' };
    const page = graphiqlPage({ scripts: [], styles: [] }, [query]);
    const [, json] = /<script type="application\/json" id="cookbook">(.*?)<\/script>/s.exec(page)!;
    expect((JSON.parse(json!) as { queries: unknown }).queries).toEqual([query]);
    expect(page.match(/<script/g)).toHaveLength(1);
  });
});
