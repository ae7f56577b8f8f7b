import { constants } from 'node:os';

type Close = () => Promise<void>;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ctrl-C reaches us from the terminal and, a moment later, from npm and our bootstrap: that is one wish. */
const ONE_WISH_MS = 1_000;

const closers: Close[] = [];
let closing: Promise<void> | null = null;
let firstSignalAt: number | null = null;

/**
 * Has `close` called when the process is told to end (SIGINT, SIGTERM, SIGHUP) or has nothing left to do. What was
 * registered last closes first. A later second signal ends the process at once. The exit code after a signal is
 * 128 and its number, unless `process.exitCode` says otherwise: a server that was told to end did all it should.
 * Gives back how to take `close` off the list.
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

/** True once a signal has told us to end: what fails from then on fails because of that. */
export function isEnding(): boolean {
  return firstSignalAt !== null;
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
  const now = performance.now();
  const exit = () => process.exit(process.exitCode ?? 128 + constants.signals[signal]);
  if (firstSignalAt === null) {
    firstSignalAt = now;
    void shutdown().finally(exit);
  } else if (now - firstSignalAt > ONE_WISH_MS) {
    exit();
  }
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
