import type { WriteTransaction } from '../database.js';
import type { FactWithEnds } from './touched.js';

/**
 * So many transactions stay news. Who asks once a second falls behind only when more than these are committed
 * between two questions, and hears of it.
 */
const KEPT = 256n;

/**
 * The number is taken under the lock that is held last and until the commit, so that numbers are in the order of
 * commits: who has seen one has seen all before it. None is left out, since the counter goes back with a transaction
 * that fails.
 */
export const writeNews = `
MERGE (s:Schema {id: 'graph'})
SET s.lock = true
REMOVE s.lock
WITH s
SET s.newsSeq = coalesce(s.newsSeq, 0) + 1
CREATE (:News {seq: s.newsSeq, factIds: $factIds, subjectIds: $subjectIds, objectIds: $objectIds})
WITH s.newsSeq - $kept AS gone
MATCH (old:News) WHERE old.seq <= gone
DELETE old`;

/** Tells the API's processes which facts are new: see `news.ts`. The very last thing that a transaction does. */
export async function announce(transaction: WriteTransaction, facts: readonly FactWithEnds[]): Promise<void> {
  if (facts.length === 0) return;
  await transaction.run(writeNews, {
    factIds: facts.map(({ id }) => id),
    subjectIds: facts.map(({ subjectId }) => subjectId),
    objectIds: facts.map(({ objectId }) => objectId),
    kept: KEPT,
  });
}
