import { expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.js';
import { day, resolved } from './compose.js';

function meeting(printed: string, changes: Partial<Article> = {}, heldOn?: string) {
  const relations =
    heldOn === undefined ? [] : [{ type: 'HELD_ON' as const, from: 'e1', to: null, date: day(heldOn) }];
  return resolved(printed, { e1: ['Meeting', printed] }, changes, relations).of(printed);
}

test.each([
  [
    '中国共产党第二十次全国代表大会',
    ['党的二十大', '二十大', '中共二十大', '中国共产党第二十次全国代表大会'],
  ],
  [
    '中国共产党第二十届中央委员会第三次全体会议',
    [
      '党的二十届三中全会',
      '二十届三中全会',
      '二十届三中全会第二次全体会议',
      '中国共产党第二十届中央委员会第三次全体会议',
    ],
  ],
  ['十四届全国人大二次会议', ['十四届全国人大二次会议', '第十四届全国人民代表大会第二次会议']],
  ['浙江省十四届人大二次会议', ['省十四届人大二次会议', '浙江省第十四届人民代表大会第二次会议']],
  [
    '十四届全国人大常委会第九次会议',
    ['十四届全国人大常委会第九次会议', '十四届全国人大常委会第九次会议闭幕会'],
  ],
  ['第五届青禾论坛', ['第五届青禾论坛']],
  ['浙江省委十五届五次全会', ['省委十五届五次全会', '中共浙江省委十五届五次全体(扩大)会议']],
])('%s, whenever it is named', (name, printed) => {
  const found = printed.flatMap((form) => [
    meeting(form, { publishedOn: day('2024-07-25') }),
    meeting(form, { publishedOn: day('2021-01-03') }, '2021-01-02'),
  ]);
  expect(found.map((entity) => entity.name)).toEqual(found.map(() => name));
  expect(new Set(found.map(({ id }) => id)).size).toBe(1);
});

test('全省 and 省委 are the home province’s', () => {
  expect(meeting('全省建设平安浙江工作会议').name).toBe('浙江省建设平安浙江工作会议');
  expect(meeting('省委常委会(扩大)会议').name).toBe('浙江省委常委会会议');
  expect(meeting('省委常委会会议', { homeRegion: '江苏省' }).name).toBe('江苏省委常委会会议');
});

test('a stated day tells meetings of one name apart, and is the same in every article', () => {
  const printed = '全省建设平安浙江工作会议';
  const one = meeting(printed, { publishedOn: day('2019-04-01') }, '2019-03-29');
  expect(meeting(printed, { publishedOn: day('2019-03-30'), id: 'a2' }, '2019-03-29').id).toBe(one.id);
  expect(meeting(printed, { publishedOn: day('2020-05-01') }, '2020-04-28').id).not.toBe(one.id);
});

test('without a stated day the month of the article stands for it', () => {
  const printed = '全省建设平安浙江工作会议';
  const one = meeting(printed, { publishedOn: day('2019-04-01') });
  expect(meeting(printed, { publishedOn: day('2019-04-20') }).id).toBe(one.id);
  expect(meeting(printed, { publishedOn: day('2019-05-01') }).id).not.toBe(one.id);
});

test('the year in the name, or of a numbered meeting, makes the day needless', () => {
  const printed = '2024年度省平安办第二次主任会议';
  const one = meeting(printed, { publishedOn: day('2024-07-25') }, '2024-07-24');
  expect(one.name).toBe('2024年浙江省平安办第二次主任会议');
  expect(meeting(printed, { publishedOn: day('2024-08-02') }).id).toBe(one.id);
  expect(meeting('省平安办第二次主任会议', { publishedOn: day('2024-07-26') }).id).toBe(one.id);
});

test('a meeting that is not told whose it is stays the article’s own', () => {
  expect(meeting('新闻发布会', { id: 'a1' }, '2024-07-24').id).not.toBe(
    meeting('新闻发布会', { id: 'a2' }, '2024-07-24').id,
  );
  expect(meeting('市委常委会会议', { id: 'a1' }).id).not.toBe(meeting('市委常委会会议', { id: 'a2' }).id);
  const work = '安全生产重点工作部署会';
  expect(meeting(work, { homeRegion: '浙江省' }).id).not.toBe(meeting(work, { homeRegion: '江苏省' }).id);
});
