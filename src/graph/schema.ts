import { readFileSync } from 'node:fs';
import { AnlanError } from '../domain/errors.js';
import type { Database } from './database.js';
import { spellAllNames } from './search/spell-names.js';

const file = new URL('../../schema/graph.cypher', import.meta.url);

export interface GraphSchema {
  version: number;
  statements: string[];
}

/** Reads constraints and indexes; the version stands in a comment `// version: N`. */
export function readGraphSchema(text = readFileSync(file, 'utf8')): GraphSchema {
  const version = /^\/\/ version: (\d+)$/m.exec(text)?.[1];
  if (version === undefined) {
    throw new AnlanError({
      kind: 'INTERNAL',
      message: 'schema/graph.cypher has no version',
      expected: 'a line `// version: N`',
    });
  }
  const statements = text
    .replaceAll(/^\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
  return { version: Number(version), statements };
}

const readVersion = `
OPTIONAL MATCH (s:Schema {id: 'graph'})
RETURN s.version AS version`;

const writeVersion = `
MERGE (s:Schema {id: 'graph'})
SET s.version = $version`;

/**
 * Makes the database fit for the graph: constraints and indexes, and what nodes of older versions lack, once for each
 * version; and waits until the indexes answer. A database of a newer version is refused, since this program does not know what changed.
 */
export async function applyGraphSchema(database: Database): Promise<void> {
  const schema = readGraphSchema();
  const [row] = await database.read(readVersion, {});
  const present = (row?.[0] ?? 0) as number;
  if (present === schema.version) return;
  if (present > schema.version) {
    throw new AnlanError({
      kind: 'UNAVAILABLE',
      message: 'the graph was made by a newer version of Anlan',
      expected: `graph schema ${schema.version} or older`,
      found: `graph schema ${present}`,
    });
  }
  for (const statement of schema.statements) await database.define(statement);
  await spellAllNames(database);
  await database.define('CALL db.awaitIndexes(120)');
  await database.write((transaction) => transaction.run(writeVersion, { version: schema.version }));
}
