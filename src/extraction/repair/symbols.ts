/** Stands before and after a text, and for every mark in it. */
export const boundary = '#'.charCodeAt(0);
const digit = '0'.charCodeAt(0);
const letter = 'A'.charCodeAt(0);

/**
 * What a text is counted by: its Chinese characters as they are, one sign for all digits, one for all Latin letters,
 * one for whatever else. Two boundaries stand at either end, so that the symbol of `text[i]` is at `i + 2`.
 */
export function symbolsOf(text: string): Uint16Array {
  const symbols = new Uint16Array(text.length + 4).fill(boundary);
  for (let i = 0; i < text.length; i++) symbols[i + 2] = symbolOf(text.charCodeAt(i));
  return symbols;
}

/** 〇 counts as Chinese: it is printed in years. */
export function isChinese(symbol: number): boolean {
  return (symbol >= 0x4e00 && symbol <= 0x9fff) || symbol === 0x3007;
}

function symbolOf(code: number): number {
  if (isChinese(code)) return code;
  if (code >= 0x30 && code <= 0x39) return digit;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return letter;
  return boundary;
}
