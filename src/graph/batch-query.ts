/**
 * A named read. `body` is the inside of a subquery that sees one key as `key`, runs once for each key, and
 * returns exactly `columns`; `$limit` in it is the largest `limit` of the keys asked in one trip.
 */
export interface BatchQuery<Key extends object, Row extends object> {
  readonly name: string;
  readonly body: string;
  readonly columns: readonly (keyof Row & string)[];
  /** Never set: it carries the type of the keys. */
  readonly key?: Key | undefined;
}

export interface Ask {
  query: Pick<BatchQuery<object, object>, 'name' | 'body'> & { columns: readonly string[] };
  keys: readonly object[];
}

export interface Statement {
  cypher: string;
  parameters: Record<string, unknown>;
}

/**
 * One statement for everything that is asked in one trip. A single query keeps its own columns; several are
 * joined by UNION ALL with as many columns as the widest, so that rows stay flat, which is what costs least.
 */
export function composeStatement(asks: readonly Ask[]): Statement {
  const width = Math.max(...asks.map(({ query }) => query.columns.length));
  const parameters: Record<string, unknown> = {};
  const parts = asks.map(({ query, keys }, q) => {
    parameters[`keys${q}`] = keys.map((key, i) => ({ ...key, i: BigInt(i) }));
    const limits = keys.flatMap((key) =>
      'limit' in key && typeof key.limit === 'number' ? [key.limit] : [],
    );
    if (limits.length > 0) parameters[`limit${q}`] = BigInt(Math.max(...limits));
    const columns = Array.from({ length: width }, (_, c) => `${query.columns[c] ?? 'null'} AS c${c}`);
    return `UNWIND $keys${q} AS key
CALL (key) {${query.body.replaceAll('$limit', `$limit${q}`)}
}
RETURN ${q} AS q, key.i AS i, ${columns.join(', ')}`;
  });
  return { cypher: parts.join('\nUNION ALL\n'), parameters };
}

/** Rows of a composed statement, for each ask and each of its keys. */
export function distributeRows(asks: readonly Ask[], rows: readonly (readonly unknown[])[]): object[][][] {
  const results = asks.map(({ keys }) => keys.map((): object[] => []));
  for (const [q, i, ...values] of rows) {
    const columns = asks[q as number]!.query.columns;
    results[q as number]![i as number]!.push(
      Object.fromEntries(columns.map((column, c) => [column, values[c]])),
    );
  }
  return results;
}
