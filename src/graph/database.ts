import neo4j, { type Driver, type ManagedTransaction, type RecordShape } from 'neo4j-driver';
import { AnlanError } from '../domain/errors.js';

export interface DatabaseSettings {
  uri: string;
  user?: string;
  password?: string;
  database: string;
}

export type Parameters = Record<string, unknown>;

/** A transaction that writes: statements run one after another, all of them or none. */
export interface WriteTransaction {
  /** Statements unwind `$rows` or `$ids`: where these are empty there is nothing to do, and no round trip. */
  run<Row extends RecordShape>(cypher: string, parameters: Parameters): Promise<Row[]>;
}

/** A Neo4j server. Integers come back as JavaScript numbers; every failure as an AnlanError. */
export class Database {
  readonly #driver: Driver;
  readonly #database: string;
  #lastBookmarks: string[] = [];

  constructor(settings: DatabaseSettings) {
    const token =
      settings.user === undefined ? undefined : neo4j.auth.basic(settings.user, settings.password ?? '');
    this.#driver = neo4j.driver(settings.uri, token, { disableLosslessIntegers: true });
    this.#database = settings.database;
  }

  /** Fails with UNAVAILABLE when nothing answers at the address. */
  async verify(): Promise<void> {
    await mapped(() => this.#driver.verifyConnectivity({ database: this.#database }));
  }

  /** One auto-commit round trip with READ access, so that a cluster's secondaries take it; rows as flat arrays. */
  async read(cypher: string, parameters: Parameters): Promise<unknown[][]> {
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode: neo4j.session.READ,
      bookmarks: this.#lastBookmarks,
    });
    try {
      const result = await mapped(() => session.run(cypher, parameters));
      return result.records.map((record) => record.map((value: unknown) => value));
    } finally {
      await session.close();
    }
  }

  /** Runs `work` in one transaction; it may run more than once, where another transaction got in the way. */
  async write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode: neo4j.session.WRITE,
      bookmarks: this.#lastBookmarks,
    });
    try {
      const value = await mapped(() => session.executeWrite((transaction) => work(wrap(transaction))));
      // What this process wrote it reads, also from another server of a cluster.
      this.#lastBookmarks = session.lastBookmarks();
      return value;
    } finally {
      await session.close();
    }
  }

  /** Runs one statement that cannot stand in a transaction with others: constraints and indexes. */
  async define(cypher: string): Promise<void> {
    const session = this.#driver.session({ database: this.#database });
    try {
      await mapped(() => session.run(cypher));
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }
}

function wrap(transaction: ManagedTransaction): WriteTransaction {
  return {
    async run<Row extends RecordShape>(cypher: string, parameters: Parameters) {
      if ([parameters['rows'], parameters['ids']].some((list) => Array.isArray(list) && list.length === 0)) {
        return [];
      }
      const result = await transaction.run<Row>(cypher, parameters);
      return result.records.map((record) => record.toObject());
    },
  };
}

const unavailable = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.Security.Unauthorized',
]);

async function mapped<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    if (!(cause instanceof neo4j.Neo4jError)) throw cause;
    throw unavailable.has(cause.code)
      ? new AnlanError({
          kind: 'UNAVAILABLE',
          message: 'the database does not answer',
          expected: 'a Neo4j 5 server that accepts the user and password',
          found: cause.message,
          cause,
        })
      : new AnlanError({
          kind: 'INTERNAL',
          message: `the database refused a statement: ${cause.message}`,
          cause,
        });
  }
}
