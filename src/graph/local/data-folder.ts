import { access, constants, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AnlanError } from '../../domain/errors.js';
import { serverLogsXml } from './server-logs.js';
import { neo4jVersion } from './version.js';

/** Patch releases share their store format; a newer or older line may not open it. */
const line = neo4jVersion.slice(0, neo4jVersion.lastIndexOf('.'));

/** Where Neo4j's own files stand in a data folder. */
export function homeOf(dataDir: string): string {
  return join(dataDir, 'neo4j');
}

/** Makes the data folder; BAD_INPUT when that is impossible or it cannot be written to. */
export async function makeDataFolder(dataDir: string): Promise<void> {
  try {
    await mkdir(join(homeOf(dataDir), 'conf'), { recursive: true });
    await mkdir(join(homeOf(dataDir), 'logs'), { recursive: true });
    await access(dataDir, constants.W_OK);
  } catch (error) {
    throw new AnlanError({
      kind: 'BAD_INPUT',
      message: `the data folder ${dataDir} cannot be used`,
      expected: 'a folder you may write to (--data or ANLAN_DATA)',
      found: (error as Error).message,
      cause: error,
    });
  }
}

/** Writes what a start needs; BAD_INPUT when the folder was written by another line of Neo4j. */
export async function prepareHome(dataDir: string): Promise<void> {
  const home = homeOf(dataDir);
  const versionFile = join(home, 'version.txt');
  const written = (await readFile(versionFile, 'utf8').catch(() => neo4jVersion)).trim();
  if (!written.startsWith(`${line}.`)) {
    throw new AnlanError({
      kind: 'BAD_INPUT',
      message: `the data folder ${dataDir} belongs to another version of Neo4j; use another folder (--data or ANLAN_DATA), or empty this one with \`anlan db reset\``,
      expected: `Neo4j ${line}`,
      found: `Neo4j ${written}`,
    });
  }
  await writeFile(versionFile, `${neo4jVersion}\n`);
  await writeFile(join(home, 'conf', 'server-logs.xml'), serverLogsXml);
  // An empty file silences a warning that there is none; all settings are on the command line.
  await writeFile(join(home, 'conf', 'neo4j.conf'), '');
}
