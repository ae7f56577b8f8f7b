import { constants } from 'node:os';

type Close = () => Promise<void>;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const closers: Close[] = [];
let closing: Promise<void> | null = null;

/**
 * Has `close` called when the process is told to end (SIGINT, SIGTERM, SIGHUP) or has nothing left to do. What was
 * registered last closes first. A second signal ends the process at once. Gives back how to take it off the list.
 */
export function atShutdown(close: Close): () => void {
  if (closers.length === 0) listen();
  closers.push(close);
  return () => {
    const index = closers.indexOf(close);
    if (index !== -1) closers.splice(index, 1);
    if (closers.length === 0 && closing === null) stopListening();
  };
}

/** Closes everything registered, in turn; what fails to close does not keep the rest from closing. */
export function shutdown(): Promise<void> {
  closing ??= closeAll().finally(() => {
    closing = null;
    stopListening();
  });
  return closing;
}

async function closeAll(): Promise<void> {
  for (let close = closers.pop(); close !== undefined; close = closers.pop()) {
    try {
      await close();
    } catch (error) {
      process.stderr.write(`while ending: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
}

function onSignal(signal: NodeJS.Signals): void {
  const exitCode = 128 + constants.signals[signal];
  if (closing !== null) process.exit(exitCode);
  void shutdown().finally(() => process.exit(exitCode));
}

function onIdle(): void {
  void shutdown();
}

function listen(): void {
  for (const signal of signals) process.on(signal, onSignal);
  process.on('beforeExit', onIdle);
}

function stopListening(): void {
  for (const signal of signals) process.off(signal, onSignal);
  process.off('beforeExit', onIdle);
}
