import type { Database } from '../database.js';

export type Reader = Pick<Database, 'read'>;

/** Reads one page: those with an `id` above `$after`, in the order of ids, at most `$limit`. */
export interface PageQuery<Row extends { id: string }> {
  cypher: string;
  columns: readonly (keyof Row & string)[];
  pageSize: number;
}

/** Rows of any number, page after page, so that memory holds one page whatever the size of the graph. */
export async function* inPages<Row extends { id: string }>(
  database: Reader,
  { cypher, columns, pageSize }: PageQuery<Row>,
): AsyncGenerator<Row> {
  let after = '';
  for (;;) {
    const page = await database.read(cypher, { after, limit: BigInt(pageSize) });
    for (const values of page) {
      const row = Object.fromEntries(columns.map((column, c) => [column, values[c]])) as Row;
      yield row;
      after = row.id;
    }
    if (page.length < pageSize) return;
  }
}
