import type { Span } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';
import { authorBefore } from './concerning.js';
import { leftBoundary } from './left-boundary.js';

const named = new RegExp(
  [
    '(?:党的|中共)?[一二三四五六七八九十]+大报告',
    '(?:中央)?八项规定(?:实施细则)?',
    '(?:[0-9]{4}年)?中央一号文件',
    '党章(?:修正案)?',
    '“?十[一二三四五六七八九]五”?规划(?:纲要|建议)',
    '(?:国家)?(?:基本)?医保(?:药品)?目录|国家基本药物目录|医保药品目录',
  ].join('|'),
  'gu',
);
/** The body whose work a report is on; the words between it and the report's year. */
const reporting =
  /(?:最高人民法院|最高人民检察院|最高法|最高检|人民法院|人民检察院|法院|中院|检察院|政府|委员会|常委会|理事会|书记处|全国委员会|纪委|全国政协|审计署)的?$/u;
const workReport = /(?:[0-9]{4}年度?)?(?:审计)?工作报告(?:稿|（[^（）]{2,8}）)?/gu;
const agenda = /[0-9]{4}年度?(?:(?![，。；、的]).){0,16}工作要点/gu;
const workPlan = /(?:立法|监督|代表|外事|协商|调研)(?:[、和]?(?:立法|监督|代表|外事|协商|调研))*工作计划/gu;
const inquiryHead = /(?:事故|火灾|灾害|事件)(?:初步)?调查(?:评估)?报告/gu;
const inquiryVerb = /^.*(?:审议通过了?|公布了?|发布了?|批复了?|通过了?|认定|关于|的是|获悉|[0-9]日)/u;
/** What a standing body hears: 赵某某访问…情况的书面报告. */
const heard =
  /(?:审议|听取|通过|批准|审议并原则通过)了?([^，。；：\n《》]{6,110}?(?:情况的(?:书面|专题|专项)?|会议的书面|活动的书面)报告)(?=[，。；、\n]|$)/gu;

/** Reports and plans of work that are known by a name of their own: 政府工作报告, 中央八项规定, …调查报告. */
export function findReports(text: string): Span[] {
  const spans = [named, workPlan].flatMap((pattern) =>
    allMatches(text, pattern).map(({ index, 0: name }) => ({ start: index, end: index + name.length })),
  );
  for (const { index, 0: name } of allMatches(text, workReport)) {
    const left = leftBoundary(text, index, 30);
    const body = left === null ? '' : text.slice(left.start, index).replace(/^.*[和与及]/u, '');
    if (reporting.test(body)) spans.push({ start: index - body.length, end: index + name.length });
  }
  for (const { index, 0: name } of allMatches(text, agenda)) {
    spans.push({ start: index - authorBefore(text, index).length, end: index + name.length });
  }
  for (const { index, 0: name } of allMatches(text, inquiryHead)) {
    const end = index + name.length;
    const clause = /[^，。；：\n《》]*$/u.exec(text.slice(Math.max(0, index - 50), index))![0];
    const start = index - clause.replace(inquiryVerb, '').length;
    if (end - start >= 8) spans.push({ start, end });
  }
  for (const match of allMatches(text, heard)) {
    const title = match[1]!.replace(/^.*(?:草案|报告|议案|决定|法|日程)、|^.*(?:审议|听取|通过)了?/gu, '');
    const end = match.index + match[0].length;
    if (!/关于|受.*委托|所?作的/u.test(title)) spans.push({ start: end - title.length, end });
  }
  return spans;
}
