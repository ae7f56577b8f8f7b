import type { ArticleKind, BylineRole } from '../../domain/vocabulary.js';
import type { BatchQuery } from '../batch-query.js';
import type { CountRow } from './entities.js';

export interface ArticleRow {
  id: string;
  title: string;
  kicker: string | null;
  subtitle: string | null;
  kind: ArticleKind;
  bylineNames: string[];
  bylineRoles: BylineRole[];
  bylineTexts: string[];
  text: string;
  body: string;
  publishedOn: string;
  source: string | null;
  url: string | null;
  page: number | null;
  continuedOn: number | null;
  warnings: string[];
  issueId: string | null;
}

export const articleColumns = [
  'id',
  'title',
  'kicker',
  'subtitle',
  'kind',
  'bylineNames',
  'bylineRoles',
  'bylineTexts',
  'text',
  'body',
  'publishedOn',
  'source',
  'url',
  'page',
  'continuedOn',
  'warnings',
  'issueId',
] as const satisfies readonly (keyof ArticleRow)[];

const articleReturn = articleColumns.map((column) => `a.${column} AS ${column}`).join(', ');

export const articleById: BatchQuery<{ id: string }, ArticleRow> = {
  name: 'article-by-id',
  columns: articleColumns,
  body: `
  MATCH (a:Article {id: key.id})
  RETURN ${articleReturn}`,
};

export type ArticleOrder = 'NEWEST' | 'OLDEST';

export const articleDirections: Record<ArticleOrder, 'ASC' | 'DESC'> = { NEWEST: 'DESC', OLDEST: 'ASC' };

/** `low` and `high` bound the key (day and id) of the articles; both are left out. */
export interface KeyRange {
  id: string;
  low: string;
  high: string;
  limit: number;
}

export interface ArticleIdRow {
  id: string;
  cursor: string;
}

/**
 * Articles that name an entity, in the order of days: a seek in the relationship index, whatever the entity's
 * degree. It stops at the limit only because the index's first property stands in ORDER BY.
 */
export const articlesOfEntity: Record<ArticleOrder, BatchQuery<KeyRange, ArticleIdRow>> = perOrder(
  (order) => ({
    name: `articles-of-entity-${order.toLowerCase()}`,
    columns: ['id', 'cursor'],
    body: `
  MATCH (a)-[m:MENTIONS]->()
  WHERE m.entityId = key.id AND m.key > key.low AND m.key < key.high
  WITH a, m ORDER BY m.entityId ${articleDirections[order]}, m.key ${articleDirections[order]} LIMIT $limit
  RETURN a.id AS id, m.key AS cursor`,
  }),
);

export const articleCountOfEntity: BatchQuery<KeyRange, CountRow> = {
  name: 'article-count-of-entity',
  columns: ['count'],
  body: `
  MATCH ()-[m:MENTIONS]->()
  WHERE m.entityId = key.id AND m.key > key.low AND m.key < key.high
  RETURN count(m) AS count`,
};

/** In the order of pages. */
export const articlesOfIssue: BatchQuery<KeyRange, ArticleIdRow> = {
  name: 'articles-of-issue',
  columns: ['id', 'cursor'],
  body: `
  MATCH (a:Article)
  WHERE a.issueId = key.id AND a.issueKey > key.low AND a.issueKey < key.high
  RETURN a.id AS id, a.issueKey AS cursor ORDER BY a.issueId, a.issueKey LIMIT $limit`,
};

export const articleCountOfIssue: BatchQuery<{ id: string }, CountRow> = {
  name: 'article-count-of-issue',
  columns: ['count'],
  body: `
  MATCH (i:Issue {id: key.id})
  RETURN COUNT { (i)<-[:IN_ISSUE]-() } AS count`,
};

export interface MentionRow {
  entityId: string;
  starts: number[];
  ends: number[];
}

export const mentionsOfArticle: BatchQuery<{ id: string }, MentionRow> = {
  name: 'mentions-of-article',
  columns: ['entityId', 'starts', 'ends'],
  body: `
  MATCH (:Article {id: key.id})-[m:MENTIONS]->()
  RETURN m.entityId AS entityId, m.starts AS starts, m.ends AS ends`,
};

export interface StatementRow {
  factId: string;
  quote: string;
  start: number;
  end: number;
}

export const statementsOfArticle: BatchQuery<{ id: string }, StatementRow> = {
  name: 'statements-of-article',
  columns: ['factId', 'quote', 'start', 'end'],
  body: `
  MATCH (:Article {id: key.id})<-[:FROM]-(s)
  RETURN s.factId AS factId, s.quote AS quote, s.start AS start, s.end AS end`,
};

function perOrder<T>(make: (order: ArticleOrder) => T): Record<ArticleOrder, T> {
  return { NEWEST: make('NEWEST'), OLDEST: make('OLDEST') };
}
