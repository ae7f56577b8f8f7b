import { datelineOf } from './byline.js';
import { isClosed } from './line-kinds.js';
import type { PageLine } from './page-line.js';
import { isFull, type PageStyle } from './page-style.js';

/** Joins what a column's end tore apart. Only words of Latin letters keep a space between them. */
export function joinBroken(before: string, after: string): string {
  return /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after) ? `${before} ${after}` : before + after;
}

/** True where `line` goes on with the paragraph that `last` was a line of. */
export function continuesParagraph(last: PageLine, line: PageLine, style: PageStyle): boolean {
  if (datelineOf(line.text) !== null) return false;
  if (!isClosed(last.text)) return !(style.indents && line.indented && /[:：]$/.test(last.text));
  if (style.column === null) return false;
  if (style.indents) return !line.indented;
  return isFull(last, style) && line.gap === 0;
}

/** Paragraphs from lines; the last line of each is remembered, for what follows it. */
export class Body {
  readonly paragraphs: string[] = [];
  #last: PageLine | null = null;
  /** 下转2版 was printed: what follows is another story's, even in the middle of a sentence. */
  ended = false;

  add(line: PageLine, style: PageStyle): void {
    const last = this.paragraphs.length - 1;
    if (this.#last !== null && last >= 0 && continuesParagraph(this.#last, line, style)) {
      this.paragraphs[last] = joinBroken(this.paragraphs[last]!, line.text);
    } else {
      this.paragraphs.push(line.text);
    }
    this.#last = line;
  }

  get isEmpty(): boolean {
    return this.paragraphs.length === 0;
  }

  /** The sentence stops in its middle and must go on somewhere. */
  get isOpen(): boolean {
    return !this.ended && this.#last !== null && !isClosed(this.#last.text);
  }

  get length(): number {
    return this.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  }

  /** Takes the last paragraph out, where it turns out to be something else. */
  dropLast(): string {
    this.#last = null;
    return this.paragraphs.pop() ?? '';
  }
}
