import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the built command, built now if sources are newer. For what must happen in a process of its own. */
export function builtCommand(): string {
  execFileSync(process.execPath, [`${root}src/bootstrap.mjs`, 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return `${root}dist`;
}

export interface CommandRun {
  code: number | null;
  stdout: string;
  /** Without the time it took. */
  stderr: string;
}

export interface Surroundings {
  cwd: string;
  /** Besides the PATH there is nothing else. */
  environment?: Record<string, string>;
  /** For its standard input. */
  input?: string;
}

/** Runs the built command in a process of its own, to its end. */
export async function runBuilt(
  dist: string,
  words: readonly string[],
  { cwd, environment = {}, input = '' }: Surroundings,
): Promise<CommandRun> {
  const child = spawn(process.execPath, [`${dist}/main.js`, ...words], {
    cwd,
    env: { PATH: process.env['PATH'], ...environment },
  });
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  return { code, stdout, stderr: stderr.replaceAll(/; \d+\.\d s$/gm, '') };
}
