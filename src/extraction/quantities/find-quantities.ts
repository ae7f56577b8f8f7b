import type { Span } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';
import { digitClass } from '../time/digits.js';
import { parseNumber } from './numbers.js';
import { canonicalUnit, unitPattern } from './units.js';

/** A printed number with its unit: 70多亿条. The span runs from the number to the end of the unit. */
export interface Quantity extends Span {
  /** In units of one: 万元 is counted in 元. */
  value: number;
  unit: string;
  /** A small number in Chinese numerals (七起, 三大): such are often part of a phrase. */
  isSmallWord: boolean;
}

const arabic = `[${digitClass}]+(?:[,，][${digitClass}]{3})*(?:[.．][${digitClass}]+)?`;
/** 千 is no scale in 千克, 千瓦, 千米. */
const scale = '(?:[十百万亿]|千(?![克瓦米卡伏]))';
const scaled = `${arabic}[多余]?${scale}*(?:${arabic}(?:千(?![克瓦米])|万)+)?`;
const chinese = '[一二两三四五六七八九十百千万亿零〇]+';
/** 1000多村民, 1700余官兵: people counted without a measure word. */
const persons = '(?:村民|官兵|群众|民警|居民|党员|志愿者|消防员|职工|学生|学子|学员|儿童|老人|警力)';
/** 常住人口5.7万 */
const population =
  '(?<=人口(?:总数)?(?:已|达到?|约|近|超过?|逾|为|有|突破|共){0,2}[0-9.]+[多余]?万[多余]?)(?=$|[，,。；、（的])';
/** 5000亿超长期特别国债: money without 元. */
const funds = '(?:超长期|特别国债|国债|专项债|专项资金|资金|投资|贷款|补贴)';
const fund = new RegExp(`^${funds}`, 'u');
const vague = '[多余]|以上';

/** 283人, 28.3万人, 一百余个, 29处, 5.8万亩, 1.2万余件, 120余台（辆）. */
const counted = `(?:(?<arabic>${scaled})|(?<chinese>${chinese}))(?:${vague})*\\s?(?<unit>(?:${unitPattern})(?:[（(][\\u4e00-\\u9fa5]{1,2}[)）])?(?!(?<=村)民)|(?=${persons})|(?<=亿)(?=${funds})|${population})`;

/** 八成, 近九成半, 四分之三, 百分之九十 */
const shared = `(?<tenths>[一二三四五六七八九])成(?<half>半)?(?![立为员果效功本型熟人长交就绩因])|(?<parts>[二三四五六七八九十])分之(?<part>[一二三四五六七八九])|百分之(?<percent>[一二三四五六七八九十百零]+)`;

/**
 * Not after 第 (ordinals), digits and letters (5G, 2.0, G30), marks of quotation (fixed names) and words that leave the
 * number open (数百, 好几, 几十).
 */
const printed = new RegExp(
  `(?<![第数几好${digitClass}.．A-Za-z\\-“‘"·一二两三四五六七八九十百千万亿])(?:${counted}|${shared})`,
  'uy',
);
/** 居全省第二, 排名全市第1位: a rank is a place counted from the top. */
const rank =
  /(?:(?<!定|邻|新|旧|同|分|移)居|位列|名列|排名?|列)(?:[\u4e00-\u9fa5]{1,5}?)?第(?<place>[0-9一二三四五六七八九十]{1,3})位?(?=$|[，,。；;、）\s])/gu;
/** What a number can begin with. */
const numeral = new RegExp(`[${digitClass}一二两三四五六七八九十百千万亿零〇]`, 'gu');

/** Numerals up to this are words of a phrase more often than counts (三个乡镇, 十大行动). */
const SMALL = 19;

/**
 * Every counted or measured quantity of the text, in order. Ordinals (第3次), days and clock times are none;
 * 多, 余, 几 and 以上 are dropped, 八成 is 80 %.
 */
export function findQuantities(text: string): Quantity[] {
  const quantities: Quantity[] = ranksIn(text);
  const hasRanks = quantities.length > 0;
  for (const match of matches(text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const groups = match.groups ?? {};
    const rate = shareOf(groups);
    if (rate !== null) {
      quantities.push({ ...span, value: rate, unit: '%', isSmallWord: false });
      continue;
    }
    const { arabic: digits, chinese: numerals, unit } = groups;
    if (digits === undefined && isScaleAlone(text, match)) continue;
    const value = parseNumber((digits ?? numerals ?? '').replace(/[多余]/gu, ''));
    if (value === null || unit === undefined) continue;
    if (unit === '' && fund.test(text.slice(span.end, span.end + 6))) {
      quantities.push({ ...span, value, unit: '元', isSmallWord: false });
      continue;
    }
    const isSmallWord = digits === undefined && value <= SMALL;
    quantities.push({ ...span, value, unit: unit === '' ? '人' : canonicalUnit(unit), isSmallWord });
  }
  return hasRanks ? quantities.toSorted((a, b) => a.start - b.start) : quantities;
}

function ranksIn(text: string): Quantity[] {
  if (!text.includes('第')) return [];
  return [...allMatches(text, rank)].map((match) => {
    const printedPlace = match.groups?.['place'] ?? '';
    const end = match.index + match[0].length;
    const start = end - (match[0].endsWith('位') ? 1 : 0) - printedPlace.length;
    return { start, end, value: parseNumber(printedPlace) ?? 0, unit: '位', isSmallWord: false };
  });
}

function* matches(text: string): Generator<RegExpExecArray> {
  let from = 0;
  for (const { index } of allMatches(text, numeral)) {
    if (index < from) continue;
    printed.lastIndex = index;
    const match = printed.exec(text);
    if (match === null) continue;
    from = printed.lastIndex;
    yield match;
  }
}

/** 八成 and 四分之三 as percent, to a tenth. */
function shareOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  const { tenths, half, parts, part, percent } = groups;
  if (percent !== undefined) return parseNumber(percent);
  if (tenths !== undefined) return parseNumber(tenths)! * 10 + (half === undefined ? 0 : 5);
  if (parts === undefined || part === undefined) return null;
  return Math.round((parseNumber(part)! / parseNumber(parts)!) * 1000) / 10;
}

/** 万亩示范园 is a name for size; 近百名 and 万余亩 are counts. */
function isScaleAlone(text: string, match: RegExpExecArray): boolean {
  const numerals = match.groups?.['chinese'] ?? '';
  if (!/^[百千万亿]+$/u.test(numerals)) return false;
  const before = text[match.index - 1] ?? '';
  const after = text[match.index + numerals.length] ?? '';
  return !/[近上超过逾约]/u.test(before) && !/[多余]/u.test(after);
}
