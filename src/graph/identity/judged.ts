import type { Judgement } from '../../domain/identity.js';
import type { WriteTransaction } from '../database.js';
import * as cypher from './judged-cypher.js';
import type { Persons } from './persons.js';
import { personMeant, unitedBy, type Judgeable } from './united.js';

/** As it was read under its lock. */
export interface JudgedNode extends Judgeable, Record<string, unknown> {
  /** Of an Official: the id of all of its name. */
  ownId: string | null;
  meansId: string | null;
  finalId: string | null;
}

export interface JudgedChange {
  /** What this transaction's articles show, or showed until now. */
  present: readonly JudgedNode[];
  persons: Persons;
  /** Those whose judgements are others than before. */
  judgedIds: readonly string[];
}

/** Entities that judgements made into others than before: the id of before and of now, to each id. */
export type ChangedFinals = ReadonlyMap<string, { from: string; to: string }>;

export interface SettledJudgements {
  changed: ChangedFinals;
  /** Ids in the graph, of before and of now, of all that these judgements are about. */
  about: ReadonlySet<string>;
}

const nothing: SettledJudgements = { changed: new Map(), about: new Set() };

/**
 * Brings up to date what judgements make of what the articles say: wakes and puts to sleep judgements whose entities
 * have come and gone, and gives what became another entity. Everything that judgements chain together is locked.
 */
export async function settleJudged(
  transaction: WriteTransaction,
  { present, persons, judgedIds }: JudgedChange,
): Promise<SettledJudgements> {
  const known = new Map(present.map((node) => [node.id, node]));
  const lock = async (statement: string, ids: Iterable<string>) => {
    const nodes = await transaction.run<JudgedNode>(statement, { ids: [...new Set(ids)].sort() });
    for (const node of nodes) if (!known.has(node.id)) known.set(node.id, node);
  };
  await lock(cypher.lockJudgedOfNames, persons.ofName.keys());
  await lock(cypher.lockJudged, judgedIds);
  if (known.size === 0) return nothing;

  const meaning = await meaningOf(transaction, [...known.values()], persons);
  const meansOf = (node: JudgedNode) => (meaning.has(node.id) ? meaning.get(node.id)! : node.meansId);
  // The chains, as they were and as they are now: each step reads under the locks of the one before.
  const chained = new Set<JudgedNode>();
  const judgements = new Map<string, Judgement>();
  let frontier = [...known.values()].filter(
    (node) => judgedIds.includes(node.id) || meansOf(node) !== node.meansId,
  );
  while (frontier.length > 0) {
    for (const node of frontier) chained.add(node);
    const ids = frontier.map(({ id }) => id);
    const on = await transaction.run<Judgement & Record<string, unknown>>(cypher.readJudgementsOn, { ids });
    for (const judgement of on) judgements.set(judgement.id, judgement);
    const ends = new Set(on.flatMap(({ aId, bId }) => [aId, bId]));
    const meant = new Set(
      frontier.flatMap((node) => [node.meansId, meansOf(node)]).filter((id) => id !== null),
    );
    await lock(cypher.lockJudged, ends);
    await lock(cypher.lockJudgedByMeaning, meant);
    frontier = [...known.values()].filter(
      (node) =>
        !chained.has(node) &&
        (ends.has(node.id) || [node.meansId, meansOf(node)].some((id) => id !== null && meant.has(id))),
    );
  }
  return unitedAnew(transaction, [...chained], meansOf, [...judgements.values()]);
}

/** Whom each means now. Those that this transaction does not touch mean whom they meant. */
async function meaningOf(
  transaction: WriteTransaction,
  nodes: readonly JudgedNode[],
  { ofName }: Persons,
): Promise<Map<string, string | null>> {
  const meaning = new Map<string, string | null>();
  for (const { id, ownId } of nodes) {
    const persons = ownId === null ? undefined : ofName.get(ownId);
    if (persons === undefined) continue;
    meaning.set(id, personMeant(id, persons));
  }
  const others = nodes.filter(({ ownId }) => ownId === null).map(({ id }) => id);
  const rows = await transaction.run<{ id: string; shown: boolean }>(cypher.readIfShown, { ids: others });
  for (const { id, shown } of rows) meaning.set(id, shown ? id : null);
  return meaning;
}

async function unitedAnew(
  transaction: WriteTransaction,
  nodes: readonly JudgedNode[],
  meansOf: (node: JudgedNode) => string | null,
  judgements: readonly Judgement[],
): Promise<SettledJudgements> {
  if (nodes.length === 0) return nothing;
  const united = unitedBy(judgements, nodes, meansOf);
  const rows = nodes.map((node) => {
    const meansId = meansOf(node);
    return { id: node.id, meansId, finalId: meansId === null ? null : (united.get(meansId) ?? meansId) };
  });
  await transaction.run(cypher.writeJudged, { rows });

  const before = new Map(
    nodes.flatMap(({ meansId, finalId }) => (meansId === null ? [] : [[meansId, finalId!]])),
  );
  const after = new Map(
    rows.flatMap(({ meansId, finalId }) => (meansId === null ? [] : [[meansId, finalId!]])),
  );
  const changed = new Map<string, { from: string; to: string }>();
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const from = before.get(id) ?? id;
    const to = after.get(id) ?? id;
    if (from !== to) changed.set(id, { from, to });
  }
  return { changed, about: new Set([...before.values(), ...after.values()]) };
}
