import { composeText } from '../../domain/article.js';
import { stableHash } from '../../domain/ids.js';
import { factShapes } from '../fact-model.js';
import { dayKey } from '../keys.js';
import { articleIssueKey } from '../writer/rows.js';
import { compare, type Report } from './finding.js';
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
}

const hasFact = factShapes
  .map(({ type }) => `EXISTS { MATCH ()-[f:${type}]->() WHERE f.id = s.factId }`)
  .join(' OR ');

const query: PageQuery<ArticleRow> = {
  // Articles come with their text, up to 200,000 characters each.
  pageSize: 50,
  columns: ['id', 'properties', 'mentions', 'statements', 'issues', 'publications'],
  cypher: `
MATCH (a:Article) WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $limit
RETURN a.id, properties(a),
  COLLECT { MATCH (a)-[m:MENTIONS]->(e) RETURN {properties: properties(m), entity: e.id} },
  COLLECT { MATCH (a)<-[:FROM]-(s:Statement) RETURN {properties: properties(s), hasFact: ${hasFact}} },
  COLLECT { MATCH (a)-[:IN_ISSUE]->(i) RETURN i.id },
  COLLECT { MATCH (a)-[:IN_ISSUE]->(i) RETURN i.publicationId }
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
export async function verifyArticles(database: Reader, report: Report): Promise<ArticleCounts> {
  const counts = { articles: 0, mentions: 0, statements: 0 };
  for await (const row of inPages(database, query)) {
    counts.articles += 1;
    counts.mentions += row.mentions.length;
    counts.statements += row.statements.length;
    verifyArticle(row, report);
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
