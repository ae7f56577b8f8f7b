import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.js';
import { verifyGraph, type Finding } from '../../src/graph/verify.js';
import { writeArticles } from '../../src/graph/writer/write-articles.js';
import { shapeKey } from '../../src/resolution/identity/shape-key.js';
import { startTestGraph, wipe } from '../support/graph.js';
import * as world from '../support/invented.js';

const { campaign, city, meeting, plan, police, zhou } = world;

const post = world.fact('HOLDS_POST', zhou, police, { title: '厅长' });
const attendance = world.fact('ATTENDS', zhou, meeting);
const place = world.fact('HELD_IN', meeting, city);
const heldOn = world.fact('HELD_ON', meeting, null, { date: world.day('2024-07-24') });
const part = world.fact('PART_OF', campaign, plan);
const measured = world.fact('MEASURED', plan, null, { metric: '项目', value: 17, unit: '项' });

const paper = { publicationId: 'publication-qinghe', name: '青禾法制报', number: 101, page: 1 };

/** 𠮷 takes two UTF-16 code units: what follows it shows whether offsets are counted in them. */
const articles = [
  world.article({
    id: 'a1',
    publishedOn: '2024-07-25',
    title: '𠮷里的题目',
    says: [
      {
        fact: post,
        printed: [
          [police, '青禾省公安厅'],
          [zhou, '周砚秋'],
        ],
      },
      {
        fact: attendance,
        printed: [
          [zhou, '周砚秋'],
          [meeting, '工作会议'],
        ],
        role: 'chair',
      },
      {
        fact: place,
        printed: [
          [meeting, '工作会议'],
          [city, '临川'],
        ],
      },
      { fact: heldOn, printed: [[meeting, '会议']] },
    ],
    issue: { ...paper, identifiers: ['0900-1'] },
  }),
  world.article({
    id: 'a2',
    publishedOn: '2025-01-02',
    says: [
      {
        fact: post,
        printed: [
          [police, '公安厅'],
          [zhou, '周砚秋'],
        ],
        former: true,
      },
      {
        fact: attendance,
        printed: [
          [zhou, '周砚秋'],
          [meeting, '工作会议'],
        ],
        role: 'attendee',
      },
      {
        fact: part,
        printed: [
          [campaign, '“清溪”行动'],
          [plan, '平安青禾建设'],
        ],
      },
      { fact: measured, printed: [[plan, '平安青禾']] },
    ],
    issue: { ...paper, name: '青禾法治报' },
  }),
];

let database: Database;
beforeAll(async () => {
  database = await startTestGraph();
});
beforeEach(async () => {
  await wipe(database);
  await writeArticles(database, articles);
});
afterAll(() => database.close());

async function findings(): Promise<Finding[]> {
  const found: Finding[] = [];
  await verifyGraph(database, (finding) => found.push(finding));
  return found;
}

/** Does damage, and gives what is found to be wrong: `kind: expected, found`. */
async function damaged(cypher: string): Promise<string[]> {
  await database.write((transaction) => transaction.run(cypher, {}));
  return (await findings()).map(({ kind, expected, found }) => `${kind}: ${expected}, ${found}`).sort();
}

it('a graph as it was loaded has nothing wrong, and everything is counted', async () => {
  const found: Finding[] = [];
  const verified = await verifyGraph(database, (finding) => found.push(finding));
  expect(found).toEqual([]);
  expect(verified).toEqual({
    articles: 2,
    mentions: 9,
    statements: 8,
    facts: 6,
    // Those named, and the province.
    entities: 7,
    issues: 2,
    publications: 1,
  });
});

it('a graph of several pages is looked at to its end', async () => {
  const more = Array.from({ length: 130 }, (_, n) =>
    world.article({ id: `m${n}`, publishedOn: '2024-08-01', says: [], names: [[zhou, '周砚秋']] }),
  );
  await writeArticles(database, more);
  expect(await findings()).toEqual([]);
  expect(await damaged(`MATCH (a:Article {id: 'm99'}) SET a.lock = true`)).toEqual([
    'article.lock: nothing, true',
  ]);
});

const zhouNode = `MATCH (e:Entity {name: '周砚秋'})`;
const policeNode = `MATCH (e:Entity {name: '青禾省公安厅'})`;
const meetingNode = `MATCH (e:Entity {name: '青禾省平安建设工作会议'})`;
const postFact = 'MATCH ()-[f:HOLDS_POST]->()';
const attendanceFact = 'MATCH ()-[f:ATTENDS]->()';
const newestStatement = `MATCH (s:Statement {factId: '${post.id}'})-[:FROM]->(:Article {id: 'a2'})`;
const zhouMention = `MATCH (:Article {id: 'a2'})-[m:MENTIONS]->(:Entity {name: '周砚秋'})`;

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
      `entity.within: ["${world.province.id}"], []`,
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
    expect(await damaged(cypher)).toEqual([wrong]);
  });

  it('an entity that nobody names and nothing lies in', async () => {
    const wrong =
      await damaged(`${zhouNode} CREATE (:Entity:Official {id: 'official-x', type: 'Official', name: '无名',
      pinyin: 'wu ming', articleCount: 0, aliases: [], coverKey: '0000000000|official-x', newestKey: '0000-00-00|official-x',
      oldestKey: '0000-00-00|official-x', nameKey: 'wu ming|official-x'})<-[:NAMES]-(:Name {id: 'n1', entityId: 'official-x',
      text: '无名', articleCount: 0})`);
    expect(wrong).toContain('entity.orphan: an article that names it or something that lies in it, neither');
  });
});

describe('damage of facts is found', () => {
  it.each([
    ['articleCount', `${postFact} SET f.articleCount = 1`, 'fact.articleCount: 2, 1'],
    ['firstSeen', `${postFact} SET f.firstSeen = '2020-01-01'`, 'fact.firstSeen: "2024-07-25", "2020-01-01"'],
    ['lastSeen', `${postFact} SET f.lastSeen = '2024-07-25'`, 'fact.lastSeen: "2025-01-02", "2024-07-25"'],
    ['newestKey', `${postFact} SET f.newestKey = ''`, `fact.newestKey: "2025-01-02|${post.id}", ""`],
    ['oldestKey', `${postFact} SET f.oldestKey = ''`, `fact.oldestKey: "2024-07-25|${post.id}", ""`],
    ['coverKey', `${postFact} SET f.coverKey = ''`, `fact.coverKey: "0000000002|${post.id}", ""`],
    ['subjectId', `${postFact} SET f.subjectId = 'x'`, `fact.subjectId: "${zhou.id}", "x"`],
    ['objectId', `${postFact} SET f.objectId = 'x'`, `fact.objectId: "${police.id}", "x"`],
    ['former', `${postFact} SET f.former = false`, 'fact.former: true, false'],
    ['formerSince', `${postFact} REMOVE f.formerSince`, 'fact.formerSince: "2025-01-02", nothing'],
    ['role', `${attendanceFact} SET f.role = 'attendee'`, 'fact.role: "chair", "attendee"'],
    [
      'a fact without statements',
      `${zhouNode} MATCH (p:Entity {id: '${plan.id}'}) CREATE (e)-[:LEADS {id: 'leads-x'}]->(p)`,
      'fact.orphan: a statement, none',
    ],
    [
      'a measurement of nothing',
      `CREATE (:Measurement {id: 'm1'})`,
      'measurement.orphan: the fact it belongs to, nothing',
    ],
    ['a day of nothing', `CREATE (:Day {id: 'd1'})`, 'day.orphan: the fact it belongs to, nothing'],
  ])('%s', async (_, cypher, wrong) => {
    expect(await damaged(cypher)).toEqual([wrong]);
  });

  it('statements without their fact', async () => {
    const wrong = await damaged(`MATCH ()-[f:PART_OF]->() DELETE f`);
    expect(wrong).toEqual([`statement.orphan: the fact ${part.id}, none`]);
  });
});

describe('damage of articles and their words is found', () => {
  it.each([
    [
      'a quote that is not what stands at its offsets',
      `${newestStatement} SET s.quote = '公安局周砚秋'`,
      'statement.quote: "公安厅周砚秋", "公安局周砚秋"',
    ],
    [
      'offsets of a quote that are one off',
      `${newestStatement} SET s.end = s.end - 1`,
      'statement.quote: "公安厅周砚", "公安厅周砚秋"',
    ],
    ['the key of a statement', `${newestStatement} SET s.key = ''`, 'statement.key: "2025-01-02|a2", ""'],
    ['formerKey', `${newestStatement} REMOVE s.formerKey`, 'statement.formerKey: "2025-01-02|a2", nothing'],
    [
      'the names of a mention',
      `${zhouMention} SET m.starts = [0, 1], m.ends = [1, 2]`,
      'mention.names: ["目","题"], ["周砚秋"]',
    ],
    ['the key of a mention', `${zhouMention} SET m.key = ''`, 'mention.key: "2025-01-02|a2", ""'],
    ['the entity of a mention', `${zhouMention} SET m.entityId = 'x'`, `mention.entityId: "${zhou.id}", "x"`],
    [
      'the key of an article',
      `MATCH (a:Article {id: 'a2'}) SET a.key = ''`,
      'article.key: "2025-01-02|a2", ""',
    ],
    ['issueKey', `MATCH (a:Article {id: 'a2'}) SET a.issueKey = ''`, 'article.issueKey: "0001|a2", ""'],
    ['a lock', `MATCH (a:Article {id: 'a2'}) SET a.lock = true`, 'article.lock: nothing, true'],
    [
      'a statement without its article',
      `CREATE (:Statement {id: 's1', factId: '${post.id}', key: '2024-01-01|x'})`,
      'statement.orphan: the article it is from, nothing',
    ],
  ])('%s', async (_, cypher, wrong) => {
    expect(await damaged(cypher)).toEqual([wrong]);
  });

  it('an article that lost its text', async () => {
    const wrong = await damaged(`MATCH (a:Article {id: 'a2'}) REMOVE a.text`);
    expect(wrong).toContain('statement.quote: "", "公安厅周砚秋"');
    expect(wrong).toContain('mention.names: [""], ["周砚秋"]');
  });
});

describe('damage of issues and publications is found', () => {
  it.each([
    [
      'the number of an issue',
      `MATCH (i:Issue {publishedOn: '2024-07-25'}) SET i.number = 7`,
      'issue.number: 101, 7',
    ],
    [
      'a lock of an issue',
      `MATCH (i:Issue {publishedOn: '2024-07-25'}) SET i.lock = true`,
      'issue.lock: nothing, true',
    ],
    [
      'an issue without articles',
      `MATCH (p:Publication) CREATE (:Issue {id: 'i1'})-[:OF]->(p)`,
      'issue.orphan: an article printed in it, none',
    ],
    [
      'the name of a publication',
      `MATCH (p:Publication) SET p.name = '青禾法制报'`,
      'publication.name: "青禾法治报", "青禾法制报"',
    ],
    [
      'the days of a name',
      `MATCH (p:Publication) SET p.nameLastSeen = ['2025-01-02', '2025-01-02']`,
      'publication.nameLastSeen: ["2024-07-25","2025-01-02"], ["2025-01-02","2025-01-02"]',
    ],
    [
      'a publication without issues',
      `CREATE (:Publication {id: 'p1', name: '无'})`,
      'publication.orphan: an issue, none',
    ],
  ])('%s', async (_, cypher, wrong) => {
    expect(await damaged(cypher)).toEqual([wrong]);
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
    expect(await damaged(cypher)).toContain(wrong);
  });
});
