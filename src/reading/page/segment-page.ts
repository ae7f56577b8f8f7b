import type { Byline } from '../../domain/article.js';
import { datelineBylines, datelineOf, splitClosingByline } from './byline.js';
import { deckParts, endsInColumn, readDeck } from './deck.js';
import type { MastheadLine } from './issue-header.js';
import { afterContinuationMark, isCaption, jumpOf } from './line-kinds.js';
import { readNotice } from './notices.js';
import { MAX_CAPTION_CHARS, pageItem, type PageItem } from './page-item.js';
import { isCredit, PageText, type KindedLine, type Outlook } from './page-text.js';
import type { PageLine } from './page-line.js';
import { readTeasers } from './teasers.js';

export interface SegmentedPage {
  items: PageItem[];
  masthead: MastheadLine[];
}

/** A caption without a mark of its own, printed under a story that has its author already. */
const MAX_BARE_CAPTION_CHARS = 150;

/** Takes the lines of a page apart into its masthead and its items, from top to bottom. Never fails. */
export function segmentPage(lines: readonly PageLine[]): SegmentedPage {
  return new PageSegmenter(new PageText(lines)).run();
}

class PageSegmenter {
  readonly #page: PageText;
  readonly #items: PageItem[] = [];
  readonly #masthead: MastheadLine[] = [];
  /** Takes the next text. */
  #item: PageItem | null = null;
  /** The story that `#item` interrupts, should it turn out to be a picture. */
  #interrupted: PageItem | null = null;
  #underPhotoLabel = false;

  constructor(page: PageText) {
    this.#page = page;
  }

  run(): SegmentedPage {
    let i = 0;
    while (i < this.#page.lines.length) i = this.#step(i);
    return { items: this.#items, masthead: this.#masthead };
  }

  /** Reads what begins at the line and returns the line after it. */
  #step(i: number): number {
    const line = this.#page.at(i)!;
    switch (line.kind) {
      case 'teaser-label': {
        const from = this.#items.length;
        const { items, next } = readTeasers(this.#page, i + 1, this.#item?.body.isOpen ?? false);
        this.#items.splice(from, 0, ...items);
        this.#collectMasthead(i + 1, next);
        return next;
      }
      case 'photo-label':
        this.#underPhotoLabel = true;
        return i + 1;
      case 'pointer':
        return i + 1;
      case 'jump':
        this.#jump(jumpOf(line.text)!.page);
        return i + 1;
      case 'masthead':
        if (this.#isTextAfterAll(line)) this.#addProse(line);
        else this.#collectMasthead(i, i + 1);
        return i + 1;
      case 'byline':
        this.#addByline(line);
        return i + 1;
      case 'prose':
        this.#addProse(line);
        return i + 1;
      case 'notice-title':
        return this.#notice(i);
      case 'short':
        return this.#short(i, line);
    }
  }

  #collectMasthead(from: number, to: number): void {
    for (const { pieces, text, number } of this.#page.lines.slice(from, to)) {
      if (pieces) this.#masthead.push({ pieces, text, number });
    }
  }

  /** A torn line of a paragraph may be nothing but a date. */
  #isTextAfterAll({ pieces, gap }: KindedLine): boolean {
    const isOpen = this.#item?.body.isOpen ?? false;
    const isDate = pieces !== null && pieces.count === 1 && pieces.numeral === null && pieces.month !== null;
    return isOpen && gap === 0 && isDate && !pieces.decisive;
  }

  #notice(i: number): number {
    const { anchor } = this.#page.outlook(i);
    if (anchor === 'byline' || anchor === 'dateline') return this.#short(i, this.#page.at(i)!);
    const { item, next } = readNotice(this.#page, i);
    this.#items.push(item);
    return next;
  }

  #short(i: number, line: KindedLine): number {
    const outlook = this.#page.outlook(i);
    const { anchor, deck, next } = outlook;
    const isOpen = this.#item?.body.isOpen ?? false;
    if ((isOpen && (anchor === 'prose' || anchor === 'nothing')) || this.#isColumnLine(i, line, outlook)) {
      this.#addProse(line);
      return i + 1;
    }
    this.#collectMasthead(i, next);
    if (anchor === 'pointer' || anchor === 'nothing') {
      this.#bareHeadline(outlook);
      return Math.max(next, i + 1);
    }
    const parts = deckParts(deck, this.#page.style, this.#page.prose);
    this.#begin(pageItem('story', readDeck(parts), deck[0]!.number));
    return next;
  }

  /** In a narrow column a line without any mark may be prose; an empty line on both sides makes it a headline. */
  #isColumnLine(i: number, line: KindedLine, { anchor, deck, next }: Outlook): boolean {
    if (anchor !== 'prose' || this.#item === null || this.#item.body.ended) return false;
    const after = this.#page.at(next)?.text ?? '';
    if (deck.length === 1 && endsInColumn(line.text, after, this.#page.prose)) return true;
    if (!this.#page.isFull(line)) return false;
    const below = this.#page.at(i + 1);
    const stands = this.#page.style.spaced && line.gap > 0 && (below?.gap ?? 1) > 0;
    return !stands;
  }

  #begin(item: PageItem): void {
    if (this.#underPhotoLabel) item.kind = 'photo';
    this.#underPhotoLabel = false;
    if (this.#item !== null && !this.#item.closed) this.#interrupted = this.#item;
    this.#items.push(item);
    this.#item = item;
  }

  /** A headline with nothing under it but perhaps the page where its story stands. */
  #bareHeadline({ deck, pointsTo }: Outlook): void {
    const parts = deckParts(deck, this.#page.style, this.#page.prose);
    const first = parts[0];
    if (!first || first.text === '') return;
    const item = pageItem('teaser', readDeck(parts), first.number);
    item.continuedOn = pointsTo;
    if (pointsTo === null) item.warnings.push('a headline without text under it; taken for a teaser');
    this.#items.push(item);
  }

  #addProse(line: KindedLine): void {
    const behind = afterContinuationMark(line.text);
    if (behind === '') return;
    const jump = jumpOf(behind ?? line.text);
    const text = jump?.text ?? behind ?? line.text;
    const item = this.#receiver(line, text, behind !== null);
    if (behind !== null) item.warnings.push('its beginning stands on another page');
    const { text: rest, bylines } = splitClosingByline(text);
    if (item.body.isEmpty) item.bylines.push(...datelineBylines(text));
    if (rest !== '') item.body.add({ ...line, text: rest }, this.#page.style);
    if (jump) this.#jump(jump.page);
    if (bylines.length > 0) this.#addByline({ ...line, bylines });
  }

  #jump(page: number): void {
    if (this.#item === null) return;
    this.#item.continuedOn = page;
    this.#item.body.ended = true;
  }

  /** Whose text a line is that stands under no headline of its own. */
  #receiver(line: KindedLine, text: string, fromOtherPage: boolean): PageItem {
    const item = this.#item;
    const pictureIsDone = item?.kind === 'photo' && !item.body.isEmpty && !item.body.isOpen;
    if (pictureIsDone && this.#interrupted?.body.isOpen) this.#item = this.#interrupted;
    const hasText = this.#item !== null && !this.#item.body.isEmpty;
    const beginsAnew = hasText && (fromOtherPage || datelineOf(text) !== null);
    if (this.#item === null || beginsAnew || this.#item.body.ended) {
      const untitled = pageItem(
        'story',
        { kicker: null, title: firstClause(text), subtitle: null },
        line.number,
      );
      untitled.warnings.push('no headline was found above this text; its first words stand for one');
      this.#begin(untitled);
      return untitled;
    }
    return this.#item;
  }

  #addByline({ bylines, number }: Pick<KindedLine, 'bylines' | 'number'>): void {
    const item = this.#item;
    if (item === null) return;
    const credit = isCredit(bylines);
    const hasAuthor = item.bylines.length > 0 || datelineOf(item.body.paragraphs[0] ?? '') !== null;
    if (item.body.isEmpty || !credit) {
      item.bylines.push(...bylines);
    } else if (item.kind === 'photo' || (!hasAuthor && isPictureText(item, bylines))) {
      item.kind = 'photo';
      item.bylines.push(...bylines);
      this.#closePicture(item);
    } else if (isBareCaption(item)) {
      const caption = item.body.dropLast();
      const photo = pageItem('photo', { kicker: null, title: firstClause(caption), subtitle: null }, number);
      photo.body.paragraphs.push(caption);
      photo.warnings.push('no headline was found above this caption; its first words stand for one');
      photo.bylines.push(...bylines);
      this.#items.push(photo);
    } else {
      item.bylines.push(...bylines);
    }
  }

  #closePicture(item: PageItem): void {
    item.closed = true;
    this.#item = this.#interrupted;
    this.#interrupted = null;
  }
}

/** One paragraph, or more where nothing but the picture is credited: 文/图 under a longer text is of a story. */
export function isPictureText({ body }: PageItem, credits: readonly Byline[]): boolean {
  const writes = credits.some(({ text }) => !text.includes('摄'));
  return body.length <= MAX_CAPTION_CHARS && (body.paragraphs.length === 1 || !writes);
}

function isBareCaption({ body }: PageItem): boolean {
  const last = body.paragraphs.at(-1) ?? '';
  return body.paragraphs.length >= 2 && (isCaption(last) || last.length <= MAX_BARE_CAPTION_CHARS);
}

/** 图为民警在检查。 → 民警在检查 */
function firstClause(text: string): string {
  const words = text.replace(/^[▲▼◀▶△▽■\s]*(?:[上下左右]?图(?:[①②③④⑤一二三])?[为:：])?/, '');
  const clause = /^[^，,。；;！!？?：:]{2,40}/.exec(words)?.[0];
  return clause ?? text.slice(0, 40);
}
