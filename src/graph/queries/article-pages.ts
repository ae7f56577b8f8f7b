import type { BatchQuery } from '../batch-query.js';
import { articleDirections, type ArticleIdRow, type ArticleOrder } from './articles.js';
import type { CountRow } from './entities.js';

/** What a page of articles is filtered by, beside its start. `others`: all of these entities are named, too. */
export interface ArticleFilters {
  publication?: string;
  kind?: string;
  others?: string[];
}

/** `query` is in the language of the full-text index, made by `articleQuery`. */
export interface ArticlePageKey extends ArticleFilters {
  low: string;
  high: string;
  limit: number;
  query?: string;
  entity?: string;
}

/** Where a page of articles begins: the narrowest of what the filter gives. */
export type ArticleStart = 'all' | 'publication' | 'entity' | 'text';

const starts: Record<ArticleStart, { match: string; order: (direction: string) => string; key: string }> = {
  all: {
    match: 'MATCH (a:Article) WHERE a.key > key.low AND a.key < key.high',
    key: 'a.key',
    order: (direction) => `a.key ${direction}`,
  },
  publication: {
    match:
      'MATCH (a:Article) WHERE a.publicationId = key.publication AND a.key > key.low AND a.key < key.high',
    key: 'a.key',
    order: (direction) => `a.publicationId ${direction}, a.key ${direction}`,
  },
  entity: {
    match:
      'MATCH (a)-[m:MENTIONS]->() WHERE m.entityId = key.entity AND m.key > key.low AND m.key < key.high',
    key: 'm.key',
    order: (direction) => `m.entityId ${direction}, m.key ${direction}`,
  },
  text: {
    match: `CALL db.index.fulltext.queryNodes('article_words', key.query) YIELD node AS a
  WITH key, a WHERE a.key > key.low AND a.key < key.high`,
    key: 'a.key',
    order: (direction) => `a.key ${direction}`,
  },
};

const conditions: Record<keyof ArticleFilters, string> = {
  publication: 'a.publicationId = key.publication',
  kind: 'a.kind = key.kind',
  others:
    'all(other IN key.others WHERE EXISTS { MATCH ()-[o:MENTIONS]->() WHERE o.entityId = other AND o.key = a.key })',
};

/** Where a page begins, and what else its articles meet. */
export interface ArticleSelection {
  start: ArticleStart;
  filters: readonly (keyof ArticleFilters)[];
}

function matched({ start, filters }: ArticleSelection): string {
  return `
  ${starts[start].match}${filters.map((filter) => ` AND ${conditions[filter]}`).join('')}`;
}

export function articlePage(
  selection: ArticleSelection,
  order: ArticleOrder,
): BatchQuery<ArticlePageKey, ArticleIdRow> {
  const { key, order: orderBy } = starts[selection.start];
  return {
    name: ['article-page', selection.start, ...selection.filters, order].join('-').toLowerCase(),
    columns: ['id', 'cursor'],
    body: `${matched(selection)}
  RETURN a.id AS id, ${key} AS cursor ORDER BY ${orderBy(articleDirections[order])} LIMIT $limit`,
  };
}

export function articleCount(selection: ArticleSelection): BatchQuery<ArticlePageKey, CountRow> {
  return {
    name: ['article-count', selection.start, ...selection.filters].join('-'),
    columns: ['count'],
    body: `${matched(selection)}
  RETURN count(a) AS count`,
  };
}
