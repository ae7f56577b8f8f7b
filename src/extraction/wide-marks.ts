const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const narrow = /[,;:?!()]/g;
const chinese = /[\u4e00-\u9fff“”‘’《》「」『』【】、。，；：？！（）%％]/;

/**
 * The text with the marks as Chinese print has them, where they stand in Chinese: scans and some sites print
 * 今天,市公安局 for 今天，市公安局. Of the same length; 1,200 and 10:30 stay.
 */
export function withWideMarks(text: string): string {
  return text.replace(narrow, (mark, at: number) => {
    const [left, right] = [text[at - 1] ?? '', text[at + 1] ?? ''];
    if (/\d/.test(left) && /\d/.test(right)) return mark;
    return chinese.test(left) || chinese.test(right) ? wide[mark]! : mark;
  });
}
