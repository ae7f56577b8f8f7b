import { factEnds, factTypes, roles, type EntityType, type FactType } from '../domain/vocabulary.js';

/** What stands at the object end of a fact. A fact of its subject alone still has a node there, which bears its id. */
export interface FactShape {
  type: FactType;
  objectLabel: 'Entity' | 'Day' | 'Measurement';
}

/** Of a statement `s`: 0 for the strongest role. */
export const roleRank = `CASE s.role ${roles.map((role, rank) => `WHEN '${role}' THEN ${rank}`).join(' ')} END`;

export type FactEnd = 'subject' | 'object';

function objectLabel(type: FactType): FactShape['objectLabel'] {
  if (factEnds[type].objects.length > 0) return 'Entity';
  return type === 'HELD_ON' ? 'Day' : 'Measurement';
}

/** The one table from which the writer and the readers make their Cypher. */
export const factShapes: readonly FactShape[] = factTypes.map((type) => ({
  type,
  objectLabel: objectLabel(type),
}));

/** The ends at which an entity of a type can stand in facts of some types. */
export function endsOf(
  entityType: EntityType,
  types: readonly FactType[],
): { type: FactType; end: FactEnd }[] {
  return types.flatMap((type) => {
    const { subjects, objects } = factEnds[type];
    return [
      ...(subjects.includes(entityType) ? [{ type, end: 'subject' as const }] : []),
      ...(objects.includes(entityType) ? [{ type, end: 'object' as const }] : []),
    ];
  });
}
