const quotes = /[“”‘’"'「」『』﹁﹂]/g;
const space = /[\s\u3000\u00a0\u200b\ufeff]+/g;
const middleDots = /[•‧∙・･]/g;

/**
 * A printed name without what printers vary: full-width letters, digits and brackets become half width, spaces,
 * quotation marks and 《》 go, every middle dot is ·.
 */
export function normalForm(printed: string): string {
  return halfWidth(printed)
    .replace(space, '')
    .replace(quotes, '')
    .replace(/[《》〈〉<>]/g, '')
    .replace(middleDots, '·');
}

/** Full-width ASCII (Ａ１（％) as half width. Chinese punctuation that has no ASCII form stays. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/〔/g, '[')
    .replace(/〕/g, ']');
}

/** For lists whose order must not hang on the order of arrival. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
