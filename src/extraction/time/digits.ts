const FULL_WIDTH_ZERO = 0xff10;

/** The characters a printed Arabic numeral is made of; papers set them half or full width. For use inside `[]`. */
export const digitClass = '0-9\\uFF10-\\uFF19';

/** ２０２４ → 2024. Everything else stays as it is. */
export function toHalfWidthDigits(text: string): string {
  return text.replace(/[\uFF10-\uFF19．]/g, (char) =>
    char === '．' ? '.' : String(char.charCodeAt(0) - FULL_WIDTH_ZERO),
  );
}
