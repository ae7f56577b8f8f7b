import type { BatchQuery } from '../batch-query.js';

export interface EvidenceRow {
  id: string;
  articleId: string;
  quote: string;
  start: number;
  end: number;
  cursor: string;
}

/** One for each article that states the fact, newest first. */
export const evidencePage: BatchQuery<{ id: string; low: string; high: string; limit: number }, EvidenceRow> =
  {
    name: 'evidence-page',
    columns: ['id', 'articleId', 'quote', 'start', 'end', 'cursor'],
    body: `
  MATCH (s:Statement)
  WHERE s.factId = key.id AND s.key > key.low AND s.key < key.high
  RETURN s.id AS id, s.articleId AS articleId, s.quote AS quote, s.start AS start, s.end AS end, s.key AS cursor
  ORDER BY s.factId DESC, s.key DESC LIMIT $limit`,
  };
