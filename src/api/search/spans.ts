import { plain, type Plain } from '../../graph/search/plain.js';
import type { SearchQuery } from '../../graph/search/parse-query.js';

/** UTF-16 code units; `end` is not included. */
export interface Span {
  start: number;
  end: number;
}

/** The plain texts of everything that a query asks for, what it excludes left out. */
export function wantedTexts(query: SearchQuery): string[] {
  if (query.kind === 'term') return [plain(query.text).text];
  return (query.kind === 'or' ? query.any : query.all).flatMap(wantedTexts);
}

/** Where any of some plain texts stand in a text, in its order, those that touch joined. */
export function spansOf(text: string, wanted: readonly string[]): Span[] {
  const folded = plain(text);
  const found = wanted.flatMap((each) => occurrences(folded, each));
  return joined(found.sort((a, b) => a.start - b.start || a.end - b.end));
}

function occurrences(folded: Plain, wanted: string): Span[] {
  const found: Span[] = [];
  for (let from = folded.text.indexOf(wanted); from >= 0; from = folded.text.indexOf(wanted, from + 1)) {
    const to = from + wanted.length;
    if (insideWord(folded, from) || insideWord(folded, to)) continue;
    found.push({ start: folded.starts[from]!, end: folded.ends[to - 1]! });
  }
  return found;
}

const latin = /[a-z0-9]/;

/** The indexes have Latin words and numbers whole: 20 does not stand in 2024. */
function insideWord({ text, starts, ends }: Plain, at: number): boolean {
  return latin.test(text.charAt(at - 1)) && latin.test(text.charAt(at)) && ends[at - 1] === starts[at];
}

function joined(sorted: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of sorted) {
    const last = spans.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}
