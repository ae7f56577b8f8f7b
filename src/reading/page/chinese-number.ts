import { chineseDigitValues } from '../../domain/chinese-digits.js';

/** For a character class: what years and days are written with. */
export const chineseDigits = '〇○零一二三四五六七八九';

/** 二〇二四 → 2024; Arabic digits too, with the letters O and l that scans take for 0 and 1. Null where it is none. */
export function positionalNumber(text: string): number | null {
  let value = '';
  for (const char of text) {
    const digit =
      chineseDigitValues[char] ?? (/\d/.test(char) ? Number(char) : { O: 0, o: 0, l: 1, I: 1 }[char]);
    if (digit === undefined) return null;
    value += String(digit);
  }
  return value === '' ? null : Number(value);
}

/** 1 to 99: 二十五, 廿六, 卅, 十, 12. Null where it is none. */
export function smallNumber(text: string): number | null {
  if (/^[\dOolI]{1,2}$/.test(text)) return positionalNumber(text);
  const match = /^(?:([一二三四五六七八九])?([十廿甘卄卅]))?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return null;
  const [, count, ten, unit] = match;
  if (count !== undefined && ten !== '十') return null;
  const tens =
    ten === undefined ? 0 : ten === '十' ? chineseDigitValues[count ?? '一']! : ten === '卅' ? 3 : 2;
  return tens * 10 + (unit === undefined ? 0 : chineseDigitValues[unit]!);
}
