import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';
import { testDatabaseName } from '../support/graph.js';

export interface CommandRun {
  code: number | null;
  stdout: string;
  /** Without the time it took. */
  stderr: string;
}

/** Runs the built command in a process of its own, against the run's database; `input` goes to its standard input. */
export async function runCommand(
  dist: string,
  words: readonly string[],
  { cwd, input = '' }: { cwd: string; input?: string },
): Promise<CommandRun> {
  const child = spawn(process.execPath, [`${dist}/main.js`, ...words], {
    cwd,
    env: { PATH: process.env['PATH'], NEO4J_URI: inject('neo4jUri'), NEO4J_DATABASE: testDatabaseName },
  });
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  return { code, stdout, stderr: stderr.replaceAll(/; \d+\.\d s$/gm, '') };
}
