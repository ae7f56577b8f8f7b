import type { FactSource } from '../sources.js';

export interface SubscriberOptions {
  /** Only facts of this entity; null: all. */
  entityId: string | null;
  /** The number of the last bulletin that is no news to it. */
  since: number;
  /** So many facts may wait for it. */
  most: number;
  /** Called once, when it will take no more, whoever ended it. */
  onEnd: (subscriber: Subscriber) => void;
  /** Called when more wait for it than may. */
  onOverflow: () => void;
}

type Result = IteratorResult<FactSource, undefined>;

/** One who asked to be told of new facts: a bounded queue that GraphQL reads as it can send on. */
export class Subscriber implements AsyncIterableIterator<FactSource, undefined> {
  readonly #options: SubscriberOptions;
  #queue: FactSource[] = [];
  #waiting: ((result: Result) => void)[] = [];
  #ended = false;

  constructor(options: SubscriberOptions) {
    this.#options = options;
  }

  wants(seq: number, fact: { subjectId: string; objectId: string | null }): boolean {
    const { entityId, since } = this.#options;
    if (seq <= since) return false;
    return entityId === null || fact.subjectId === entityId || fact.objectId === entityId;
  }

  /** Whether something is lost to it when the bulletins before this one are. */
  misses(seq: number): boolean {
    return this.#options.since < seq - 1;
  }

  push(fact: FactSource): void {
    if (this.#ended) return;
    const waiting = this.#waiting.shift();
    if (waiting !== undefined) {
      waiting({ done: false, value: fact });
      return;
    }
    this.#queue.push(fact);
    if (this.#queue.length > this.#options.most) this.overflow();
  }

  /** Ends it as one who cannot keep up. */
  overflow(): void {
    if (this.#ended) return;
    this.#end();
    this.#options.onOverflow();
  }

  next(): Promise<Result> {
    const fact = this.#queue.shift();
    if (fact !== undefined) return Promise.resolve({ done: false, value: fact });
    if (this.#ended) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  return(): Promise<Result> {
    this.#end();
    return Promise.resolve({ done: true, value: undefined });
  }

  throw(): Promise<Result> {
    return this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#queue = [];
    for (const waiting of this.#waiting) waiting({ done: true, value: undefined });
    this.#waiting = [];
    this.#options.onEnd(this);
  }
}
