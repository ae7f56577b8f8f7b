import type { Article } from '../domain/article.js';
import type { IsoDate } from '../domain/date.js';
import type { Span } from '../domain/extraction.js';
import { allMatches } from './all-matches.js';

/** What extraction needs of an article. */
export type ExtractionInput = Pick<
  Article,
  'text' | 'publishedOn' | 'homeRegion' | 'kicker' | 'title' | 'subtitle'
>;

/** The text with what every rule asks of it: computed once for an article. */
export interface Source {
  readonly text: string;
  readonly publishedOn: IsoDate;
  /** As printed or configured: 浙江省. Null where unknown. */
  readonly homeRegion: string | null;
  /** Where the body begins; what stands before is kicker, title and subtitle. */
  readonly bodyStart: number;
  /** Lines of the headline and sentences of the body, in order, without the closing mark. */
  readonly sentences: readonly Span[];
}

const untilSentenceEnd = /[^。！？!?；;\n]+/g;

export function prepareSource(input: ExtractionInput): Source {
  const { text, publishedOn, homeRegion } = input;
  const headline = [input.kicker, input.title, input.subtitle].filter((part) => part !== null && part !== '');
  const bodyStart = Math.min(text.length, headline.join('\n').length + (headline.length > 0 ? 1 : 0));
  return { text, publishedOn, homeRegion, bodyStart, sentences: splitSentences(text) };
}

function splitSentences(text: string): Span[] {
  return allMatches(text, untilSentenceEnd)
    .filter(([sentence]) => sentence.trim() !== '')
    .map(({ 0: sentence, index }) => ({ start: index, end: index + sentence.length }));
}
