import type { EntityType } from '../../domain/vocabulary.js';
import type { BatchQuery } from '../batch-query.js';
import { entityColumns, type CountRow, type EntityRow } from './entities.js';

/** Of some types. `low` and `high` bound the key; both are left out. */
export interface CandidateKey {
  types: readonly EntityType[];
  low: string;
  high: string;
  limit: number;
}

/** Both entities come along: they are read anyway, and rows stay flat. */
export type CandidateRow = {
  [Column in keyof EntityRow as `a_${Column}` | `b_${Column}`]: EntityRow[Column];
} & {
  score: number;
  why: string[];
  cursor: string;
};

const ends = ['a', 'b'] as const;
const columnsOf = (end: (typeof ends)[number]) => entityColumns.map((column) => `${end}_${column}` as const);

/** Entities that may be one, the surest first: one index seek for each type, stopped at the limit, then merged. */
export const candidatePage: BatchQuery<CandidateKey, CandidateRow> = {
  name: 'candidate-page',
  columns: [...columnsOf('a'), ...columnsOf('b'), 'score', 'why', 'cursor'],
  body: `
  UNWIND key.types AS type
  CALL (key, type) {
    MATCH (a)-[m:MAY_BE]->(b)
    WHERE m.type = type AND m.key > key.low AND m.key < key.high
    RETURN a, m, b ORDER BY m.type DESC, m.key DESC LIMIT $limit
  }
  RETURN ${ends.map((end) => entityColumns.map((column) => `${end}.${column} AS ${end}_${column}`).join(', ')).join(',\n    ')},
    m.score AS score, m.why AS why, m.key AS cursor
  ORDER BY cursor DESC LIMIT $limit`,
};

export const candidateCount: BatchQuery<Pick<CandidateKey, 'types'>, CountRow> = {
  name: 'candidate-count',
  columns: ['count'],
  body: `
  UNWIND key.types AS type
  CALL (type) {
    MATCH ()-[m:MAY_BE]->() WHERE m.type = type AND m.key > ''
    RETURN count(m) AS part
  }
  RETURN sum(part) AS count`,
};

/** One of the two, as an entity's own row. */
export function candidateEnd(row: CandidateRow, end: (typeof ends)[number]): EntityRow {
  return Object.fromEntries(
    entityColumns.map((column) => [column, row[`${end}_${column}`]]),
  ) as unknown as EntityRow;
}
