import type { Span } from '../../domain/extraction.js';

/** Marks of quotation belong to a name only in pairs and with something outside them. */
export function outward(text: string, start: number, end: number): Span {
  const name = text.slice(start, end);
  const opens = name.split('“').length;
  const closes = name.split('”').length;
  if (opens > closes && name.startsWith('“')) return outward(text, start + 1, end);
  if (closes > opens && name.endsWith('”')) return outward(text, start, end - 1);
  if (opens > closes || closes > opens) {
    const at = name.search(/[“”]/u);
    return at === 0
      ? { start: start + 1, end }
      : opens > closes
        ? { start: start + at + 1, end }
        : { start, end: start + at };
  }
  return /^“[^“”]*”$/u.test(name) ? { start: start + 1, end: end - 1 } : { start, end };
}
