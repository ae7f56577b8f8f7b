import { createServer } from 'node:net';
import { AnlanError } from '../domain/errors.js';

const takenCodes = new Set(['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND']);

/** Fails with UNAVAILABLE and the ways out where nobody may listen there; asked before anything that takes long. */
export async function ensureFree(host: string, port: number): Promise<void> {
  const probe = createServer();
  await mapped(
    host,
    port,
    () =>
      new Promise<void>((resolve, reject) => {
        probe.once('error', reject);
        probe.listen({ host, port }, () => probe.close(() => resolve()));
      }),
  );
}

/** Runs `listen`, and says what stands in the way in words. */
export async function mapped<T>(host: string, port: number, listen: () => Promise<T>): Promise<T> {
  try {
    return await listen();
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === undefined || !takenCodes.has(code)) throw cause;
    throw new AnlanError({
      kind: 'UNAVAILABLE',
      message: `cannot listen on ${host}:${port}`,
      expected: 'a free port; choose another with --port or PORT, or end what uses this one',
      found: code === 'EADDRINUSE' ? 'a port in use' : code,
      cause,
    });
  }
}
