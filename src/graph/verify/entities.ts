import { stableHash } from '../../domain/ids.js';
import type { EntityType } from '../../domain/vocabulary.js';
import { countKey, dayKey } from '../keys.js';
import { nameKeys } from '../search/name-keys.js';
import { compare, type Report } from './finding.js';
import { inPages, type PageQuery, type Reader } from './pages.js';

interface EntityRow {
  id: string;
  properties: Record<string, unknown>;
  labels: string[];
  articleCount: number;
  firstSeen: string | null;
  lastSeen: string | null;
  /** As articles print them, the most frequent first, and by how many articles each. */
  printed: string[];
  printedCounts: number[];
  /** Text, count and what each Name is found by. */
  names: [text: string, articleCount: number, plain: string, pinyin: string, initials: string][];
  date: string | null;
  placeId: string | null;
  within: string[];
  regions: string[];
  /** Something lies in it. */
  isWhole: boolean;
}

const query: PageQuery<EntityRow> = {
  pageSize: 500,
  columns: [
    'id',
    'properties',
    'labels',
    'articleCount',
    'firstSeen',
    'lastSeen',
    'printed',
    'printedCounts',
    'names',
    'date',
    'placeId',
    'within',
    'regions',
    'isWhole',
  ],
  cypher: `
MATCH (e:Entity) WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
CALL (e) {
  MATCH (e)<-[:MENTIONS]-(a)
  RETURN count(*) AS articleCount, min(a.publishedOn) AS firstSeen, max(a.publishedOn) AS lastSeen
}
CALL (e) {
  MATCH (e)<-[m:MENTIONS]-()
  UNWIND m.names AS name
  WITH name, count(*) AS articles ORDER BY articles DESC, name
  RETURN collect(name) AS printed, collect(articles) AS printedCounts
}
RETURN e.id, properties(e), labels(e), articleCount, firstSeen, lastSeen, printed, printedCounts,
  COLLECT { MATCH (n:Name) WHERE n.entityId = e.id RETURN [n.text, n.articleCount, n.plain, n.pinyin, n.initials] },
  COLLECT { MATCH (e)-[f:HELD_ON]->()
    RETURN f.date ORDER BY COUNT { MATCH (s:Statement) WHERE s.factId = f.id AND s.key >= '' } DESC, f.date LIMIT 1 }[0],
  COLLECT { MATCH (e)-[f:HELD_IN]->(r)
    RETURN r.id ORDER BY COUNT { MATCH (s:Statement) WHERE s.factId = f.id AND s.key >= '' } DESC, r.id LIMIT 1 }[0],
  COLLECT { MATCH (e)-[:WITHIN]->(whole) RETURN whole.id },
  COLLECT { MATCH (e)-[:OF_REGION]->(region) RETURN region.id },
  EXISTS { (e)<-[:WITHIN|OF_REGION]-() }
ORDER BY e.id`,
};

/** Counters, days, names, order keys and places of entities, from the articles that name them; gives how many there are. */
export async function verifyEntities(database: Reader, report: Report): Promise<number> {
  let count = 0;
  for await (const row of inPages(database, query)) {
    count += 1;
    verifyEntity(row, report);
    verifyNames(row, report);
  }
  return count;
}

function verifyEntity(row: EntityRow, report: Report): void {
  const { id, properties, articleCount, firstSeen, lastSeen } = row;
  compare(
    report,
    'entity',
    id,
    {
      articleCount,
      firstSeen,
      lastSeen,
      aliases: row.printed.filter((name) => name !== properties['name']),
      coverKey: countKey(articleCount, id),
      newestKey: dayKey(lastSeen, id),
      oldestKey: dayKey(firstSeen, id),
      nameKey: `${String(properties['pinyin'])}|${id}`,
      date: row.date,
      placeId: row.placeId,
      labels: ['Entity', properties['type']].sort(),
      within: listOf(properties['withinId']),
      regions: listOf(properties['regionId']),
      lock: null,
    },
    { ...properties, labels: [...row.labels].sort(), within: row.within, regions: row.regions },
  );
  if (articleCount === 0 && !row.isWhole) {
    report({
      kind: 'entity.orphan',
      id,
      expected: 'an article that names it or something that lies in it',
      found: 'neither',
    });
  }
}

/** A Name for every printed string, and one for the canonical name, printed or not. */
function verifyNames({ id, properties, printed, printedCounts, names }: EntityRow, report: Report): void {
  const expected = new Map([[properties['name'] as string, 0]]);
  printed.forEach((text, i) => expected.set(text, printedCounts[i]!));
  const found = new Map(
    names.map(([text, articleCount, plain, pinyin, initials]) => [
      text,
      { articleCount, plain, pinyin, initials },
    ]),
  );
  const type = properties['type'] as EntityType;
  for (const text of new Set([...expected.keys(), ...found.keys()])) {
    const there = found.get(text);
    compare(
      (finding) => {
        report({ ...finding, id: `${finding.id} (${text} of ${id})` });
      },
      'name',
      `name-${stableHash(id, text)}`,
      {
        articleCount: expected.get(text),
        ...(expected.has(text) && there !== undefined ? nameKeys(text, type) : {}),
      },
      there ?? {},
    );
  }
}

function listOf(value: unknown): unknown[] {
  return value === undefined ? [] : [value];
}
