import type { Database } from '../../graph/database.js';
import { latestNews, newsAfter, type Bulletin, type NewFact } from '../../graph/news.js';
import type { FactRow } from '../../graph/queries/fact-columns.js';
import { factById } from '../../graph/queries/facts.js';
import { Trip } from '../../graph/trip.js';
import { factTypeOfId } from '../../domain/ids.js';
import { factTypes } from '../../domain/vocabulary.js';
import { factSource } from '../sources.js';
import { Subscriber } from './subscriber.js';

export interface NewsFeedOptions {
  database: Pick<Database, 'read'>;
  /** Milliseconds from one look to the next. */
  pollMs: number;
  /** So many facts may wait for a subscriber. */
  maxWaiting: number;
  /** Hears of a look that failed; the next may not. */
  log: (error: unknown) => void;
}

/** A transaction has some thousand facts at most, and a look should fit into memory many times over. */
const BULLETINS_AT_ONCE = 8;

/** Half a minute, where it looks once a second. */
const LOOKS_OF_A_LAG = 30;

/** Rows that one trip brings. */
const FACTS_AT_ONCE = 500;

/**
 * Tells subscribers which facts become known, whichever process loads them. It looks into the database only while
 * somebody listens, and once for all who do.
 */
export class NewsFeed {
  readonly #options: NewsFeedOptions;
  readonly #subscribers = new Set<Subscriber>();
  /** The number of the last bulletin that was passed on. */
  #last = 0;
  #timer: NodeJS.Timeout | undefined;
  #isLooking = false;
  #isFailing = false;
  #looksBehind = 0;

  constructor(options: NewsFeedOptions) {
    this.#options = options;
  }

  /**
   * Every fact that is committed from now on, of one entity or of all, once, in the order of commits. `onOverflow` is
   * called when more wait than may, or were missed; nothing comes after that. Fails as the database does.
   */
  async follow(entityId: string | null, onOverflow: () => void): Promise<Subscriber> {
    const { database, maxWaiting } = this.#options;
    const since = await latestNews(database);
    const subscriber = new Subscriber({
      entityId,
      since,
      most: maxWaiting,
      onOverflow,
      onEnd: (ended) => this.#leave(ended),
    });
    if (this.#subscribers.size === 0) {
      this.#last = since;
      // One that is still under way goes on by itself.
      if (!this.#isLooking) this.#schedule();
    }
    this.#subscribers.add(subscriber);
    return subscriber;
  }

  /** Ends all who listen. */
  stop(): void {
    for (const subscriber of this.#subscribers) void subscriber.return();
  }

  #leave(subscriber: Subscriber): void {
    this.#subscribers.delete(subscriber);
    if (this.#subscribers.size === 0) clearTimeout(this.#timer);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), this.#options.pollMs);
  }

  async #look(): Promise<void> {
    this.#isLooking = true;
    try {
      while ((await this.#passOn()) && this.#subscribers.size > 0);
      this.#isFailing = false;
    } catch (error) {
      if (!this.#isFailing) this.#options.log(error);
      this.#isFailing = true;
    }
    this.#isLooking = false;
    if (this.#subscribers.size > 0) this.#schedule();
  }

  /** True where there may be more. */
  async #passOn(): Promise<boolean> {
    let before = this.#last;
    const { latest, bulletins } = await newsAfter(this.#options.database, before, BULLETINS_AT_ONCE);
    this.#noteCounter(latest);
    for (const bulletin of bulletins) {
      const { seq } = bulletin;
      const rows = await this.#rowsOf(bulletin);
      for (const subscriber of this.#subscribers) {
        if (seq !== before + 1 && subscriber.misses(seq)) subscriber.overflow();
        for (const row of rows) if (subscriber.wants(seq, row)) subscriber.push(factSource(row.id, row));
      }
      before = seq;
      this.#last = Math.max(this.#last, seq);
    }
    return bulletins.length === BULLETINS_AT_ONCE;
  }

  /** One machine of a cluster may be behind another for a while; a graph put in the place of this one stays behind. */
  #noteCounter(latest: number): void {
    this.#looksBehind = latest < this.#last ? this.#looksBehind + 1 : 0;
    if (this.#looksBehind < LOOKS_OF_A_LAG) return;
    for (const subscriber of this.#subscribers) subscriber.overflow();
  }

  /** The facts that somebody wants, as they are now. One that is gone already was never known. */
  async #rowsOf({ seq, facts }: Bulletin): Promise<FactRow[]> {
    const wanted = facts.filter((fact) =>
      [...this.#subscribers].some((subscriber) => subscriber.wants(seq, fact)),
    );
    const rows: FactRow[] = [];
    for (let start = 0; start < wanted.length; start += FACTS_AT_ONCE) {
      rows.push(...(await readFacts(this.#options.database, wanted.slice(start, start + FACTS_AT_ONCE))));
    }
    return rows;
  }
}

async function readFacts(database: Pick<Database, 'read'>, facts: readonly NewFact[]): Promise<FactRow[]> {
  const trip = new Trip(database);
  const loads = factTypes.flatMap((type) => {
    const keys = facts.flatMap(({ id }) => (factTypeOfId(id) === type ? [{ id }] : []));
    return keys.length === 0 ? [] : [trip.load(factById[type], keys)];
  });
  trip.depart();
  const loaded = await Promise.all(loads);
  const rows = new Map(loaded.flat(2).map((row) => [row.id, row]));
  return facts.flatMap(({ id }) => rows.get(id) ?? []);
}
