import type { Extraction } from '../domain/extraction.js';
import type { ReadItem } from '../reading/index.js';

/** What was read; an article with what was found in it, where that was not left to the rules. */
export type ExtractedItem =
  | Extract<ReadItem, { kind: 'problem' }>
  | (Extract<ReadItem, { kind: 'article' }> & { extraction?: Extraction });
