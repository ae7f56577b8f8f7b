import type { ResolvedArticle } from '../../domain/resolved.js';
import type { Database, WriteTransaction } from '../database.js';
import { factShapes } from '../fact-model.js';
import * as cypher from './cypher.js';
import { factStatements } from './fact-cypher.js';
import { refresh } from './refresh.js';
import { rowsOf, type ArticleRows } from './rows.js';
import { Touched } from './touched.js';

export interface WriteReport {
  /** Ids of articles that were not there before. */
  added: string[];
  replaced: string[];
  /** There already, saying the same: nothing was written. */
  unchanged: string[];
  /** Statements of the added and replaced articles. */
  statements: number;
}

/**
 * Writes a batch of articles in one transaction: what each brings is there completely or not at all, and an
 * article that is there already is replaced by exactly what it says now. Of several versions of one article in
 * the batch the last counts. Safe to run twice, in any order, and by several processes at once.
 */
export async function writeArticles(
  database: Database,
  articles: readonly ResolvedArticle[],
): Promise<WriteReport> {
  const latest = new Map(articles.map((resolved) => [resolved.article.id, rowsOf(resolved)]));
  const ids = [...latest.keys()].sort();
  const present = await database.read(cypher.readFingerprints, { ids });
  const same = new Set(
    present.filter(([id, print]) => latest.get(id as string)?.fingerprint === print).map(([id]) => id),
  );
  const changed = ids.filter((id) => !same.has(id)).map((id) => latest.get(id)!);
  const report: WriteReport = {
    added: [],
    replaced: [],
    unchanged: [...(same as Set<string>)],
    statements: 0,
  };
  if (changed.length === 0) return report;
  const written = await database.write((transaction) => writeChanged(transaction, changed));
  return {
    added: written.added,
    replaced: written.replaced,
    unchanged: [...report.unchanged, ...written.unchanged].sort(),
    statements: written.statements,
  };
}

/** Takes articles out, and with them exactly what only they said. Gives the ids that were there. */
export async function removeArticles(database: Database, articleIds: readonly string[]): Promise<string[]> {
  const ids = [...new Set(articleIds)].sort();
  return database.write(async (transaction) => {
    const locked = await transaction.run<LockedArticle>(cypher.lockPresentArticles, { ids });
    const present = locked.map((row) => row.id);
    if (present.length === 0) return [];
    const touched = new Touched();
    await retract(transaction, locked, touched);
    await transaction.run(cypher.deleteArticles, { ids: present });
    await transaction.run(cypher.lockEntities, { ids: touched.entityIds() });
    await refresh(transaction, touched);
    return present;
  });
}

interface LockedArticle extends Record<string, unknown> {
  id: string;
  /** Null for an article that this transaction has just made. */
  fingerprint: string | null;
  issueId: string | null;
  publicationId: string | null;
}

async function writeChanged(
  transaction: WriteTransaction,
  batch: readonly ArticleRows[],
): Promise<WriteReport> {
  const locked = await transaction.run<LockedArticle>(cypher.lockArticles, {
    ids: batch.map((rows) => rows.id),
  });
  const before = new Map(locked.map((row) => [row.id, row]));
  // Another loader may have written the same meanwhile.
  const rows = batch.filter((row) => before.get(row.id)!.fingerprint !== row.fingerprint);
  const unchanged = batch.filter((row) => !rows.includes(row)).map((row) => row.id);
  const replaced = rows.filter((row) => before.get(row.id)!.fingerprint !== null).map((row) => row.id);

  const touched = new Touched();
  await retract(
    transaction,
    replaced.map((id) => before.get(id)!),
    touched,
  );
  for (const row of rows) touched.add(row);
  await addEntities(transaction, rows, touched);
  await transaction.run(cypher.writeArticles, { rows: rows.map((row) => row.article) });
  await transaction.run(cypher.unlockArticles, { ids: unchanged });
  await transaction.run(cypher.createMentions, { rows: rows.flatMap((row) => row.mentions) });
  await addFacts(transaction, rows);
  await transaction.run(cypher.createStatements, { rows: rows.flatMap((row) => row.statements) });
  const issues = rows.flatMap((row) => row.issue ?? []);
  if (issues.length > 0) await transaction.run(cypher.mergeIssues, { rows: issues });
  await refresh(transaction, touched);

  return {
    added: rows.map((row) => row.id).filter((id) => !replaced.includes(id)),
    replaced,
    unchanged,
    statements: rows.reduce((sum, row) => sum + row.statements.length, 0),
  };
}

/** Takes back what articles said before, and notes what has to be derived anew. */
async function retract(
  transaction: WriteTransaction,
  articles: readonly LockedArticle[],
  touched: Touched,
): Promise<void> {
  if (articles.length === 0) return;
  const ids = articles.map((article) => article.id);
  const mentions = await transaction.run<{ entityId: string; names: string[] }>(cypher.readMentions, { ids });
  for (const { entityId, names } of mentions) touched.retractMention(entityId, names);
  const facts = await transaction.run<{ factId: string }>(cypher.readFactIds, { ids });
  for (const { factId } of facts) touched.factIds.add(factId);
  for (const { issueId, publicationId } of articles) {
    if (issueId !== null) touched.issueIds.add(issueId);
    if (publicationId !== null) touched.publicationIds.add(publicationId);
  }
  await transaction.run(cypher.deleteStatements, { ids });
  await transaction.run(cypher.deleteLinks, { ids });
}

async function addEntities(
  transaction: WriteTransaction,
  rows: readonly ArticleRows[],
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

async function addFacts(transaction: WriteTransaction, rows: readonly ArticleRows[]): Promise<void> {
  const facts = new Map(rows.flatMap((row) => row.facts).map((fact) => [fact.id, fact]));
  for (const { type } of factShapes) {
    const ofType = [...facts.values()].filter((fact) => fact.type === type);
    if (ofType.length > 0) await transaction.run(factStatements[type].merge, { rows: ofType.sort(byId) });
  }
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
