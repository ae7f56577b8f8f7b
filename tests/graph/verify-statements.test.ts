import { describe, expect, it } from 'vitest';
import { plan, police, zhou } from '../support/invented.js';
import { part, post, VerifiedGraph } from './verified-graph.js';

const graph = new VerifiedGraph();
const zhouNode = `MATCH (e:Entity {name: '周砚秋'})`;
const postFact = 'MATCH ()-[f:HOLDS_POST]->()';
const attendanceFact = 'MATCH ()-[f:ATTENDS]->()';
const newestStatement = `MATCH (s:Statement {factId: '${post.id}'})-[:FROM]->(:Article {id: 'a2'})`;
const zhouMention = `MATCH (:Article {id: 'a2'})-[m:MENTIONS]->(:Entity {name: '周砚秋'})`;

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
    expect(await graph.damaged(cypher)).toEqual([wrong]);
  });

  it('statements without their fact', async () => {
    const wrong = await graph.damaged(`MATCH ()-[f:PART_OF]->() DELETE f`);
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
    expect(await graph.damaged(cypher)).toEqual([wrong]);
  });

  it('an article that lost its text', async () => {
    const wrong = await graph.damaged(`MATCH (a:Article {id: 'a2'}) REMOVE a.text`);
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
    expect(await graph.damaged(cypher)).toEqual([wrong]);
  });
});
