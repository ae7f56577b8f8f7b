import { expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.js';
import { day, resolved } from './compose.js';

function initiative(printed: string, changes: Partial<Article> = {}) {
  return resolved(printed, { e1: ['Initiative', printed] }, changes).of(printed);
}

test.each([
  ['平安浙江建设', ['平安浙江', '平安浙江建设', '“平安浙江”建设', '更高水平平安浙江', '平安建设']],
  ['“十四五”规划', ['“十四五”规划', '十四五', '第十四个五年规划', '「十四五」规划']],
  ['枫桥经验', ['新时代“枫桥经验”', '枫桥经验', '「枫桥经验」']],
  ['夏季治安打击整治行动', ['夏季行动', '2024年夏季行动', '夏季治安打击整治行动']],
  ['春运', ['春运', '2025年春运']],
  ['国家宪法日', ['国家宪法日', '第十二个国家宪法日']],
  ['长三角警务一体化', ['长三角区域警务一体化', '长三角警务一体化']],
  ['一体化数据平台', ['一体化数据平台', '一体化数据平台建设']],
  ['2024年防汛四级应急响应', ['防汛四级应急响应', '防汛Ⅳ级应急响应', '防汛IV级应急响应']],
])('%s under all its names', (name, printed) => {
  const found = printed.map((form) => initiative(form));
  expect(found.map((entity) => entity.name)).toEqual(printed.map(() => name));
  expect(new Set(found.map(({ id }) => id)).size).toBe(1);
});

test('平安建设 is that of the home region', () => {
  expect(initiative('平安建设', { homeRegion: '杭州市' }).name).toBe('平安杭州建设');
  expect(initiative('平安建设', { homeRegion: null }).name).toBe('平安建设');
});

test('扫黑除恶 is the campaign until its end, then its standing successor', () => {
  expect(initiative('扫黑除恶', { publishedOn: day('2019-04-01') }).name).toBe('扫黑除恶专项斗争');
  expect(initiative('扫黑除恶', { publishedOn: day('2024-07-25') }).name).toBe('常态化扫黑除恶');
  expect(initiative('扫黑除恶专项斗争', { publishedOn: day('2024-07-25') }).name).toBe('扫黑除恶专项斗争');
});

test.each([
  ['防汛防台风四级应急响应', 'response'],
  ['平安金鼎', 'award'],
  ['平安中国示范区', 'zone'],
  ['17项重点实事项目', 'project-list'],
  ['扫黑除恶专项斗争', 'campaign'],
  ['三年行动计划', 'plan'],
  ['八八战略', 'strategy'],
  ['城市大脑', 'platform'],
  ['枫桥经验', 'mechanism'],
  ['平安浙江建设', 'programme'],
])('%s is of the kind %s', (printed, kind) => {
  expect(initiative(printed).attributes.kind).toBe(kind);
});

test.each(['三年行动计划', '八大工程', '17项重点实事项目', '专项行动', '防汛四级应急响应', '平安市县'])(
  '%s of one province is not that of another',
  (printed) => {
    expect(initiative(printed, { homeRegion: '浙江省' }).id).not.toBe(
      initiative(printed, { homeRegion: '江苏省' }).id,
    );
    expect(initiative(printed, { homeRegion: null, id: 'a1' }).id).not.toBe(
      initiative(printed, { homeRegion: null, id: 'a2' }).id,
    );
  },
);

test('a generic name is that of the programme it is part of, wherever it is printed', () => {
  const plan = (programme: string, changes: Partial<Article>) =>
    resolved(
      `${programme}三年行动计划`,
      { e1: ['Initiative', programme], e2: ['Initiative', '三年行动计划'] },
      changes,
      [{ type: 'PART_OF', from: 'e2', to: 'e1' }],
    ).of('三年行动计划').id;
  const one = plan('长三角警务一体化', { homeRegion: '浙江省' });
  expect(plan('长三角区域警务一体化', { homeRegion: '江苏省', id: 'a2' })).toBe(one);
  expect(plan('京津冀警务一体化', { homeRegion: '浙江省' })).not.toBe(one);
});

test('an emergency response is that of the body that starts it, in its year', () => {
  const response = (body: string, year: string) =>
    resolved(
      `${body}启动防汛四级应急响应`,
      { e1: ['Agency', body], e2: ['Initiative', '防汛四级应急响应'] },
      { publishedOn: day(`${year}-07-01`) },
      [{ type: 'LEADS', from: 'e1', to: 'e2' }],
    ).of('防汛四级应急响应').id;
  expect(response('国家防总', '2024')).toBe(response('国家防汛抗旱总指挥部', '2024'));
  expect(response('国家防总', '2024')).not.toBe(response('国家防总', '2023'));
  expect(response('国家防总', '2024')).not.toBe(response('省防指', '2024'));
});

test('initiatives that are said to be part of each other do not hang', () => {
  const { result } = resolved(
    '八大工程十大行动',
    { e1: ['Initiative', '八大工程'], e2: ['Initiative', '十大行动'] },
    {},
    [
      { type: 'PART_OF', from: 'e1', to: 'e2' },
      { type: 'PART_OF', from: 'e2', to: 'e1' },
    ],
  );
  expect(result.mentions).toHaveLength(2);
});
