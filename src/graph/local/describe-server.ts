import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { homeOf } from './data-folder.js';
import { LocalNeo4j } from './local-neo4j.js';

export interface ServerDescription {
  /** Null when no server runs. */
  uri: string | null;
  /** The Neo4j that wrote the folder last; null when none did. */
  version: string | null;
  /** Of everything in the data folder, logs included. */
  bytes: number;
}

/** What there is to say about the local server of a data folder, running or not. */
export async function describeServer(dataDir: string): Promise<ServerDescription> {
  const server = await LocalNeo4j.find(dataDir);
  const version = await readFile(join(homeOf(dataDir), 'version.txt'), 'utf8').catch(() => null);
  return { uri: server?.uri ?? null, version: version?.trim() ?? null, bytes: await sizeOf(dataDir) };
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  // Neo4j may take a file away between the listing and the look at it.
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
