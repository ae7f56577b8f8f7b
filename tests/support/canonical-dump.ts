import type { Database } from '../../src/graph/database.js';

const nodes = `
MATCH (n) WHERE NOT n:Schema
RETURN labels(n) AS labels, properties(n) AS properties`;

const relationships = `
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties`;

/** Every node, relationship and property as sorted lines: two graphs are the same exactly if their dumps are. */
export async function canonicalDump(database: Database): Promise<string[]> {
  const nodeRows = await database.read(nodes, {});
  const relationshipRows = await database.read(relationships, {});
  const lines = [
    ...nodeRows.map(
      ([labels, properties]) => `${[...(labels as string[])].sort().join(':')} ${stable(properties)}`,
    ),
    ...relationshipRows.map(
      ([type, from, to, properties]) =>
        `(${String(from)})-[${String(type)}]->(${String(to)}) ${stable(properties)}`,
    ),
  ];
  return lines.sort();
}

function stable(properties: unknown): string {
  const entries = Object.entries(properties as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(entries);
}
