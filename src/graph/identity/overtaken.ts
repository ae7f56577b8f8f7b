import { AnlanError } from '../../domain/errors.js';
import type { Database, WriteTransaction } from '../database.js';
import { readJudgedIds } from './judged-cypher.js';

/** While this transaction was under way, another made the first judgement on something that it writes. */
class Overtaken extends Error {}

/** Each needs a judgement made, or a name gone, within the seconds of one transaction. */
const MAX_ATTEMPTS = 10;

/** Runs `work` in one transaction, and anew from the beginning where another made what it has read untrue. */
export async function writeUntilSettled<T>(
  database: Database,
  work: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.write(work);
    } catch (error) {
      if (attempt === MAX_ATTEMPTS || !(error instanceof Overtaken || isDeletedMeanwhile(error))) throw error;
    }
  }
}

/** To be asked under the locks of these entities: from then on a first judgement on them waits. */
export async function refuseOvertaken(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  const judged = await transaction.run(readJudgedIds, { ids });
  if (judged.length > 0) throw new Overtaken();
}

/** What was found and waited for is gone when its lock is free. */
function isDeletedMeanwhile(error: unknown): boolean {
  const cause = error instanceof AnlanError ? error.cause : null;
  return (
    cause instanceof Error && 'code' in cause && cause.code === 'Neo.ClientError.Statement.EntityNotFound'
  );
}
