import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.js';
import { removeArticles, writeArticles } from '../../src/graph/writer/write-articles.js';
import { TestApi } from '../support/api.js';
import { startTestGraph } from '../support/graph.js';
import * as world from '../support/invented.js';

let database: Database;
let api: TestApi;

const named = (id: string, publishedOn: string, names: Parameters<typeof world.article>[0]['names']) =>
  world.article({ id, publishedOn, title: `要闻${id}`, says: [], names: names! });
const summit = world.entity('Meeting', 'G20峰会安保工作会议');
const qiu = world.entity('Official', '周秋');
const yan = world.entity('Official', '周彦秋');
const shan = world.entity('Official', '单晓');
const province = world.entity('Region', '青禾省', { attributes: { code: '980000', level: 'province' } });

function told(id: string, publishedOn: string, title: string, body: string) {
  const base = world.article({ id, publishedOn, title, says: [] });
  const text = `${title}\n${body}`;
  return { ...base, article: { ...base.article, text, body } };
}

const lead =
  '这是很长的一个开头。清晨的露水还没有干，巡逻队已经走过了三条街。大家说这样的日子已经过了整整两年，谁也没有想到会有今天这样的变化。';
const tail =
  '会后，各村的网格员回到岗位。后来的事情大家都知道了，这里就不再一一细说，留给读者自己去看，去想，去比较，去得出结论。';

beforeAll(async () => {
  database = await startTestGraph();
  api = new TestApi(database);
  await writeArticles(database, [
    named('n1', '2024-01-01', [
      [world.zhou, '周砚秋'],
      [world.police, '青禾省公安厅'],
      [world.police, '省公安厅'],
      [world.cityPolice, '市公安局'],
      [world.campaign, '清溪'],
      [world.rules, '《青禾省平安建设条例》'],
    ]),
    named('n2', '2024-01-02', [
      [world.zhou, '周砚秋'],
      [world.farPolice, '白川省公安厅'],
      [summit, 'G20峰会'],
      [qiu, '周秋'],
      [yan, '周彦秋'],
      [shan, '单晓'],
      [province, '青禾'],
    ]),
    told('t1', '2024-02-01', '雲水镇的夜晚', `${lead}镇里的“夜归人”护航队在２０２４年出动三百次。${tail}`),
    told('t2', '2024-02-02', '护航队的一年', `护航队员回家了。${tail}`),
    told('t3', '2024-02-03', '无题', '有人说，护航队之外还有巡逻队；平安无事。'),
  ]);
});
afterAll(() => database.close());

interface Hit {
  node: { __typename: string; name?: string; title?: string };
  score: number;
  text: string;
  highlights: { start: number; end: number }[];
}

const hitFields = `score text highlights { start end }
  node { __typename ... on Official { name } ... on Agency { name } ... on Initiative { name } ... on Region { name }
    ... on Meeting { name } ... on Document { name } ... on Article { title } }`;

async function search(query: string, more = ''): Promise<Hit[]> {
  const data = await api.data(
    `query ($query: String!) { search(query: $query${more}) { totalCount edges { node { ${hitFields} } } } }`,
    { query },
  );
  const { edges, totalCount } = data['search'] as { edges: { node: Hit }[]; totalCount: number };
  expect(edges).toHaveLength(totalCount);
  return edges.map(({ node }) => node);
}

/** What is marked of each hit, and of what. */
async function found(query: string, more?: string): Promise<string[]> {
  const hits = await search(query, more);
  return hits.map(({ node, text, highlights }) => {
    const marked = highlights.map(({ start, end }) => text.slice(start, end)).join('|');
    return `${node.name ?? node.title ?? ''}: ${marked}`;
  });
}

const entities = ', articles: false';

describe('names', () => {
  it.each([
    ['exactly', '周砚秋', ['周砚秋: 周砚秋', '周彦秋: 周彦秋', '周秋: 周|秋']],
    ['by an abbreviation', '省公安厅', ['青禾省公安厅: 省公安厅', '白川省公安厅: 省公安厅']],
    ['without the quotation marks that are printed', '清溪专项行动', ['“清溪”专项行动: 清溪”专项行动']],
    ['with other quotation marks', '「清溪」专项行动', ['“清溪”专项行动: 清溪”专项行动']],
    ['with spaces', '青禾省 公安厅', ['青禾省公安厅: 青禾省公安厅']],
    ['by how they begin', '青禾省公', ['青禾省公安厅: 青禾省公']],
    ['in Traditional characters', '青禾省公安廳', ['青禾省公安厅: 青禾省公安厅']],
    ['in full width', 'Ｇ２０峰会', ['G20峰会安保工作会议: G20峰会']],
    ['in pinyin', 'zhouyanqiu', ['周砚秋: 周砚秋', '周彦秋: 周彦秋']],
    ['in pinyin with spaces', 'Zhou Yan Qiu', ['周砚秋: 周砚秋', '周彦秋: 周彦秋']],
    ['in pinyin with tones', 'zhōu yàn qiū', ['周砚秋: 周砚秋', '周彦秋: 周彦秋']],
    ['by their first syllables', 'zhou yan', ['周砚秋: 周砚', '周彦秋: 周彦']],
    ['by a syllable that is begun', 'g20f', ['G20峰会安保工作会议: G20峰']],
    ['by a surname that is read otherwise', 'shan xiao', ['单晓: 单晓']],
    ['by their initials', 'qhsgat', ['青禾省公安厅: 青禾省公安厅']],
    ['by what stands in them', '安保', ['G20峰会安保工作会议: 安保']],
    ['by words that stand in them, apart', '工作 峰会', ['G20峰会安保工作会议: 峰会|工作']],
    ['with a character of the same sound', '善晓', ['单晓: 单晓']],
    ['with one wrong character', '青禾省公案厅', ['青禾省公安厅: 青禾省公安厅']],
    ['with one wrong character, at the end', '青禾省公安局', ['青禾省公安厅: 青禾省公安']],
    ['with one character missing', '青禾省平安建条例', ['青禾省平安建设条例: 青禾省平安建|条例']],
    ['with one character too many', '青禾省省公安厅', ['青禾省公安厅: 青禾省|公安厅']],
  ])('%s', async (_how, query, expected) => {
    expect((await found(query, entities)).slice(0, expected.length)).toEqual(expected);
  });

  it('are taken at their word in quotation marks', async () => {
    expect(await found('"周砚秋"', entities)).toEqual(['周砚秋: 周砚秋']);
    expect(await found('"zyq"', entities)).toEqual([]);
  });

  it('of some types', async () => {
    expect(await found('青禾', ', articles: false, types: [DOCUMENT, REGION]')).toEqual([
      '青禾省: 青禾',
      '青禾省平安建设条例: 青禾',
    ]);
    expect(await found('青禾', ', articles: false, types: []')).toEqual([]);
  });

  it('give each entity once, by the best of its names', async () => {
    const hits = await search('省公安厅', `${entities}, types: [AGENCY]`);
    expect(hits.map(({ node, text }) => [node.name, text])).toEqual([
      ['青禾省公安厅', '省公安厅'],
      ['白川省公安厅', '白川省公安厅'],
    ]);
  });

  it('are alternatives, and exclude by any name', async () => {
    expect(await found('单晓 或 清溪', entities)).toEqual(['“清溪”专项行动: 清溪', '单晓: 单晓']);
    expect(await found('公安 -青禾', entities)).toEqual(['白川省公安厅: 公安', '临川市公安局: 公安']);
    expect(await found('公安 -（青禾 或 市）', entities)).toEqual(['白川省公安厅: 公安']);
  });
});

describe('articles', () => {
  it('come after the names that fit exactly, headlines before texts, the newest first', async () => {
    const hits = await search('清溪 或 护航');
    expect(hits.map(({ node, score }) => [node.name ?? node.title, score])).toEqual([
      ['“清溪”专项行动', 0.9334],
      ['护航队的一年', 0.35],
      ['无题', 0.25],
      ['雲水镇的夜晚', 0.25],
      ['要闻n1', 0.25],
    ]);
  });

  it.each([
    ['a phrase', '“网格员回到岗位”', ['护航队的一年: 网格员回到岗位', '雲水镇的夜晚: 网格员回到岗位']],
    ['across quotation marks', '夜归人护航队', ['雲水镇的夜晚: 夜归人”护航队']],
    ['words apart', '巡逻队 平安', ['无题: 巡逻队|平安']],
    ['not what is excluded, though the headline lacks it', '护航 -岗位', ['无题: 护航']],
    ['groups', '巡逻队 (平安 或 露水)', ['无题: 巡逻队|平安', '雲水镇的夜晚: 露水|巡逻队']],
    ['in Traditional characters', '護航隊員', ['护航队的一年: 护航队员']],
    ['in full width, beside a digit', '2024年', ['雲水镇的夜晚: ２０２４年']],
    ['one character', '街', ['雲水镇的夜晚: 街']],
    ['nothing of a word', '202', []],
  ])('%s', async (_what, query, expected) => {
    expect(await found(query, ', types: []')).toEqual(expected);
  });

  it('show the sentences around the first match', async () => {
    const [hit] = await search('夜归人', ', types: []');
    expect(hit!.text).toBe(
      '清晨的露水还没有干，巡逻队已经走过了三条街。大家说这样的日子已经过了整整两年，谁也没有想到会有今天这样的变化。镇里的“夜归人”护航队在２０２４年出动三百次。会后，各村的网格员回到岗位。',
    );
    expect(hit!.highlights).toEqual([{ start: 59, end: 62 }]);
  });

  it('meet a filter in the same language', async () => {
    const { articles } = (await api.data(
      '{ articles(filter: { text: "巡逻队 -平安 或 網格員" }) { totalCount edges { node { id } } } }',
    )) as { articles: { totalCount: number; edges: { node: { id: string } }[] } };
    expect(articles.edges.map(({ node }) => node.id)).toEqual(['t2', 't1']);
    const refused = await api.ask('{ articles(filter: { text: "平安 或" }) { totalCount } }');
    expect(refused.errors[0]).toMatchObject({
      message:
        '`text` cannot be read; expected a word, a phrase or a group after 或 (character 4); found the end',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('what is typed does not reach the index as its language', () => {
  /** How many it finds; null where it is refused. */
  it.each([
    ['*:*', null],
    ['* *', null],
    ['plain:周砚秋', 0],
    ['title:护航队的一年', 0],
    ['周砚*', 3],
    ['/周砚.*/', 3],
    ['平安~2', 0],
    ['[周 TO 秋]', 0],
    ['zzz" OR *:*', null],
    ['zzz\\" OR "平安', 0],
    ["zzz' OR 1=1 //", 0],
    ['zzz") RETURN n //', null],
  ])('%s', async (query, count) => {
    const { data, errors } = await api.ask(
      'query ($query: String!) { search(query: $query) { totalCount } }',
      { query },
    );
    expect((data as { search: { totalCount: number } } | null)?.search.totalCount ?? null).toBe(count);
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(
      count === null ? ['BAD_USER_INPUT'] : [],
    );
  });
});

describe('pages of a search', () => {
  const page = (first: number, after: string | null = null) =>
    api.data(
      `query ($first: Int, $after: String) { search(query: "青禾 或 公安 或 护航", first: $first, after: $after) {
        pageInfo { endCursor hasNextPage } edges { cursor node { score node { ... on Node { id } } } } } }`,
      { first, after },
    ) as Promise<{
      search: {
        pageInfo: { endCursor: string; hasNextPage: boolean };
        edges: { cursor: string; node: { score: number; node: { id: string } } }[];
      };
    }>;

  it('neither repeat nor skip, also while articles come and go', async () => {
    const whole = (await page(100)).search.edges.map(({ node }) => node.node.id);
    expect(whole.length).toBeGreaterThan(7);
    const read: string[] = [];
    let after: string | null = null;
    for (let n = 0, more = true; more; n++) {
      const { search } = await page(2, after);
      read.push(...search.edges.map(({ node }) => node.node.id));
      more = search.pageInfo.hasNextPage;
      after = search.pageInfo.endCursor;
      if (n === 1) {
        await writeArticles(
          database,
          Array.from({ length: 30 }, (_, i) =>
            told(`later-${i}`, '2024-03-01', `后话${i}`, '与此无关的一句话。'),
          ),
        );
      }
    }
    expect(read).toEqual(whole);
    await removeArticles(
      database,
      Array.from({ length: 30 }, (_, i) => `later-${i}`),
    );
  });

  it('have scores that fall, in (0, 1]', async () => {
    const scores = (await page(100)).search.edges.map(({ node }) => node.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.filter((score) => score <= 0 || score > 1)).toEqual([]);
  });

  it('refuse the cursor of another search', async () => {
    const { search } = await page(1);
    for (const args of ['query: "青禾"', 'query: "青禾 或 公安 或 护航", articles: false']) {
      const { errors } = await api.ask(
        `{ search(${args}, after: ${JSON.stringify(search.pageInfo.endCursor)}) { totalCount } }`,
      );
      expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    }
    const forged = Buffer.from('000000000|9999999998|region-980000').toString('base64url');
    const { errors } = await api.ask(`{ search(query: "青禾", after: "${forged}") { totalCount } }`);
    expect(errors[0]?.message).toMatch(/^`after` is not a cursor of this list/);
  });

  it('cost one trip, with the count and all that a hit shows of itself', async () => {
    const { trips, errors } = await api.ask(
      `{ search(query: "青禾") { totalCount edges { node { ${hitFields} } } }
        other: search(query: "zyq", types: [OFFICIAL]) { edges { node { score node { ... on Official { aliases firstSeen } } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(trips).toBe(1);
  });
});
