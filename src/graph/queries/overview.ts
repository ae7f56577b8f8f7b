import { entityTypes } from '../../domain/vocabulary.js';
import type { BatchQuery } from '../batch-query.js';
import { factShapes } from '../fact-model.js';

export interface OverviewRow {
  articles: number;
  facts: number;
  /** In the order of the entity types. */
  entities: number[];
  firstPublished: string | null;
  lastPublished: string | null;
}

/** Counts come from Neo4j's count store, the days from both ends of an index: the same cost for any graph. */
export const overview: BatchQuery<object, OverviewRow> = {
  name: 'overview',
  columns: ['articles', 'facts', 'entities', 'firstPublished', 'lastPublished'],
  body: `
  RETURN COUNT { MATCH (:Article) } AS articles,
    ${factShapes.map(({ type }) => `COUNT { MATCH ()-[:${type}]->() }`).join(' + ')} AS facts,
    [${entityTypes.map((type) => `COUNT { MATCH (:${type}) }`).join(', ')}] AS entities,
    COLLECT { MATCH (a:Article) WHERE a.key > '' RETURN a.publishedOn ORDER BY a.key LIMIT 1 }[0] AS firstPublished,
    COLLECT { MATCH (a:Article) WHERE a.key > '' RETURN a.publishedOn ORDER BY a.key DESC LIMIT 1 }[0] AS lastPublished`,
};
