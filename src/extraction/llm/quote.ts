import { z } from 'zod';
import type { Span } from '../../domain/extraction.js';
import { occurrences } from './occurrences.js';
import type { Checked } from './refusal.js';

/** Words that the article prints, with all places where it does. Never empty. */
export interface Quote {
  text: string;
  places: readonly Span[];
}

/** What a model gives as words: not empty, the spaces around them its own. */
export const words = z.string().trim().min(1);
/** Offsets are not asked for, but a model may give them in the form that we print ourselves. */
const quoteSchema = z.union([
  words.transform((text) => ({ text, at: null })),
  z
    .object({ text: words, start: z.number(), end: z.number() })
    .transform(({ text, start, end }) => ({ text, at: { start, end } })),
]);

/** Finds what a model says it read; where it says at which offset, the words must stand there. */
export function findQuote(article: string, value: unknown): Checked<Quote> {
  const quote = quoteSchema.safeParse(value).data;
  if (quote === undefined) return 'not of the asked form';
  const { text, at } = quote;
  const places = occurrences(article, text);
  // Half a character of two code units is found, and yet not printed.
  if (places.length === 0 || /\p{Surrogate}/u.test(text)) return 'quote not in the text';
  if (at === null) return { text, places };
  const fits = Number.isInteger(at.start) && at.start >= 0 && article.slice(at.start, at.end) === text;
  return fits ? { text, places: [at] } : 'offset that does not fit';
}
