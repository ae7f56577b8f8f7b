import { allMatches } from '../all-matches.js';

/** A clause ends here; a gathering's name does not run across it. */
const hardStop = /[。！？；：，!?;:,\n\s《》<>【】]/u;
const LONGEST_NAME = 64;
const LONGEST_QUOTE = 60;

/** Verbs of holding and attending: what follows them to the head is the name. */
const strong =
  /(?:主持召开|组织召开|联合召开|先后召开|召开|召集|举行|举办|(?:承办|主办)(?!方|单位|地|国|权|者|城)|设置|设立|宣布|(?<!运)用好|主持(?!人)|出席|列席|参加|参与|参会|开幕(?!典礼)|会见|筹备好?|抓好|开好|祝贺|希望|欢迎(?!$|宴会|晚宴|午宴)|委托|宣讲(?!团|活动)|通报(?!会)|直播|刊载|决定|收看|收听|观看|见证|审议通过|(?<![合作公际党群])组织(?!委|部|工作)|开展|通过)(?:了|过|的|本|首(?!次)届?|其)?/gu;
/** Words that lead up to a name from outside; 党的 does not, nor what is part of a longer word (经济, 自治). */
const weak =
  /学习(?:宣传)?贯彻落实?|传达学习|学习传达|学习领会|学习宣传|学习|贯彻落实|贯彻|落实|传达|按照|根据|围绕|经过|报请|提交|提请|自从|以来|对标|作为|前往|出自|以及|期间|经(?![济贸营典开信合])|(?<![汇申通])报(?![告道刊名])|自(?![治由主然贸强])|从(?![业严])|对(?![口外接话])|向(?!导)|为(?![期主])|将(?!军)|把|被|在|于|当(?![地前天])|由(?!贸)|就(?![业医])|(?<!甚)至|到(?!位)|赴|是|(?<!普)及(?!时)|(?<![局委市县区省厅院部办会队])与|并|也|还|(?<![首成])都(?![市江])|曾|(?<![接对看])待(?!遇)|以(?![色军上下])|受(?!灾)|(?<!党)的|了|、/gu;
/** Of these the following are never part of a gathering's name. */
const outside = /按照|根据|围绕|经过|报请|提交|提请|在|于|从(?!业)|将|就(?!业)|由|被|赴|受(?!灾)/u;
/** Where a name begins that says whose gathering it is. */
const scope =
  /全(?:国|省|市|县|区|州|镇|乡|街道|校|院|系统|警|军|厅|局|域)|(?:20[0-9]{2}年度?|[0-9]{4}—[0-9]{4}年)|[省市县区州](?:委|政府|政协|人大|公安|法院|检察院|纪委|政法委|平安办|安委)|第?[一二三四五六七八九十]{1,3}届|第[一二三四五六七八九十0-9]{1,3}[届次]|中共|中央|国务院|(?:党的)?[一二三四五六七八九十]{2,3}届/u;
const adverbs =
  /^(?:(?:[0-9０-９]{4}年)?[0-9０-９]{1,2}月[0-9０-９]{1,2}日|[0-9０-９]{1,2}日|今天|昨天|今日|昨日|当天|当日|日前|近日|近期|此前|随后|同日|会前|会后|其间|上午|下午|中午|晚间?|凌晨|当晚|上周[一二三四五六日]?|本周[一二三四五六日]?|再次|首次(?!全体|会议)|紧急|连夜|分别|共同|联合|专门|及时|迅速|立即|随即|第一时间|我[省市县区]|据悉|今年|去年|此次|（[^（）]{2,12}）|\([^()]{2,12}\)|央视网消息|本报讯)+/u;

const closing: Readonly<Record<string, string>> = { '”': '“', '）': '（', ')': '(', '》': '《' };

/** Where the name whose head begins at `head` starts in `text`. */
export function nameStart(text: string, head: number, floor: number): number {
  const limit = clauseStart(text, head, floor);
  const before = text.slice(limit, head);
  const verb = lastMatch(before, strong);
  if (verb !== null) return limit + trimmed(before, placed(before, verb));
  const word = lastMatch(before, weak);
  if (word === null) return limit + trimmed(before, 0);
  const opening = scope.exec(before)?.index ?? word;
  const start = opening < word && opens(before, opening) && !crosses(before, opening) ? opening : word;
  const name = before.slice(start);
  // 学习贯彻…精神研讨班: what a class studies is part of its name.
  const studied = name.startsWith('精神') ? before.search(/(?:深入)?学习(?:宣传)?贯彻/u) : -1;
  return limit + (studied >= 0 ? studied : trimmed(before, start));
}

/** 希望临川落实周砚秋在…座谈会: a place told after the verb begins the name anew; 召开在甬委员座谈会 does not. */
function placed(before: string, verb: number): number {
  const at = before.lastIndexOf('在');
  return at >= verb + 4 && !/[“《]/u.test(before.slice(verb)) ? at + 1 : verb;
}

/** True where the words before the scope are such as lead up to a name: 落实|全省…会议, 车俊在|全省…会议. */
function opens(before: string, at: number): boolean {
  const head = before.slice(0, at);
  return at === 0 || lastMatch(head, weak) === head.length || /[和及]$/u.test(head);
}

/** True where the run after the scope holds what no name holds. */
function crosses(before: string, at: number): boolean {
  const name = before.slice(at).replace(/“[^“”]*”/gu, '');
  return outside.test(name) || /[、了]|(?<!党)的|强调|指出|表示|认为/u.test(name);
}

function trimmed(before: string, at: number): number {
  let start = at;
  for (;;) {
    const rest = before.slice(start);
    const cut = (adverbs.exec(rest)?.[0] ?? /^(?:和|与|及|了|的|过|本报讯|记者|,|，)/u.exec(rest)?.[0] ?? '')
      .length;
    if (cut === 0) return start;
    start += cut;
  }
}

/** The end of the last match before the head, outside quotation marks; null where there is none. */
function lastMatch(before: string, pattern: RegExp): number | null {
  let last: number | null = null;
  const plain = before.replace(/“[^“”]*”|《[^《》]*》/gu, (quoted) => '“'.repeat(quoted.length));
  for (const { index, 0: word } of allMatches(plain, pattern)) last = index + word.length;
  return last;
}

/** Balanced quotation marks and brackets are jumped over; one that opens outside the name ends it. */
function clauseStart(text: string, head: number, floor: number): number {
  const lowest = Math.max(floor, head - LONGEST_NAME);
  let i = head;
  while (i > lowest) {
    const char = text[i - 1]!;
    const opening = closing[char];
    if (opening !== undefined) {
      const open = text.lastIndexOf(opening, i - 2);
      if (open < lowest || i - open > LONGEST_QUOTE) return i;
      i = open;
      continue;
    }
    if (char === '“' || char === '（' || char === '(' || hardStop.test(char)) return i;
    i--;
  }
  return i;
}
