import type { Trip } from '../graph/trip.js';

/**
 * Waits until everything of one level of a query has said what it needs, lets every loader put its batch into
 * the trip, and sends it off: so a level costs one round trip, however many fields and parents are on it.
 */
export class Level {
  readonly #trip: Trip;
  #dispatches: (() => void)[] = [];

  constructor(trip: Trip) {
    this.#trip = trip;
  }

  /** A `batchScheduleFn` for DataLoader, shared by all loaders of a request. */
  readonly schedule = (dispatch: () => void): void => {
    this.#dispatches.push(dispatch);
    // After all promise jobs: fields of one level resolve over several of them.
    if (this.#dispatches.length === 1) void Promise.resolve().then(() => process.nextTick(this.#depart));
  };

  readonly #depart = (): void => {
    const dispatches = this.#dispatches;
    this.#dispatches = [];
    for (const dispatch of dispatches) dispatch();
    this.#trip.depart();
  };
}
