import type { Database } from '../../src/graph/database.js';
import { unpackOwnForm } from '../../src/graph/identity/own-form.js';

const nodes = `
MATCH (n) WHERE NOT n:Schema AND NOT n:News
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
  const entries = Object.entries(readable(properties as Record<string, unknown>));
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What an article says by itself is compressed, not everywhere into the same bytes. */
function readable(properties: Record<string, unknown>): Record<string, unknown> {
  const { own, text } = properties;
  return own instanceof Int8Array ? { ...properties, own: unpackOwnForm(own, text as string) } : properties;
}
