import type { EntityType } from '../../domain/vocabulary.js';
import type { BatchQuery } from '../batch-query.js';
import { entityColumns, entityReturn, type EntityRow } from './entities.js';

/** `low` and `high` bound the days of the articles, as keys do. */
export interface MentionedWithKey {
  id: string;
  types: readonly EntityType[];
  low: string;
  high: string;
  limit: number;
}

export interface MentionedWithRow extends EntityRow {
  /** Articles that name both. */
  together: number;
  lift: number;
}

/** What is named beside something once only may be there by chance, and its lift says nothing. */
const ENOUGH = 2;

const countIn = (id: string) =>
  `COUNT { MATCH ()-[n:MENTIONS]->() WHERE n.entityId = ${id} AND n.key > key.low AND n.key < key.high }`;

/**
 * Entities named in the same articles, by lift: how many times as often as if articles named them independently
 * (Brin, Motwani, Ullman & Tsur 1997): together × all / (its own × the other's), within the period.
 */
export const mentionedWith: BatchQuery<MentionedWithKey, MentionedWithRow> = {
  name: 'mentioned-with',
  columns: [...entityColumns, 'together', 'lift'],
  body: `
  MATCH (a)-[m:MENTIONS]->()
  WHERE m.entityId = key.id AND m.key > key.low AND m.key < key.high
  MATCH (a)-[o:MENTIONS]->(e:Entity)
  WHERE o.entityId <> key.id AND e.type IN key.types
  WITH key, e, count(*) AS together WHERE together >= ${ENOUGH}
  WITH key, collect([e, together]) AS found,
    COUNT { MATCH (a:Article) WHERE a.key > key.low AND a.key < key.high } AS published, ${countIn('key.id')} AS own
  UNWIND found AS one
  WITH key, one[0] AS e, one[1] AS together, toFloat(published) / own AS chance
  WITH e, together, together * chance / ${countIn('e.id')} AS lift
  ORDER BY lift DESC, together DESC, e.id LIMIT $limit
  RETURN ${entityReturn}, together, lift`,
};
