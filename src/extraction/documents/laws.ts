import type { Span } from '../../domain/extraction.js';
import { readGazetteer } from '../gazetteer.js';

const laws = new Set(readGazetteer('laws').map(([name]) => name!));
const LONGEST = Math.max(...Array.from(laws, (name) => name.length));
const state = '中华人民共和国';
const draft =
  /^(?:修正案|修订案)?(?:（(?:草案|修订草案|修正草案)[^（）]{0,6}）|(?:修订|修正|修改)?草案(?:[一二三]次审议稿)?|[\u4e00-\u9fa5]{2,7}编草案|修订稿)/u;

/**
 * Laws named plainly, with the state's name before and the word for a draft after them as far as printed:
 * 治安管理处罚法, 渔业法修订草案, 国家公园法（草案）. Drafts of laws that the gazetteer lacks are found by that word.
 */
export function findLaws(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf('法'); at >= 0; at = text.indexOf('法', at + 1)) {
    const nameEnd = text.startsWith('法典', at) ? at + 2 : at + 1;
    const next = text.slice(nameEnd, nameEnd + 4);
    if (otherWord.test(next)) continue;
    if (text.startsWith('宪法', at - 1) && (namedAfter.test(next) || text.startsWith('和平', at - 3)))
      continue;
    const after = draft.exec(text.slice(nameEnd, nameEnd + 16))?.[0] ?? '';
    const start = lawStart(text, nameEnd) ?? (after === '' ? null : draftStart(text, nameEnd));
    if (start === null) continue;
    spans.push({ start, end: nameEnd + after.length });
  }
  return spans;
}

/** 宪法宣誓, 宪法日 and 宪法法律委 are named after the law. */
const namedAfter = /^(?:法院|法庭|宣誓|日|法律委|和法律委|宣传|小|周|广场|秩序|卫士)/u;
/** 法国, 法院, 法律 and the like take the character for themselves: 代表法国人民, 公司法人. */
const otherWord = /^(?:国(?!家)|院|庭|官|律|治|人|学|师|警|案|规(?!定)|定(?!期)|语|方|兰|网|新社)/u;

function lawStart(text: string, end: number): number | null {
  for (let length = Math.min(LONGEST, end); length >= 2; length--) {
    const start = end - length;
    if (!laws.has(text.slice(start, end))) continue;
    return text.slice(Math.max(0, start - state.length), start) === state ? start - state.length : start;
  }
  return null;
}

/** A law's name holds neither of these; what stands before them is the sentence. */
const beforeDraft =
  /(?:审议|通过|关于|修改|修订的?|制定|《|〈|[，。；：、\n]|了|的|对|将|和|及)([\u4e00-\u9fa5]{2,14}法)$/u;

function draftStart(text: string, end: number): number | null {
  const match = beforeDraft.exec(text.slice(Math.max(0, end - 24), end));
  return match ? end - match[1]!.length : null;
}
