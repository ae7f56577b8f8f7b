import type { Span } from './spans.js';

/** Characters on each side of a match: about a line of a list of results together. */
const around = 60;

const sentenceEnd = /[。！？!?；;\n]/;

/**
 * The part of a text around a match, as it stands there: whole sentences as far as they end within 60 characters on
 * a side, cut there otherwise; never past the end of a line.
 */
export function passageAround(text: string, match: Span): Span {
  const least = Math.max(0, match.start - around);
  const most = Math.min(text.length, match.end + around);
  return { start: beginning(text, least, match.start), end: ending(text, match.end, most) };
}

function beginning(text: string, least: number, match: number): number {
  const line = text.lastIndexOf('\n', match - 1) + 1;
  if (line >= least) return match === 0 ? 0 : line;
  for (let i = least; i < match; i++) if (sentenceEnd.test(text.charAt(i - 1))) return i;
  return betweenCharacters(text, least);
}

function ending(text: string, match: number, most: number): number {
  const newline = text.indexOf('\n', match);
  const line = newline < 0 ? text.length : newline;
  if (line <= most) return line;
  for (let i = most; i > match; i--) if (sentenceEnd.test(text.charAt(i - 1))) return i;
  return betweenCharacters(text, most);
}

/** Not within a character of two code units. */
function betweenCharacters(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}
