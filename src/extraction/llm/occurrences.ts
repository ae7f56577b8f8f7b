import type { Span } from '../../domain/extraction.js';

/** Where the text prints the string, in order, without overlaps. */
export function occurrences(text: string, string: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(string); start >= 0; start = text.indexOf(string, start + string.length)) {
    found.push({ start, end: start + string.length });
  }
  return found;
}
