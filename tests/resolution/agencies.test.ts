import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.js';
import { resolved } from './compose.js';

function agency(printed: string, changes: Partial<Article> = {}) {
  return resolved(printed, { e1: ['Agency', printed] }, changes).of(printed);
}

/** Bodies of a text, each printed once, by their canonical names. */
function namesIn(text: string, printed: string[], changes: Partial<Article> = {}) {
  const entities = Object.fromEntries(printed.map((name, i) => [`e${i}`, ['Agency', name] as const]));
  const { of } = resolved(text, entities, changes);
  return printed.map((name) => of(name).name);
}

describe('one body under all the names it is printed with', () => {
  test.each([
    ['浙江省委', ['省委', '浙江省委', '中共浙江省委', '中共浙江省委员会', '中国共产党浙江省委员会']],
    ['浙江省委政法委', ['省委政法委', '省政法委', '浙江省委政法委员会', '中共浙江省委政法委员会']],
    ['浙江省委网信办', ['省委网信办', '省委网络安全和信息化委员会办公室']],
    ['浙江省人民政府', ['省政府', '浙江省政府', '省人民政府']],
    ['浙江省人大常委会', ['省人大常委会', '浙江省人民代表大会常务委员会']],
    ['浙江省政协', ['省政协', '政协浙江省委员会', '中国人民政治协商会议浙江省委员会']],
    ['浙江省纪委监委', ['省纪委监委', '省纪委省监委', '浙江省纪委、监委']],
    ['浙江省公安厅', ['省公安厅', '浙江公安', '浙江省公安厅']],
    ['浙江省高级人民法院', ['省高院', '浙江高院', '省法院']],
    ['浙江省人民检察院', ['省检察院', '浙江省人民检察院']],
    ['浙江省应急管理厅', ['省应急厅', '浙江省应急管理厅']],
    ['浙江省发展和改革委员会', ['省发改委', '浙江省发展改革委']],
    ['浙江省防汛防台抗旱指挥部', ['省防指', '浙江省防汛防台抗旱指挥部']],
    ['共青团浙江省委', ['团省委', '共青团浙江省委员会']],
    ['武警浙江省总队', ['武警浙江总队', '省武警总队']],
    ['浙江省税务局', ['省税务局', '国家税务总局浙江省税务局']],
    [
      '浙江省委建设平安浙江领导小组办公室',
      ['省平安办', '浙江省平安办', '省委平安办', '省委建设平安浙江领导小组办公室'],
    ],
    ['杭州市公安局', ['杭州公安', '杭州市公安局']],
    ['杭州市中级人民法院', ['杭州中院', '杭州市法院']],
    ['杭州市市场监督管理局', ['杭州市市场监管局', '杭州市场监管局']],
    ['杭州市公安局西湖分局', ['西湖区公安分局', '杭州市公安局西湖区分局', '杭州市西湖区公安分局']],
    ['杭州市西湖区人民法院', ['西湖区法院', '杭州市西湖区人民法院']],
    ['玉环市沙门镇人民政府', ['沙门镇政府', '玉环市沙门镇人民政府']],
    ['香港特别行政区政府', ['香港特区政府', '香港特别行政区政府']],
    ['广州白云机场海关', ['广州白云机场海关']],
    ['广西壮族自治区党委', ['广西壮族自治区党委', '中共广西壮族自治区委员会']],
    ['最高人民检察院', ['最高检', '最高人民检察院']],
    ['国家防总', ['国家防总', '国家防汛抗旱总指挥部']],
    ['中央纪委国家监委', ['中央纪委国家监委', '中央纪委国家监察委']],
  ])('%s', (name, printed) => {
    const found = printed.map((form) => agency(form));
    expect(found.map((entity) => entity.name)).toEqual(printed.map(() => name));
    expect(new Set(found.map(({ id }) => id)).size).toBe(1);
  });
});

test('names that are nearly alike stay apart', () => {
  const ids = ['省委', '省政府', '省纪委', '省纪委监委', '省人大', '省人大常委会', '省委政法委'].map(
    (name) => agency(name).id,
  );
  expect(new Set(ids).size).toBe(7);
});

test('attributes follow from the canonical form, and the region is in the list', () => {
  const { result, of } = resolved('杭州公安', { e1: ['Agency', '杭州公安'] }, { homeRegion: null });
  expect(of('杭州公安')).toMatchObject({
    pinyin: 'hang zhou shi gong an ju',
    attributes: { level: 'prefecture', branch: 'police', regionId: 'region-330100' },
  });
  expect(result.entities.map(({ id }) => id)).toEqual([of('杭州公安').id, 'region-330000', 'region-330100']);
});

test.each([
  ['省委', 'province', 'party'],
  ['省人大常委会', 'province', 'congress'],
  ['省政协', 'province', 'consultative'],
  ['省检察院', 'province', 'procuratorate'],
  ['杭州互联网法院', 'prefecture', 'court'],
  ['省消防救援总队', 'province', 'fire'],
  ['武警浙江省总队', 'province', 'military'],
  ['省总工会', 'province', 'mass-organisation'],
  ['平阳县政府', 'county', 'government'],
  ['公安部', 'national', 'police'],
])('%s is of the level %s and the branch %s', (printed, level, branch) => {
  expect(agency(printed).attributes).toMatchObject({ level, branch });
});

test('the same words are other bodies in another province', () => {
  expect(agency('省公安厅', { homeRegion: '江苏省' }).name).toBe('江苏省公安厅');
  expect(agency('省平安办', { homeRegion: '安徽省' }).name).toBe('安徽省平安建设领导小组办公室');
});

test('市 is the city of the body before it, before the home region', () => {
  expect(namesIn('嘉兴市委、市政府和市公安局、政法委', ['嘉兴市委', '市政府', '市公安局', '政法委'])).toEqual(
    ['嘉兴市委', '嘉兴市人民政府', '嘉兴市公安局', '嘉兴市委政法委'],
  );
  expect(namesIn('宁波市鄞州区委和区政府', ['宁波市鄞州区委', '区政府'], { homeRegion: '杭州市' })).toEqual([
    '宁波市鄞州区委',
    '宁波市鄞州区人民政府',
  ]);
});

test('市委 of a city paper is the city’s, 省委 its province’s', () => {
  expect(namesIn('省委、市委、公安局', ['省委', '市委', '公安局'], { homeRegion: '杭州市' })).toEqual([
    '浙江省委',
    '杭州市委',
    '杭州市公安局',
  ]);
});

test('市公安局 is of the only city of the article', () => {
  const text = '温州天气转好。市公安局加强巡逻。';
  const { of } = resolved(text, { e1: ['Region', '温州'], e2: ['Agency', '市公安局'] });
  expect(of('市公安局').name).toBe('温州市公安局');
});

test('a relative name that nothing resolves is the article’s own', () => {
  const one = agency('市公安局', { id: 'a1' });
  const other = agency('市公安局', { id: 'a2' });
  expect(one.name).toBe('市公安局');
  expect(one.attributes).toEqual({ branch: 'police' });
  expect(one.id).not.toBe(other.id);
  expect(agency('综合督查组', { id: 'a1' }).id).not.toBe(agency('综合督查组', { id: 'a2' }).id);
});

test('bodies joined in the article take the name that says most', () => {
  const text = '云岭市社会治理中心成立，中心负责人说，社会治理中心将扩大。';
  const { of, result } = resolved(
    text,
    { e1: ['Agency', '社会治理中心', '云岭市社会治理中心'] },
    { homeRegion: null },
  );
  expect(of('社会治理中心').name).toBe('云岭市社会治理中心');
  expect(result.mentions[0]!.spans.map(({ start }) => start)).toEqual([0, 19]);
});

test('committees of the congress printed without it follow the one before them', () => {
  expect(
    namesIn('全国人大民委、财经委主任委员出席', ['全国人大民委', '财经委'], { homeRegion: null }),
  ).toEqual(['全国人大民族委员会', '全国人大财政经济委员会']);
});

test('a place of two counties with one name keeps the body apart', () => {
  expect(agency('北京市朝阳区法院', { homeRegion: null }).name).toBe('北京市朝阳区人民法院');
  expect(agency('朝阳区法院', { homeRegion: null }).attributes.regionId).not.toBe('region-110105');
});

test('bodies of places that no table has', () => {
  expect(agency('青禾省公安厅', { homeRegion: null })).toMatchObject({
    name: '青禾省公安厅',
    attributes: { level: 'province', branch: 'police' },
  });
  expect(agency('省公安厅', { homeRegion: '青禾省' }).id).toBe(
    agency('青禾省公安厅', { homeRegion: null }).id,
  );
});

test('words of names that look like places are none', () => {
  expect(agency('市场监管总局').name).toBe('市场监管总局');
  expect(agency('公安部').attributes.regionId).toBeUndefined();
  expect(agency('上海合作组织秘书处').attributes.regionId).toBeUndefined();
  expect(agency('区域协调中心').attributes.regionId).toBeUndefined();
  expect(agency('临平街道办事处').attributes.regionId).toBe('region-330113001');
});
