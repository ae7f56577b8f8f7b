import neo4j from 'neo4j-driver';
import * as cypher from '../writer/cypher.js';
import { issueProperties } from '../writer/issue-header.js';
import { publicationProperties, type DatedValue } from '../writer/publication-properties.js';
import { compare, type Report } from './finding.js';
import { inPages, type PageQuery, type Reader } from './pages.js';

interface IssueRow {
  id: string;
  properties: Record<string, unknown>;
  publications: string[];
  headers: string[];
}

const issues: PageQuery<IssueRow> = {
  pageSize: 500,
  columns: ['id', 'properties', 'publications', 'headers'],
  cypher: `
MATCH (i:Issue) WHERE i.id > $after
WITH i ORDER BY i.id LIMIT $limit
RETURN i.id, properties(i),
  COLLECT { MATCH (i)-[:OF]->(p) RETURN p.id },
  COLLECT { MATCH (i)<-[r:IN_ISSUE]-() RETURN DISTINCT r.header }
ORDER BY i.id`,
};

/** Issues, from the mastheads of their pages; gives how many there are. */
export async function verifyIssues(database: Reader, report: Report): Promise<number> {
  let count = 0;
  for await (const { id, properties, publications, headers } of inPages(database, issues)) {
    count += 1;
    if (headers.length === 0) {
      report({ kind: 'issue.orphan', id, expected: 'an article printed in it', found: 'none' });
      continue;
    }
    const expected = { ...issueProperties(id, publications[0] ?? '', headers), lock: null };
    compare(report, 'issue', id, withNumbers(expected), properties);
  }
  return count;
}

interface PublicationRow {
  id: string;
  properties: Record<string, unknown>;
}

const publications: PageQuery<PublicationRow> = {
  pageSize: 500,
  columns: ['id', 'properties'],
  cypher: `
MATCH (p:Publication) WHERE p.id > $after
RETURN p.id, properties(p) ORDER BY p.id LIMIT $limit`,
};

/** Publications with their dated names and identifiers, from their issues; gives how many there are. */
export async function verifyPublications(database: Reader, report: Report): Promise<number> {
  let count = 0;
  for await (const { id, properties } of inPages(database, publications)) {
    count += 1;
    const names = await datedValues(database, cypher.readPublicationNames, id);
    if (names.length === 0) {
      report({ kind: 'publication.orphan', id, expected: 'an issue', found: 'none' });
      continue;
    }
    const identifiers = await datedValues(database, cypher.readPublicationIdentifiers, id);
    const expected = { ...publicationProperties(id, names, identifiers), lock: null };
    compare(report, 'publication', id, expected, properties);
  }
  return count;
}

async function datedValues(database: Reader, statement: string, id: string): Promise<DatedValue[]> {
  const rows = (await database.read(statement, { ids: [id] })) as string[][];
  return rows.map(([, value, firstSeen, lastSeen]) => ({
    value: value!,
    firstSeen: firstSeen!,
    lastSeen: lastSeen!,
  }));
}

/** What is written as the driver's integer is read as a number. */
function withNumbers(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, neo4j.isInt(value) ? value.toNumber() : value]),
  );
}
