import type { Span } from '../../domain/extraction.js';
import { digitClass } from '../time/digits.js';
import { parseNumber } from './numbers.js';
import { canonicalUnit, unitPattern } from './units.js';

/** A printed number with its unit: 70多亿条. The span runs from the number to the end of the unit. */
export interface Quantity extends Span {
  /** In units of one: 万元 is counted in 元. */
  value: number;
  unit: string;
  /** Written in Chinese numerals (七起, 三大): such small numbers are often part of a phrase. */
  inChinese: boolean;
}

const arabic = `[${digitClass}]+(?:[,，][${digitClass}]{3})*(?:[.．][${digitClass}]+)?`;
const scaled = `${arabic}[多余]?[十百千万亿]*(?:${arabic}[千万]+)?`;
const chinese = '[一二两三四五六七八九十百千万零〇]+';

const printed = new RegExp(
  `(?<![第${digitClass}.．A-Za-z\\-“‘"·])(?:(?<arabic>${scaled})|(?<chinese>${chinese}))(?:[多余几]|以上)?(?<unit>${unitPattern})`,
  'gu',
);

/**
 * Every counted or measured quantity of the text, in order. Ordinals (第3次), days and clock times are none;
 * 多, 余, 几 and 以上 are dropped.
 */
export function findQuantities(text: string): Quantity[] {
  const quantities: Quantity[] = [];
  for (const match of text.matchAll(printed)) {
    const { arabic: digits, chinese: numerals, unit } = match.groups ?? {};
    const value = parseNumber((digits ?? numerals ?? '').replace(/[多余]/gu, ''));
    if (value === null || unit === undefined) continue;
    quantities.push({
      start: match.index,
      end: match.index + match[0].length,
      value,
      unit: canonicalUnit(unit),
      inChinese: digits === undefined,
    });
  }
  return quantities;
}
