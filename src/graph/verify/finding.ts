import { isDeepStrictEqual } from 'node:util';

/** One thing of the graph that is not as it follows from the articles. */
export interface Finding {
  /** What is compared, `entity.articleCount`: findings of a kind are counted together. */
  kind: string;
  id: string;
  expected: string;
  found: string;
}

/** Counts what was looked at, and hears of what is wrong as it is found: nothing is kept. */
export type Report = (finding: Finding) => void;

/** Reports every property of `expected` that `found` has otherwise; what is not there is null. */
export function compare(
  report: Report,
  subject: string,
  id: string,
  expected: Record<string, unknown>,
  found: Record<string, unknown>,
): void {
  for (const [property, value] of Object.entries(expected)) {
    const wanted = value ?? null;
    const there = found[property] ?? null;
    if (isDeepStrictEqual(wanted, there)) continue;
    report({ kind: `${subject}.${property}`, id, expected: shown(wanted), found: shown(there) });
  }
}

const MAX_SHOWN_CHARS = 200;

function shown(value: unknown): string {
  const text = value === null ? 'nothing' : JSON.stringify(value);
  return text.length > MAX_SHOWN_CHARS ? `${text.slice(0, MAX_SHOWN_CHARS)}…` : text;
}
