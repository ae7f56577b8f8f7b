import DataLoader from 'dataloader';
import type { BatchQuery } from '../graph/batch-query.js';
import type { Database } from '../graph/database.js';
import { Trip } from '../graph/trip.js';
import { Level } from './level.js';

/** All reads of one request: equal reads are made once, and those of one level travel together. */
export class Loaders {
  readonly #trip: Trip;
  readonly #level: Level;
  readonly #byQuery = new Map<string, DataLoader<object, object[], string>>();

  constructor(database: Pick<Database, 'read'>) {
    this.#trip = new Trip(database);
    this.#level = new Level(this.#trip);
  }

  /** The rows of a query for one key. Fails as the round trip fails. */
  rows<Key extends object, Row extends object>(query: BatchQuery<Key, Row>, key: Key): Promise<Row[]> {
    let loader = this.#byQuery.get(query.name);
    if (loader === undefined) {
      loader = new DataLoader<object, object[], string>(
        (keys) => this.#trip.load(query, keys as readonly Key[]),
        {
          batchScheduleFn: this.#level.schedule,
          cacheKeyFn: (asked) => JSON.stringify(asked),
        },
      );
      this.#byQuery.set(query.name, loader);
    }
    return loader.load(key) as Promise<Row[]>;
  }

  /** After a write: what was read before may be otherwise now. */
  forget(): void {
    this.#byQuery.clear();
  }

  /** The one row of a query that has at most one, or null. */
  async row<Key extends object, Row extends object>(
    query: BatchQuery<Key, Row>,
    key: Key,
  ): Promise<Row | null> {
    const rows = await this.rows(query, key);
    return rows[0] ?? null;
  }
}
