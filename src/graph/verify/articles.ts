import { composeText } from '../../domain/article.js';
import { entityTypeOfId, stableHash } from '../../domain/ids.js';
import { factShapes } from '../fact-model.js';
import { finalForm } from '../identity/final-form.js';
import { unpackOwnForm } from '../identity/own-form.js';
import { dayKey } from '../keys.js';
import { articleIssueKey } from '../writer/rows.js';
import { compare, type Report } from './finding.js';
import type { JudgedNow } from './identities.js';
import { inPages, type PageQuery, type Reader } from './pages.js';

/** Damage may have taken any of them away. */
interface ArticleProperties extends Record<string, unknown> {
  kicker?: string;
  title?: string;
  subtitle?: string;
  body?: string;
  publishedOn?: string;
  text?: string;
  page?: number;
  issueId?: string;
  own?: Int8Array;
}

interface MentionColumns {
  properties: Record<string, unknown> & { starts?: number[]; ends?: number[] };
  entity: string;
}

interface StatementColumns {
  properties: Record<string, unknown> & { id: string; factId: string; start: number; end: number };
  /** A fact of that id is there. */
  hasFact: boolean;
}

interface ArticleRow {
  id: string;
  properties: ArticleProperties;
  mentions: MentionColumns[];
  statements: StatementColumns[];
  issues: string[];
  publications: string[];
  /** Of its officials: the own id, and who it is. */
  persons: [ownId: string, identityId: string][];
}

const hasFact = factShapes
  .map(({ type }) => `EXISTS { MATCH ()-[f:${type}]->() WHERE f.id = s.factId }`)
  .join(' OR ');

const query: PageQuery<ArticleRow> = {
  // Articles come with their text, up to 200,000 characters each.
  pageSize: 50,
  columns: ['id', 'properties', 'mentions', 'statements', 'issues', 'publications', 'persons'],
  cypher: `
MATCH (a:Article) WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $limit
RETURN a.id, properties(a),
  COLLECT { MATCH (a)-[m:MENTIONS]->(e) RETURN {properties: properties(m), entity: e.id} },
  COLLECT { MATCH (a)<-[:FROM]-(s:Statement) RETURN {properties: properties(s), hasFact: ${hasFact}} },
  COLLECT { MATCH (a)-[:IN_ISSUE]->(i) RETURN i.id },
  COLLECT { MATCH (a)-[:IN_ISSUE]->(i) RETURN i.publicationId },
  COLLECT { MATCH (a)-[:SHOWS]->(p:Profile) RETURN [p.ownId, p.identityId] }
ORDER BY a.id`,
};

export interface ArticleCounts {
  articles: number;
  mentions: number;
  statements: number;
}

/**
 * Texts, keys and offsets. Words are compared here and not in Cypher, because offsets count UTF-16 code units and
 * Neo4j's `substring` has its own idea of a character beyond the basic plane.
 */
export async function verifyArticles(
  database: Reader,
  judged: JudgedNow,
  report: Report,
): Promise<ArticleCounts> {
  const counts = { articles: 0, mentions: 0, statements: 0 };
  for await (const row of inPages(database, query)) {
    counts.articles += 1;
    counts.mentions += row.mentions.length;
    counts.statements += row.statements.length;
    verifyArticle(row, report);
    verifySaid(row, judged, report);
    verifyMentions(row, report);
    for (const statement of row.statements) verifyStatement(row, statement, report);
  }
  return counts;
}

function verifyArticle({ id, properties, issues, publications }: ArticleRow, report: Report): void {
  const { kicker = null, title = '', subtitle = null, body = '', issueId } = properties;
  compare(
    report,
    'article',
    id,
    {
      text: composeText({ kicker, title, subtitle, body }),
      key: dayKey(properties.publishedOn ?? null, id),
      issueId: issues[0],
      issueKey: issueId === undefined ? null : articleIssueKey(properties.page ?? null, id),
      publicationId: publications[0],
      lock: null,
    },
    properties,
  );
}

/** What the article says by itself, under the identities of now, is what stands in the graph. */
function verifySaid(row: ArticleRow, judged: JudgedNow, report: Report): void {
  const { own, text = '' } = row.properties;
  if (own === undefined) {
    report({ kind: 'article.own', id: row.id, expected: 'what it says by itself', found: 'nothing' });
    return;
  }
  const finalId = new Map(judged.finalId);
  for (const [ownId, person] of row.persons) finalId.set(ownId, judged.finalId.get(person) ?? person);
  const { said } = finalForm(unpackOwnForm(own, text), finalId, judged.canonical);
  const officials = said.mentions.filter(({ entityId }) => entityTypeOfId(entityId) === 'Official');
  compare(
    report,
    'article',
    row.id,
    {
      says: said.statements.map(({ fact }) => fact.id).sort(),
      names: said.mentions.map(({ entityId }) => entityId).sort(),
      persons: officials.map(({ entityId }) => entityId).sort(),
    },
    {
      says: row.statements.map(({ properties }) => properties.factId).sort(),
      names: row.mentions.map(({ entity }) => entity).sort(),
      persons: [...new Set(row.persons.map(([ownId]) => finalId.get(ownId)))].sort(),
    },
  );
}

function verifyMentions({ id, properties: article, mentions }: ArticleRow, report: Report): void {
  const { text = '', publishedOn = null } = article;
  const named = new Set<string>();
  for (const { properties, entity } of mentions) {
    const { starts = [], ends = [] } = properties;
    const spans = starts.map((start, i) => text.slice(start, ends[i]));
    const mention = `${entity} in ${id}`;
    const expected = { names: [...new Set(spans)].sort(), entityId: entity, key: dayKey(publishedOn, id) };
    compare(report, 'mention', mention, expected, properties);
    if (named.has(entity)) {
      report({ kind: 'mention.twice', id: mention, expected: 'one for each article', found: 'another' });
    }
    named.add(entity);
  }
}

function verifyStatement(
  { id: articleId, properties: article }: ArticleRow,
  { properties, hasFact }: StatementColumns,
  report: Report,
): void {
  const { text = '', publishedOn = null } = article;
  const { id, factId, start, end } = properties;
  const key = dayKey(publishedOn, articleId);
  const expected = {
    id: `statement-${stableHash(factId, articleId)}`,
    articleId,
    key,
    formerKey: properties['former'] === true ? key : null,
    quote: text.slice(start, end),
  };
  compare(report, 'statement', id, expected, properties);
  if (!hasFact) report({ kind: 'statement.orphan', id, expected: `the fact ${factId}`, found: 'none' });
}
