import type { Span } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';

const heads =
  '报告|决定|决议|意见|通知|议案|办法|规定|说明|建议|解释|公约|条约|协定|议定书|批复|通报|公告|通告|方案|条例|措施|倡议|声明|公报|命令';
const kinds =
  '中期|书面|专题|专项|综合|初步|年度|实施|指导|若干|补充|联合|紧急|分析|审查|审查结果|审计|工作|监督|调研|调查|总结|评估|研究|审计工作|监督调研|暂行|管理|政策|行政|决定性';
const count = '[0-9一二三四五六七八九十两]+[项个件份]';
const draft =
  '(?:（(?:草案|修订草案|征求意见稿|试行)[^（）]{0,6}）|草案)?(?:代拟稿|修改稿|表决稿|建议表决稿)?';
/** What follows a title: the end of the clause, or a word that goes on about it. */
const boundary =
  '(?=[，。；：、！？）)》”,;:\\n]|$|等|和(?!建议)|及|与|提出|指出|显示|介绍|认为|强调|要求|明确|中|由|在|作|分别|进行|自|已|为|将|于|正式|印发|发布|公布|并|时|后)';
/** The head of a title: 的报告, 的5件议案, 的决定草案, and 情况报告 without 的. */
const head = new RegExp(`(?:的(?:${count})?(?:${kinds})*(?:${heads})|情况报告)${draft}${boundary}`, 'gu');
const innerHead = new RegExp(
  `的(?:决定|决议|条约|公约|协定|议定书|解释|修正)${draft}(?=[的、和及]|审议|$)`,
  'gu',
);
/** No title of less than this runs past these marks. */
const stop = /[，。；！？,;:\n]/u;
const LONGEST = 180;

/** 关于…的报告 with the body that it begins with, and decisions and treaties inside the titles of others. */
export function findConcerning(text: string): Span[] {
  const titles: Span[] = [];
  let outerEnd = 0;
  for (let at = text.indexOf('关于'); at >= 0; at = text.indexOf('关于', at + 2)) {
    if (isInTitle(text, at)) continue;
    const clause = clauseFrom(text, at);
    const inner = at < outerEnd;
    if (inner && !beginsInner.test(text.slice(at - 3, at))) continue;
    const end = inner ? firstHead(innerHead, clause, outerEnd - at) : ownHead(clause);
    if (end === null) continue;
    if (inner) {
      titles.push({ start: at, end: at + end });
      continue;
    }
    outerEnd = at + end;
    const author = authorBefore(text, at);
    const start = author === '国务院' && clause.startsWith('关于提请') ? at : at - author.length;
    titles.push({ start, end: outerEnd });
    for (const part of ratified(clause.slice(0, end)))
      titles.push({ start: at + part.start, end: at + part.end });
  }
  return titles;
}

/** What a title inside another stands after; after a state it is the ending of a treaty's name. */
const beginsInner = /(?:批准|修改|审议|提请|委员?会|国务院|、|和)$/u;

/** Inside 《》 all is one title, which is found by its marks. */
function isInTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  const open = before.lastIndexOf('《');
  return open >= 0 && open > before.lastIndexOf('》') && open > before.lastIndexOf('\n');
}

/** 关于免去…职务，撤销其委员资格的决定 goes on past its comma. */
const removal = /^关于(?:免去|撤销)/u;

/** Up to the end of the clause; marks between 《》, “” and （） do not end it. */
function clauseFrom(text: string, at: number): string {
  let depth = 0;
  let to = at;
  const removes = removal.test(text.slice(at, at + 4));
  for (const limit = Math.min(text.length, at + LONGEST); to < limit; to++) {
    const char = text[to]!;
    if ('《〈“（'.includes(char)) depth++;
    else if ('》〉”）'.includes(char)) {
      if (depth === 0) break;
      depth--;
    } else if (char === '\n' || (depth === 0 && stop.test(char) && !(removes && char === '，'))) break;
  }
  return text.slice(at, to);
}

/** A bill runs on to the word for it, past the treaties and drafts that it is about. */
function ownHead(clause: string): number | null {
  const bill = clause.startsWith('关于提请');
  for (const { index, 0: match } of allMatches(clause, head)) {
    const end = index + match.length;
    if (bill && !match.includes('议案') && !/议案的(?:说明|决定)/u.test(clause.slice(index - 3, end)))
      continue;
    if (index > 3 && !unnamed.test(clause) && isBalanced(clause.slice(0, end))) return end;
  }
  return null;
}

/** 关于批准条约的决定草案 says of no treaty which. */
const unnamed = /^关于(?:批准(?:条约|公约|的|相关|该|报告|这)|有关|相关|这|该)/u;

function firstHead(pattern: RegExp, clause: string, before: number): number | null {
  for (const { index, 0: match } of allMatches(clause, pattern)) {
    const end = index + match.length;
    if (end >= before) return null;
    if (index > 3 && isBalanced(clause.slice(0, end))) return end;
  }
  return null;
}

function isBalanced(part: string): boolean {
  return (part.match(/[《〈“（]/gu)?.length ?? 0) === (part.match(/[》〉”）]/gu)?.length ?? 0);
}

const instrument = /(?:条约|公约|协定|议定书|修正案)$/u;

/** What a decision ratifies, where each thing of the list is an instrument by itself: A引渡条约、B引渡条约. */
function ratified(title: string): Span[] {
  const match =
    /^关于(?:提请)?(?:审议)?批准([^《》]+?)的(?:[0-9一二三四五六七八九十两]+[项个件])?(?:议案|决定)/u.exec(
      title,
    );
  if (!match) return [];
  const offset = title.indexOf(match[1]!);
  const parts: Span[] = [];
  let at = 0;
  for (const part of match[1]!.split(/、|(?<=条约|公约|协定|议定书)[和及]/u)) {
    const start = match[1]!.indexOf(part, at);
    at = start + part.length;
    if (!instrument.test(part)) return [];
    if (part.length > 4 && !part.startsWith('关于')) parts.push({ start: offset + start, end: offset + at });
  }
  return parts;
}

/** 国务院关于…的报告: the body that a title begins with. */
const author =
  /^(?:[\u4e00-\u9fa5]{0,20}(?:国务院|人大常委会|委员会|检查组|委员长会议|主席会议|人民政府|办公厅|办公室|机关|工委|监委|政法委|纪委|省委|市委|县委|区委|[财环农民社外侨教]{1,3}[经资]?委|司法委|卫委|法律委|法院|检察院)|[\u4e00-\u9fa5]{2,12}(?:部|局|厅|办))$/u;
const beforeAuthor =
  /^.*(?:审议|听取|通过|批准|公布|发布|印发|学习|根据|按照|落实|贯彻|审议并|[，。；：、\n《“,])了?/su;

/** After one of these 、 goes on to the next title, after a body to another that shares it. */
const titleEnd = /(?:报告|议案|草案|决定|决议|说明|意见|法|》|）)$/u;

/** Empty where several bodies share the title, or none stands there. */
export function authorBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 30), at).replace(beforeAuthor, '');
  const start = at - before.length;
  const shared = text[start - 1] === '、' && !titleEnd.test(text.slice(Math.max(0, start - 4), start - 1));
  return author.test(before) && !shared ? before : '';
}
