import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { builtCommand } from '../support/built-command.js';

const script = fileURLToPath(new URL('owner.mjs', import.meta.url));

export interface Owner {
  uri: string;
  owned: boolean;
  /** Sends the signal and gives the exit code, or the signal when the process did not handle it. */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals>;
}

/** A process of its own that has the server of the folder. */
export async function startOwner(dataDir: string): Promise<Owner> {
  const child = spawn(process.execPath, [script, builtCommand(), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const said = JSON.parse(line) as { uri: string; owned: boolean };
  return {
    ...said,
    async end(signal) {
      child.kill(signal);
      const [code, by] = await ended;
      return code ?? by!;
    },
  };
}
