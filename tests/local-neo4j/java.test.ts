import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findJava, javaVersion } from '../../src/graph/local/java.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anlan-java-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A JAVA_HOME whose `java -version` prints this. */
function javaThatSays(text: string): string {
  mkdirSync(join(folder, 'bin'));
  const program = join(folder, 'bin', 'java');
  writeFileSync(program, `#!/bin/sh\necho '${text}' >&2\n`);
  chmodSync(program, 0o755);
  return program;
}

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['openjdk version "25" 2025-09-16', 25],
  ['java version "1.8.0_392"', 8],
  ['command not found', null],
])('%s', (output, version) => {
  expect(javaVersion(output)).toBe(version);
});

test('the Java of JAVA_HOME is taken', async () => {
  const program = javaThatSays('openjdk version "21.0.2" 2024-01-16');
  vi.stubEnv('JAVA_HOME', folder);
  expect(await findJava()).toEqual({ program, version: 21 });
});

test('no Java on PATH: the message says how to get one, and the two ways without', async () => {
  vi.stubEnv('JAVA_HOME', '');
  vi.stubEnv('PATH', folder);
  await expect(findJava()).rejects.toMatchObject({
    kind: 'UNAVAILABLE',
    message: expect.stringMatching(
      /^The local Neo4j needs Java, and there is none on PATH\. Ways out: .*apt install.*brew install.*NEO4J_URI.*`docker compose up`\.$/,
    ) as string,
  });
});

test('a Java that is too old is named', async () => {
  javaThatSays('openjdk version "11.0.22" 2024-01-16');
  vi.stubEnv('JAVA_HOME', folder);
  await expect(findJava()).rejects.toThrow(
    `needs Java 17 or later; \`${join(folder, 'bin', 'java')}\` is Java 11.`,
  );
});
