import { factTypes, type FactType } from '../domain/vocabulary.js';

/** Which ends of a fact are entities. A fact without an object still has a node there: a Day or a Measurement. */
export interface FactShape {
  type: FactType;
  objectLabel: 'Entity' | 'Day' | 'Measurement';
  /** The ends from which its page is an index seek. */
  ends: readonly FactEnd[];
}

export type FactEnd = 'subject' | 'object';

const between = { objectLabel: 'Entity', ends: ['subject', 'object'] } as const;

const shapes: Record<FactType, Omit<FactShape, 'type'>> = {
  HOLDS_POST: between,
  ATTENDS: between,
  HELD_IN: between,
  HELD_ON: { objectLabel: 'Day', ends: ['subject'] },
  LEADS: between,
  COVERS: between,
  PART_OF: between,
  MEASURED: { objectLabel: 'Measurement', ends: ['subject'] },
};

/** The one table from which the writer and the readers make their Cypher. */
export const factShapes: readonly FactShape[] = factTypes.map((type) => ({ type, ...shapes[type] }));
