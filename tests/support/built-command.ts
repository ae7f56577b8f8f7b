import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the built command, built now if sources are newer. For what must happen in a process of its own. */
export function builtCommand(): string {
  execFileSync(process.execPath, [`${root}src/bootstrap.mjs`, 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return `${root}dist`;
}
