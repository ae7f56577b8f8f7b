import type { IsoDate } from '../../domain/date.js';
import type { EntityType } from '../../domain/vocabulary.js';
import { shapeKey } from './shape-key.js';
import { stemKey } from './stem-key.js';

/** A final entity with what tells it from others of its name. */
export interface CandidateEntity {
  id: string;
  type: EntityType;
  name: string;
  /** A region's of the division table. */
  code?: string;
  /** Of a meeting: the days it is said to be held on. */
  days?: readonly IsoDate[];
  /** Of a meeting: the ids of the regions it is said to be held in. */
  regionIds?: readonly string[];
  /** The first and last day of an article that mentions it. */
  firstSeen: IsoDate;
  lastSeen: IsoDate;
}

export interface Likeness {
  /** 0 to 1. */
  score: number;
  why: readonly string[];
}

/** Only entities that share a key can be candidates for each other. Empty where a name tells nothing. */
export function candidateKeys(entity: CandidateEntity): string[] {
  const { type, name } = entity;
  const prefix = type.toLowerCase();
  if (type === 'Official') return [`${prefix} ${shapeKey(name)}`];
  return [...new Set([`${prefix} ${shapeKey(name)}`, `${prefix} ${stemKey(type, name)}`])].sort();
}

/** Null where the two are no candidates. Symmetric. */
export function compareCandidates(a: CandidateEntity, b: CandidateEntity): Likeness | null {
  if (a.id === b.id || a.type !== b.type) return null;
  if (a.name === b.name) return { score: 0.5, why: ['the same name'] };
  if (shapeKey(a.name) === shapeKey(b.name)) {
    return { score: 0.8, why: ['the names differ in characters of similar shape'] };
  }
  if (stemKey(a.type, a.name) !== stemKey(b.type, b.name)) return null;
  return { score: 0.6, why: ['the same name but for its beginning or ending'] };
}
