import type { IsoDate } from '../../domain/date.js';
import type { Byline, Identifier, IssueHeader } from '../../domain/article.js';
import { AnlanError } from '../../domain/errors.js';
import { settleDate, type PrintedDate } from './issue-date.js';
import type { MastheadPieces } from './masthead-pieces.js';

/** A line that was read as a part of the masthead. */
export interface MastheadLine {
  pieces: MastheadPieces;
  text: string;
  /** Of the input, 1-based. */
  number: number;
}

export interface Masthead {
  issue: IssueHeader;
  /** As printed, else 1 where the page carries what only a front page does. */
  page: number | null;
  /** 责任编辑: they answer for every story of the page. */
  editors: Byline[];
}

export interface MastheadFallback {
  publication?: string | undefined;
  publishedOn?: IsoDate | undefined;
}

/** A torn day stands beside what it was torn from; numbers elsewhere count pages. */
const NEAR_THE_DATE = 12;

/**
 * Puts the pieces together, whatever their order. `fallback` stands in where no piece names the publication or the day.
 * @throws AnlanError BAD_INPUT where the publication or the day cannot be known.
 */
export function assembleMasthead(
  lines: readonly MastheadLine[],
  fallback: MastheadFallback,
  file: string,
): Masthead {
  const printed = lines.map(({ pieces }) => pieces.publication).filter((name) => name !== null);
  const publication = nameplate(lines) ?? fallback.publication;
  if (publication === undefined) {
    throw new AnlanError({
      kind: 'BAD_INPUT',
      message: 'the page has no masthead',
      expected: 'a line with the name of the paper, such as 云岭日报 (or --publication)',
      found: lines.length === 0 ? 'none' : quote(lines),
      place: { file, line: lines[0]?.number ?? 1 },
    });
  }
  const dated = printedDate(lines);
  const settled = settleDate(dated) ?? givenDate(fallback);
  if (settled === null) {
    throw new AnlanError({
      kind: 'BAD_INPUT',
      message: `the day of this page of ${publication} cannot be derived`,
      expected: 'year, month and day, or year, month and lunar date',
      found: describeDate(dated),
      place: { file, line: lines.find(({ pieces }) => isDated(pieces))?.number ?? lines[0]?.number ?? 1 },
    });
  }
  const warnings = [...settled.warnings];
  if (printed.length === 0) warnings.push(`the page prints no name of the paper; taken for ${publication}`);
  const others = [...new Set(printed)].filter((name) => name !== publication);
  if (others.length > 0) warnings.push(`the page also prints the name ${others.join(', ')}`);

  const number = firstOf(lines, ({ issueNumber }) => issueNumber);
  const pageCount = firstOf(lines, ({ pageCount: count }) => count);
  const isFront = number !== null || pageCount !== null || lines.some(({ pieces }) => pieces.decisive);
  return {
    issue: {
      publication,
      publishedOn: settled.date,
      dateInferred: settled.inferred,
      number,
      pageCount,
      identifiers: distinct(lines.flatMap(({ pieces }) => pieces.identifiers)),
      warnings,
    },
    page: firstOf(lines, ({ page }) => page) ?? (isFront ? 1 : null),
    editors: lines.flatMap(({ pieces }) => pieces.editors),
  };
}

function givenDate({ publishedOn }: MastheadFallback) {
  if (publishedOn === undefined) return null;
  return {
    date: publishedOn,
    inferred: true,
    warnings: [`the page prints no day; taken for ${publishedOn}`],
  };
}

/** Of several names the one that stands nearest to a date or an identifier. */
function nameplate(lines: readonly MastheadLine[]): string | null {
  const others = lines.filter(({ pieces }) => isDated(pieces) || pieces.identifiers.length > 0);
  let best: { name: string; distance: number } | null = null;
  for (const { pieces, number } of lines) {
    if (pieces.publication === null) continue;
    const distance = Math.min(...others.map((other) => Math.abs(other.number - number)));
    if (best === null || distance < best.distance) best = { name: pieces.publication, distance };
  }
  return best?.name ?? null;
}

function isDated({ year, month, day, weekday, lunar }: MastheadPieces): boolean {
  return [year, month, day, weekday, lunar].some((piece) => piece !== null);
}

/** Each piece from the line that prints most of the date and has it. */
function printedDate(lines: readonly MastheadLine[]): PrintedDate {
  const dated = lines
    .filter(({ pieces }) => isDated(pieces))
    .sort((a, b) => completeness(b.pieces) - completeness(a.pieces));
  const main = dated[0];
  const date: PrintedDate = {
    year: firstOf(dated, ({ year }) => year),
    month: firstOf(dated, ({ month }) => month),
    day: main?.pieces.day ?? firstOf(dated, ({ day }) => day),
    weekday: firstOf(dated, ({ weekday }) => weekday),
    lunar: firstOf(dated, ({ lunar }) => lunar),
    numeral: null,
  };
  const near = lines.filter(({ number }) =>
    dated.some((line) => Math.abs(line.number - number) <= NEAR_THE_DATE),
  );
  const numerals = near.map(({ pieces }) => pieces.numeral).filter((n) => n !== null && n >= 1 && n <= 31);
  // The page's own 1 stands beside a torn day as well; the larger number is the day then.
  return { ...date, numeral: numerals.length === 0 ? null : Math.max(...numerals.map(Number)) };
}

function completeness({ year, month, day }: MastheadPieces): number {
  return (year === null ? 0 : 4) + (month === null ? 0 : 2) + (day === null ? 0 : 1);
}

function firstOf<T>(lines: readonly MastheadLine[], piece: (pieces: MastheadPieces) => T | null): T | null {
  for (const line of lines) {
    const value = piece(line.pieces);
    if (value !== null) return value;
  }
  return null;
}

function distinct(identifiers: readonly Identifier[]): Identifier[] {
  return [...new Map(identifiers.map((one) => [`${one.kind} ${one.value}`, one])).values()];
}

function quote(lines: readonly MastheadLine[]): string {
  return lines
    .map(({ text }) => text)
    .join(' / ')
    .slice(0, 120);
}

function describeDate({ year, month, day, weekday, lunar, numeral }: PrintedDate): string {
  const parts = [
    year === null ? 'no year' : `year ${year}`,
    month === null ? 'no month' : `month ${month}`,
    day === null ? 'no day' : `day ${day}`,
    weekday === null ? 'no weekday' : 'a weekday',
    lunar === null ? 'no lunar date' : 'a lunar date',
  ];
  return [...parts, ...(numeral === null ? [] : [`a lone number ${numeral}`])].join(', ');
}
