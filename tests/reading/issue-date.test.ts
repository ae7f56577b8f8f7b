import { describe, expect, test } from 'vitest';
import { settleDate, type SettledDate } from '../../src/reading/page/issue-date.js';
import { readMasthead } from '../../src/reading/page/masthead-pieces.js';

/** The day of a date printed in one line; a numeral of its own stands behind a bar. */
function day(text: string): SettledDate | null {
  const pieces = readMasthead(text);
  return pieces === null ? null : settleDate(pieces);
}

describe('the day of an issue', () => {
  test.each([
    ['2024年7月25日 星期四 农历甲辰年六月二十', '2024-07-25', false, []],
    ['2024年7月25日', '2024-07-25', false, []],
    ['二〇二四年七月二十五日 星期四', '2024-07-25', false, []],
    ['二○二四年七月二十五日 周四', '2024-07-25', false, []],
    ['２０２４年'.normalize('NFKC') + '7月25日', '2024-07-25', false, []],
    ['2O24年7月25日 星期四', '2024-07-25', false, []],
    ['2024-07-25', '2024-07-25', false, []],
    ['2024.7.25 星期四', '2024-07-25', false, []],
    [
      '2024年7月 星期四 农历甲辰年六月二十',
      '2024-07-25',
      true,
      ['the masthead prints no day; 2024-07-25 follows from the rest of its date'],
    ],
    [
      '2024年7月 农历六月二十',
      '2024-07-25',
      true,
      ['the masthead prints no day; 2024-07-25 follows from the rest of its date'],
    ],
    ['2019年4月 星期一 农历已亥年二月廿六 | 1', '2019-04-01', false, ['the day 1 is torn from its month']],
    ['2024年7月 星期四 | 25', '2024-07-25', false, ['the day 25 is torn from its month']],
    [
      '2023年4月 星期四 农历癸卯年闰二月十六',
      '2023-04-06',
      true,
      ['the masthead prints no day; 2023-04-06 follows from the rest of its date'],
    ],
    [
      '2024年2月 农历癸卯年十二月三十',
      '2024-02-09',
      true,
      ['the masthead prints no day; 2024-02-09 follows from the rest of its date'],
    ],
    [
      '星期四 农历甲辰年六月二十',
      '2024-07-25',
      true,
      ['the masthead prints no year; 2024-07-25 follows from the lunar date'],
    ],
    [
      '2024年7月25日 星期五',
      '2024-07-25',
      false,
      ['the printed weekday Friday contradicts 2024-07-25, a Thursday'],
    ],
    [
      '2024年7月25日 星期四 农历甲辰年六月廿一',
      '2024-07-25',
      false,
      ['the printed lunar date is that of 2024-07-26 and contradicts 2024-07-25'],
    ],
    [
      '2024年2月30日 农历甲辰年正月二十',
      '2024-02-29',
      true,
      ['the printed day 30 does not exist in its month; 2024-02-29 follows from the rest'],
    ],
  ])('%s', (text, date, inferred, warnings) => expect(day(text)).toEqual({ date, inferred, warnings }));

  test.each([
    '2024年7月 星期四',
    '2024年7月',
    '2024年7月 | 1',
    '2024年7月 星期五 | 25',
    '星期四',
    '农历六月二十',
  ])('%s names no single day', (text) => expect(day(text)).toBe(null));
});
