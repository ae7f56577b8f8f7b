import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/extraction/quantities/find-quantities.js';
import { parseNumber } from '../../src/extraction/quantities/numbers.js';

const found = (text: string): [string, number, string][] =>
  findQuantities(text).map(({ start, end, value, unit }) => [text.slice(start, end), value, unit]);

describe('printed numbers', () => {
  it.each([
    ['283', 283],
    ['28.3万', 283_000],
    ['1.1万', 11_000],
    ['70亿', 7_000_000_000],
    ['1亿7000万', 170_000_000],
    ['2,600', 2600],
    ['３００', 300],
    ['十二', 12],
    ['二十', 20],
    ['两', 2],
    ['三百零五', 305],
    ['五千万', 50_000_000],
    ['一万二千', 12_000],
  ])('reads %s', (printed, value) => expect(parseNumber(printed)).toBe(value));

  it('says of other words that they are none', () => {
    expect(parseNumber('多')).toBeNull();
    expect(parseNumber('')).toBeNull();
  });
});

describe('quantities', () => {
  it('reads number, scale and unit, and drops what makes them vague', () => {
    expect(found('累计接入70多亿条数据、2000多万条记录、1200余起、95%以上')).toEqual([
      ['70多亿条', 7_000_000_000, '条'],
      ['2000多万条', 20_000_000, '条'],
      ['1200余起', 1200, '起'],
      ['95%', 95, '%'],
    ]);
  });

  it('counts money in its unit of one', () => {
    expect(found('涉案金额3.4万元，划拨1.38亿元')).toEqual([
      ['3.4万元', 34_000, '元'],
      ['1.38亿元', 138_000_000, '元'],
    ]);
  });

  it('takes the longer unit', () => {
    expect(found('出动980台次、1.5万人次、装备2300多台（套）')).toEqual([
      ['980台次', 980, '台次'],
      ['1.5万人次', 15_000, '人次'],
      ['2300多台（套）', 2300, '台（套）'],
    ]);
  });

  it('marks Chinese numerals, and leaves out ordinals', () => {
    expect(findQuantities('通报七起问题，第3次会议，第三次会议')).toEqual([
      { start: 2, end: 4, value: 7, unit: '起', isSmallWord: true },
    ]);
  });
});
