import { createHash } from 'node:crypto';

/**
 * Lists are ordered by one string property each, so that a page is one range of one index: what is compared
 * first, then the id, which makes the order total.
 */
export function dayKey(day: string | null, id: string): string {
  return `${day ?? '0000-00-00'}|${id}`;
}

/** Counts compare as text once they have the same length. */
export function countKey(count: number, id: string): string {
  return `${String(count).padStart(10, '0')}|${id}`;
}

/** A bound below and above every key. */
export const lowestKey = '';
export const highestKey = '\uffff';

/** The day of a key that begins with one. */
export function dayOfKey(key: string): string {
  return key.slice(0, 10);
}

/** Above every key of the day and of those before it, below every key of later ones. */
export function endOfDay(day: string): string {
  return `${day}|${highestKey}`;
}

/** The keys of a range of days, both included; either may be open. */
export function dayRange(from: string | null, to: string | null): { low: string; high: string } {
  return { low: from ?? lowestKey, high: to === null ? highestKey : endOfDay(to) };
}

/** Changes whenever anything that the article brings into the graph changes. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);
}
