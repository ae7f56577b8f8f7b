import { parseByline } from './byline.js';
import { isClosed, isProse } from './line-kinds.js';
import { printedWidth, type PageLine } from './page-line.js';

/** How a scan of one page sets its lines; what a blank line or a line's end means depends on it. */
export interface PageStyle {
  /** Lines end where the printed column ends: its width in ideographs. Null where a line is a column or paragraph. */
  column: number | null;
  /** Empty lines stand between headline and text, so that lines without one between them are one part. */
  spaced: boolean;
  /** Paragraphs begin with two blanks. */
  indents: boolean;
}

const NARROWEST = 10;
const WIDEST = 44;

export function pageStyle(lines: readonly PageLine[]): PageStyle {
  const indented = lines.filter(({ indented: is }) => is).length;
  const column = columnWidth(lines);
  return { column, spaced: isSpaced(lines, column), indents: indented >= 3 };
}

/** The commonest width, where four in ten lines have it and most of them break off inside a sentence. */
function columnWidth(lines: readonly PageLine[]): number | null {
  const counts = new Map<number, number>();
  for (const { text } of lines) {
    const width = Math.round(printedWidth(text));
    if (width >= NARROWEST && width <= WIDEST) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const around = (width: number): number =>
    [-1, 0, 1].reduce((sum, step) => sum + (counts.get(width + step) ?? 0), 0);
  const [width] = [...counts.keys()].sort((a, b) => around(b) - around(a) || b - a);
  if (width === undefined) return null;
  const full = lines.filter(({ text }) => Math.abs(printedWidth(text) - width) <= 1.5);
  const broken = full.filter(({ text }) => !isClosed(text));
  return full.length >= Math.max(6, lines.length * 0.4) && broken.length >= full.length * 0.5 ? width : null;
}

/** Lines inside a column say nothing of what stands between headline and text. */
function isSpaced(lines: readonly PageLine[], column: number | null): boolean {
  const starts = lines.filter(({ text }, i) => {
    const before = lines[i - 1];
    return (
      before !== undefined &&
      !isProse(before.text) &&
      !isColumnWide(before, column) &&
      (isProse(text) || parseByline(text) !== null)
    );
  });
  return starts.length > 0 && starts.filter(({ gap }) => gap > 0).length >= starts.length * 0.6;
}

/** Nearly as wide as the column: letters and digits make the ends of scanned columns ragged. */
export function isColumnWide({ text }: PageLine, column: number | null): boolean {
  return column !== null && printedWidth(text) >= column * 0.7 && printedWidth(text) <= column + 2;
}

/** True where the line runs to the end of its column, so that its end says nothing. */
export function isFull(line: PageLine, { column }: PageStyle): boolean {
  const width = printedWidth(line.text) + (line.indented ? 2 : 0);
  return column !== null && width >= column - 1.5 && width <= column + 2;
}
