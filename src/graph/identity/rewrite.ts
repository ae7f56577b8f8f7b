import { entityTypeOfId } from '../../domain/ids.js';
import type { WriteTransaction } from '../database.js';
import * as cypher from '../writer/cypher.js';
import { saidRows, type SaidIn, type SaidRows } from '../writer/rows.js';
import type { Touched } from '../writer/touched.js';
import { writeSaid } from '../writer/write-said.js';
import { finalForm } from './final-form.js';
import type { Finals } from './finals.js';
import * as judgedCypher from './judged-cypher.js';
import { unpackOwnForm } from './own-form.js';
import { lockOwnForms } from './rewrite-cypher.js';
import type { Settled } from './settle.js';

/** Articles whose own forms are in memory at once. */
const PAGE_SIZE = 200;

interface OwnFormRow extends SaidIn, Record<string, unknown> {
  own: Int8Array;
  profiles: [ownId: string, profileId: string, identityId: string][];
}

/**
 * Writes what a change of identities makes of articles that the change does not come from: exactly what is otherwise
 * than before is taken away and added. Then entities whose region has become another are moved there.
 */
export async function rewrite(
  transaction: WriteTransaction,
  settled: Settled,
  touched: Touched,
): Promise<void> {
  for (let start = 0; start < settled.rewrites.length; start += PAGE_SIZE) {
    const ids = settled.rewrites.slice(start, start + PAGE_SIZE);
    const articles = await transaction.run<OwnFormRow>(lockOwnForms, { ids });
    const changes: Difference[] = [];
    for (const article of articles) changes.push(await differenceOf(article, settled));
    await apply(transaction, changes, touched);
  }
  await moveToRegions(transaction, settled, touched);
  for (const id of settled.judged.about) touched.comparedAnew.add(id);
}

interface Difference {
  removed: SaidRows;
  added: SaidRows;
}

async function differenceOf(article: OwnFormRow, { persons, finals }: Settled): Promise<Difference> {
  const own = unpackOwnForm(article.own, article.text);
  const before = new Map(
    article.profiles.map(([ownId, id, now]) => [ownId, persons.formerly.get(id) ?? now]),
  );
  const after = new Map(article.profiles.map(([ownId, , now]) => [ownId, now]));
  const ids = own.entities.map(({ id }) => id).filter((id) => entityTypeOfId(id) !== 'Official');
  await finals.load([...ids, ...before.values(), ...after.values()]);
  const rowsWith = (personOf: ReadonlyMap<string, string>, finalOf: (id: string) => string): SaidRows => {
    const finalId = new Map([...ids, ...finals.finalId.keys()].map((id) => [id, finalOf(id)]));
    for (const [ownId, person] of personOf) finalId.set(ownId, finalOf(person));
    return saidRows(article, finalForm(own, finalId, finals.canonical));
  };
  const was = rowsWith(before, (id) => finals.formerly(id));
  const is = rowsWith(after, (id) => finals.of(id));
  return { removed: without(was, is), added: without(is, was) };
}

/** The rows of `a` that `b` does not have. */
function without(a: SaidRows, b: SaidRows): SaidRows {
  const left = <Row>(rows: readonly Row[], others: readonly Row[]): Row[] => {
    const known = new Set(others.map((row) => JSON.stringify(row)));
    return rows.filter((row) => !known.has(JSON.stringify(row)));
  };
  return {
    entities: left(a.entities, b.entities),
    mentions: left(a.mentions, b.mentions),
    facts: left(a.facts, b.facts),
    statements: left(a.statements, b.statements),
  };
}

async function apply(
  transaction: WriteTransaction,
  changes: readonly Difference[],
  touched: Touched,
): Promise<void> {
  const removed = changes.map((change) => change.removed);
  for (const { mentions, facts } of removed) {
    for (const { entityId, names } of mentions) touched.retractMention(entityId, names);
    for (const { id } of facts) touched.factIds.add(id);
  }
  // Of a fact that stays, what its statements say may be otherwise.
  for (const { properties } of changes.flatMap(({ removed, added }) => [
    ...removed.statements,
    ...added.statements,
  ])) {
    touched.factIds.add(properties.factId);
  }
  for (const { facts } of changes.flatMap((change) => [change.removed, change.added])) {
    for (const { subjectId, objectId } of facts) {
      // What a meeting says of its day and place follows from its facts.
      for (const id of [subjectId, objectId]) if (entityTypeOfId(id) !== null) touched.reconsider(id);
    }
  }
  await transaction.run(cypher.deleteMentions, {
    rows: removed.flatMap(({ mentions }) =>
      mentions.map(({ articleId, entityId }) => ({ articleId, entityId })),
    ),
  });
  await transaction.run(cypher.deleteStatementsById, {
    ids: removed.flatMap(({ statements }) => statements.map(({ properties }) => properties.id)),
  });
  await writeSaid(
    transaction,
    changes.map((change) => change.added),
    touched,
  );
}

/** What lies in a region that judgements make another lies in that other one, named by the same articles or not. */
async function moveToRegions(
  transaction: WriteTransaction,
  { judged: { changed }, finals }: Settled,
  touched: Touched,
): Promise<void> {
  const rows = [...changed]
    .filter(([id]) => entityTypeOfId(id) === 'Region')
    .map(([id, { from, to }]) => ({ id, fromId: from, toId: to }));
  if (rows.length === 0) return;
  for (const { fromId, toId } of rows) [fromId, toId].forEach((id) => touched.reconsider(id));
  await writeSaid(transaction, [regionRows(rows, finals)], touched);
  await transaction.run(judgedCypher.moveWithin, { rows });
  await transaction.run(judgedCypher.moveOfRegion, { rows });
}

/** The regions moved to, and what they lie in: whether an article that is there names them or not. */
function regionRows(rows: readonly { toId: string }[], { finalId, canonical }: Finals): SaidRows {
  const mentions = [...new Set(rows.map(({ toId }) => toId))].map((entityId) => ({ entityId, spans: [] }));
  const known = { entities: [...canonical.values()], mentions, statements: [] };
  const form = finalForm(known, finalId, canonical);
  return { ...saidRows({ articleId: '', key: '', text: '' }, form), mentions: [] };
}
