import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { neo4jJars } from '../../src/graph/local/jars.js';

const silent = () => undefined;
let realJars: string;
beforeAll(async () => {
  realJars = await neo4jJars(silent);
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anlan-jars-'));
  mkdirSync(join(folder, 'bin'));
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
  vi.stubEnv('ANLAN_NEO4J_LIB', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A Maven that counts its runs and, instead of fetching, links the jars that are here already. */
function useMaven(then = ''): { runs(): number } {
  const counter = join(folder, 'runs');
  writeFileSync(counter, '');
  writeFileSync(
    join(folder, 'bin', 'mvn'),
    `#!/bin/sh
echo run >> '${counter}'
for word in "$@"; do case "$word" in -DoutputDirectory=*) out="\${word#-DoutputDirectory=}";; esac; done
mkdir -p "$out" && ln -s '${realJars}'/*.jar "$out"
${then}
`,
  );
  chmodSync(join(folder, 'bin', 'mvn'), 0o755);
  vi.stubEnv('PATH', `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`);
  return { runs: () => readFileSync(counter, 'utf8').split('\n').length - 1 };
}

test('two that need the jars at once have them fetched once, and a later one not at all', async () => {
  const maven = useMaven();
  const [one, other] = await Promise.all([neo4jJars(silent), neo4jJars(silent)]);
  expect(one).toBe(join(folder, 'cache', 'anlan', 'neo4j-5.26.30'));
  expect(other).toBe(one);
  expect(await neo4jJars(silent)).toBe(one);
  expect(maven.runs()).toBe(1);
  expect(readdirSync(one).filter((name) => name.endsWith('.jar'))).toHaveLength(213);
});

test('a jar that was cut short or deleted is noticed and the cache filled again', async () => {
  const maven = useMaven();
  const cache = await neo4jJars(silent);
  const jar = join(cache, 'neo4j-kernel-5.26.30.jar');
  const size = statSync(jar).size;

  rmSync(jar);
  writeFileSync(jar, 'half');
  await neo4jJars(silent);
  expect(statSync(jar).size).toBe(size);

  rmSync(jar);
  await neo4jJars(silent);
  expect(statSync(jar).size).toBe(size);
  expect(maven.runs()).toBe(3);
});

test('a jar that is not the one that was checked is refused, and nothing is kept', async () => {
  useMaven('rm "$out/neo4j-bolt-5.26.30.jar"; echo other > "$out/neo4j-bolt-5.26.30.jar"');
  await expect(neo4jJars(silent)).rejects.toMatchObject({
    kind: 'UNAVAILABLE',
    message: expect.stringMatching(
      /neo4j-bolt-5\.26\.30\.jar has SHA-256 [0-9a-f]{64} rather than [0-9a-f]{64}/,
    ) as string,
  });
  expect(readdirSync(join(folder, 'cache', 'anlan'))).toEqual([]);
});

test('a jar that nobody asked for is refused', async () => {
  useMaven('echo more > "$out/more.jar"');
  await expect(neo4jJars(silent)).rejects.toThrow('more.jar is not among them');
});

test('no Maven: the message says how to get it, and the ways without', async () => {
  vi.stubEnv('PATH', join(folder, 'bin'));
  await expect(neo4jJars(silent)).rejects.toMatchObject({
    kind: 'UNAVAILABLE',
    message: expect.stringMatching(
      /there is no `mvn` on PATH\. Ways out: install Maven .*apt install maven.*ANLAN_NEO4J_LIB.*NEO4J_URI.*`docker compose up`\.$/,
    ) as string,
  });
});

test('a Maven that fails is quoted', async () => {
  useMaven("echo '[ERROR] Could not transfer artifact'; exit 1");
  await expect(neo4jJars(silent)).rejects.toThrow(
    /^Maven could not fetch Neo4j 5\.26\.30 \(`mvn` ended with 1\):\n\[ERROR\] Could not transfer artifact\n/,
  );
});

test('ANLAN_NEO4J_LIB skips Maven, and must hold a Neo4j', async () => {
  const maven = useMaven();
  vi.stubEnv('ANLAN_NEO4J_LIB', realJars);
  expect(await neo4jJars(silent)).toBe(realJars);
  vi.stubEnv('ANLAN_NEO4J_LIB', folder);
  await expect(neo4jJars(silent)).rejects.toThrow(
    `ANLAN_NEO4J_LIB is ${folder}, but there are no jars of Neo4j 5.26 in it.`,
  );
  expect(maven.runs()).toBe(0);
});
