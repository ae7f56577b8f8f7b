import { createServer } from 'node:net';
import neo4j from 'neo4j-driver';

/** A port of 127.0.0.1 that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** True if the database behind `uri` answers a query now. */
export async function answers(uri: string): Promise<boolean> {
  const driver = neo4j.driver(uri, undefined, {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    maxTransactionRetryTime: 0,
  });
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

/** Asks until the database answers, `gone` says that it never will, or the time is over. */
export async function waitUntilAnswers(
  uri: string,
  limitMs: number,
  gone: () => Promise<boolean>,
): Promise<boolean> {
  const until = performance.now() + limitMs;
  while (performance.now() < until) {
    if (await answers(uri)) return true;
    if (await gone()) return false;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
