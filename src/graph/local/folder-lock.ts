import { join } from 'node:path';
import { lock } from 'proper-lockfile';

/** The second of two commands waits for the first to fetch (minutes on a slow line) and to start the server. */
const WAIT_MS = 15 * 60_000;
const RETRY_MS = 200;
/** What a killed process leaves behind counts no longer after this. */
const STALE_MS = 10_000;

/** Does `work` while no other process does any on the same data folder. */
export async function locked<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  const release = await lock(dataDir, {
    lockfilePath: join(dataDir, 'neo4j.lock'),
    stale: STALE_MS,
    retries: { retries: WAIT_MS / RETRY_MS, factor: 1, minTimeout: RETRY_MS },
    // A process that was suspended for long loses its lock. Neo4j itself refuses a second server on its store.
    onCompromised: () => undefined,
  });
  try {
    return await work();
  } finally {
    await release().catch(() => undefined);
  }
}
