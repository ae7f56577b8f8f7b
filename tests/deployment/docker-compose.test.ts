import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const service = z.object({
  image: z.string().optional(),
  build: z.object({ context: z.string(), dockerfile_inline: z.string() }).optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()),
  volumes: z.array(z.string()).default([]),
  healthcheck: z.object({ test: z.array(z.string()) }),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
});
const composeSchema = z.object({
  services: z.object({ neo4j: service, anlan: service }),
  volumes: z.record(z.string(), z.unknown()),
});

const { services, volumes } = composeSchema.parse(
  parse(readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8')),
);
const { neo4j, anlan } = services;

test('the database is the line of Neo4j that the local server is, and keeps its data in a named volume', () => {
  const pom = readFileSync(new URL('../../src/graph/local/pom.xml', import.meta.url), 'utf8');
  const line = /<version>(\d+\.\d+)\.\d+<\/version>\s*<\/dependency>/.exec(pom)?.[1];
  expect(neo4j.image).toBe(`neo4j:${line ?? ''}-community`);
  const [volume] = neo4j.volumes;
  expect(volume).toBe('neo4j-data:/data');
  expect(Object.keys(volumes)).toEqual(['neo4j-data']);
});

test('nothing starts without a password, and none stands in the file', () => {
  expect(neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  expect(anlan.environment['NEO4J_PASSWORD']).toMatch(/^\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
});

test('the API waits for a database that answers queries', () => {
  expect(anlan.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  expect(neo4j.healthcheck.test[1]).toContain('cypher-shell');
  expect(anlan.environment['NEO4J_URI']).toBe('bolt://neo4j:7687');
});

test('both ports are open to this machine only', () => {
  for (const port of [...neo4j.ports, ...anlan.ports]) expect(port).toMatch(/^127\.0\.0\.1:/);
});

test('the image runs the built server without rights it does not need', () => {
  const lines = anlan.build?.dockerfile_inline.trim().split('\n') ?? [];
  expect(lines).toContain('USER node');
  expect(lines.at(-1)).toBe('CMD ["node", "dist/main.js", "serve", "--host", "0.0.0.0"]');
  // What the command reads beside its own code, by paths relative to it.
  for (const part of ['dist', 'schema', 'seed', 'docs', 'package.json', 'src/graph/local', 'node_modules']) {
    expect(lines.filter((line) => line.startsWith('COPY') && line.includes(part))).not.toEqual([]);
  }
});
