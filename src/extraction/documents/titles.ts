import type { Span } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';

const closing: Readonly<Record<string, string>> = { '《': '》', '〈': '〉' };

const marks = /[《》〈〉\n]/gu;

/** What stands between 《》 and 〈〉, those inside others too. A line's end closes what was left open. */
export function findTitles(text: string): Span[] {
  const titles: Span[] = [];
  let open: number[] = [];
  for (const { 0: mark, index } of allMatches(text, marks)) {
    if (mark in closing) open.push(index);
    else if (mark === '\n') open = [];
    else {
      while (open.length > 0 && closing[text[open.at(-1)!]!] !== mark) open.pop();
      const start = open.pop();
      if (start !== undefined && index - start > 1 && index - start <= LONGEST)
        titles.push({ start: start + 1, end: index });
    }
  }
  return titles;
}

const LONGEST = 240;
