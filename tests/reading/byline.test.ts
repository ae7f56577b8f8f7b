import { describe, expect, test } from 'vitest';
import {
  datelineBylines,
  datelineOf,
  parseByline,
  splitClosingByline,
} from '../../src/reading/page/byline.js';

const people = (text: string): string[] | null =>
  parseByline(text)?.map(({ role, name }) => `${role} ${name}`) ?? null;

describe('bylines', () => {
  test.each([
    ['本报记者 沈怀瑾 陆一鸣', ['reporter 沈怀瑾', 'reporter 陆一鸣']],
    ['本报记者　沈 瑾　通讯员　何 满', ['reporter 沈瑾', 'correspondent 何满']],
    ['《云岭日报》记者 沈怀瑾', ['reporter 沈怀瑾']],
    ['云岭日报全媒体记者 沈怀瑾', ['reporter 沈怀瑾']],
    ['本报见习记者沈怀瑾', ['reporter 沈怀瑾']],
    ['□ 本报记者 沈怀瑾 特约通讯员 何小满', ['reporter 沈怀瑾', 'correspondent 何小满']],
    ['通讯员 何小满 摄', ['correspondent 何小满', 'photographer 何小满']],
    ['(本报记者 沈怀瑾 摄)', ['reporter 沈怀瑾', 'photographer 沈怀瑾']],
    ['沈怀瑾 何小满 摄', ['photographer 沈怀瑾', 'photographer 何小满']],
    ['沈怀瑾摄', ['photographer 沈怀瑾']],
    ['沈怀瑾 摄影报道', ['reporter 沈怀瑾', 'photographer 沈怀瑾']],
    ['通讯员 何小满 摄影报道', ['correspondent 何小满', 'photographer 何小满']],
    ['图/沈怀瑾', ['photographer 沈怀瑾']],
    ['文/沈怀瑾 图/何小满', ['reporter 沈怀瑾', 'photographer 何小满']],
    ['本报记者 沈怀瑾 文/图', ['reporter 沈怀瑾', 'photographer 沈怀瑾']],
    ['记者 沈怀瑾 报道', ['reporter 沈怀瑾']],
    ['记者 沈怀瑾 临川报道', ['reporter 沈怀瑾']],
    ['编辑 何小满', ['editor 何小满']],
    ['阿迪力·买买提 摄', ['photographer 阿迪力·买买提']],
    ['临川市公安局供图', ['other 临川市公安局']],
    ['本报评论员', ['other 本报评论员']],
  ])('%s', (text, expected) => expect(people(text)).toEqual(expected));

  test.each([
    '记者走访三条夜市街',
    '通讯员培训班在临川开班',
    '摄影展开幕',
    '记者调查',
    '整理书屋',
    '沈怀瑾 何小满',
    '本报记者走进青石镇的日子',
    '文明临川 图书飘香',
    '',
  ])('“%s” is none', (text) => expect(parseByline(text)).toBe(null));
});

describe('datelines', () => {
  test.each([
    ['本报讯 7月24日,会议召开。', '本报讯'],
    ['本 报 讯 7月24日', '本报讯'],
    ['本报7月24日讯 会议', '本报7月24日讯'],
    ['本报临川7月24日讯 会议', '本报临川7月24日讯'],
    ['新华社北京7月24日电 会议', '新华社北京7月24日电'],
    ['据新华社电 会议', '据新华社电'],
    ['全市会议召开。', null],
  ])('%s', (text, expected) => expect(datelineOf(text)).toBe(expected));

  test('the people named in them', () => {
    const inside = (text: string): string[] =>
      datelineBylines(text).map(({ role, name }) => `${role} ${name}`);
    expect(inside('本报讯（记者 沈怀瑾 通讯员 何小满）7月24日')).toEqual([
      'reporter 沈怀瑾',
      'correspondent 何小满',
    ]);
    expect(inside('本报讯 通讯员何小满、记者沈怀瑾报道：今年')).toEqual([
      'correspondent 何小满',
      'reporter 沈怀瑾',
    ]);
    expect(inside('本报讯（续）7月24日')).toEqual([]);
  });
});

test('a credit at the end of a paragraph is taken off it', () => {
  expect(splitClosingByline('渔船回港。通讯员 何小满 摄')).toEqual({
    text: '渔船回港。',
    bylines: parseByline('通讯员 何小满 摄'),
  });
  expect(splitClosingByline('会议召开。（记者 沈怀瑾）').text).toBe('会议召开。');
  expect(splitClosingByline('条例施行（试行）').text).toBe('条例施行（试行）');
});
