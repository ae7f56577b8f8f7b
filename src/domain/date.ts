/** A calendar day, YYYY-MM-DD. Compares as a string. */
export type IsoDate = string & { readonly __isoDate: unique symbol };

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Null where the text is not a day that exists (2023-02-30, 2024-7-1). */
export function parseIsoDate(text: string): IsoDate | null {
  const match = form.exec(text);
  if (!match) return null;
  return isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Null where there is no such day; `month` is 1 to 12. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    year >= 1000 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day >= 1;
  return exists ? (date.toISOString().slice(0, 10) as IsoDate) : null;
}

/** `days` may be negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const shifted = new Date(Date.parse(date) + days * 86_400_000);
  return shifted.toISOString().slice(0, 10) as IsoDate;
}

/** 0 is Sunday. */
export function weekday(date: IsoDate): number {
  return new Date(Date.parse(date)).getUTCDay();
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

export function dayOf(date: IsoDate): number {
  return Number(date.slice(8, 10));
}
