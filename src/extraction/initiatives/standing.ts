import type { Span } from '../../domain/extraction.js';
import type { Candidate } from '../candidate.js';
import { readGazetteer } from '../gazetteer.js';
import { outward } from './quotation-marks.js';

/** A found name; `variants` are shorter strings inside it that name the same. */
export interface Found extends Span {
  rule: string;
  variants: readonly Span[];
  /** The name by which the gazetteer knows it, where it does. */
  known?: string;
  /** The region that it is named after, where the article prints that region in another form. */
  region?: Candidate;
}

/** All names that begin with the same two characters, longest first, each with the name of its row. */
const byOpening = new Map<string, (readonly [name: string, known: string])[]>();
for (const [known, , others] of readGazetteer('initiatives')) {
  for (const name of [known!, ...(others ?? '').split('、').filter(Boolean)]) {
    const opening = name.slice(0, 2);
    byOpening.set(
      opening,
      [...(byOpening.get(opening) ?? []), [name, known!] as const].sort(
        ([a], [b]) => b.length - a.length || (a < b ? -1 : 1),
      ),
    );
  }
}

/** Most pairs of characters begin no name: they are passed over without cutting the text. */
const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
const openings = new Set([...byOpening.keys()].map((opening) => pairAt(opening, 0)));
const namesOf = new Map<string, string[]>();
for (const rows of byOpening.values()) {
  for (const [name, known] of rows) namesOf.set(known, [...(namesOf.get(known) ?? []), name]);
}

/** The shorter names of the same thing inside one of its names: 一带一路 in 共建“一带一路”. */
function innerNames(name: string, known: string): string[] {
  return namesOf.get(known)!.filter((other) => other !== name && other.length >= 4 && name.includes(other));
}

const goesOn =
  /^”?(?:建设(?![成好])|战略布局|总体布局|战略(?!伙伴|合作)|创建|专项行动|专项斗争|试点工作|试点|改革(?!发展)|系列专项行动|倡议(?!人)|荣誉称号|称号)/u;
const leadsIn = /(?:新时代“?|新时期“?|城市版“?|“)$/u;
/** 全国劳动模范邓晶 holds the title, “两新”组织 are firms. */
const otherwise = /^(?:”?组织|先生|女士|们|股份|集团|公司|报社|出版社)/u;

/** Programmes that the gazetteer knows, with the words that go with their names: 新时代“枫桥经验”. */
export function findStanding(text: string): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    if (!openings.has(pairAt(text, at))) continue;
    const match = byOpening.get(text.slice(at, at + 2))?.find(([name]) => text.startsWith(name, at));
    if (!match || otherwise.test(text.slice(at + match[0].length, at + match[0].length + 4))) continue;
    const [name, known] = match;
    const core = outward(text, at, at + name.length);
    const end = at + name.length;
    const after = goesOn.exec(text.slice(end, end + 8))?.[0] ?? '';
    const closes = after === '' && text[end] === '”' ? '”' : '';
    const before = leadsIn.exec(text.slice(Math.max(0, at - 5), at))?.[0] ?? '';
    const span = outward(text, at - before.length, end + (after || closes).length);
    const same = span.start === core.start && span.end === core.end;
    const inner = innerNames(name, known).map((one) => {
      const start = at + name.indexOf(one);
      return { start, end: start + one.length };
    });
    const variants = [...(same ? [] : [core]), ...inner];
    found.push({ ...span, rule: 'initiative-standing', variants, known });
    at = end - 1;
  }
  return found;
}
