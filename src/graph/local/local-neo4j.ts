import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { AnlanError } from '../../domain/errors.js';
import { atShutdown } from '../../shutdown.js';
import { readAddress, removeAddress, writeAddress, type Address, type ProcessIdentity } from './address.js';
import { answers, waitUntilAnswers } from './bolt.js';
import { homeOf, makeDataFolder, prepareHome } from './data-folder.js';
import { neo4jJars } from './jars.js';
import { locked } from './folder-lock.js';
import { findJava } from './java.js';
import { isRunning, processStart } from './process-identity.js';
import { endProcess, signalProcess, startServer } from './server-process.js';
import { neo4jVersion } from './version.js';

const optionsSchema = z.object({
  /** Below 256 MB Neo4j 5 does not get through its own start. */
  heapMegabytes: z.int().min(256).max(31_000).default(1024),
  /** 8 MB is the least that Neo4j takes. */
  pageCacheMegabytes: z.int().min(8).max(1_000_000).default(256),
  shortLived: z.boolean().default(false),
});

export interface LocalNeo4jOptions {
  /** Everything of this server stands in here: store, logs, address. Made when missing. */
  dataDir: string;
  heapMegabytes?: number;
  pageCacheMegabytes?: number;
  /** For a server of minutes: half the work to start, less speed in the long run. */
  shortLived?: boolean;
  /** Goes on after this process has ended, until `LocalNeo4j.end`. */
  detached?: boolean;
  /** Hears, in one line each, of what takes long. */
  report?: (line: string) => void;
}

/** An orphan that was killed off while it was starting may still be at it. */
const ORPHAN_LIMIT_MS = 30_000;

/**
 * A Neo4j community server as a child process on a loopback port, with its files in one folder. It ends with the
 * process that started it: on signals, at the end of work and on failure; not after kill -9, where the server stays
 * and the next `findOrCreate` on the folder takes it over.
 */
export class LocalNeo4j {
  /** `bolt://127.0.0.1:port`, without authentication. */
  readonly uri: string;
  /** True if this process ends the server: it started it, or took it over from one that died. */
  readonly owned: boolean;
  readonly #stop: () => Promise<void>;

  private constructor(uri: string, owned: boolean, stop: () => Promise<void>) {
    this.uri = uri;
    this.owned = owned;
    this.#stop = stop;
  }

  /**
   * Ends the server if this process owns it, and resolves when it has ended; leaves it running otherwise. Whoever
   * else used it finds it gone: their transactions fail, what was committed stays.
   */
  stop(): Promise<void> {
    return this.#stop();
  }

  /** Starts a server on a folder where none runs; UNAVAILABLE when one does or when it cannot be started. */
  static async create(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
    const server = await LocalNeo4j.findOrCreate(options);
    if (server.owned || options.detached === true) return server;
    throw new AnlanError({
      kind: 'UNAVAILABLE',
      message: `a Neo4j server runs on ${options.dataDir} already, at ${server.uri}`,
    });
  }

  /** The server that runs on the folder and answers; null when there is none. Its `stop` does nothing. */
  static async find(dataDir: string): Promise<LocalNeo4j | null> {
    const address = await readAddress(resolve(dataDir));
    if (address === null || !(await isRunning(address.server)) || !(await answers(address.uri))) return null;
    return LocalNeo4j.#found(address);
  }

  /** The server that runs on the folder, else a new one; one that runs and does not answer is ended first. */
  static async findOrCreate(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
    const dataDir = resolve(options.dataDir);
    await makeDataFolder(dataDir);
    return locked(dataDir, async () => {
      const address = await readAddress(dataDir);
      if (address !== null) {
        const gone = async () => !(await isRunning(address.server));
        if (!(await gone()) && (await waitUntilAnswers(address.uri, ORPHAN_LIMIT_MS, gone))) {
          if (address.owner === null || (await isRunning(address.owner))) return LocalNeo4j.#found(address);
          return LocalNeo4j.#own(dataDir, address, options.detached ?? false);
        }
        await endProcess(address.server);
        await removeAddress(dataDir, address.server);
      }
      return LocalNeo4j.#start(dataDir, options);
    });
  }

  /** Ends whichever server runs on the folder, whoever owns it; false when there was none. */
  static async end(dataDir: string): Promise<boolean> {
    const folder = resolve(dataDir);
    if ((await readAddress(folder)) === null) return false;
    return locked(folder, async () => {
      const address = await readAddress(folder);
      if (address === null) return false;
      const running = await isRunning(address.server);
      await endProcess(address.server);
      await removeAddress(folder, address.server);
      return running;
    });
  }

  static #found(address: Address): LocalNeo4j {
    return new LocalNeo4j(address.uri, false, () => Promise.resolve());
  }

  static async #start(dataDir: string, options: LocalNeo4jOptions): Promise<LocalNeo4j> {
    const tuning = optionsSchema.parse(options);
    const report = options.report ?? (() => undefined);
    const java = await findJava();
    const jars = await neo4jJars(report);
    await prepareHome(dataDir);
    report('Starting Neo4j …');

    let forget: () => void = () => undefined;
    const address: Address = { version: neo4jVersion, uri: '', server: { pid: 0, start: '' }, owner: null };
    try {
      await startServer({ java, jars, home: homeOf(dataDir), ...tuning }, async ({ uri, pid, start }) => {
        forget();
        forget = atShutdown(() => endProcess({ pid, start }));
        Object.assign(address, { uri, server: { pid, start }, owner: await ourselves() });
        await writeAddress(dataDir, address);
      });
    } catch (error) {
      await removeAddress(dataDir, address.server);
      throw error;
    } finally {
      forget();
    }
    return LocalNeo4j.#own(dataDir, address, options.detached ?? false);
  }

  static async #own(dataDir: string, address: Address, detached: boolean): Promise<LocalNeo4j> {
    await writeAddress(dataDir, { ...address, owner: detached ? null : await ourselves() });
    if (detached) return LocalNeo4j.#found(address);

    const { server } = address;
    // process.exit leaves no time to wait, but a server that was told to end ends by itself.
    const onExit = () => signalProcess(server.pid, 'SIGTERM');
    process.once('exit', onExit);
    const forget = atShutdown(() => stop());
    let stopped: Promise<void> | null = null;
    const end = async () => {
      forget();
      await endProcess(server);
      process.off('exit', onExit);
      await removeAddress(dataDir, server);
    };
    // Somebody who deletes the data folder under a running server leaves nothing to lock; it must end all the same.
    const stop = () => (stopped ??= existsSync(dataDir) ? locked(dataDir, end) : end());
    return new LocalNeo4j(address.uri, true, stop);
  }
}

async function ourselves(): Promise<ProcessIdentity> {
  return { pid: process.pid, start: (await processStart(process.pid)) ?? '' };
}
