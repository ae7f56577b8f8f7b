import type { Byline } from '../../domain/article.js';
import { datelineOf, parseByline, splitClosingByline } from './byline.js';
import { isNoticeTitle, isPhotoLabel, isProse, isTeaserLabel, jumpOf, pointerOf } from './line-kinds.js';
import { MAX_STRUCTURED_CHARS } from '../limits.js';
import { readMasthead, type MastheadPieces } from './masthead-pieces.js';
import type { PageLine } from './page-line.js';
import { isColumnWide, isFull, pageStyle, type PageStyle } from './page-style.js';
import { MAX_CAPTION_CHARS } from './page-item.js';

export type LineKind =
  | 'teaser-label'
  | 'photo-label'
  | 'pointer'
  /** 下转2版 */
  | 'jump'
  | 'masthead'
  | 'byline'
  | 'notice-title'
  | 'prose'
  /** Headline type, or a piece of a paragraph without any mark in it. */
  | 'short';

export interface KindedLine extends PageLine {
  kind: LineKind;
  pieces: MastheadPieces | null;
  bylines: Byline[];
}

/** What comes after lines of headline type, and so tells what they are. */
export type Anchor = 'byline' | 'dateline' | 'caption' | 'prose' | 'pointer' | 'nothing';

export interface Outlook {
  /** Without the words of a pointer at its end. */
  deck: KindedLine[];
  anchor: Anchor;
  /** Of the line after the deck; after the pointer, where the anchor is one. */
  next: number;
  pointsTo: number | null;
}

const MAX_DECK_LINES = 6;

/** The lines of a page with what each can be by itself. */
export class PageText {
  readonly lines: readonly KindedLine[];
  readonly style: PageStyle;
  /** All lines of prose: where a word that is torn elsewhere stands whole. */
  readonly prose: string;

  constructor(lines: readonly PageLine[]) {
    this.style = pageStyle(lines);
    const kinds = lines.map(kinded);
    this.lines = kinds.map((line, i) =>
      isPartOfColumn(kinds, i, this.style) ? { ...line, kind: 'prose' } : line,
    );
    this.prose = this.lines
      .filter(({ kind }) => kind === 'prose')
      .map(({ text }) => text)
      .join('\n');
  }

  at(index: number): KindedLine | undefined {
    return this.lines[index];
  }

  /** The first line from `index` on that is no piece of the masthead. */
  next(index: number): number {
    let i = index;
    while (this.lines[i]?.kind === 'masthead') i += 1;
    return i;
  }

  isFull(line: PageLine): boolean {
    return isFull(line, this.style);
  }

  /** Reads the headline that may begin at `index`. Pieces of the masthead inside it are passed over. */
  outlook(index: number): Outlook {
    const deck: KindedLine[] = [];
    let i = index;
    for (; deck.length < MAX_DECK_LINES; i = this.next(i + 1)) {
      const line = this.lines[i];
      if (deck.length > 0 && this.#mastheadBetween(i)) break;
      const isFirstNoticeTitle = line?.kind === 'notice-title' && i === index;
      if (line?.kind !== 'short' && !isFirstNoticeTitle) break;
      const pointer = pointerOf(line.text);
      deck.push(pointer ? { ...line, text: pointer.text } : line);
      if (pointer) return { deck, anchor: 'pointer', next: i + 1, pointsTo: pointer.page };
    }
    const line = this.lines[i];
    if (line?.kind === 'pointer') {
      // The page's own number may stand between a headline and its story.
      const anchor = this.#anchor(this.next(i + 1));
      if (anchor === 'byline' || anchor === 'dateline') return { deck, anchor, next: i + 1, pointsTo: null };
      return { deck, anchor: 'pointer', next: i + 1, pointsTo: pointerOf(line.text)?.page ?? null };
    }
    return { deck, anchor: this.#anchor(i), next: i, pointsTo: null };
  }

  /** No headline goes on behind the nameplate; a page number or a label of a code may stand in it. */
  #mastheadBetween(index: number): boolean {
    for (let i = index - 1; this.lines[i]?.kind === 'masthead'; i--) {
      const pieces = this.lines[i]!.pieces!;
      if (pieces.publication !== null || pieces.decisive || pieces.month !== null) return true;
    }
    return false;
  }

  #anchor(index: number): Anchor {
    const line = this.lines[index];
    if (line?.kind === 'byline') return 'byline';
    if (line?.kind !== 'prose') return 'nothing';
    if (datelineOf(line.text) !== null) return 'dateline';
    return this.#endsInCredit(index) ? 'caption' : 'prose';
  }

  /** A few sentences with a photographer's name behind them. */
  #endsInCredit(index: number): boolean {
    let chars = 0;
    for (let i = index; chars <= MAX_CAPTION_CHARS; i = this.next(i + 1)) {
      const line = this.lines[i];
      if (line === undefined) return false;
      if (line.kind === 'byline') return isCredit(line.bylines);
      const isText =
        line.kind === 'prose' ||
        (line.kind === 'short' && i > index && line.gap === 0 && this.style.column !== null);
      if (!isText || datelineOf(line.text) !== null) return false;
      if (isCredit(splitClosingByline(line.text).bylines)) return true;
      chars += line.text.length;
    }
    return false;
  }
}

export function isCredit(bylines: readonly Byline[]): boolean {
  return bylines.some(({ role }) => role === 'photographer');
}

/**
 * Prose without any mark in it: the first line of a paragraph, or a line that runs to the end of its column and on
 * into the next line. Not so where byline or 本报讯 follow, for then it is a headline as wide as the column.
 */
function isPartOfColumn(lines: readonly KindedLine[], index: number, style: PageStyle): boolean {
  const line = lines[index]!;
  if (line.kind !== 'short') return false;
  let end = index + 1;
  while (lines[end]?.kind === 'short') end += 1;
  const after = lines[end];
  if (after?.kind === 'byline' || (after?.kind === 'prose' && datelineOf(after.text) !== null)) return false;
  if (style.indents && line.indented) return true;
  const below = lines[index + 1];
  const goesOn = below?.gap === 0 && (below.kind === 'prose' || isFull(below, style));
  const isWide = style.spaced && isColumnWide(line, style.column);
  return goesOn && (isFull(line, style) || isWide);
}

function kinded(line: PageLine): KindedLine {
  const none = { ...line, pieces: null, bylines: [] };
  const { text } = line;
  if (text.length > MAX_STRUCTURED_CHARS) return { ...none, kind: 'prose' };
  if (isTeaserLabel(text)) return { ...none, kind: 'teaser-label' };
  if (isPhotoLabel(text)) return { ...none, kind: 'photo-label' };
  const pointer = pointerOf(text);
  if (pointer?.text === '') return { ...none, kind: 'pointer' };
  if (jumpOf(text)?.text === '') return { ...none, kind: 'jump' };
  const pieces = readMasthead(text);
  if (pieces) return { ...none, kind: 'masthead', pieces };
  const bylines = parseByline(text);
  if (bylines) return { ...none, kind: 'byline', bylines };
  if (isNoticeTitle(text)) return { ...none, kind: 'notice-title' };
  return { ...none, kind: isProse(text) ? 'prose' : 'short' };
}
