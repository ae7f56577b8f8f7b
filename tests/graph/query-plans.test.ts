import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { composeStatement, type Ask } from '../../src/graph/batch-query.js';
import { endsOf } from '../../src/graph/fact-model.js';
import { articlePage } from '../../src/graph/queries/article-pages.js';
import * as articles from '../../src/graph/queries/articles.js';
import { entityById, entityByName, entityPage } from '../../src/graph/queries/entities.js';
import { evidencePage } from '../../src/graph/queries/evidence.js';
import { factById, factCount, factPage } from '../../src/graph/queries/facts.js';
import { issuesOfPublication } from '../../src/graph/queries/publications.js';
import { partsOf } from '../../src/graph/queries/structure.js';
import { entityTypes, factTypes } from '../../src/domain/vocabulary.js';
import { startTestGraph, testDatabaseName } from '../support/graph.js';

let driver: Driver;

beforeAll(async () => {
  await (await startTestGraph()).close();
  driver = neo4j.driver(inject('neo4jUri'));
});
afterAll(() => driver.close());

/** What Neo4j would run; nothing is run. */
async function operatorsOf(cypher: string): Promise<string[]> {
  const parameters = { keys0: [], limit0: 1n };
  const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, parameters, {
    database: testDatabaseName,
  });
  const walk = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(walk)];
  return summary.plan === false ? [] : walk(summary.plan);
}

const unfiltered = { filters: [], within: false } as const;
const queries: Ask['query'][] = [
  entityById,
  evidencePage,
  issuesOfPublication,
  articles.articleById,
  articles.articlesOfEntity.NEWEST,
  articles.articlesOfEntity.OLDEST,
  articles.articleCountOfEntity,
  articles.articlesOfIssue,
  articles.mentionsOfArticle,
  articles.statementsOfArticle,
  articlePage({ start: 'all', filters: [] }, 'NEWEST'),
  articlePage({ start: 'publication', filters: [] }, 'NEWEST'),
  articlePage({ start: 'entity', filters: [] }, 'NEWEST'),
  ...factTypes.map((type) => factById[type]),
  ...entityTypes.flatMap((type) => [
    entityByName(type, false),
    entityPage(type, 'MOST_COVERED', []),
    entityPage(type, 'NAME', []),
    factPage({ ends: endsOf(type, factTypes), order: 'NEWEST', ...unfiltered }),
    factPage({ ends: endsOf(type, factTypes), order: 'OLDEST', ...unfiltered }),
    factCount({ ends: endsOf(type, factTypes), ...unfiltered }),
  ]),
  partsOf('Agency'),
  partsOf('Initiative'),
  partsOf('Region'),
];

/** Walks the whole of a label or type, or pairs everything with everything. */
const unbounded =
  /^(?:AllNodesScan|NodeByLabelScan|DirectedRelationshipTypeScan|UndirectedRelationshipTypeScan|.*AllRelationshipsScan|CartesianProduct|DirectedRelationshipIndexScan|NodeIndexScan)/;

describe('no read walks the whole graph', () => {
  it.each(queries.map((query) => [query.name, query] as const))('%s', async (_name, query) => {
    const { cypher } = composeStatement([{ query, keys: [] }]);
    const operators = await operatorsOf(cypher);
    expect(operators.length).toBeGreaterThan(2);
    expect(operators.filter((operator) => unbounded.test(operator))).toEqual([]);
  });
});
