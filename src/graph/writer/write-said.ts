import type { WriteTransaction } from '../database.js';
import { factShapes } from '../fact-model.js';
import * as cypher from './cypher.js';
import { factStatements } from './fact-cypher.js';
import type { SaidRows } from './rows.js';
import type { Touched } from './touched.js';

/** Writes what articles say: entities, mentions, facts and statements. The articles are there and say none of it yet. */
export async function writeSaid(
  transaction: WriteTransaction,
  rows: readonly SaidRows[],
  touched: Touched,
): Promise<void> {
  for (const row of rows) touched.add(row);
  await addEntities(transaction, rows, touched);
  await transaction.run(cypher.createMentions, { rows: rows.flatMap((row) => row.mentions) });
  await addFacts(transaction, rows, touched);
  await transaction.run(cypher.createStatements, { rows: rows.flatMap((row) => row.statements) });
}

async function addEntities(
  transaction: WriteTransaction,
  rows: readonly SaidRows[],
  touched: Touched,
): Promise<void> {
  const entities = [
    ...new Map(rows.flatMap((row) => row.entities).map((entity) => [entity.id, entity])).values(),
  ];
  // Locks are taken in the order of ids by everybody, so that two loaders seldom wait for each other in a circle.
  const ordered = entities.sort(byId);
  const present = new Set(ordered.map((entity) => entity.id));
  await transaction.run(cypher.lockEntities, { ids: touched.entityIds().filter((id) => !present.has(id)) });
  await transaction.run(cypher.mergeEntities, { rows: ordered });
  await transaction.run(cypher.mergeWithin, {
    rows: ordered.flatMap(({ id, withinId }) => (withinId === null ? [] : [{ id, parentId: withinId }])),
  });
  await transaction.run(cypher.mergeOfRegion, {
    rows: ordered.flatMap(({ id, regionId }) => (regionId === null ? [] : [{ id, parentId: regionId }])),
  });
}

async function addFacts(
  transaction: WriteTransaction,
  rows: readonly SaidRows[],
  touched: Touched,
): Promise<void> {
  const facts = new Map(rows.flatMap((row) => row.facts).map((fact) => [fact.id, fact]));
  for (const { type } of factShapes) {
    const ofType = [...facts.values()].filter((fact) => fact.type === type);
    const added = await transaction.run<{ id: string }>(factStatements[type].merge, {
      rows: ofType.sort(byId),
    });
    for (const { id } of added) touched.addNewFact(facts.get(id)!);
  }
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
