import { candidateRow, comparedOf, likeKeys, type ComparedRow } from '../identity/candidates.js';
import { comparedColumns, partedBySomebody } from '../identity/candidate-cypher.js';
import { compare, type Report } from './finding.js';
import { inPages, type PageQuery, type Reader } from './pages.js';

interface EntityRow {
  id: string;
  entity: ComparedRow;
  likeKey: string | null;
  otherLikeKey: string | null;
  alike: ComparedRow[];
  found: Record<string, unknown>[];
}

const compared = (e: string) =>
  `{${comparedColumns(e)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')}}`;

const query: PageQuery<EntityRow> = {
  pageSize: 200,
  columns: ['id', 'entity', 'likeKey', 'otherLikeKey', 'alike', 'found'],
  cypher: `
MATCH (e:Entity) WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
RETURN e.id, ${compared('e')}, e.likeKey, e.otherLikeKey,
  COLLECT {
    UNWIND [key IN [e.likeKey, e.otherLikeKey] WHERE key <> ''] AS key
    CALL (key) {
      MATCH (o:Entity) WHERE o.likeKey = key
      RETURN o
      UNION
      MATCH (o:Entity) WHERE o.otherLikeKey = key
      RETURN o
    }
    WITH DISTINCT e, o WHERE o.id > e.id AND NOT ${partedBySomebody('e.id', 'o.id')}
    RETURN ${compared('o')}
  },
  COLLECT { MATCH (e)-[m:MAY_BE]->() RETURN properties(m) }
ORDER BY e.id`,
};

/** The keys by which entities are found to be alike, and the candidates that follow from them. */
export async function verifyCandidates(database: Reader, report: Report): Promise<void> {
  for await (const { id, entity, likeKey, otherLikeKey, alike, found } of inPages(database, query)) {
    const one = comparedOf(entity);
    compare(report, 'entity', id, { ...likeKeys(one) }, { id, likeKey, otherLikeKey });
    const rows = alike.flatMap((other) => candidateRow(one, comparedOf(other))?.properties ?? []);
    compare(report, 'entity', id, { candidates: sorted(rows) }, { candidates: sorted(found) });
  }
}

/** As text, so that the order of properties does not count. */
function sorted(rows: readonly object[]): string[] {
  return rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();
}
