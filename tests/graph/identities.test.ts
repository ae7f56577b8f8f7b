import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ResolvedEntity } from '../../src/domain/resolved.js';
import type { EntityType } from '../../src/domain/vocabulary.js';
import type { Database } from '../../src/graph/database.js';
import { judge, undoJudgement } from '../../src/graph/identity/judgements.js';
import { highestKey, lowestKey } from '../../src/graph/keys.js';
import { candidatePage } from '../../src/graph/queries/candidates.js';
import { allJudgements, judgementsOnEntity } from '../../src/graph/queries/judgements.js';
import { askOnce } from '../../src/graph/trip.js';
import { removeArticles, writeArticles } from '../../src/graph/writer/write-articles.js';
import { canonicalDump } from '../support/canonical-dump.js';
import { startTestGraph, wipe } from '../support/graph.js';
import * as world from '../support/invented.js';

const { farPolice, plan, planInShort, police, zhou } = world;

function postOf(id: string, agency: ResolvedEntity, title: string) {
  return world.article({
    id,
    publishedOn: '2024-07-25',
    says: [
      {
        fact: world.fact('HOLDS_POST', zhou, agency, { title }),
        printed: [
          [agency, agency.name],
          [zhou, '周砚秋'],
        ],
      },
    ],
  });
}

const here = postOf('here', police, '处长');
const far = postOf('far', farPolice, '处长');
const programme = world.article({
  id: 'long',
  publishedOn: '2024-07-26',
  says: [],
  names: [[plan, plan.name]],
});
const inShort = world.article({
  id: 'short',
  publishedOn: '2024-07-27',
  says: [],
  names: [[planInShort, planInShort.name]],
});

let database: Database;
beforeAll(async () => {
  database = await startTestGraph();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

const persons = () =>
  database.read(
    `MATCH (e:Official)<-[:MENTIONS]-(a) WITH e, a ORDER BY a.id RETURN e.id, collect(a.id) ORDER BY collect(a.id)[0]`,
    {},
  );
const say = { reason: '同一个人', madeAt: '2025-01-01T00:00:00Z' };
const all = { before: highestKey, limit: 10 };
const candidates = (type: EntityType) =>
  askOnce(database, candidatePage, { types: [type], low: lowestKey, high: highestKey, limit: 10 });

describe('officials of one name', () => {
  it('in bodies of two provinces are two persons, each with the articles about it', async () => {
    await writeArticles(database, [here]);
    await writeArticles(database, [far]);
    const [[farId, farArticles], [hereId, hereArticles]] = (await persons()) as [
      [string, string[]],
      [string, string[]],
    ];
    expect([farArticles, hereArticles]).toEqual([['far'], ['here']]);
    expect(farId).not.toBe(hereId);
    expect([farId, hereId]).toContain(zhou.id);
    const [row] = await candidates('Official');
    expect(row).toMatchObject({ a_name: '周砚秋', b_name: '周砚秋', a_type: 'Official' });
  });

  it('are one as soon as one of two is left', async () => {
    await writeArticles(database, [here]);
    const before = await canonicalDump(database);
    await writeArticles(database, [far]);
    await removeArticles(database, ['far']);
    expect(await canonicalDump(database)).toEqual(before);
  });

  it('judged to be one are one, and two again when that is undone', async () => {
    await writeArticles(database, [here, far]);
    const before = await canonicalDump(database);
    const [[aId], [bId]] = (await persons()) as [[string], [string]];
    const { id } = await judge(database, { aId, bId, same: true, ...say });
    expect(await persons()).toEqual([[zhou.id, ['far', 'here']]]);
    expect(await candidates('Official')).toEqual([]);
    expect(await askOnce(database, judgementsOnEntity, { id: zhou.id, ...all })).toMatchObject([
      { id, same: true, reason: '同一个人' },
    ]);
    await undoJudgement(database, id);
    expect(await canonicalDump(database)).toEqual(before);
  });
});

describe('judgements', () => {
  it('make one entity of two, with the articles and names of both', async () => {
    await writeArticles(database, [programme, inShort]);
    await judge(database, { aId: plan.id, bId: planInShort.id, same: true, ...say });
    const rows = await database.read(
      'MATCH (e:Initiative) RETURN e.id, e.name, e.aliases, e.articleCount, e.firstSeen, e.lastSeen',
      {},
    );
    expect(rows).toEqual([[plan.id, '平安青禾建设', ['平安青禾'], 2, '2024-07-26', '2024-07-27']]);
  });

  it('sleep while one of the two is not there, and wake with it', async () => {
    await writeArticles(database, [programme, inShort]);
    await judge(database, { aId: plan.id, bId: planInShort.id, same: true, ...say });
    const judged = await canonicalDump(database);
    await removeArticles(database, ['long']);
    const names = () => database.read('MATCH (e:Initiative) RETURN e.name', {});
    expect(await names()).toEqual([['平安青禾']]);
    await writeArticles(database, [programme]);
    expect(await canonicalDump(database)).toEqual(judged);
  });

  it('that two are different take them from the candidates, until undone', async () => {
    await writeArticles(database, [programme, inShort]);
    const found = await candidates('Initiative');
    expect(found.map(({ a_name, b_name }) => [a_name, b_name].sort())).toEqual([
      ['平安青禾', '平安青禾建设'],
    ]);
    const { id } = await judge(database, { aId: plan.id, bId: planInShort.id, same: false, ...say });
    expect(await candidates('Initiative')).toEqual([]);
    await undoJudgement(database, id);
    expect(await candidates('Initiative')).toEqual(found);
  });

  it('replace earlier ones on the same two', async () => {
    await writeArticles(database, [programme, inShort]);
    const { id } = await judge(database, { aId: plan.id, bId: planInShort.id, same: true, ...say });
    await judge(database, { aId: planInShort.id, bId: plan.id, same: false, ...say, reason: '两件事' });
    expect(await askOnce(database, allJudgements, all)).toMatchObject([
      { id, same: false, reason: '两件事' },
    ]);
    expect(await database.read('MATCH (e:Initiative) RETURN count(e)', {})).toEqual([[2]]);
  });

  it('on what is not there, on one id twice, on two types, and on two divisions are refused', async () => {
    await writeArticles(database, [programme]);
    const refused = (aId: string, bId: string) => judge(database, { aId, bId, same: true, ...say });
    await expect(refused(plan.id, planInShort.id)).rejects.toThrow(
      `there is nothing to judge; expected the id of an entity of the graph; found ${planInShort.id}`,
    );
    const message = 'these two cannot be judged; expected ids of two entities of one type';
    await expect(refused(plan.id, plan.id)).rejects.toThrow(message);
    await expect(refused(plan.id, police.id)).rejects.toThrow(message);
    const { city, county } = world;
    await writeArticles(database, [
      world.article({ id: 'places', publishedOn: '2024-07-28', says: [], names: [[county, county.name]] }),
    ]);
    await expect(refused(city.id, county.id)).rejects.toThrow(
      'these two cannot be judged; expected two regions of which one at most is a division with a code',
    );
    await expect(undoJudgement(database, 'judgement-x')).rejects.toThrow('there is no such judgement');
    expect(await database.read('MATCH (j:Judged) RETURN j.id', {})).toEqual([]);
  });
});
