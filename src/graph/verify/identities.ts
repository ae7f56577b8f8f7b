import type { Judgement, Profile } from '../../domain/identity.js';
import type { ResolvedEntity } from '../../domain/resolved.js';
import { identify, type Identity } from '../../resolution/identity/index.js';
import { profileIdOf } from '../identity/persons.js';
import { entitiesOf, personMeant, unitedBy } from '../identity/united.js';
import { compare, type Report } from './finding.js';
import { inPages, type PageQuery, type Reader } from './pages.js';

interface NameRow {
  id: string;
  name: string;
  profiles: (Profile & { id: string; identityId: string | null; why: string[]; isShown: boolean })[];
  apart: [string, string][];
}

const names: PageQuery<NameRow> = {
  pageSize: 200,
  columns: ['id', 'name', 'profiles', 'apart'],
  cypher: `
MATCH (i:Identity) WHERE i.id > $after
WITH i ORDER BY i.id LIMIT $limit
RETURN i.id, i.name,
  COLLECT { MATCH (p:Profile) WHERE p.ownId = i.id RETURN p {.*, isShown: EXISTS { (p)<-[:SHOWS]-() }} },
  COLLECT { MATCH (j:Judgement) WHERE j.apartOwnId = i.id RETURN [j.aId, j.bId] }
ORDER BY i.id`,
};

interface JudgedRow {
  id: string;
  ownId: string | null;
  meansId: string | null;
  finalId: string | null;
  entities: string;
  isShown: boolean;
  isJudged: boolean;
}

const judged: PageQuery<JudgedRow> = {
  pageSize: 500,
  columns: ['id', 'ownId', 'meansId', 'finalId', 'entities', 'isShown', 'isJudged'],
  cypher: `
MATCH (j:Judged) WHERE j.id > $after
WITH j ORDER BY j.id LIMIT $limit
RETURN j.id, j.ownId, j.meansId, j.finalId, j.entities, EXISTS { (j)<-[:SHOWS]-() }, EXISTS { (j)<-[:ON]-() }
ORDER BY j.id`,
};

const judgementPages: PageQuery<Judgement> = {
  pageSize: 500,
  columns: ['id', 'aId', 'bId', 'same', 'reason', 'madeAt'],
  cypher: `
MATCH (v:Judgement) WHERE v.id > $after
RETURN v.id, v.aId, v.bId, v.same, v.reason, v.madeAt ORDER BY v.id LIMIT $limit`,
};

/** What judgements make of entities, by the ids of entities in the graph of now. */
export interface JudgedNow {
  finalId: ReadonlyMap<string, string>;
  canonical: ReadonlyMap<string, ResolvedEntity>;
}

/**
 * The persons of each name, from its profiles, and what judgements make of them and of others. Of judgements all are
 * kept in memory: people make them, one by one.
 */
export async function verifyIdentities(database: Reader, report: Report): Promise<JudgedNow> {
  const rows: JudgedRow[] = [];
  for await (const row of inPages(database, judged)) rows.push(row);
  const ofName = await verifyPersons(database, new Set(rows.map(({ ownId }) => ownId)), report);
  const judgements: Judgement[] = [];
  for await (const row of inPages(database, judgementPages)) judgements.push(row);

  const meaning = new Map(rows.map((row) => [row.id, meaningOf(row, ofName)]));
  const entities = new Map<string, ResolvedEntity>();
  for (const row of rows) {
    const means = meaning.get(row.id) ?? null;
    if (means === null) continue;
    for (const one of entitiesOf(row, means)) entities.set(one.id, entities.get(one.id) ?? one);
  }
  const finalId = unitedBy(judgements, rows, ({ id }) => meaning.get(id) ?? null);
  for (const { id, meansId, finalId: found, isJudged } of rows) {
    const means = meaning.get(id) ?? null;
    const expected = { meansId: means, finalId: means === null ? null : (finalId.get(means) ?? means) };
    compare(report, 'judged', id, { ...expected, isJudged: true }, { meansId, finalId: found, isJudged });
  }
  return { finalId, canonical: entities };
}

async function verifyPersons(
  database: Reader,
  kept: ReadonlySet<string | null>,
  report: Report,
): Promise<Map<string, Identity[]>> {
  const ofName = new Map<string, Identity[]>();
  for await (const { id, name, profiles, apart } of inPages(database, names)) {
    const persons = identify({ id, name }, profiles, apart);
    if (kept.has(id)) ofName.set(id, [...persons.values()]);
    for (const profile of profiles) {
      const person = persons.get(profile.key);
      const expected = {
        id: profileIdOf(id, profile.key),
        identityId: person?.id,
        why: person?.why,
        isShown: true,
      };
      compare(report, 'profile', profile.id, expected, { ...profile });
    }
    if (profiles.length === 0) report({ kind: 'identity.orphan', id, expected: 'a profile', found: 'none' });
  }
  return ofName;
}

function meaningOf({ id, ownId, isShown }: JudgedRow, ofName: ReadonlyMap<string, readonly Identity[]>) {
  if (ownId === null) return isShown ? id : null;
  return personMeant(id, ofName.get(ownId) ?? []);
}
