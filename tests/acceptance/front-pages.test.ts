import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.js';
import { ingest } from '../../src/ingest/ingest.js';
import { inputFiles } from '../../src/ingest/input-files.js';
import { readFiles } from '../../src/ingest/read-files.js';
import { TestApi } from '../support/api.js';
import { startTestGraph } from '../support/graph.js';

const seeds = new URL('../../../shared/seeds', import.meta.url).pathname;

interface Evidence {
  edges: { node: { quote: string; start: number; end: number; article: { title: string; text: string } } }[];
}
interface Edges<T> {
  edges: { node: T }[];
}
const evidence = 'evidence { edges { node { quote start end article { title text } } } }';

/** The quotes of a fact, each at its offsets in the article. */
function quotes(of: Evidence): string[] {
  return of.edges.map(({ node }) => {
    expect(node.article.text.slice(node.start, node.end)).toBe(node.quote);
    return node.quote;
  });
}

describe.skipIf(!existsSync(seeds))('the two real front pages (skipped where ../shared is absent)', () => {
  let database: Database;
  let api: TestApi;

  beforeAll(async () => {
    database = await startTestGraph();
    api = new TestApi(database);
    const problems: string[] = [];
    const report = await ingest(readFiles(await inputFiles([seeds]), {}), {
      database,
      onProblem: (problem) => problems.push(problem.message),
    });
    expect(problems).toEqual([]);
    expect(report.added).toBe(11);
  });
  afterAll(() => database.close());

  it('who chaired the 主任会议 of 2024-07-24, and which concurrent posts the chair holds', async () => {
    const day = '{ from: "2024-07-24", to: "2024-07-24" }';
    const { meetings } =
      (await api.data(`{ meetings(filter: { between: ${day} }) { edges { node { name aliases
      attendance(role: CHAIR) { edges { node { participant { name ... on Official {
        posts { edges { node { title former agency { name } ${evidence} } } }
      } } ${evidence} } } } } } } }`)) as { meetings: Edges<MeetingNode> };
    const chaired = meetings.edges.map(({ node }) => node).filter((node) => node.attendance.edges.length > 0);
    expect(chaired.map((node) => node.aliases)).toEqual([
      [
        '2024年度省委建设平安浙江领导小组办公室第二次主任会议',
        '省委建设平安浙江领导小组办公室第二次主任会议',
        '省平安办主任会议',
      ],
    ]);
    const [chair] = chaired[0]!.attendance.edges;
    expect(chair!.node.participant.name).toBe('卫中强');
    expect(quotes(chair!.node.evidence)).toEqual(['省委政法委常务副书记、省平安办主任卫中强主持会议']);
    const posts = chair!.node.participant.posts.edges.map(({ node }) => node);
    expect(posts.map(({ agency, title, former }) => [agency.name, title, former]).sort()).toEqual([
      ['浙江省委建设平安浙江领导小组办公室', '主任', false],
      ['浙江省委政法委', '常务副书记', false],
    ]);
    for (const post of posts) expect(quotes(post.evidence)[0]).toMatch(/卫中强$/);
  });

  it('what connects 卫中强 with 车俊: the office of one is part of the group of the other', async () => {
    const data = (await api.data(`{
      deputy: official(name: "卫中强") { posts { edges { node { title agency { name parents { name } } } } } }
      secretary: official(name: "车俊") { posts { edges { node { title agency { name } ${evidence} } } } }
      office: agency(name: "省平安办") { name aliases facts(types: [PART_OF]) { edges { node {
        subject { name } object { name } ${evidence} } } } }
    }`)) as {
      deputy: { posts: Edges<{ agency: { name: string; parents: { name: string }[] } }> };
      secretary: { posts: Edges<{ title: string; agency: { name: string }; evidence: Evidence }> };
      office: {
        name: string;
        aliases: string[];
        facts: Edges<{ subject: { name: string }; object: { name: string }; evidence: Evidence }>;
      };
    };
    const group = '浙江省委建设平安浙江领导小组';
    expect(data.office.name).toBe(`${group}办公室`);
    expect(data.office.aliases).toEqual(['省委建设平安浙江领导小组办公室', '省平安办']);
    const parents = data.deputy.posts.edges.flatMap(({ node }) =>
      node.agency.parents.map(({ name }) => name),
    );
    expect(parents).toContain(group);
    expect(data.secretary.posts.edges.map(({ node }) => [node.agency.name, node.title]).sort()).toEqual([
      ['浙江省委', '书记'],
      [group, '组长'],
    ]);
    for (const { node } of data.secretary.posts.edges) expect(quotes(node.evidence)[0]).toMatch(/车俊$/);
    const [partOf] = data.office.facts.edges;
    expect([partOf!.node.subject.name, partOf!.node.object.name]).toEqual([`${group}办公室`, group]);
    expect(quotes(partOf!.node.evidence)[0]).toContain('领导小组办公室');
  });

  it('how many of the 17项重点实事项目 are done and ongoing', async () => {
    const { initiative } = (await api.data(`{ initiative(name: "17项重点实事项目") {
      measurements { edges { node { value unit status ${evidence} } } } parts { edges { node { name } } } } }`)) as {
      initiative: {
        measurements: Edges<{ value: number; unit: string; status: string; evidence: Evidence }>;
        parts: Edges<{ name: string }>;
      };
    };
    const measured = initiative.measurements.edges.map(({ node }) => node);
    expect(measured.map(({ status, value, unit }) => [status, value, unit]).sort()).toEqual([
      ['DONE', 10, '个'],
      ['ONGOING', 7, '个'],
      ['TOTAL', 17, '项'],
    ]);
    for (const { value, evidence: of } of measured) expect(quotes(of)[0]).toContain(String(value));
    expect(initiative.parts.edges.map(({ node }) => node.name).sort()).toEqual([
      '一体化数据协同平台',
      '常见交通违法行为一窗通办',
    ]);
  });

  it('under which names the paper appeared', async () => {
    const { publications } = await api.data(`{ publications { name names { name firstSeen lastSeen }
      issues { edges { node { number publishedOn pageCount } } } } }`);
    expect(publications).toEqual([
      {
        name: '浙江法治报',
        names: [
          { name: '浙江法制报', firstSeen: '2019-04-01', lastSeen: '2019-04-01' },
          { name: '浙江法治报', firstSeen: '2024-07-25', lastSeen: '2024-07-25' },
        ],
        issues: {
          edges: [
            { node: { number: 7047, publishedOn: '2024-07-25', pageCount: 8 } },
            { node: { number: 5719, publishedOn: '2019-04-01', pageCount: 12 } },
          ],
        },
      },
    ]);
  });

  it('浙, 浙江 and 浙江省 are one region with its code, and 省公安厅 of both years one agency', async () => {
    const data = await api.data(`{
      a: region(name: "浙") { id name code aliases } b: region(name: "浙江") { id } c: region(code: "330000") { id }
      town: region(name: "沙门镇") { name code parents { name code parents { name parents { name code } } } }
      police: agency(name: "省公安厅") { name articleCount firstSeen lastSeen region { code } }
    }`);
    expect(data).toEqual({
      a: { id: 'region-330000', name: '浙江省', code: '330000', aliases: ['浙江', '浙'] },
      b: { id: 'region-330000' },
      c: { id: 'region-330000' },
      town: {
        name: '沙门镇',
        code: '331083105',
        parents: [
          {
            name: '玉环市',
            code: '331083',
            parents: [{ name: '台州市', parents: [{ name: '浙江省', code: '330000' }] }],
          },
        ],
      },
      police: {
        name: '浙江省公安厅',
        articleCount: 2,
        firstSeen: '2019-04-01',
        lastSeen: '2024-07-25',
        region: { code: '330000' },
      },
    });
  });
});

interface MeetingNode {
  aliases: string[];
  attendance: Edges<{
    participant: {
      name: string;
      posts: Edges<{ title: string; former: boolean; agency: { name: string }; evidence: Evidence }>;
    };
    evidence: Evidence;
  }>;
}
