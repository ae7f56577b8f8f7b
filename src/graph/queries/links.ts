import { factEnds, factTypes, type EntityType, type FactType } from '../../domain/vocabulary.js';
import type { FactEnd } from '../fact-model.js';

/*
 * Facts as links between entities, for subgraphs and paths. Days and quantities link nothing.
 */

export const linkTypes: readonly FactType[] = factTypes.filter((type) => factEnds[type].objects.length > 0);

/** Only conditions that are set stand in a query. `until`: as of a day; `from` and `to`: stated then. */
export interface LinkFilters {
  from?: string;
  to?: string;
  until?: string;
}

/** What holds of a fact `f` of which one statement lies in the period, or was there by the day. */
export function linkConditions(filters: readonly (keyof LinkFilters)[]): string[] {
  const stated = [
    ...(filters.includes('from') ? ['s.key >= key.from'] : []),
    ...(filters.includes('to') ? [`s.key < key.to + '|\uffff'`] : []),
  ];
  const asOf = filters.includes('until');
  if (stated.length === 0) return asOf ? ['f.oldestKey < key.until'] : [];
  const all = ["s.key > ''", ...stated, ...(asOf ? ['s.key < key.until'] : [])].join(' AND ');
  return [`EXISTS { MATCH (s:Statement) WHERE s.factId = f.id AND ${all} }`];
}

/** The ends from which a step can be taken: the other one is of one of the types. */
export function stepEnds(
  facts: readonly FactType[],
  entities: readonly EntityType[],
): { type: FactType; end: FactEnd }[] {
  return facts.flatMap((type) => {
    const { subjects, objects } = factEnds[type];
    const reaches = (others: readonly EntityType[]) => others.some((other) => entities.includes(other));
    return [
      ...(reaches(objects) ? [{ type, end: 'subject' as const }] : []),
      ...(reaches(subjects) ? [{ type, end: 'object' as const }] : []),
    ];
  });
}
