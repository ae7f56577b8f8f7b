import { allMatches } from '../all-matches.js';
const punctuation = /[，。！？；：,!?;:\n\s《》（）()—]/u;
const LONGEST = 36;
/** Verbs of setting a programme going: what follows the last one is the name, whatever verbs it holds. */
const starters =
  /(?:部署|组织|集中|联合|扎实|深入|持续|统筹|全面|加快|大力|积极|稳步|有序|认真|继续|协同|同步|共同|广泛)*(?:开展|实施|启动|发起|打好|打赢|打响|部署|举办|推行|出台|印发|发布|制定|编制|牵头|组织)(?:了|好|出|起|着)?/gu;
/** Verbs that may also be part of a name; they begin one only where no starter does. */
const verbs =
  /(?:扎实|深入|持续|统筹|全面|加快|大力|强力|积极|稳步|有序|认真|继续|协同|坚决|全力)*(?:推进|推动|投入|参与|参加|落实|建立健全|建立完善|建立|健全|完善|构建|建设(?=更高|国家|全国|全省|市域|高水平|首批|平安|社会|统一)|建成|打造|创建(?!工作)|深化|推出|推广|施行|公布|运用|启用|应用(?=全)|谱写|开创|书写|利用|依托|借助|通过|上线|开发(?!银行|区)|支持|研发|搭建|用好|探索|形成|入选|获评|荣获|授予|命名为?|评选?为|列为|确定为|认定为|表彰为|争创|锚定|围绕|聚焦|谋划|结合|按照|巩固|加强|抓好|做好|强化|助力|响应|配合|坚持|实现|纳入|接入|完成|作为|关于|进行|负责|决战)(?:了|好|出|起|着)?/gu;
const outside =
  /以及|(?<!党)的|了|和(?!美|谐|平(?!安))|与|及|在(?!线)|是|将(?!军)|把|(?<![中高初同平])等|从(?!严)|由|(?<![面应核])对(?![外口台华接])|(?<!一)据|以(?![案旧])|向(?![上好])|被|使|让|(?<![主重需])要(?!素|案|道)|就(?!业|医|学|地|近)|于|也|都|还|并|这|该|此|本次|当前|其中|包括|为(?![民基])|部门|单位|部(?=开展)|听取|会议|更多|来自|根据|同时|我国|各地|目前|通报|转化/gu;
const filler =
  /^(?:[0-9]*个?方面|个|、|(?:近|超|约)?[0-9一二两三四五六七八九十百千万多余]+(?:个|家|套|批|轮|场|地|处|座|条(?!例)|支)|(?:全球|世界|全国|全省|国内|亚洲)(?:首个|最大|领先|规模最大)(?:规模)?|一批|一系列|系列|多项|多轮|多个|各项|各类|各种|相关|有关|首批|更高水平|更高质量|高水平|高质量|此次|这一|本地区?|今年|去年|当前|目前|全力|持续|继续|深入|扎实|为期[^的]{1,4}的|同样|不断|进一步|统一|新的|好|首个|全国(?=消防|公安)|了|的)+/u;
/** 清源行动和企业大检查 are two. */
const another = /(?:行动|斗争|整治|活动|攻坚战|工程|机制)[和与及]/gu;
const anotherHead = /(?:行动|计划|工程|机制|活动|攻坚战|整治|斗争|战略|要点|清单|方案|规划)$/u;

/**
 * Where the name whose head begins at `head` starts, from the verb that sets it going. Null where `governed`
 * asks for such a verb and there is none in the clause.
 */
export function nameStart(text: string, head: number, governed: boolean): number | null {
  const limit = clauseStart(text, head);
  const before = text.slice(limit, head);
  const plain = before.replace(/“[^“”]*”/gu, (quoted) => '“'.repeat(quoted.length));
  const verb = lastEnd(plain, starters) ?? lastEnd(plain, verbs);
  if (governed && verb === null && !closesBefore.test(text.slice(Math.max(0, limit - 2), limit))) return null;
  const listed = Math.max(plain.lastIndexOf('、') + 1, lastEnd(plain, another) ?? 0);
  const rest = plain.slice(verb ?? 0);
  // 实施甲行动、乙行动: the second begins after the comma; in 甲领域、乙领域支持计划 the list is part of the name.
  const restart = listed > (verb ?? 0) && (verb === null || anotherHead.test(plain.slice(0, listed - 1)));
  if (restart)
    return head - trimmed(before.slice(listed + (lastEnd(plain.slice(listed), outside) ?? 0))).length;
  const word = verb === null || /[的了]|等/u.test(rest) ? lastEnd(rest, outside) : null;
  return head - trimmed(before.slice((verb ?? 0) + (word ?? 0))).length;
}

function trimmed(name: string): string {
  return name.slice(filler.exec(name)?.[0].length ?? 0);
}

const closesBefore = /”、?$/u;

/** Balanced quotation marks are jumped over; one that opens outside the name ends it. */
function clauseStart(text: string, head: number): number {
  const lowest = Math.max(0, head - LONGEST);
  let i = head;
  while (i > lowest && !punctuation.test(text[i - 1]!) && text[i - 1] !== '“') {
    const open = text[i - 1] === '”' ? text.lastIndexOf('“', i - 2) : i - 1;
    // “甲”“乙”专项行动 and “甲”、“乙”行动 are two.
    if (open < lowest || (open < i - 1 && closesBefore.test(text.slice(open - 2, open))))
      return open < lowest ? i : open;
    i = open;
  }
  return i;
}

function lastEnd(before: string, pattern: RegExp): number | null {
  let last: number | null = null;
  for (const { index, 0: word } of allMatches(before, pattern)) last = index + word.length;
  return last;
}
