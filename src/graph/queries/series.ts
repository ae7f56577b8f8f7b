import type { BatchQuery } from '../batch-query.js';

/** `low` and `high` bound the days, as keys do. */
export interface DaysKey {
  id: string;
  low: string;
  high: string;
}

export interface DayRow {
  /** YYYY-MM-DD. */
  day: string;
  articles: number;
  statements: number;
}

/** On which days articles name an entity, and say how much of it; the earliest first. */
export const daysOfEntity: BatchQuery<DaysKey, DayRow> = {
  name: 'days-of-entity',
  columns: ['day', 'articles', 'statements'],
  body: `
  CALL (key) {
    MATCH ()-[m:MENTIONS]->()
    WHERE m.entityId = key.id AND m.key > key.low AND m.key < key.high
    RETURN left(m.key, 10) AS on, count(m) AS naming, 0 AS saying${['subject', 'object'].map(statementDays).join('')}
  }
  WITH on AS day, sum(naming) AS articles, sum(saying) AS statements
  RETURN day, articles, statements ORDER BY day`,
};

function statementDays(end: string): string {
  return `
    UNION ALL
    MATCH (s:Statement)
    WHERE s.${end}Id = key.id AND s.type > '' AND s.factKey > key.low AND s.factKey < key.high
    RETURN left(s.factKey, 10) AS on, 0 AS naming, count(s) AS saying`;
}
