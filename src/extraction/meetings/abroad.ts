import type { Source } from '../source.js';

const LEAD = 80;

/** True where the article's lead or the sentence at `at` gives the time of another country, or tells of our embassies. */
export function isAbroad({ text, bodyStart }: Source, at: number): boolean {
  if (text.slice(bodyStart, bodyStart + LEAD).includes('当地时间')) return true;
  const start = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1;
  return /当地时间|驻[^，。]{1,8}(?:使馆|大使馆|使团|使领馆)/u.test(text.slice(start, at));
}
