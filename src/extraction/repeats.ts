import type { LocalRelation } from '../domain/extraction.js';
import { roles } from '../domain/vocabulary.js';

/** Of relations that say the same the first in the text stays; of attendances the one in the strongest role. */
export function withoutRepeats(relations: readonly LocalRelation[]): LocalRelation[] {
  const strongestFirst = [...relations].sort(
    (a, b) => roleRank(a) - roleRank(b) || a.evidence.start - b.evidence.start,
  );
  const kept = new Map<string, LocalRelation[]>();
  return strongestFirst
    .filter((relation) => {
      const ends = `${relation.type} ${relation.from} ${relation.to}`;
      const others = kept.get(ends);
      if (others === undefined) kept.set(ends, [relation]);
      else if (others.some((other) => said(other) === said(relation))) return false;
      else others.push(relation);
      return true;
    })
    .sort((a, b) => a.evidence.start - b.evidence.start);
}

function said(relation: LocalRelation): string {
  return JSON.stringify({ ...relation, evidence: null, rule: null, role: null });
}

function roleRank(relation: LocalRelation): number {
  return relation.type === 'ATTENDS' ? roles.indexOf(relation.role) : 0;
}
