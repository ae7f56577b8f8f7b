/** A name or an identifier of a publication, and the days of the first and the last issue that prints it. */
export interface DatedValue {
  value: string;
  firstSeen: string;
  lastSeen: string;
}

/** A publication follows from its issues. Both lists come in the order of the first day, then of the value. */
export function publicationProperties(
  id: string,
  names: readonly DatedValue[],
  identifiers: readonly DatedValue[],
) {
  return { id, name: latest(names), ...columns('name', names), ...columns('identifier', identifiers) };
}

/** The name that was in use last; of two on one day the greater, so that it does not depend on the order. */
function latest(names: readonly DatedValue[]): string {
  return names.reduce((a, b) => (b.lastSeen >= a.lastSeen ? b : a)).value;
}

/** Neo4j keeps no maps in a property: parallel lists. */
function columns(prefix: string, rows: readonly DatedValue[]) {
  return {
    [`${prefix}Values`]: rows.map((row) => row.value),
    [`${prefix}FirstSeen`]: rows.map((row) => row.firstSeen),
    [`${prefix}LastSeen`]: rows.map((row) => row.lastSeen),
  };
}
