import type { FactType } from '../../domain/vocabulary.js';
import type { BatchQuery } from '../batch-query.js';
import type { CountRow } from './entities.js';
import { factColumns, factNow, factReturn } from './fact-columns.js';
import type { FactPageRow } from './facts.js';

/** `low` and `high` bound day and id of the facts' first statements; both are left out. */
export interface ChangesKey {
  low: string;
  high: string;
  limit: number;
}

const firstStated = (type: FactType) => `
    MATCH ()-[f:${type}]->()
    WHERE f.oldestKey > key.low AND f.oldestKey < key.high`;

/** Facts of all entities in the order in which they were first stated. */
export function changes(types: readonly FactType[]): BatchQuery<ChangesKey, FactPageRow> {
  const columns = [...factColumns, 'cursor'] as const;
  const parts = types.map(
    (type) => `${firstStated(type)}
    RETURN ${factReturn(type, factNow)}, f.oldestKey AS cursor ORDER BY f.oldestKey LIMIT $limit`,
  );
  return {
    name: `changes-${types.join('-').toLowerCase()}`,
    columns,
    body: `
  CALL (key) {${parts.join('\n    UNION ALL')}
  }
  RETURN ${columns.join(', ')} ORDER BY cursor LIMIT $limit`,
  };
}

export function changeCount(types: readonly FactType[]): BatchQuery<ChangesKey, CountRow> {
  const parts = types.map(
    (type) => `${firstStated(type)}
    RETURN count(f) AS part`,
  );
  return {
    name: `change-count-${types.join('-').toLowerCase()}`,
    columns: ['count'],
    body: `
  CALL (key) {${parts.join('\n    UNION ALL')}
  }
  RETURN sum(part) AS count`,
  };
}
