import { entityId } from '../../domain/ids.js';
import type { Judgement } from '../../domain/identity.js';
import type { EntityType } from '../../domain/vocabulary.js';
import { compareText } from '../normal-form.js';

export interface JudgedEntity {
  type: EntityType;
  name: string;
  /** A region's of the division table. */
  code?: string;
  /** Of a region without a code: in how many others without one it lies. */
  unknownAround?: number;
}

/**
 * What the judgements make of the entities: to each id that changes, the id of the one that it is. Pure; the order of
 * the judgements does not count. Later ones (`madeAt`) come first: of two on the same pair the later is valid, and an
 * earlier `same` that would bring together what is judged different, or two divisions of the table, is not followed. A
 * judgement on an entity that is not there (null), or on two of different types, sleeps.
 *
 * No region comes to lie in itself, whatever is judged: codes stay apart and stay, and of others the one stays that
 * lies in the fewest unknown ones, so that each step outwards leads to fewer.
 */
export function unite(
  judgements: readonly Judgement[],
  entity: (id: string) => JudgedEntity | null,
): ReadonlyMap<string, string> {
  const valid = latestOfEachPair(judgements).filter(({ aId, bId }) => {
    const type = entity(aId)?.type;
    return aId !== bId && type !== undefined && type === entity(bId)?.type;
  });
  const groupOf = new Map<string, Set<string>>();
  const group = (id: string) => groupOf.get(id) ?? new Set([id]);
  const different = valid.filter(({ same }) => !same);
  for (const { aId, bId } of valid.filter(({ same }) => same)) {
    const joined = new Set([...group(aId), ...group(bId)]);
    if (different.some((judgement) => joined.has(judgement.aId) && joined.has(judgement.bId))) continue;
    const codes = new Set([...joined].flatMap((one) => entity(one)!.code ?? []));
    if (codes.size > 1) continue;
    for (const id of joined) groupOf.set(id, joined);
  }
  const changed = new Map<string, string>();
  for (const [id, ids] of groupOf) {
    const stays = [...ids].sort((a, b) => byWeight(a, b, entity))[0]!;
    if (stays !== id) changed.set(id, stays);
  }
  return changed;
}

/** The latest first. */
function latestOfEachPair(judgements: readonly Judgement[]): Judgement[] {
  const latest = new Map<string, Judgement>();
  const ordered = [...judgements].sort((a, b) => compareText(b.madeAt, a.madeAt) || compareText(b.id, a.id));
  for (const judgement of ordered) {
    const pair = [judgement.aId, judgement.bId].sort(compareText).join(' ');
    if (!latest.has(pair)) latest.set(pair, judgement);
  }
  return [...latest.values()];
}

/** The one that keeps its id first: a region with a code or little unknown, the main official of a name, the longer name. */
function byWeight(a: string, b: string, entity: (id: string) => JudgedEntity | null): number {
  const [one, other] = [entity(a)!, entity(b)!];
  return (
    Number(other.code !== undefined) - Number(one.code !== undefined) ||
    (one.unknownAround ?? 0) - (other.unknownAround ?? 0) ||
    Number(isMain(b, other)) - Number(isMain(a, one)) ||
    other.name.length - one.name.length ||
    compareText(a, b)
  );
}

function isMain(id: string, { type, name }: JudgedEntity): boolean {
  return type === 'Official' && id === entityId('Official', name);
}
