import type { Source } from '../source.js';

const LEAD = 80;

/** In the headline of one who goes abroad; the lead of one who receives guests tells of home. */
const travels = /(?:并|将|抵达)[^\n]{0,8}访问(?!中国|团|学者)|抵达[^\n]{2,8}(?:出席|进行|开始)/u;
const receives = /来华|访华|在京|北京|人民大会堂|来访/u;

/** True where the article's lead or the sentence at `at` gives the time of another country, or tells of our embassies. */
export function isAbroad({ text, bodyStart }: Source, at: number): boolean {
  const lead = text.slice(bodyStart, bodyStart + LEAD);
  if (lead.includes('当地时间')) return true;
  if (travels.test(text.slice(0, bodyStart)) && !receives.test(lead)) return true;
  const start = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1;
  return /当地时间|驻[^，。]{1,8}(?:使馆|大使馆|使团|使领馆)/u.test(text.slice(start, at));
}
