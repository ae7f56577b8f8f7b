import type { BatchQuery, Ask } from './batch-query.js';
import { composeStatement, distributeRows } from './batch-query.js';
import type { Database } from './database.js';

/**
 * Collects what one level of a query asks and brings all of it with one round trip: `load` only notes what is
 * wanted, `depart` goes. Where the trip fails, every waiting load fails with the same error.
 */
export class Trip {
  readonly #database: Pick<Database, 'read'>;
  #waiting: Waiting[] = [];

  constructor(database: Pick<Database, 'read'>) {
    this.#database = database;
  }

  /** For each key its rows, in the order of the keys. Resolves after the next `depart`. */
  load<Key extends object, Row extends object>(
    query: BatchQuery<Key, Row>,
    keys: readonly Key[],
  ): Promise<Row[][]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ query, keys, resolve: resolve as (rows: object[][]) => void, reject });
    });
  }

  depart(): void {
    const passengers = this.#waiting;
    this.#waiting = [];
    if (passengers.length === 0) return;
    // In the order of names, so that the same level of the same query is always the same text, planned once.
    passengers.sort((a, b) => (a.query.name < b.query.name ? -1 : 1));
    const { cypher, parameters } = composeStatement(passengers);
    this.#database.read(cypher, parameters).then(
      (rows) => {
        const results = distributeRows(passengers, rows);
        passengers.forEach(({ resolve }, n) => resolve(results[n]!));
      },
      (error: unknown) => passengers.forEach(({ reject }) => reject(error)),
    );
  }
}

/** The rows of one query for one key, alone. */
export async function askOnce<Key extends object, Row extends object>(
  database: Pick<Database, 'read'>,
  query: BatchQuery<Key, Row>,
  key: Key,
): Promise<Row[]> {
  const trip = new Trip(database);
  const rows = trip.load(query, [key]);
  trip.depart();
  return (await rows)[0]!;
}

interface Waiting extends Ask {
  resolve: (rows: object[][]) => void;
  reject: (error: unknown) => void;
}
