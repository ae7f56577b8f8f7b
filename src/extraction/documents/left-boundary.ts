import { allMatches } from '../all-matches.js';
const issuing = '印发|出台|发布|公布|颁布|下发|审议通过|推出|签署';
const verbs = [
  issuing,
  '新?修[订改](?:后|出台|完善)?的?|新制定的?|落实|贯彻|制定|施行|实施|执行|通过|违反|根据|依据|按照|依照|审议|批准|废止|学习|宣传|起草|编制|纳入|列入|进入|(?<!结构)调整|(?<!城市)更新|推行|采用|缩减|继续|推动|探索|梳理|优化(?!营商|消费)|适用|对接|遵守|符合|参照|结合|围绕|聚焦|表示|指出|认为|强调|介绍|提出|明确|要求|写入|听取|讨论|拥护|赞成|赞同|征求|解读|开展',
  '涉及|包括|以及|并|其中|首[部个张份批]|现行|最新版?|新版|第[一二三四五六七八九十]+版|新[一的]|我国|国内|今年|近日|日前|正式|联合|有关|相关|关于|围绕|所作的?|就|向',
  '(?<!平|高|中|初|优|对|同)等(?!级|候|保|效)|的|了|是|(?<!未|必)将(?!军|来)|(?<!针)对(?!外|口|台|接)|(?<![行认作成])为(?!民|主)|由(?!于)(?<!自由)|在(?!线|职|校|建|岗)|(?<![数证票依根占])据|把|被',
];
const verb = new RegExp(`(?:${verbs.join('|')})了?`, 'gu');
const issued = new RegExp(`(?:${issuing})了?$`, 'u');
/** After one document's end, 和 goes on to the next. */
const next = /(?:法|条例|规定|办法|草案|决定|报告|纲要|方案|意见|案|规划|目录|清单|细则)[和与及]/gu;
const mark = /[，。；：、！？\n《》（）(),;:”“—\s]/u;

export interface LeftBoundary {
  start: number;
  /** A verb of issuing stands directly before the title. */
  issued: boolean;
}

/** Where a plain title that ends before `head` begins: after the last mark, verb or particle of the sentence. */
export function leftBoundary(text: string, head: number, reach: number): LeftBoundary | null {
  let from = head;
  while (from > 0 && head - from < reach && !mark.test(text[from - 1]!)) from--;
  const before = text.slice(from, head);
  const open = from > 0 && !mark.test(text[from - 1]!);
  let cut = open ? -1 : 0;
  for (const pattern of [verb, next]) {
    for (const { index, 0: match } of allMatches(before, pattern)) cut = Math.max(cut, index + match.length);
  }
  if (cut < 0) return null;
  return { start: from + cut, issued: issued.test(before.slice(0, cut)) };
}
