import { divisionsNamed, provinceCharacters } from '../../domain/divisions.js';
import { allMatches } from '../all-matches.js';
import type { Candidate } from '../candidate.js';

const characters = [...provinceCharacters.keys()].join('');
// 沪苏浙皖, 粤琼等地, 鲁豫多地. 江 is Jiangsu's only in runs with 浙 and 沪; 新, 台, 青 and the like are mostly words.
const run = new RegExp(`[${characters}江]{2,6}`, 'g');
const safe = /^(?:[京津冀晋沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇陕甘江]+|粤港澳|[京沪粤闽]港澳?)$/;
const runGoesOn = /^(?:[、，,。\s等多两三四五六七八九各地省毗交边联协携共警深一]|合作|之间|政法|公安|法院|$)/;
const line = /^(?:高铁|铁路|高速|公路|运河|高原|线|直流|特高压|城际|杯)/;
// Where a capital or city is named by one character in a phrase of a meeting or visit: 在京举行, 赴甬调研.
const afterVerb =
  /(?:在|来|赴|抵|离|返|驻|进|晋|到|回)([京沪津渝杭甬温嘉绍衢舟丽穗深汉蓉宁浙苏皖粤湘鄂赣闽琼桂滇黔豫鲁冀晋陕])(?=(?:举行|召开|召集|开幕|闭幕|举办|会见|会晤|调研|考察|视察|检查|督导|督查|指导|出席|参加|参观|访问|慰问|座谈|启动|成立|签署|签约|发布|揭牌|挂牌|以|分别|同|与|拉开|开展|开班|结束|圆满|共同|联合|正式|期间|主持|看望|强调|逝世|亮相|落幕|集中|隆重|宣布|启幕|设立|部署|的|出|全国|各)|[，,。、；\n]|$)/g;
const cityOf: Readonly<Record<string, string>> = {
  杭: '330100',
  甬: '330200',
  温: '330300',
  嘉: '330400',
  绍: '330600',
  衢: '330800',
  舟: '330900',
  丽: '331100',
  穗: '440100',
  深: '440300',
  汉: '420100',
  蓉: '510100',
  宁: '320100',
};

/** Provinces and cities named by one character. */
export function characterCandidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  const add = (character: string, start: number) => {
    const code = cityOf[character] ?? divisionsNamed(character)[0]?.code;
    if (code === undefined) return;
    found.push({ type: 'Region', key: code, rule: 'region-character', start, end: start + 1, local: true });
  };
  for (const { 0: names, index } of allMatches(text, run)) {
    if (!isRun(names, text.slice(0, index), text.slice(index + names.length))) continue;
    for (let i = 0; i < names.length; i++) {
      const character = names[i]!;
      if (character === '江') found.push(jiangsu(index + i));
      else add(character, index + i);
    }
  }
  for (const { 1: character, index } of allMatches(text, afterVerb)) {
    const before = text[index - 1] ?? '';
    if (!/[东南北到返赶]/.test(before)) add(character!, index + 1);
  }
  return found;
}

function jiangsu(start: number): Candidate {
  return { type: 'Region', key: '320000', rule: 'region-character', start, end: start + 1, local: true };
}

function isRun(names: string, before: string, after: string): boolean {
  if (!safe.test(names) || new Set(names).size < names.length) return false;
  if (names.includes('江') && !/江浙|浙江沪|江沪|苏浙江/.test(names)) return false;
  if (names.includes('浙江') || names === '京津冀') return false;
  if (/[\u4e00-\u9fff]$/.test(before) && !/[在对与和为给向由从到赴支推进动强促]$/.test(before)) return false;
  if (line.test(after)) return false;
  return names.length >= 3 || runGoesOn.test(after);
}
