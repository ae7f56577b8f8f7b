import neo4j from 'neo4j-driver';
import { entityTypeOfId } from '../../domain/ids.js';
import { invariant } from '../../domain/errors.js';
import type { Database, WriteTransaction } from '../database.js';
import * as cypher from './name-cypher.js';
import { nameKeys } from './name-keys.js';

export interface UnspeltName extends Record<string, unknown> {
  id: string;
  entityId: string;
  text: string;
}

/** Writes what names are found by. Spelling a name takes as long as writing it, so each is spelt once, when it is new. */
export async function spellNames(
  transaction: WriteTransaction,
  names: readonly UnspeltName[],
): Promise<void> {
  await transaction.run(cypher.spellNames, {
    rows: names.map(({ id, entityId, text }) => {
      const type = entityTypeOfId(entityId);
      invariant(type !== null, `${entityId} is not the id of an entity`);
      return { id, ...nameKeys(text, type) };
    }),
  });
}

const pageSize = 5000;

/** For a graph of a version before names were spelt. Cut off and run again it goes on where it was. */
export async function spellAllNames(database: Database): Promise<void> {
  for (let after = '', more = true; more;) {
    const page = await database.read(cypher.readNames, { after, limit: neo4j.int(pageSize) });
    const rows = page as [id: string, entityId: string, text: string, spelt: boolean][];
    const names = rows
      .filter(([, , , spelt]) => !spelt)
      .map(([id, entityId, text]) => ({ id, entityId, text }));
    if (names.length > 0) await database.write((transaction) => spellNames(transaction, names));
    after = rows.at(-1)?.[0] ?? after;
    more = rows.length === pageSize;
  }
}
