import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { copyJars } from './maven.js';
import { isComplete, markComplete, verifySums } from './sums.js';
import { neo4jVersion } from './version.js';
import { cannotRunHere } from './ways-out.js';

/** Maven on a slow line takes minutes; another process waits for it as long as this. */
const WAIT_FOR_OTHER_MS = 15 * 60_000;
const RETRY_MS = 500;

/**
 * A folder with the jars of Neo4j: the one ANLAN_NEO4J_LIB names, else the user's cache, filled by Maven when it is
 * empty or damaged. Two processes at once fill it once. UNAVAILABLE when it cannot be had.
 */
export async function neo4jJars(report: (line: string) => void): Promise<string> {
  const given = process.env['ANLAN_NEO4J_LIB'];
  if (given !== undefined && given !== '') return givenJars(given);

  const cache = cacheFolder();
  const folder = join(cache, `neo4j-${neo4jVersion}`);
  if (await isComplete(folder)) return folder;

  await makeFolder(cache);
  const release = await lock(folder, {
    realpath: false,
    retries: { retries: WAIT_FOR_OTHER_MS / RETRY_MS, factor: 1, minTimeout: RETRY_MS },
  });
  try {
    if (!(await isComplete(folder))) await fill(cache, folder, report);
  } finally {
    await release();
  }
  return folder;
}

async function fill(cache: string, folder: string, report: (line: string) => void): Promise<void> {
  await removeAbandoned(cache);
  const draft = join(cache, `${draftPrefix}${randomBytes(4).toString('hex')}`);
  try {
    report(`Fetching Neo4j ${neo4jVersion} with Maven into ${folder} (123 MB, first start only) …`);
    await copyJars(draft);
    await verifySums(draft);
    await markComplete(draft);
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

const draftPrefix = `.neo4j-${neo4jVersion}-`;

/** Drafts of processes that were killed; nobody else is filling while we hold the lock. */
async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (name.startsWith(draftPrefix)) await rm(join(cache, name), { recursive: true, force: true });
  }
}

async function givenJars(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  if (names.some((name) => /^neo4j-server-5\.26\.\d+\.jar$/.test(name))) return folder;
  throw cannotRunHere(
    `ANLAN_NEO4J_LIB is ${folder}, but there are no jars of Neo4j 5.26 in it.`,
    'name the folder that holds neo4j-server-5.26.*.jar (`lib` of an unpacked Neo4j), or unset it to have Maven fetch them',
  );
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw cannotRunHere(
      `The cache folder ${folder} cannot be made (${(error as Error).message}).`,
      'set XDG_CACHE_HOME to a folder you may write to',
      error,
    );
  }
}

/** The user's cache as each system has it. */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME !== undefined && XDG_CACHE_HOME !== '') return join(XDG_CACHE_HOME, 'anlan');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'anlan');
  if (process.platform === 'win32') {
    return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'anlan', 'Cache');
  }
  return join(homedir(), '.cache', 'anlan');
}
