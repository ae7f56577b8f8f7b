import type { Byline } from '../../domain/article.js';
import type { ArticleKind } from '../../domain/vocabulary.js';
import type { Deck } from './deck.js';
import { Body } from './heal.js';

/** One piece of a page while it is put together. */
export interface PageItem extends Deck {
  kind: ArticleKind;
  bylines: Byline[];
  body: Body;
  /** Of the input, where its headline begins. */
  line: number;
  continuedOn: number | null;
  /** The credit of the picture stood behind the text. */
  closed: boolean;
  warnings: string[];
}

export function pageItem(kind: ArticleKind, deck: Deck, line: number): PageItem {
  const rest = { bylines: [], body: new Body(), continuedOn: null, closed: false, warnings: [] };
  return { kind, ...deck, line, ...rest };
}

/** A caption has a few sentences; what is longer is a story with a picture. */
export const MAX_CAPTION_CHARS = 400;
