import { chineseDigitValues } from '../../domain/chinese-digits.js';
import { allMatches } from '../all-matches.js';
import { toHalfWidthDigits } from '../time/digits.js';

const scales: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

/**
 * The value of a printed number: 283 000 for 28.3万, 170 000 000 for 1亿7000万, 12 for 十二, 2600 for 2,600.
 * Words of vagueness (多, 余) must be gone. Null where it is no number.
 */
export function parseNumber(printed: string): number | null {
  const text = toHalfWidthDigits(printed).replace(/(?<=\d)[,，](?=\d{3})/gu, '');
  if (/^\d+(?:\.\d+)?$/u.test(text)) return Number(text);
  return /\d/u.test(text) ? parseScaled(text) : parseChinese(text);
}

const scaled = /(\d+(?:\.\d+)?)([十百千万亿]*)/gu;

/** Parts of an Arabic number and its scale: 1亿7000万, 4万5千, 3百. */
function parseScaled(text: string): number | null {
  if (!/^(?:\d+(?:\.\d+)?[十百千万亿]*)+$/u.test(text)) return null;
  let total = 0;
  for (const [, digits, marks] of allMatches(text, scaled)) {
    total += exact(
      Number(digits),
      Array.from(marks ?? '').reduce((scale, mark) => scale * (scales[mark] ?? 1), 1),
    );
  }
  return total;
}

/** 1.1 × 10 000 is 11 000, not 11 000.000000000002. */
function exact(value: number, scale: number): number {
  return Number((value * scale).toPrecision(12));
}

function parseChinese(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  if (text === '') return null;
  for (const char of text) {
    const value = chineseDigitValues[char];
    const scale = scales[char];
    if (value !== undefined) {
      digit = value;
    } else if (scale === undefined) {
      return null;
    } else if (scale >= 1e4) {
      total = (total + section + (digit ?? (section === 0 && total === 0 ? 1 : 0))) * scale;
      section = 0;
      digit = null;
    } else {
      section += (digit ?? 1) * scale;
      digit = null;
    }
  }
  return total + section + (digit ?? 0);
}
