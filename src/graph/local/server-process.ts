import { readFile } from 'node:fs/promises';
import { AnlanError } from '../../domain/errors.js';
import type { ProcessIdentity } from './address.js';
import { freePort, waitUntilAnswers } from './bolt.js';
import { consoleLog, launch, type Launch } from './launch.js';
import { isRunning, processStart } from './process-identity.js';

/** 6 s on an idle machine; recovery of a large store after a crash, or a busy machine, takes longer. */
const START_LIMIT_MS = 180_000;
/** Closing writes a checkpoint: half a second for a small graph. */
const END_LIMIT_MS = 60_000;
/** Between our choice of a port and its use somebody else may take it. */
const PORT_ATTEMPTS = 3;

export interface Server extends ProcessIdentity {
  uri: string;
}

/**
 * Starts Neo4j and waits until it answers. `began` hears of the process before it answers, so that it can be ended
 * when we are told to end meanwhile. UNAVAILABLE with the last lines of its log when it does not start.
 */
export async function startServer(
  options: Omit<Launch, 'port'>,
  began: (server: Server) => Promise<void>,
): Promise<Server> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const uri = `bolt://127.0.0.1:${port}`;
    const child = launch({ ...options, port });
    let failure: Error | null = null;
    child.on('error', (error) => (failure = error));
    child.unref();
    const pid = child.pid ?? 0;
    const start = pid === 0 ? null : await processStart(pid);
    if (start !== null) {
      const server = { pid, start, uri };
      await began(server);
      if (await waitUntilAnswers(uri, START_LIMIT_MS, async () => !(await isRunning(server)))) return server;
      await endProcess(server);
    }
    const log = await readFile(consoleLog(options.home), 'utf8').catch(() => '');
    if (attempt < PORT_ATTEMPTS && log.includes('PortBindException')) continue;
    throw new AnlanError({
      kind: 'UNAVAILABLE',
      message: `Neo4j did not start. The last lines of ${consoleLog(options.home)}:\n${tellingLines(log)}`,
      cause: failure,
    });
  }
}

/** Where each cause begins, without the stack frames between them. */
function tellingLines(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. \d)/.test(line));
  return lines.slice(-8).join('\n');
}

/** Asks the process to end, waits, and kills it if it does not. Returns at once when it is not running. */
export async function endProcess(server: ProcessIdentity): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    const until = performance.now() + END_LIMIT_MS;
    if (!(await isRunning(server))) return;
    signalProcess(server.pid, signal);
    while (performance.now() < until) {
      if (!(await isRunning(server))) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Like process.kill, but a process that is gone already is fine. */
export function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
