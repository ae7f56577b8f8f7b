import { AnlanError } from '../../domain/errors.js';
import type { Judgement } from '../../domain/identity.js';
import { entityTypeOfId, stableHash } from '../../domain/ids.js';
import type { Database, WriteTransaction } from '../database.js';
import { lockEntities } from '../writer/cypher.js';
import { refresh } from '../writer/refresh.js';
import { Touched } from '../writer/touched.js';
import * as cypher from './judgement-cypher.js';
import { makeJudged } from './judged-entity.js';
import { writeUntilSettled } from './overtaken.js';
import { rewrite } from './rewrite.js';
import { settle, type IdentityChange } from './settle.js';

/** `madeAt`: ISO 8601, UTC. */
export type NewJudgement = Omit<Judgement, 'id'>;

/**
 * Decides that two entities are one, or are not, and writes in the same transaction what follows: articles and facts
 * of both become those of one. Replaces an earlier judgement on the same two. Fails with BAD_INPUT for one id twice, two
 * types, or two divisions of the table made one; with NOT_FOUND for an id that is no entity of the graph.
 */
export async function judge(database: Database, judgement: NewJudgement): Promise<Judgement> {
  const { same, reason, madeAt } = judgement;
  const [aId, bId] = [judgement.aId, judgement.bId].sort() as [string, string];
  if (aId === bId || entityTypeOfId(aId) === null || entityTypeOfId(aId) !== entityTypeOfId(bId)) {
    throw cannotBeJudged(judgement, 'ids of two entities of one type');
  }
  const made = { id: `judgement-${stableHash(aId, bId)}`, aId, bId, same, reason, madeAt };
  await writeUntilSettled(database, async (transaction) => {
    const a = await makeJudged(transaction, aId);
    const b = await makeJudged(transaction, bId);
    if (same && a.code !== null && b.code !== null) {
      throw cannotBeJudged(judgement, 'two regions of which one at most is a division with a code');
    }
    const apartOwnId = !same && a.ownId === b.ownId ? a.ownId : null;
    await transaction.run(cypher.writeJudgement, {
      id: made.id,
      aId,
      bId,
      properties: { ...made, apartOwnId, key: `${madeAt}|${made.id}` },
    });
    await settleAndWrite(transaction, {
      ownIds: [...new Set([a.ownId, b.ownId].filter((ownId) => ownId !== null))].sort(),
      judgedIds: [aId, bId],
    });
  });
  return made;
}

function cannotBeJudged({ aId, bId }: NewJudgement, expected: string): AnlanError {
  return new AnlanError({
    kind: 'BAD_INPUT',
    message: 'these two cannot be judged',
    expected,
    found: `${aId} and ${bId}`,
  });
}

/** Takes a judgement back: the graph is as if it had never been made. Fails with NOT_FOUND where there is none. */
export async function undoJudgement(database: Database, id: string): Promise<void> {
  await writeUntilSettled(database, async (transaction) => {
    const [undone] = await transaction.run<{ aId: string; bId: string; apartOwnId: string | null }>(
      cypher.deleteJudgement,
      { id },
    );
    if (undone === undefined) {
      throw new AnlanError({
        kind: 'NOT_FOUND',
        message: 'there is no such judgement',
        expected: 'the id of a judgement',
        found: id,
      });
    }
    const { aId, bId, apartOwnId } = undone;
    await settleAndWrite(transaction, {
      ownIds: apartOwnId === null ? [] : [apartOwnId],
      judgedIds: [aId, bId],
    });
    await transaction.run(cypher.deleteJudgedOfNothing, { ids: [aId, bId] });
  });
}

async function settleAndWrite(transaction: WriteTransaction, change: IdentityChange): Promise<void> {
  const settled = await settle(transaction, change);
  const touched = new Touched();
  for (const id of settled.judged.about) touched.reconsider(id);
  await transaction.run(lockEntities, { ids: touched.entityIds() });
  await rewrite(transaction, settled, touched);
  await refresh(transaction, touched);
}
