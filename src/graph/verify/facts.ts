import type { FactType } from '../../domain/vocabulary.js';
import { roles } from '../../domain/vocabulary.js';
import { factShapes, roleRank, type FactShape } from '../fact-model.js';
import { countKey, dayKey } from '../keys.js';
import { compare, type Report } from './finding.js';
import { inPages, type PageQuery, type Reader } from './pages.js';

interface FactRow {
  id: string;
  properties: Record<string, unknown>;
  subject: string;
  object: string;
  objectLabels: string[];
  articleCount: number;
  firstSeen: string | null;
  lastSeen: string | null;
  formerSince: string | null;
  /** Of the newest statement. */
  former: boolean | null;
  /** The rank of the strongest. */
  role: number | null;
}

function query(type: FactType): PageQuery<FactRow> {
  return {
    pageSize: 1000,
    columns: [
      'id',
      'properties',
      'subject',
      'object',
      'objectLabels',
      'articleCount',
      'firstSeen',
      'lastSeen',
      'formerSince',
      'role',
      'former',
    ],
    cypher: `
MATCH (subject)-[f:${type}]->(object) WHERE f.id > $after
WITH subject, f, object ORDER BY f.id LIMIT $limit
CALL (f) {
  MATCH (s:Statement) WHERE s.factId = f.id AND s.key >= ''
  MATCH (s)-[:FROM]->(a)
  RETURN count(*) AS articleCount, min(a.publishedOn) AS firstSeen, max(a.publishedOn) AS lastSeen,
    min(CASE WHEN s.former THEN a.publishedOn END) AS formerSince,
    min(${roleRank}) AS role
}
RETURN f.id, properties(f), subject.id, object.id, labels(object), articleCount, firstSeen, lastSeen, formerSince, role,
  COLLECT { MATCH (s:Statement) WHERE s.factId = f.id AND s.key >= ''
    MATCH (s)-[:FROM]->(a) RETURN s.former ORDER BY a.publishedOn DESC, a.id DESC LIMIT 1 }[0]
ORDER BY f.id`,
  };
}

/** What facts say beyond their identity, from the statements of articles; gives how many there are. */
export async function verifyFacts(database: Reader, report: Report): Promise<number> {
  let count = 0;
  for (const shape of factShapes) {
    for await (const row of inPages(database, query(shape.type))) {
      count += 1;
      verifyFact(row, shape, report);
    }
  }
  return count;
}

function verifyFact(row: FactRow, { type, objectLabel }: FactShape, report: Report): void {
  const { id, properties, articleCount, firstSeen, lastSeen } = row;
  if (articleCount === 0) {
    report({ kind: 'fact.orphan', id, expected: 'a statement', found: 'none' });
    return;
  }
  compare(
    report,
    'fact',
    id,
    {
      articleCount,
      firstSeen,
      lastSeen,
      newestKey: dayKey(lastSeen, id),
      oldestKey: dayKey(firstSeen, id),
      coverKey: countKey(articleCount, id),
      subjectId: row.subject,
      objectId: objectLabel === 'Entity' ? row.object : null,
      former: type === 'HOLDS_POST' ? (row.former ?? false) : null,
      formerSince: type === 'HOLDS_POST' ? row.formerSince : null,
      role: type === 'ATTENDS' && row.role !== null ? roles[row.role] : null,
    },
    properties,
  );
  if (!row.objectLabels.includes(objectLabel) || (objectLabel !== 'Entity' && row.object !== id)) {
    const found = `${row.objectLabels.join(':')} ${row.object}`;
    report({ kind: 'fact.object', id, expected: `a node ${objectLabel} of its own`, found });
  }
}
