import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { LocalNeo4j } from '../../src/graph/local/local-neo4j.js';

declare module 'vitest' {
  interface ProvidedContext {
    neo4jUri: string;
  }
}

/** One server for the whole run; NEO4J_URI is not looked at, because the tests wipe what they are given. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'anlan-tests-'));
  const server = await LocalNeo4j.create({
    dataDir,
    shortLived: true,
    report: (line) => process.stderr.write(`${line}\n`),
  });
  project.provide('neo4jUri', server.uri);
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
