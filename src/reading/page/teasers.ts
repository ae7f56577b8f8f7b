import { deckParts, endsLikeKicker, looksLikeSubtitle, readDeck, type DeckPart } from './deck.js';
import { pointerOf } from './line-kinds.js';
import { pageItem, type PageItem } from './page-item.js';
import type { KindedLine, PageText } from './page-text.js';

const MAX_SUMMARY_CHARS = 160;
const MAX_HEAD_PARTS = 3;

interface Entry {
  lines: KindedLine[];
  summary: KindedLine[];
  page: number | null;
}

/**
 * The entries of a list of what stands inside the paper (导读), from `start` on. `next` is the line where the list
 * ends: the headline of the next story is not an entry, although nothing on the page divides them.
 * @param storyIsOpen the list interrupts a story, whose text goes on behind it without a headline
 */
export function readTeasers(
  page: PageText,
  start: number,
  storyIsOpen: boolean,
): { items: PageItem[]; next: number } {
  const run: KindedLine[] = [];
  let i = start;
  for (; ; i++) {
    const line = page.at(i);
    if (line === undefined || !(line.kind === 'masthead' || belongs(page, line, i))) break;
    if (line.kind !== 'masthead') run.push(line);
  }
  const after = page.at(i);
  const headless = after === undefined || !['byline', 'prose'].includes(after.kind);
  const torn = storyIsOpen && after?.kind === 'prose' && page.outlook(i).anchor !== 'dateline';
  const head = headless || torn ? run.length : headStart(page, run);
  const items = entriesOf(run.slice(0, head), page).flatMap((entry) => itemOf(entry, page));
  const first = run[head];
  return { items, next: first === undefined ? i : page.lines.indexOf(first) };
}

/** A summary is a short text that a page number follows. */
function belongs(page: PageText, line: KindedLine, index: number): boolean {
  if (line.kind === 'short' || line.kind === 'pointer') return true;
  if (line.kind !== 'prose' || line.text.length > MAX_SUMMARY_CHARS) return false;
  return pointerOf(line.text) !== null || page.at(page.next(index + 1))?.kind === 'pointer';
}

/** Where in the run the headline of the next story begins: behind the last page number, a wide gap or at a 肩题. */
function headStart(page: PageText, run: readonly KindedLine[]): number {
  const lastPointer = run.findLastIndex(({ text }) => pointerOf(text) !== null);
  // Where numbers stand before their entries, the line behind the last one is its entry.
  const from = lastPointer + (run[0]?.kind === 'pointer' ? 2 : 1);
  const rest = run.slice(from);
  const partStarts = rest.map((line, i) => i === 0 || !page.style.spaced || line.gap > 0);
  const parts = rest.map((_line, i) => i).filter((i) => partStarts[i]);
  const near = parts.slice(-MAX_HEAD_PARTS);

  const usualGap = Math.min(...rest.slice(1).map(({ gap }) => Math.max(gap, 1)));
  const wide = near.findLast((i) => i > 0 && rest[i]!.gap > usualGap);
  if (wide !== undefined) return from + wide;
  const kicker = near.find((i) => endsLikeKicker(rest[i]!.text));
  if (kicker !== undefined) return from + kicker;
  if (lastPointer >= 0 && parts.length <= MAX_HEAD_PARTS) return from;
  const last = near.at(-1) ?? 0;
  const before = near.at(-2);
  return from + (before !== undefined && looksLikeSubtitle(rest[last]!.text) ? before : last);
}

/** A page number ends an entry, or begins it where the list begins with one. Without numbers each part is an entry. */
function entriesOf(run: readonly KindedLine[], page: PageText): Entry[] {
  const leading = run[0]?.kind === 'pointer';
  const entries: Entry[] = [];
  let entry: Entry = { lines: [], summary: [], page: null };
  const finish = (): void => {
    if (entry.lines.length > 0) entries.push(entry);
    entry = { lines: [], summary: [], page: null };
  };
  for (const line of run) {
    const pointer = pointerOf(line.text);
    if (leading && line.kind === 'pointer') finish();
    if (pointer !== null) entry.page = pointer.page;
    const text = pointer === null ? line.text : pointer.text;
    if (text !== '') {
      const isSummary = line.kind === 'prose' && entry.lines.length > 0;
      (isSummary ? entry.summary : entry.lines).push({ ...line, text });
    }
    if (!leading && pointer !== null) finish();
  }
  const numbered = leading || entry.page !== null;
  const rest = entry.lines;
  if (numbered) finish();
  else for (const lines of answered(rest, page)) entries.push({ lines, summary: [], page: null });
  return entries;
}

/** A headline that asks is followed by the line that answers it; every other part stands for itself. */
function answered(lines: readonly KindedLine[], page: PageText): KindedLine[][] {
  const groups: KindedLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const sameType = page.style.spaced && line.gap === 0;
    const asked = last?.length === 1 && /[?？]$/.test(last[0]!.text) && !/[?？]$/.test(line.text);
    const dashed = /^(?:——|--)/.test(line.text);
    if (last && (sameType || asked || dashed)) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

function itemOf({ lines, summary, page: pointsTo }: Entry, page: PageText): PageItem[] {
  const parts: DeckPart[] = deckParts(lines, page.style, page.prose);
  const first = parts[0];
  if (!first) return [];
  const item = pageItem('teaser', readDeck(parts), first.number);
  item.continuedOn = pointsTo;
  for (const line of summary) item.body.add(line, page.style);
  return [item];
}
