import type { LocalRelation } from '../domain/extraction.js';
import { roles } from '../domain/vocabulary.js';

/** Of relations that say the same the first in the text stays; of attendances the one in the strongest role. */
export function withoutRepeats(relations: readonly LocalRelation[]): LocalRelation[] {
  const strongestFirst = [...relations].sort(
    (a, b) => roleRank(a) - roleRank(b) || a.evidence.start - b.evidence.start,
  );
  const first = new Map<string, LocalRelation>();
  for (const relation of strongestFirst) {
    const key = JSON.stringify({ ...relation, evidence: null, rule: null, role: null });
    if (!first.has(key)) first.set(key, relation);
  }
  return [...first.values()].sort((a, b) => a.evidence.start - b.evidence.start);
}

function roleRank(relation: LocalRelation): number {
  return relation.type === 'ATTENDS' ? roles.indexOf(relation.role) : 0;
}
