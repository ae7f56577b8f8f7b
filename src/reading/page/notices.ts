import { foldPunctuation } from './page-line.js';
import { joinBroken } from './heal.js';
import { isClosed, isProse } from './line-kinds.js';
import { pageItem, type PageItem } from './page-item.js';
import type { KindedLine, PageText } from './page-text.js';

/** Shorter text under a short line belongs to the notice: 以上事项请周知。 */
const STORY_CHARS = 60;

/**
 * The notice whose title stands at `start`, with its lines as they are printed (lists of telephone numbers, the
 * signature, the date); only what breaks off inside a sentence is joined. `next` is the line after it.
 */
export function readNotice(page: PageText, start: number): { item: PageItem; next: number } {
  const heading = page.at(start)!;
  const item = pageItem('notice', { kicker: null, title: heading.text, subtitle: null }, heading.number);
  const { paragraphs } = item.body;
  let last: KindedLine | null = null;
  let i = start + 1;
  for (; ; i++) {
    const line = page.at(i);
    if (line === undefined || endsBefore(page, i, line, last)) break;
    if (line.kind === 'masthead' && line.pieces?.numeral != null) continue;
    if (last !== null && isBroken(last, line, page)) {
      paragraphs.push(joinBroken(paragraphs.pop() ?? '', line.text));
    } else {
      paragraphs.push(line.text);
    }
    last = line;
  }
  return { item, next: i };
}

function endsBefore(page: PageText, index: number, line: KindedLine, last: KindedLine | null): boolean {
  const signed = last !== null && isDateLine(last);
  switch (line.kind) {
    case 'teaser-label':
    case 'photo-label':
    case 'byline':
    case 'pointer':
    case 'jump':
      return true;
    case 'masthead':
      return line.pieces?.decisive === true || (signed && !isContact(line));
    case 'notice-title':
      return last !== null;
    case 'prose': {
      const begins = page.outlook(index).anchor === 'dateline';
      return begins || (signed && !isContact(line) && !line.text.startsWith('附'));
    }
    case 'short': {
      if (signed) return true;
      const { anchor, next, deck } = page.outlook(index);
      if (anchor === 'byline' || anchor === 'dateline' || anchor === 'caption' || anchor === 'pointer')
        return true;
      const isLong = (page.at(next)?.text.length ?? 0) >= STORY_CHARS;
      return anchor === 'prose' && isLong && last !== null && isClosed(last.text) && !deck.some(isContact);
    }
  }
}

function isDateLine({ pieces }: KindedLine): boolean {
  return (
    pieces !== null && pieces.month !== null && pieces.publication === null && pieces.identifiers.length === 0
  );
}

function isContact({ text }: KindedLine): boolean {
  return /\d{5,}|@/.test(text);
}

function isBroken(last: KindedLine, line: KindedLine, page: PageText): boolean {
  const plain = foldPunctuation(last.text);
  if (isClosed(plain) || plain.endsWith(':')) return false;
  if (isDateLine(line) || isDateLine(last)) return false;
  if (/[,、]$/.test(plain)) return true;
  if (isContact(last) && !isProse(last.text)) return false;
  return isProse(last.text) || page.isFull(last);
}
