import type { ResolvedArticle } from '../../domain/resolved.js';
import type { Database, WriteTransaction } from '../database.js';
import { refuseOvertaken, writeUntilSettled } from '../identity/overtaken.js';
import { rewrite } from '../identity/rewrite.js';
import { settle } from '../identity/settle.js';
import { dayKey } from '../keys.js';
import * as cypher from './cypher.js';
import { refresh } from './refresh.js';
import { articleRows, saidRows, type ArticleRows } from './rows.js';
import { Touched } from './touched.js';
import { writeSaid } from './write-said.js';

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
 * Writes a batch of articles, each as it says it by itself, in one transaction: what each brings is there completely
 * or not at all, and an article that is there already is replaced by exactly what it says now. Of several versions of
 * one article in the batch the last counts. Where they change who is who, other articles that show the same are written
 * again. Safe to run twice, in any order, and by several processes at once.
 */
export async function writeArticles(
  database: Database,
  articles: readonly ResolvedArticle[],
): Promise<WriteReport> {
  const latest = new Map(articles.map((own) => [own.article.id, { own, ...articleRows(own) }]));
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
  const written = await writeUntilSettled(database, (transaction) => writeChanged(transaction, changed));
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
  return writeUntilSettled(database, async (transaction) => {
    const locked = await transaction.run<LockedArticle>(cypher.lockPresentArticles, { ids });
    const present = locked.map((row) => row.id);
    if (present.length === 0) return [];
    const touched = new Touched();
    await retract(transaction, locked, touched);
    const settled = await settle(transaction, { gone: present });
    await transaction.run(cypher.deleteArticles, { ids: present });
    await transaction.run(cypher.lockEntities, { ids: touched.entityIds() });
    await rewrite(transaction, settled, touched);
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

type OwnArticle = ArticleRows & { own: ResolvedArticle };

async function writeChanged(
  transaction: WriteTransaction,
  batch: readonly OwnArticle[],
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
  await transaction.run(cypher.writeArticles, { rows: rows.map((row) => row.article) });
  await transaction.run(cypher.unlockArticles, { ids: unchanged });
  const settled = await settle(transaction, { articles: rows.map(({ own }) => own), gone: replaced });
  const said = rows.map(({ id, own: { article } }) =>
    saidRows(
      { articleId: id, key: dayKey(article.publishedOn, id), text: article.text },
      settled.forms.get(id)!,
    ),
  );
  await writeSaid(transaction, said, touched);
  await refuseOvertaken(transaction, settled.unjudged);
  const issues = rows.flatMap((row) => row.issue ?? []);
  await transaction.run(cypher.mergeIssues, { rows: issues });
  for (const issue of issues) touched.addIssue(issue);
  await rewrite(transaction, settled, touched);
  await refresh(transaction, touched);

  return {
    added: rows.map((row) => row.id).filter((id) => !replaced.includes(id)),
    replaced,
    unchanged,
    statements: said.reduce((sum, { statements }) => sum + statements.length, 0),
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
    if (issueId !== null && publicationId !== null) touched.addIssue({ issueId, publicationId });
  }
  await transaction.run(cypher.deleteStatements, { ids });
  await transaction.run(cypher.deleteLinks, { ids });
}
