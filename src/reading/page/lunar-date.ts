import { LunarDay, LunarYear } from 'tyme4ts';
import { isoDate, type IsoDate } from '../../domain/date.js';
import { smallNumber } from './chinese-number.js';

/** 农历甲辰年六月二十, as far as it is printed. */
export interface LunarDate {
  /** 甲辰; null where only month and day are printed. */
  stemBranch: string | null;
  month: number;
  leap: boolean;
  day: number;
}

/** Scans take 己 已 巳, 戊 戍 戌 and 未 末 for each other; of each group one can stand there. */
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
const misreadStem: Readonly<Record<string, string>> = { 已: '己', 巳: '己', 戍: '戊', 戌: '戊' };
const misreadBranch: Readonly<Record<string, string>> = { 已: '巳', 己: '巳', 戍: '戌', 戊: '戌', 末: '未' };

const dayForm = '初[一二三四五六七八九十]|[一二三]?十[一二三四五六七八九]?|[廿甘卄][一二三四五六七八九]?|卅';
const monthForm = '正|十[一二]|[一二三四五六七八九十冬腊]';

/** Spaces inside are allowed: the line of a masthead is often letter-spaced. */
export const lunarDatePattern = new RegExp(
  `(?:[农衣][历厉曆歷]\\s*[:]?\\s*)?(?:([${stems}已巳戍戌])\\s*([${branches}已己戍戊末])\\s*[年岁]?\\s*)?` +
    `(?:[(]?[鼠牛虎兔龙蛇马羊猴鸡狗猪]年[)]?\\s*)?(?<![0-9])(闰)?\\s*(${monthForm})\\s*月\\s*(?:[大小]\\s*)?(${dayForm})(?!日|[一二三四五六七八九十])`,
);

/** `match` is one of `lunarDatePattern`. */
export function lunarDateOf(match: RegExpExecArray): LunarDate | null {
  const [, stem, branch, leap, month, day] = match;
  const monthNumber =
    month === '正' ? 1 : month === '冬' ? 11 : month === '腊' ? 12 : smallNumber(month ?? '');
  const dayNumber = smallNumber((day ?? '').replace('初', ''));
  if (monthNumber === null || dayNumber === null || dayNumber > 30) return null;
  const stemBranch =
    stem === undefined || branch === undefined
      ? null
      : (misreadStem[stem] ?? stem) + (misreadBranch[branch] ?? branch);
  return { stemBranch, month: monthNumber, leap: leap !== undefined, day: dayNumber };
}

/**
 * The days that a printed lunar date can be: one for each lunar year that fits. A lunar year begins in January or
 * February, so `year` of the sun belongs to two.
 */
export function solarDaysOf(lunar: LunarDate, years: readonly number[]): IsoDate[] {
  const days: IsoDate[] = [];
  for (const year of years) {
    if (
      lunar.stemBranch !== null &&
      LunarYear.fromYear(year).getSixtyCycle().getName() !== lunar.stemBranch
    ) {
      continue;
    }
    const day = solarDay(lunar, year);
    if (day !== null) days.push(day);
  }
  return days;
}

function solarDay({ month, leap, day }: LunarDate, year: number): IsoDate | null {
  try {
    const solar = LunarDay.fromYmd(year, leap ? -month : month, day).getSolarDay();
    return isoDate(solar.getYear(), solar.getMonth(), solar.getDay());
  } catch {
    // The library throws where that year has no such leap month or the month only 29 days.
    return null;
  }
}
