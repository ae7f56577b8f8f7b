import type { Byline, Identifier } from '../../domain/article.js';
import { chineseDigits, positionalNumber, smallNumber } from './chinese-number.js';
import { identifierRules } from './identifiers.js';
import { lunarDateOf, lunarDatePattern, type LunarDate } from './lunar-date.js';
import { foldPunctuation } from './page-line.js';
import { publicationNameOf } from './publication-name.js';
import { isNameplateLine, isQrLabel, isWeather, readStaff, staffRun } from './masthead-labels.js';

/** What one line says of the issue. Whatever a line does not say is null. */
export interface MastheadPieces {
  publication: string | null;
  year: number | null;
  month: number | null;
  day: number | null;
  /** 0 is Sunday. */
  weekday: number | null;
  lunar: LunarDate | null;
  /** A number that stands alone: the day torn from its month, or the page. */
  numeral: number | null;
  issueNumber: number | null;
  pageCount: number | null;
  /** 第1版 */
  page: number | null;
  identifiers: Identifier[];
  editors: Byline[];
  /** How many different things were read; a line of prose has none. */
  count: number;
  /** Issue number, page count, CN or lunar date: no notice, no story prints these. */
  decisive: boolean;
}

const digit = `[\\dOol${chineseDigits}]`;
const small = `(?:[\\dOolI]{1,2}|[一二三]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?|[一二三四五六七八九])`;
const fullDate = new RegExp(
  `(${digit}{4})\\s*年\\s*(?:(${small})\\s*月\\s*(?:(${small})\\s*(?:[日号曰目]|(?=\\s|$)))?)?`,
);
const numericDate = /(?<!\d)(\d{4})\s?[./-]\s?(\d{1,2})(?:\s?[./-]\s?(\d{1,2}))?(?!\d)/;
const monthDay = new RegExp(`(?<!${digit})(${small})\\s*月\\s*(${small})\\s*[日号曰]`);
const loneMonth = new RegExp(`(?<!${digit})(${small})\\s*月(?!${digit})`);
const loneDay = new RegExp(`(?<!${digit})(${small})\\s*[日曰](?!报)`);
const weekdayForm = /(?:星\s?期|礼拜|周)\s?([一二三四五六日天])|星\s?期\s?\S?/;
const issueForm = new RegExp(
  `(?:今年|本年|年度)第\\s*\\d+\\s*期|(?:总\\s*第?|第|总期[号数]?\\s*[:]?\\s*第?|NO\\.?)\\s*([\\dOol]{1,6}|${digit}{2,5})\\s*[期号]?`,
  'gi',
);
const pagesForm = new RegExp(
  `(?:今[日天曰]|本期|本报今日|共|出版?)\\s*(?:[对四八][开版]\\s*)?(?:共\\s*)?(${small})\\s*[版页]|[对四]开\\s*(${small})\\s*版`,
);
const pageForm = new RegExp(
  `(?:第\\s*([A-D]?${small})\\s*版|(?:^|[\\s|])([A-D]?0?\\d)\\s*版)(?:\\s*[:·]?\\s*(?:头版|要闻|综合|新闻|导读))?`,
);

/** Reads a line as a part of a masthead. Null where what is left over shows that it is something else. */
export function readMasthead(text: string): MastheadPieces | null {
  const plain = foldPunctuation(text);
  const pieces = emptyPieces();
  if (/[。;]/.test(plain) || plain.length > 400) return null;
  if (isQrLabel(plain) || isWeather(plain) || isNameplateLine(plain)) return { ...pieces, count: 1 };
  const staff = readStaff(plain);
  if (staff) return { ...pieces, editors: staff, count: 1 };

  let rest = readIdentifiers(withoutStaff(plain, pieces), pieces);
  rest = readDate(rest, pieces);
  rest = readIssue(rest, pieces);
  rest = readSegments(rest, pieces);
  return pieces.count > 0 && isLeftOver(rest, pieces) ? pieces : null;
}

function emptyPieces(): MastheadPieces {
  const none = { publication: null, year: null, month: null, day: null, weekday: null, lunar: null };
  const noNumber = { numeral: null, issueNumber: null, pageCount: null, page: null };
  return { ...none, ...noNumber, identifiers: [], editors: [], count: 0, decisive: false };
}

/** 今日8版 责任编辑 X 版式 Y in one line. */
function withoutStaff(plain: string, pieces: MastheadPieces): string {
  return plain.replace(staffRun, (run) => {
    pieces.editors.push(...(readStaff(run.trim()) ?? []));
    pieces.count += 1;
    return ' | ';
  });
}

function readIdentifiers(plain: string, pieces: MastheadPieces): string {
  let rest = plain;
  for (const { pattern, kind, value } of identifierRules) {
    rest = rest.replace(pattern, (...groups: (string | undefined)[]) => {
      pieces.identifiers.push({ kind, value: value(groups) });
      pieces.count += 1;
      if (kind === 'cn' || kind === 'issn' || kind === 'postal-code') pieces.decisive = true;
      return ' | ';
    });
  }
  return rest;
}

function readDate(plain: string, pieces: MastheadPieces): string {
  let rest = plain;
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => boolean): void => {
    const match = pattern.exec(rest);
    if (!match || !read(match)) return;
    pieces.count += 1;
    rest = `${rest.slice(0, match.index)} | ${rest.slice(match.index + match[0].length)}`;
  };
  take(fullDate, ([, year, month, day]) => setDate(pieces, year, month, day));
  take(numericDate, ([, year, month, day]) => pieces.year === null && setDate(pieces, year, month, day));
  take(lunarDatePattern, (match) => {
    pieces.lunar = lunarDateOf(match);
    if (pieces.lunar !== null) pieces.decisive = true;
    return pieces.lunar !== null;
  });
  if (pieces.month === null) {
    take(monthDay, ([, month, day]) => setDate(pieces, undefined, month, day));
    if (pieces.day === null) take(loneMonth, ([, month]) => setDate(pieces, undefined, month, undefined));
  }
  if (pieces.day === null) take(loneDay, ([, day]) => setDate(pieces, undefined, undefined, day));
  take(weekdayForm, ([whole, name]) => {
    if (name === undefined && whole.replace(/\s/g, '').length > 3) return false;
    pieces.weekday = name === undefined ? null : '日一二三四五六'.indexOf(name.replace('天', '日'));
    return true;
  });
  return rest;
}

function setDate(
  pieces: MastheadPieces,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): boolean {
  if (year !== undefined) pieces.year = positionalNumber(year);
  if (month !== undefined) pieces.month = smallNumber(month);
  if (day !== undefined) pieces.day = smallNumber(day);
  return true;
}

function readIssue(plain: string, pieces: MastheadPieces): string {
  let rest = plain.replace(issueForm, (whole: string, number: string | undefined) => {
    if (!/[期号]$|^NO/i.test(whole)) return whole;
    const value = number === undefined ? null : positionalNumber(number);
    // 今年第12期 总第7047期: the running number is the one that grows.
    if (value !== null && (pieces.issueNumber === null || whole.startsWith('总'))) pieces.issueNumber = value;
    pieces.count += 1;
    pieces.decisive = true;
    return ' | ';
  });
  rest = rest.replace(pagesForm, (_whole: string, ...numbers: (string | undefined)[]) => {
    pieces.pageCount = smallNumber(numbers[0] ?? numbers[1] ?? '');
    pieces.count += 1;
    pieces.decisive = true;
    return ' | ';
  });
  return rest.replace(pageForm, (_whole: string, a: string | undefined, b: string | undefined) => {
    pieces.page = smallNumber((a ?? b ?? '').replace(/^[A-D]?0?/, ''));
    pieces.count += 1;
    return ' | ';
  });
}

function readSegments(plain: string, pieces: MastheadPieces): string {
  const left: string[] = [];
  for (const segment of plain.split('|').map((part) => part.trim())) {
    const name = publicationNameOf(segment);
    const numeral = /^[-·.]?\s?(\d{1,2})\s?[-·.]?$/.exec(segment);
    if (name !== null) pieces.publication ??= name;
    else if (numeral) pieces.numeral ??= Number(numeral[1]);
    else {
      const words = segment.split(' ').map((word) => publicationNameOf(word) ?? word);
      const named = words.find((word) => publicationNameOf(word) !== null);
      if (named !== undefined && pieces.count > 0) {
        pieces.publication ??= named;
        pieces.count += 1;
      }
      left.push(...words.filter((word) => word !== named));
      continue;
    }
    pieces.count += 1;
  }
  return left.join(' ');
}

const label =
  /(?:新闻|报料|爆料|广告|发行|投稿|服务|订阅|监督|读者|值班|官方|本报|电子|数字|平安|法治|国内|国外|国际|统一|连续|出版物?|邮发|邮政)*(?:热线|电话|传真|邮箱|信箱|网址|网站|邮编|编码|刊号|代号|编号|报|版|号|主管|主办|出版|今日|零售|每份|元)/g;

/** Damaged labels are let pass beside what could be read; beside a bare date nothing is, for that is a headline. */
function isLeftOver(rest: string, pieces: MastheadPieces): boolean {
  const han = [...rest.replace(label, '').matchAll(/[\p{Script=Han}A-Za-z]/gu)].length;
  if (pieces.identifiers.length > 0) return han <= 6 + 4 * pieces.identifiers.length;
  if (pieces.decisive) return han <= 6;
  return pieces.count >= 2 ? han <= 2 : han === 0;
}
