import { composeText } from '../../src/domain/article.js';
import type { IsoDate } from '../../src/domain/date.js';
import type { ExtractionInput } from '../../src/extraction/index.js';

/** An article of 25 July 2024 in a paper of this home region. */
export function printed(body: string, title = '', homeRegion: string | null = null): ExtractionInput {
  const headline = { kicker: null, title, subtitle: null };
  const publishedOn = '2024-07-25' as IsoDate;
  return { ...headline, text: composeText({ ...headline, body }), publishedOn, homeRegion };
}
