import { addDays, dayOf, isoDate, monthOf, weekday, yearOf, type IsoDate } from './date.js';

export const intervals = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Interval = (typeof intervals)[number];

/** The first day of the interval that the day lies in; weeks begin on Monday (GB/T 7408, ISO 8601). */
export function startOfInterval(day: IsoDate, interval: Interval): IsoDate {
  switch (interval) {
    case 'day':
      return day;
    case 'week':
      return addDays(day, -((weekday(day) + 6) % 7));
    case 'month':
      return addDays(day, 1 - dayOf(day));
    case 'quarter':
      return isoDate(yearOf(day), monthOf(day) - ((monthOf(day) - 1) % 3), 1)!;
    case 'year':
      return isoDate(yearOf(day), 1, 1)!;
  }
}

/** Longer than any interval of the kind, shorter than two. */
const STEP: Record<Interval, number> = { day: 1, week: 7, month: 31, quarter: 92, year: 366 };

/** The first days of all intervals from the one with `first` to the one with `last`. */
export function intervalsBetween(first: IsoDate, last: IsoDate, interval: Interval): IsoDate[] {
  const starts: IsoDate[] = [];
  let start = startOfInterval(first, interval);
  while (start <= last) {
    starts.push(start);
    start = startOfInterval(addDays(start, STEP[interval]), interval);
  }
  return starts;
}
