import { describe, expect, it } from 'vitest';
import { shapeKey } from '../../src/resolution/identity/shape-key.js';
import { city, police, province, zhou } from '../support/invented.js';
import { VerifiedGraph } from './verified-graph.js';

const graph = new VerifiedGraph();
const zhouNode = `MATCH (e:Entity {name: '周砚秋'})`;
const policeNode = `MATCH (e:Entity {name: '青禾省公安厅'})`;
const meetingNode = `MATCH (e:Entity {name: '青禾省平安建设工作会议'})`;

describe('damage of entities is found', () => {
  it.each([
    ['articleCount', `${zhouNode} SET e.articleCount = 3`, 'entity.articleCount: 2, 3'],
    [
      'firstSeen',
      `${zhouNode} SET e.firstSeen = '2020-01-01'`,
      'entity.firstSeen: "2024-07-25", "2020-01-01"',
    ],
    ['lastSeen', `${zhouNode} REMOVE e.lastSeen`, 'entity.lastSeen: "2025-01-02", nothing'],
    ['aliases', `${policeNode} SET e.aliases = ['省厅']`, 'entity.aliases: ["公安厅"], ["省厅"]'],
    ['coverKey', `${zhouNode} SET e.coverKey = ''`, `entity.coverKey: "0000000002|${zhou.id}", ""`],
    ['newestKey', `${zhouNode} SET e.newestKey = ''`, `entity.newestKey: "2025-01-02|${zhou.id}", ""`],
    ['oldestKey', `${zhouNode} SET e.oldestKey = ''`, `entity.oldestKey: "2024-07-25|${zhou.id}", ""`],
    ['nameKey', `${zhouNode} SET e.nameKey = ''`, `entity.nameKey: "zhou yan qiu|${zhou.id}", ""`],
    ['the day of a meeting', `${meetingNode} REMOVE e.date`, 'entity.date: "2024-07-24", nothing'],
    ['the place of a meeting', `${meetingNode} SET e.placeId = 'x'`, `entity.placeId: "${city.id}", "x"`],
    ['a label', `${zhouNode} REMOVE e:Official`, 'entity.labels: ["Entity","Official"], ["Entity"]'],
    [
      'where it lies',
      `MATCH (e:Entity {id: '${city.id}'})-[r:WITHIN]->() DELETE r`,
      `entity.within: ["${province.id}"], []`,
    ],
    ['a lock', `${zhouNode} SET e.lock = true`, 'entity.lock: nothing, true'],
    [
      'the count of a name',
      `MATCH (n:Name {text: '公安厅'}) SET n.articleCount = 2`,
      'name.articleCount: 1, 2',
    ],
    [
      'a name that is gone',
      `MATCH (n:Name {text: '公安厅'}) DETACH DELETE n`,
      'name.articleCount: 1, nothing',
    ],
    [
      'a name that is spelt otherwise',
      `MATCH (n:Name {text: '公安厅'}) SET n.pinyin = 'gonganju'`,
      'name.pinyin: "gonganting", "gonganju"',
    ],
    [
      'a name that nobody prints',
      `${zhouNode} CREATE (n:Name {id: 'n1', entityId: e.id, text: '老周', articleCount: 0})-[:NAMES]->(e)`,
      'name.articleCount: nothing, 0',
    ],
    [
      'a name without its entity',
      `CREATE (:Name {id: 'n1', entityId: 'gone', text: '老周', articleCount: 1})`,
      'name.orphan: the entity it names, nothing',
    ],
  ])('%s', async (_, cypher, wrong) => {
    expect(await graph.damaged(cypher)).toEqual([wrong]);
  });

  it('an entity that nobody names and nothing lies in', async () => {
    const wrong =
      await graph.damaged(`${zhouNode} CREATE (:Entity:Official {id: 'official-x', type: 'Official', name: '无名',
      pinyin: 'wu ming', articleCount: 0, aliases: [], coverKey: '0000000000|official-x', newestKey: '0000-00-00|official-x',
      oldestKey: '0000-00-00|official-x', nameKey: 'wu ming|official-x'})<-[:NAMES]-(:Name {id: 'n1', entityId: 'official-x',
      text: '无名', articleCount: 0})`);
    expect(wrong).toContain('entity.orphan: an article that names it or something that lies in it, neither');
  });
});

describe('damage of identities is found', () => {
  it.each([
    [
      'who a profile is',
      `MATCH (p:Profile {ownId: '${zhou.id}'}) SET p.why = ['x']`,
      'profile.why: [], ["x"]',
    ],
    [
      'a profile that no article shows',
      `MATCH (:Article {id: 'a1'})-[s:SHOWS]->(:Profile) DELETE s`,
      `article.persons: ["${zhou.id}"], []`,
    ],
    [
      'a name without profiles',
      `CREATE (:Identity {id: 'official-x', name: '无'})`,
      'identity.orphan: a profile, none',
    ],
    [
      'a judgement of nobody',
      `CREATE (:Judged {id: 'region-x', entities: '[{"id":"region-x","type":"Region","name":"无","attributes":{},"withinId":null}]'})`,
      'judged.isJudged: true, false',
    ],
    [
      'a key by which like entities are found',
      `MATCH (e:Entity {id: '${zhou.id}'}) SET e.likeKey = 'x'`,
      `entity.likeKey: "official ${shapeKey('周砚秋')}", "x"`,
    ],
    [
      'a candidate that is none',
      `MATCH (a:Entity {id: '${police.id}'}) MATCH (b:Entity {id: '${city.id}'}) CREATE (a)-[:MAY_BE {score: 1.0}]->(b)`,
      'entity.candidates: [], ["[[\\"score\\",1]]"]',
    ],
    [
      'what an article says by itself',
      `MATCH (a:Article {id: 'a2'}) REMOVE a.own`,
      'article.own: what it says by itself, nothing',
    ],
  ])('%s', async (_, cypher, wrong) => {
    expect(await graph.damaged(cypher)).toContain(wrong);
  });
});
