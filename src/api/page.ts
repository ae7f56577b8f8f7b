import { limits } from '../config.js';
import { bounded } from './bounds.js';
import { decodeCursor, encodeCursor } from './cursor.js';

export interface PageArgs {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

export interface Edge<Node> {
  cursor: string;
  node: Node;
}

export interface PageInfoSource {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

interface LoadedPage<Node> {
  edges: Edge<Node>[];
  pageInfo: PageInfoSource;
}

/** How a list is read: an ascending or descending range of keys, from which one row more than asked is taken. */
export interface ListPlan<Row extends { cursor: string }, Node> {
  /** Field, parent, order and filter: what a cursor belongs to. */
  list: readonly unknown[];
  direction: 'ASC' | 'DESC';
  range: { low: string; high: string };
  load: (bounds: { low: string; high: string; limit: number }) => Promise<Row[]>;
  node: (row: Row) => Node;
  count: () => Promise<number>;
}

/**
 * A connection after the Relay specification. Rows are read when `edges` or `pageInfo` is asked for, and
 * counted only when `totalCount` is: each is a getter, which GraphQL reads where the field is selected.
 */
export class Page<Row extends { cursor: string }, Node> {
  readonly #plan: ListPlan<Row, Node>;
  readonly #first: number;
  readonly #after: string | null;
  #loaded: Promise<LoadedPage<Node>> | undefined;

  /** Fails with BAD_INPUT where `first` is out of bounds or `after` is no cursor of this list. */
  constructor(args: PageArgs, plan: ListPlan<Row, Node>) {
    this.#plan = plan;
    this.#first = pageSize(args.first);
    this.#after = args.after == null ? null : decodeCursor(plan.list, args.after);
  }

  get edges(): Promise<Edge<Node>[]> {
    return this.#load().then((page) => page.edges);
  }

  get pageInfo(): Promise<PageInfoSource> {
    return this.#load().then((page) => page.pageInfo);
  }

  get totalCount(): Promise<number> {
    return this.#plan.count();
  }

  #load(): Promise<LoadedPage<Node>> {
    this.#loaded ??= this.#read();
    return this.#loaded;
  }

  async #read(): Promise<LoadedPage<Node>> {
    const { range, direction, list } = this.#plan;
    const bounds =
      this.#after === null
        ? range
        : direction === 'ASC'
          ? { ...range, low: this.#after }
          : { ...range, high: this.#after };
    const rows = await this.#plan.load({ ...bounds, limit: this.#first + 1 });
    const edges = rows
      .slice(0, this.#first)
      .map((row) => ({ cursor: encodeCursor(list, row.cursor), node: this.#plan.node(row) }));
    return {
      edges,
      pageInfo: {
        hasNextPage: rows.length > this.#first,
        hasPreviousPage: this.#after !== null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }
}

/** How long a page is. Fails with BAD_INPUT where `first` is out of bounds. */
export function pageSize(first: number | null | undefined): number {
  return bounded('first', first ?? limits.defaultPageSize, limits.maxPageSize);
}
