import { candidateKeys, compareCandidates, type CandidateEntity } from '../../resolution/identity/index.js';
import type { WriteTransaction } from '../database.js';
import * as cypher from './candidate-cypher.js';

/** As it is read: what is not there is null. */
export type ComparedRow = Omit<CandidateEntity, 'code'> & { code: string | null } & Record<string, unknown>;

/**
 * Finds candidates for the entities that have not been compared yet, for meetings, whose days and places change, and
 * for those of `anew`. Last in a transaction: see `lockCandidates`.
 */
export async function refreshCandidates(
  transaction: WriteTransaction,
  ids: readonly string[],
  anew: ReadonlySet<string>,
): Promise<void> {
  const rows = await transaction.run<ComparedRow>(cypher.readUncompared, {
    ids: [...new Set(ids)],
    anew: [...anew],
  });
  if (rows.length === 0) return;
  await transaction.run(cypher.lockCandidates, {});
  const entities = new Map(rows.map((row) => [row.id, comparedOf(row)]));
  const keys = [...entities.values()].map((entity) => likeKeys(entity));
  await transaction.run(cypher.writeLikeKeys, { rows: keys });
  await transaction.run(cypher.deleteCandidates, {
    ids: rows.flatMap(({ id, type }) => (type === 'Meeting' || anew.has(id) ? [id] : [])),
  });
  const alike = await transaction.run<ComparedRow & { ofId: string }>(cypher.findAlike, {
    rows: keys.flatMap(({ id, likeKey, otherLikeKey }) =>
      [likeKey, otherLikeKey].flatMap((key) => (key === null || key === '' ? [] : [{ id, key }])),
    ),
  });
  const pairs = new Map(
    alike.flatMap((row) => {
      const pair = candidateRow(entities.get(row.ofId)!, comparedOf(row));
      return pair === null ? [] : [[`${pair.aId} ${pair.bId}`, pair] as const];
    }),
  );
  await transaction.run(cypher.writeCandidates, { rows: [...pairs.values()] });
}

/** Two of them, as the names of most entities have: shape and stem. Empty: compared, and like nothing. */
export function likeKeys(entity: CandidateEntity): {
  id: string;
  likeKey: string;
  otherLikeKey: string | null;
} {
  const [likeKey = '', otherLikeKey = null] = candidateKeys(entity);
  return { id: entity.id, likeKey, otherLikeKey };
}

export function comparedOf({
  id,
  type,
  name,
  code,
  days,
  regionIds,
  firstSeen,
  lastSeen,
}: ComparedRow): CandidateEntity {
  const seen = { firstSeen, lastSeen };
  const ofMeeting = type === 'Meeting' ? { days: days ?? [], regionIds: regionIds ?? [] } : {};
  return { id, type, name, ...(code === null ? {} : { code }), ...ofMeeting, ...seen };
}

/** Null where the two are no candidates. */
export function candidateRow(one: CandidateEntity, other: CandidateEntity) {
  const [a, b] = one.id < other.id ? [one, other] : [other, one];
  const likeness = compareCandidates(a, b);
  if (likeness === null) return null;
  const { score, why } = likeness;
  // The surest first, then by ids.
  const key = `${score.toFixed(4)}|${a.id}|${b.id}`;
  return { aId: a.id, bId: b.id, properties: { type: a.type, key, score, why } };
}
