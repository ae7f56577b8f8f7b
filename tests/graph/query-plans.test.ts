import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { composeStatement, type Ask } from '../../src/graph/batch-query.js';
import { endsOf } from '../../src/graph/fact-model.js';
import { articlePage } from '../../src/graph/queries/article-pages.js';
import * as articles from '../../src/graph/queries/articles.js';
import { entityById, entityByName, entityPage } from '../../src/graph/queries/entities.js';
import { candidateCount, candidatePage } from '../../src/graph/queries/candidates.js';
import { evidencePage } from '../../src/graph/queries/evidence.js';
import { factById, factByIdAsOf, factCount, factPage } from '../../src/graph/queries/facts.js';
import { issuesOfPublication } from '../../src/graph/queries/publications.js';
import { searchCount, searchKey, searchPage } from '../../src/graph/queries/search.js';
import { allJudgements, judgementById, judgementsOnEntity } from '../../src/graph/queries/judgements.js';
import { partsOf } from '../../src/graph/queries/structure.js';
import { parseQuery } from '../../src/graph/search/parse-query.js';
import { entityTypes, factTypes } from '../../src/domain/vocabulary.js';
import * as candidateCypher from '../../src/graph/identity/candidate-cypher.js';
import * as judgedCypher from '../../src/graph/identity/judged-cypher.js';
import * as judgementCypher from '../../src/graph/identity/judgement-cypher.js';
import * as nameCypher from '../../src/graph/search/name-cypher.js';
import * as personCypher from '../../src/graph/identity/person-cypher.js';
import { readNewsAfter } from '../../src/graph/news.js';
import { writeNews } from '../../src/graph/writer/announce.js';
import { startTestGraph, testDatabaseName } from '../support/graph.js';

let driver: Driver;

beforeAll(async () => {
  await (await startTestGraph()).close();
  driver = neo4j.driver(inject('neo4jUri'));
});
afterAll(() => driver.close());

const ofIdentities = {
  ...{
    ids: [],
    rows: [],
    anew: [],
    id: '',
    ownId: '',
    entities: '',
    version: 1,
    aId: '',
    bId: '',
    properties: {},
  },
  ...{ type: 'Official', before: '', after: '', limit: 1n },
  ...{ kept: 1n, factIds: [], subjectIds: [], objectIds: [] },
};

/** What Neo4j would run; nothing is run. */
async function operatorsOf(cypher: string): Promise<string[]> {
  const parameters = { keys0: [], limit0: 1n, ...ofIdentities };
  const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, parameters, {
    database: testDatabaseName,
  });
  const walk = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(walk)];
  return summary.plan === false ? [] : walk(summary.plan);
}

const unfiltered = { filters: [], within: false, asOf: false } as const;
const asOf = { ...unfiltered, asOf: true } as const;
/** By sound and by one wrong character, by pinyin, by parts alone, and excluding; each with and without articles. */
const searches = ['周砚秋', 'zyq', '“清溪”', '清溪 -青禾']
  .map((text) => parseQuery(text, { field: 'query', maxLength: 200 }))
  .flatMap((query) => [searchKey(query, entityTypes, true), searchKey(query, entityTypes, false)]);
const queries: Ask['query'][] = [
  ...searches.flatMap((key) => [searchPage(key)!, searchCount(key)!]),
  articlePage({ start: 'text', filters: [] }, 'NEWEST'),
  entityById,
  evidencePage,
  candidatePage,
  candidateCount,
  judgementById,
  allJudgements,
  judgementsOnEntity,
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
  ...factTypes.flatMap((type) => [factById[type], factByIdAsOf[type]]),
  ...entityTypes.flatMap((type) => [
    entityByName(type, false),
    entityPage(type, 'MOST_COVERED', []),
    entityPage(type, 'NAME', []),
    factPage({ ends: endsOf(type, factTypes), order: 'NEWEST', ...unfiltered }),
    factPage({ ends: endsOf(type, factTypes), order: 'OLDEST', ...unfiltered }),
    factPage({ ends: endsOf(type, factTypes), order: 'NEWEST', ...asOf }),
    factPage({ ends: endsOf(type, factTypes), order: 'OLDEST', ...asOf }),
    factPage({ ends: endsOf(type, factTypes), order: 'MOST_COVERED', ...asOf }),
    factCount({ ends: endsOf(type, factTypes), ...unfiltered }),
    factCount({ ends: endsOf(type, factTypes), ...asOf }),
  ]),
  partsOf('Agency'),
  partsOf('Initiative'),
  partsOf('Region'),
];

/** Walks the whole of a label or type. */
const scan =
  /^(?:AllNodesScan|NodeByLabelScan|DirectedRelationshipTypeScan|UndirectedRelationshipTypeScan|.*AllRelationshipsScan|DirectedRelationshipIndexScan|NodeIndexScan)/;

/** Also pairs everything with everything. */
const isUnbounded = (operator: string) => scan.test(operator) || operator.startsWith('CartesianProduct');

describe('no read walks the whole graph', () => {
  it.each(queries.map((query) => [query.name, query] as const))('%s', async (_name, query) => {
    const { cypher } = composeStatement([{ query, keys: [] }]);
    const operators = await operatorsOf(cypher);
    expect(operators.length).toBeGreaterThan(2);
    expect(operators.filter(isUnbounded)).toEqual([]);
  });
});

describe('no statement about identities and names walks the whole graph', () => {
  const statements = [personCypher, judgedCypher, judgementCypher, candidateCypher, nameCypher].flatMap(
    (room) => Object.entries(room).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  it.each(statements)('%s', async (_name, cypher) => {
    const operators = await operatorsOf(cypher);
    // Two nodes that are each found by their id are a product of one and one.
    expect(operators.filter((operator) => scan.test(operator))).toEqual([]);
  });
});

describe('no statement about news walks all of it', () => {
  it.each(Object.entries({ readNewsAfter, writeNews }))('%s', async (_name, cypher) => {
    const operators = await operatorsOf(cypher);
    expect(operators.filter((operator) => scan.test(operator))).toEqual([]);
  });
});
