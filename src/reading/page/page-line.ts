/** One printed line of a page; empty lines live on in `gap`. */
export interface PageLine {
  /** Trimmed, runs of blanks as one space, full-width letters and digits as ASCII. Punctuation stays as printed. */
  text: string;
  /** 1-based, in the input. */
  number: number;
  /** Empty lines before it. */
  gap: number;
  /** It begins with the two blanks of a Chinese paragraph. */
  indented: boolean;
}

/** Takes line ends, byte order marks, control characters and blanks of every kind as they come. */
export function pageLines(raw: string): PageLine[] {
  const lines: PageLine[] = [];
  let gap = 0;
  raw.split(/\r\n?|[\n\u0085\u2028\u2029\f\v]/).forEach((line, i) => {
    const text = foldLine(line);
    if (text === '') {
      gap += 1;
      return;
    }
    const indented = /^(?:\ufeff)?(?:\u3000{2}|[ \u00a0]{2,4}(?=\S)|\t)/.test(line);
    lines.push({ text, number: i + 1, gap, indented });
    gap = 0;
  });
  return lines;
}

/** Radicals and compatibility forms come from text layers of PDF files; they look like the ideograph that is meant. */
const lookAlikes = /[\u2e80-\u2fd5\uf900-\ufaff]/g;
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]|\p{Cc}/gu;
const fullWidthAlphanumeric = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;

function foldLine(line: string): string {
  return line
    .replace(/\s+/g, ' ')
    .replace(invisible, '')
    .replace(lookAlikes, (char) => char.normalize('NFKC'))
    .replace(fullWidthAlphanumeric, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .trim();
}

const halfWidth: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '？': '?',
  '！': '!',
  '．': '.',
  '－': '-',
  '—': '-',
  '–': '-',
  '～': '~',
  '／': '/',
  '｜': '|',
  丨: '|',
  '＠': '@',
  '＜': '<',
  '＞': '>',
};

/** For matching only: one form of each mark, whichever width the scan gave it. The length stays the same. */
export function foldPunctuation(text: string): string {
  return text.replace(/[，：；（）？！．－—–～／｜丨＠＜＞]/g, (mark) => halfWidth[mark] ?? mark);
}

/** Letter-spaced display type (导 读, 云 岭 日 报) as the word it is. */
export function withoutBlanks(text: string): string {
  return text.replace(/ /g, '');
}

/** In ideographs: Latin letters and digits are set half as wide. */
export function printedWidth(text: string): number {
  let width = 0;
  for (const char of text) width += char.codePointAt(0)! < 0x2e80 && !/[“”‘’—…]/.test(char) ? 0.5 : 1;
  return width;
}
