import { addDays, isoDate, monthOf, weekday, yearOf, type IsoDate } from '../../domain/date.js';
import { solarDaysOf, type LunarDate } from './lunar-date.js';

/** What a masthead prints of its day, piece by piece. */
export interface PrintedDate {
  year: number | null;
  month: number | null;
  day: number | null;
  weekday: number | null;
  lunar: LunarDate | null;
  /** A number alone beside the date: the day torn from its month, or the number of the page. */
  numeral: number | null;
}

export interface SettledDate {
  date: IsoDate;
  /** The day is not printed with its month and follows from weekday and lunar date. */
  inferred: boolean;
  warnings: string[];
}

/**
 * How far each piece is to be believed against the others. A printed day outweighs all else together; a lunar date
 * names one day of the year and is long, so that misreading it into another that fits is rare; a number alone may be
 * the page's, a weekday fits one day in seven.
 */
const weights = { day: 8, lunar: 3, numeral: 2, weekday: 1 } as const;

/** Lunar date with year of sixty but no solar year: papers in simplified characters began in the fifties. */
const FIRST_YEAR = 1950;
const LAST_YEAR = 2049;

const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Null where no single day follows from what is printed. */
export function settleDate(printed: PrintedDate): SettledDate | null {
  const lunarDays = lunarCandidates(printed);
  const candidates = new Set([...solarCandidates(printed), ...lunarDays]);
  const ranked = [...candidates]
    .map((date) => ({ date, weight: weightOf(date, printed, lunarDays) }))
    .sort((a, b) => b.weight - a.weight || (a.date < b.date ? -1 : 1));
  const [best, second] = ranked;
  if (!best || best.weight < weights.lunar || best.weight === second?.weight) return null;
  if (!explains(best.date, printed, lunarDays)) return null;

  const { date } = best;
  const torn = printed.day === null && printed.numeral === Number(date.slice(8));
  const printedDay = printed.day === Number(date.slice(8)) || torn;
  const inferred = !printedDay || printed.month === null || printed.year === null;
  return { date, inferred, warnings: contradictions(date, printed, lunarDays, torn) };
}

/** Every day of the printed month, or the one printed day. */
function solarCandidates({ year, month, day }: PrintedDate): IsoDate[] {
  if (year === null || month === null) return [];
  const printed = day === null ? null : isoDate(year, month, day);
  if (printed !== null) return [printed];
  const start = isoDate(year, month, 1);
  if (start === null) return [];
  return Array.from({ length: 31 }, (_, i) => addDays(start, i)).filter((date) => monthOf(date) === month);
}

function lunarCandidates({ year, month, lunar }: PrintedDate): IsoDate[] {
  if (lunar === null || (year === null && lunar.stemBranch === null)) return [];
  const every = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
  const days = solarDaysOf(lunar, year === null ? every : [year - 1, year]);
  const inYear = days.filter((date) => year === null || yearOf(date) === year);
  // Without the year of sixty the date may fall into the year twice; the printed month then says which.
  const inMonth = inYear.filter((date) => month === null || monthOf(date) === month);
  return inMonth.length > 0 ? inMonth : inYear;
}

function weightOf(date: IsoDate, printed: PrintedDate, lunarDays: readonly IsoDate[]): number {
  const day = Number(date.slice(8));
  return (
    (printed.day === day && printed.month === monthOf(date) ? weights.day : 0) +
    (lunarDays.includes(date) ? weights.lunar : 0) +
    (printed.numeral === day ? weights.numeral : 0) +
    (printed.weekday === weekday(date) ? weights.weekday : 0)
  );
}

/** A lunar date outside the printed month needs the weekday on its side; a number alone needs one witness. */
function explains(date: IsoDate, printed: PrintedDate, lunarDays: readonly IsoDate[]): boolean {
  const sameDay = printed.day === Number(date.slice(8));
  const sameMonth = printed.month === null || printed.month === monthOf(date);
  const sameWeekday = printed.weekday === weekday(date);
  if (sameDay && sameMonth) return true;
  if (lunarDays.includes(date)) return sameMonth || sameWeekday;
  return printed.numeral === Number(date.slice(8)) && sameWeekday;
}

function contradictions(
  date: IsoDate,
  printed: PrintedDate,
  lunarDays: readonly IsoDate[],
  torn: boolean,
): string[] {
  const warnings: string[] = [];
  const { year, month, day } = printed;
  if (year === null) warnings.push(`the masthead prints no year; ${date} follows from the lunar date`);
  else if (month === null) warnings.push(`the masthead prints no month; ${date} follows from the lunar date`);
  else if (torn) warnings.push(`the day ${printed.numeral ?? ''} is torn from its month`);
  else if (day === null)
    warnings.push(`the masthead prints no day; ${date} follows from the rest of its date`);
  if (month !== null && month !== monthOf(date)) {
    warnings.push(
      `the printed month ${month} contradicts the lunar date and the weekday, which give ${date}`,
    );
  }
  if (day !== null && day !== Number(date.slice(8))) {
    warnings.push(`the printed day ${day} does not exist in its month; ${date} follows from the rest`);
  }
  if (printed.weekday !== null && printed.weekday !== weekday(date)) {
    const [said, is] = [weekdayNames[printed.weekday]!, weekdayNames[weekday(date)]!];
    warnings.push(`the printed weekday ${said} contradicts ${date}, a ${is}`);
  }
  if (printed.lunar !== null && lunarDays.length === 0) {
    warnings.push(`the printed lunar date is none of a day in ${year ?? 'any year'}`);
  } else if (printed.lunar !== null && !lunarDays.includes(date)) {
    warnings.push(`the printed lunar date is that of ${lunarDays.join(' or ')} and contradicts ${date}`);
  }
  return warnings;
}
