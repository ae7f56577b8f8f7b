import { addDays, dayOf, isoDate, monthOf, weekday, yearOf, type IsoDate } from '../../domain/date.js';
import type { Span } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';
import { digitClass, toHalfWidthDigits } from './digits.js';

/** A printed day, resolved. A range gives two: its first and its last day. */
export interface DatedSpan extends Span {
  date: IsoDate;
}

const n = (max: number): string => `[${digitClass}]{1,${max}}`;
const year = `(?:(?<year>[${digitClass}]{4})年|(?<relativeYear>今年|去年|前年|明年|当年))`;

/** Alternatives from the most to the least explicit; the first that fits at a place wins. */
const printedDay = new RegExp(
  [
    `(?:${year})?(?<![${digitClass}])(?<month>${n(2)})月(?:份)?(?:(?<day>${n(2)})[日号]|(?<monthEnd>底|末))`,
    `(?:(?<endYear>[${digitClass}]{4})年|(?<endRelativeYear>今年|去年|前年))(?<yearEnd>年?底|末)`,
    `(?<numericYear>20[0-9]{2})[-./](?<numericMonth>[0-9]{1,2})[-./](?<numericDay>[0-9]{1,2})(?![0-9])`,
    `(?<![${digitClass}月.．年至每\\-—~])(?<bareDay>${n(2)})日(?![内游均元本起前后]|以内|之内|至今)`,
    `(?<=[日号]?(?:至|[-—~]+|、))(?<![${digitClass}.．])(?<rangeDay>${n(2)})日(?!内)`,
    `(?<word>今天|今日|今晨|今早|今晚|今夜|昨天|昨日|昨晚|昨夜|昨晨|前天|前日|前晚|明天|明日|明晨|明晚|后天|当天|当日|同日)`,
    `(?<week>上个?周|上星期|本周|这周|下周|周)(?<weekday>[一二三四五六日天])(?![一二三四五六日天至年])`,
  ].join('|'),
  'gu',
);

const wordOffset: Readonly<Record<string, number>> = { 今: 0, 昨: -1, 前: -2, 明: 1, 后: 2 };
const relativeYears: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 前年: -2, 明年: 1 };
const weekdays = '日一二三四五六';
/** News looks back further than ahead: a month and day without a year lie at most this far ahead. */
const DAYS_AHEAD = 120;
const DAYS_BACK = 300;

/**
 * Every printed day of the text, in order, resolved by the day of publication: 3月29日, 昨天, 25日, 上周五,
 * 截至6月底 (the month's last day). A bare day takes its month from the one printed before it in the sentence.
 * 当天 is the day printed last. What names no day (今年, 7月) is left out.
 */
export function findDates(text: string, publishedOn: IsoDate): DatedSpan[] {
  const dates: DatedSpan[] = [];
  let before: DatedSpan | null = null;
  let lastDayNamed: IsoDate | null = null;
  for (const match of allMatches(text, printedDay)) {
    const near: DatedSpan | null =
      before !== null && sameSentence(text, before.end, match.index) ? before : null;
    const date = resolve(match.groups ?? {}, publishedOn, near?.date ?? null, lastDayNamed);
    if (date === null) continue;
    before = { start: match.index, end: match.index + match[0].length, date };
    // 截至11月底 names the end of a month, and no day that 当天 could mean.
    if (match.groups?.['monthEnd'] === undefined && match.groups?.['yearEnd'] === undefined)
      lastDayNamed = date;
    dates.push(before);
  }
  return dates;
}

function sameSentence(text: string, from: number, to: number): boolean {
  return !/[。！？\n]/u.test(text.slice(from, to));
}

type Groups = Readonly<Record<string, string | undefined>>;

function resolve(
  groups: Groups,
  publishedOn: IsoDate,
  near: IsoDate | null,
  last: IsoDate | null,
): IsoDate | null {
  const number = (name: string): number => Number(toHalfWidthDigits(groups[name] ?? ''));
  if (groups['month'] !== undefined) {
    const stated = statedYear(groups['year'], groups['relativeYear'], publishedOn, near);
    const day = groups['day'] === undefined ? null : number('day');
    return monthDay(stated, number('month'), day, publishedOn, near);
  }
  if (groups['yearEnd'] !== undefined) {
    const stated = statedYear(groups['endYear'], groups['endRelativeYear'], publishedOn, near);
    return stated === null ? null : isoDate(stated, 12, 31);
  }
  if (groups['numericYear'] !== undefined) {
    return isoDate(number('numericYear'), number('numericMonth'), number('numericDay'));
  }
  if (groups['bareDay'] !== undefined) return bareDay(number('bareDay'), publishedOn, near);
  if (groups['rangeDay'] !== undefined) return bareDay(number('rangeDay'), publishedOn, near);
  if (groups['word'] !== undefined && /^[当同]/u.test(groups['word'])) return last;
  if (groups['word'] !== undefined) return addDays(publishedOn, wordOffset[groups['word'][0]!] ?? 0);
  return weekdayNear(
    groups['week'] ?? '',
    weekdays.indexOf(groups['weekday'] === '天' ? '日' : (groups['weekday'] ?? '')),
    publishedOn,
  );
}

function statedYear(
  absolute: string | undefined,
  relative: string | undefined,
  publishedOn: IsoDate,
  near: IsoDate | null,
): number | null {
  if (absolute !== undefined) return Number(toHalfWidthDigits(absolute));
  if (relative === undefined) return null;
  if (relative === '当年') return near === null ? null : yearOf(near);
  return yearOf(publishedOn) + (relativeYears[relative] ?? 0);
}

function monthDay(
  stated: number | null,
  month: number,
  day: number | null,
  publishedOn: IsoDate,
  near: IsoDate | null,
): IsoDate | null {
  const inYear = (year: number): IsoDate | null =>
    day === null ? lastDay(year, month) : isoDate(year, month, day);
  if (stated !== null) return inYear(stated);
  // 2023年6月21日 … 6月22日: a year printed in the sentence holds for what follows.
  if (near !== null && yearOf(near) !== yearOf(publishedOn)) return inYear(yearOf(near));
  const thisYear = inYear(yearOf(publishedOn));
  if (thisYear !== null && thisYear > addDays(publishedOn, DAYS_AHEAD))
    return inYear(yearOf(publishedOn) - 1);
  if (thisYear !== null && thisYear < addDays(publishedOn, -DAYS_BACK))
    return inYear(yearOf(publishedOn) + 1);
  return thisYear;
}

function lastDay(year: number, month: number): IsoDate | null {
  const next = month === 12 ? isoDate(year + 1, 1, 1) : isoDate(year, month + 1, 1);
  return next === null ? null : addDays(next, -1);
}

/** A bare day lies in the month last printed, else it is the day of that number nearest to the publication. */
function bareDay(day: number, publishedOn: IsoDate, near: IsoDate | null): IsoDate | null {
  if (near !== null) {
    const same = isoDate(yearOf(near), monthOf(near), day);
    if (same !== null && day >= dayOf(near)) return same;
    const following = addDays(lastDay(yearOf(near), monthOf(near)) ?? near, 1);
    return isoDate(yearOf(following), monthOf(following), day);
  }
  const first = isoDate(yearOf(publishedOn), monthOf(publishedOn), 1);
  if (first === null) return null;
  const previous = addDays(first, -1);
  const here = isoDate(yearOf(publishedOn), monthOf(publishedOn), day);
  const ahead = day - dayOf(publishedOn);
  return here === null || ahead > 15 ? isoDate(yearOf(previous), monthOf(previous), day) : here;
}

/** 上周五 is in the week before (weeks begin on Monday); a bare 周五 is the last one up to the publication. */
function weekdayNear(week: string, day: number, publishedOn: IsoDate): IsoDate | null {
  if (day < 0) return null;
  const mondayFirst = (sundayFirst: number): number => (sundayFirst + 6) % 7;
  const here = mondayFirst(weekday(publishedOn));
  const distance = mondayFirst(day) - here;
  if (week.startsWith('上')) return addDays(publishedOn, distance - 7);
  if (week.startsWith('下')) return addDays(publishedOn, distance + 7);
  if (week === '周') return addDays(publishedOn, distance > 0 ? distance - 7 : distance);
  return addDays(publishedOn, distance);
}
