import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/domain/date.js';
import { findDates } from '../../src/extraction/time/dates.js';

const days = (text: string, publishedOn: string): [string, string][] =>
  findDates(text, publishedOn as IsoDate).map(({ start, end, date }) => [text.slice(start, end), date]);

describe('printed days', () => {
  it('takes the year of a month and day from the publication', () => {
    expect(days('会议3月29日在临川举行', '2019-04-01')).toEqual([['3月29日', '2019-03-29']]);
  });

  it('takes December for last year and January for next year across the turn of the year', () => {
    expect(days('12月30日开会', '2024-01-02')).toEqual([['12月30日', '2023-12-30']]);
    expect(days('1月3日起施行', '2023-12-28')).toEqual([['1月3日', '2024-01-03']]);
  });

  it('resolves words for days, and the day in brackets beside them', () => {
    expect(days('今天（7月30日）召开，昨晚结束，明日再议', '2025-07-30')).toEqual([
      ['今天', '2025-07-30'],
      ['7月30日', '2025-07-30'],
      ['昨晚', '2025-07-29'],
      ['明日', '2025-07-31'],
    ]);
  });

  it('takes 当天 for the day named last, not for the end of a month', () => {
    expect(days('昨天是宣传日。截至11月底，事故下降。当天举行活动', '2024-12-03')).toEqual([
      ['昨天', '2024-12-02'],
      ['11月底', '2024-11-30'],
      ['当天', '2024-12-02'],
    ]);
  });

  it('takes the month of a bare day from the publication, or the month before', () => {
    expect(days('会议28日下午举行', '2022-12-28')).toEqual([['28日', '2022-12-28']]);
    expect(days('会议28日下午举行', '2023-03-02')).toEqual([['28日', '2023-02-28']]);
  });

  it('gives both ends of a range, also across months', () => {
    expect(days('12月21日至25日举行', '2024-12-13')).toEqual([
      ['12月21日', '2024-12-21'],
      ['25日', '2024-12-25'],
    ]);
    expect(days('7月30日至8月2日', '2024-08-05')).toEqual([
      ['7月30日', '2024-07-30'],
      ['8月2日', '2024-08-02'],
    ]);
    expect(days('24日至26日', '2024-08-05').map(([, day]) => day)).toEqual(['2024-07-24', '2024-07-26']);
  });

  it('keeps a printed year for the rest of the sentence', () => {
    expect(days('2021年6月13日发生，6月14日救援结束。7月1日', '2022-08-01').map(([, day]) => day)).toEqual([
      '2021-06-13',
      '2021-06-14',
      '2022-07-01',
    ]);
  });

  it('reads the end of a month or year as its last day', () => {
    expect(days('截至今年9月底', '2022-12-28')).toEqual([['今年9月底', '2022-09-30']]);
    expect(days('截至2月底', '2024-03-05')).toEqual([['2月底', '2024-02-29']]);
    expect(days('到2025年底', '2024-03-05')).toEqual([['2025年底', '2025-12-31']]);
  });

  it('resolves weekdays by the week they are in', () => {
    expect(days('上周五召开', '2024-07-24')).toEqual([['上周五', '2024-07-19']]);
    expect(days('本周三召开', '2024-07-25')).toEqual([['本周三', '2024-07-24']]);
    expect(days('周日上午', '2024-07-24')).toEqual([['周日', '2024-07-21']]);
  });

  it('takes 当天 for the day printed last', () => {
    expect(days('7月20日是宣传日。当天上午启动', '2024-07-24').map(([, day]) => day)).toEqual([
      '2024-07-20',
      '2024-07-20',
    ]);
    expect(days('当天上午启动', '2024-07-24')).toEqual([]);
  });

  it('reads digits of full width', () => {
    expect(days('２０２４年７月２４日', '2024-07-25')).toEqual([['２０２４年７月２４日', '2024-07-24']]);
  });

  it('leaves out spans of days, days that do not exist, and years alone', () => {
    expect(days('10日内办结，2月30日，2023年，每月5日', '2024-03-05')).toEqual([]);
  });
});
