import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Database } from '../../src/graph/database.js';
import { verifyGraph, type Finding } from '../../src/graph/verify.js';
import { writeArticles } from '../../src/graph/writer/write-articles.js';
import { startTestGraph, wipe } from '../support/graph.js';
import * as world from '../support/invented.js';

const { campaign, city, meeting, plan, police, zhou } = world;

export const post = world.fact('HOLDS_POST', zhou, police, { title: '厅长' });
const attendance = world.fact('ATTENDS', zhou, meeting);
const place = world.fact('HELD_IN', meeting, city);
const heldOn = world.fact('HELD_ON', meeting, null, { date: world.day('2024-07-24') });
export const part = world.fact('PART_OF', campaign, plan);
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

/** Two articles in the graph, anew before each test of the file. */
export class VerifiedGraph {
  #database: Database | null = null;

  constructor() {
    beforeAll(async () => {
      this.#database = await startTestGraph();
    });
    beforeEach(async () => {
      await wipe(this.database);
      await writeArticles(this.database, articles);
    });
    afterAll(() => this.database.close());
  }

  get database(): Database {
    if (this.#database === null) throw new Error('asked for before the tests begin');
    return this.#database;
  }

  async findings(): Promise<Finding[]> {
    const found: Finding[] = [];
    await verifyGraph(this.database, (finding) => found.push(finding));
    return found;
  }

  /** Does damage, and gives what is found to be wrong: `kind: expected, found`. */
  async damaged(cypher: string): Promise<string[]> {
    await this.database.write((transaction) => transaction.run(cypher, {}));
    const findings = await this.findings();
    return findings.map(({ kind, expected, found }) => `${kind}: ${expected}, ${found}`).sort();
  }
}
