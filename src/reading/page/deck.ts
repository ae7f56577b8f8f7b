import { foldPunctuation, type PageLine } from './page-line.js';
import type { PageStyle } from './page-style.js';

/** One part of a headline: lines in one size of type. */
export interface DeckPart {
  text: string;
  lines: number;
  /** Of the input, where it begins. */
  number: number;
}

export interface Deck {
  kicker: string | null;
  title: string;
  subtitle: string | null;
}

/**
 * Lines of headline type as parts: lines without an empty line between them are one part on a page that uses empty
 * lines, and so are two that a column's end tore inside a word (`prose` is the page's text, which prints the word
 * whole) or inside quotation marks.
 */
export function deckParts(lines: readonly PageLine[], style: PageStyle, prose: string): DeckPart[] {
  const parts: DeckPart[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    const sameType = style.spaced && line.gap === 0;
    if (last && (sameType || isTorn(last.text, line.text, prose))) {
      last.text += line.text;
      last.lines += 1;
    } else {
      parts.push({ text: line.text, lines: 1, number: line.number });
    }
  }
  return parts;
}

const pairs = ['“”', '‘’', '《》', '「」', '『』', '（）', '()'] as const;

function isTorn(before: string, after: string, prose: string): boolean {
  const unbalanced = pairs.some(
    ([open, close]) =>
      count(before, open!) > count(before, close!) && count(after, close!) > count(after, open!),
  );
  if (unbalanced) return true;
  if (/[、的和与及]$/.test(before) || /^[、，,的]/.test(after)) return true;
  const [left, right] = [before.slice(-2), after.slice(0, 2)];
  if (!/^\p{Script=Han}{2}$/u.test(left) || !/^\p{Script=Han}{2}$/u.test(right)) return false;
  return prose.includes(left + right[0]!) || prose.includes(left[1]! + right);
}

/** What a story without byline and 本报讯 begins with instead: when it happened. */
const lead =
  /^(?:\d{4}年|\d{1,2}月|\d{1,2}日|(?:今|昨|前|近|连|当|即)[日天]|日前|这[两几]天|连日来|近年来|近期|今年|去年|记者)/;

/** What paragraphs inside a story begin with, and headlines do not. */
const opening =
  /^(?:会议|会上|同时|目前|此外|据悉|据介绍|据了解|截至|其中|随后|对此|为此|下一步|接下来|当[天日晚])|(?:强调|指出|要求|表示|认为|说|提出|介绍|代表|坦言|告诉记者)$/;
const MAX_HEADLINE_CHARS = 26;

/**
 * True where a line without a full stop is the end of a column, whose paragraph goes on in `after`, and no headline
 * above it: together they make a word that the page prints elsewhere, it ends in a word that binds, or it begins
 * with a clause as paragraphs do and the text under it does not begin like a story.
 */
export function endsInColumn(line: string, after: string, prose: string): boolean {
  const seam = line.slice(-1) + after.slice(0, 1);
  if (/^\p{Script=Han}{2}$/u.test(seam) && prose.includes(seam)) return true;
  if (/[的和与及在将对从为被把向]$/.test(line) || /^[的了们着过等]/.test(after)) return true;
  const clause = /^[^，,；;：:]+(?=[，,；;：:])/.exec(line)?.[0];
  if (clause === undefined || lead.test(after)) return false;
  return line.length > MAX_HEADLINE_CHARS || opening.test(clause);
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}

/** 肩题 (引题) ends in the verb of speaking that the headline is the speech of, or in a clause of time or purpose. */
const kickerEnd = /(?:强调|指出|要求|提出|表示|呼吁|透露|宣布|获悉|时|之际|以来|期间|会上|[:,])$/;
/** 副题 begins with a dash or names who presided, attended and spoke. */
const subtitleForm =
  /^(?:-{1,3}|──)|(?:主持(?:会议|并讲话)?|出席(?:会议|并讲话)?|讲话|参加|陪同|致辞|作报告|列席)$|^\S{2,4}(?:主持|出席|作批示|讲话)\s/;

export function endsLikeKicker(text: string): boolean {
  return kickerEnd.test(foldPunctuation(text));
}

export function looksLikeSubtitle(text: string): boolean {
  return text.length <= 40 && subtitleForm.test(foldPunctuation(text));
}

/** Which part is which, from top to bottom: 肩题, 主题, 副题. `parts` has at least one. */
export function readDeck(parts: readonly DeckPart[]): Deck {
  const at = titleIndex(parts);
  const join = (some: readonly DeckPart[]): string | null =>
    some.length === 0 ? null : some.map(({ text }) => text).join(' ');
  return { kicker: join(parts.slice(0, at)), title: parts[at]!.text, subtitle: join(parts.slice(at + 1)) };
}

function titleIndex(parts: readonly DeckPart[]): number {
  const kicker = parts.slice(0, -1).findLastIndex(({ text }) => endsLikeKicker(text));
  if (kicker >= 0) return kicker + 1;
  const subtitle = parts.findIndex(({ text }, i) => i > 0 && looksLikeSubtitle(text));
  if (subtitle > 0) return Math.min(subtitle - 1, 1);
  if (parts.length >= 3) return 1;
  const [first, second] = parts;
  // Of two parts the one that needs more lines is set larger.
  return second !== undefined && second.lines > first!.lines ? 1 : 0;
}
