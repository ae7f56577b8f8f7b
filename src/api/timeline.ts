import type { IsoDate } from '../domain/date.js';
import { intervalsBetween, startOfInterval, type Interval } from '../domain/interval.js';
import { dayRange } from '../graph/keys.js';
import { daysOfEntity, type DayRow } from '../graph/queries/series.js';
import type { ApiContext } from './context.js';
import type { TimelineBucket } from './types/graph.js';
import { openRange, type DateRange } from './types/inputs.js';

/** The days in the period on which articles name an entity. */
export function daysOf(
  id: string,
  between: DateRange | null | undefined,
  context: ApiContext,
): Promise<DayRow[]> {
  const { from, to } = openRange(between);
  return context.loaders.rows(daysOfEntity, { id, ...dayRange(from, to) });
}

/** Every bucket from the one with `first` to the one with `last`, by default those of the days; none for no day. */
export function bucketsOf(
  days: readonly DayRow[],
  interval: Interval,
  [first, last] = [days[0]?.day, days.at(-1)?.day],
): TimelineBucket[] {
  if (first === undefined || last === undefined) return [];
  const buckets = new Map<string, TimelineBucket>(
    intervalsBetween(first as IsoDate, last as IsoDate, interval).map((start) => [
      start,
      { start, articleCount: 0, statementCount: 0 },
    ]),
  );
  for (const { day, articles, statements } of days) {
    const bucket = buckets.get(startOfInterval(day as IsoDate, interval))!;
    bucket.articleCount += articles;
    bucket.statementCount += statements;
  }
  return [...buckets.values()];
}
