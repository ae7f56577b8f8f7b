import type { Report } from './finding.js';
import { inPages, type PageQuery, type Reader } from './pages.js';

interface LooseEnd {
  kind: string;
  expected: string;
  query: PageQuery<{ id: string; fits: boolean }>;
}

/** Nodes that the checks of entities, facts and articles do not come past, because nothing leads to them. */
const looseEnds: readonly LooseEnd[] = [
  looseEnd(
    'Name',
    'the entity it names',
    'EXISTS { MATCH (n)-[:NAMES]->(e:Entity) WHERE e.id = n.entityId }',
  ),
  looseEnd('Statement', 'the article it is from', 'EXISTS { (n)-[:FROM]->(:Article) }'),
  looseEnd('Measurement', 'the fact it belongs to', 'EXISTS { (n)<-[:MEASURED]-() }'),
  looseEnd('Day', 'the fact it belongs to', 'EXISTS { (n)<-[:HELD_ON]-() }'),
];

function looseEnd(label: string, expected: string, fits: string): LooseEnd {
  return {
    kind: `${label.toLowerCase()}.orphan`,
    expected,
    query: {
      pageSize: 5000,
      columns: ['id', 'fits'],
      cypher: `
MATCH (n:${label}) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id, ${fits} ORDER BY n.id`,
    },
  };
}

export async function verifyLooseEnds(database: Reader, report: Report): Promise<void> {
  for (const { kind, expected, query } of looseEnds) {
    for await (const { id, fits } of inPages(database, query)) {
      if (!fits) report({ kind, id, expected, found: 'nothing' });
    }
  }
}
