import type { Span } from '../../domain/extraction.js';
import { readGazetteer } from '../gazetteer.js';

/** A found name; `variants` are shorter strings inside it that name the same. */
export interface Found extends Span {
  rule: string;
  variants: readonly Span[];
}

const names = readGazetteer('initiatives').flatMap(([name, , others]) => [
  name!,
  ...(others ?? '').split('、').filter(Boolean),
]);
const escape = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
/** A quoted part may be printed with or without its marks; 建设, 工作法 and the like go on a name. */
const standing = new RegExp(
  names
    .toSorted((a, b) => b.length - a.length)
    .map(escape)
    .join('|'),
  'gu',
);
const goesOn =
  /^”?(?:建设(?![成好])|战略布局|总体布局|战略(?!伙伴|合作)|创建|专项行动|专项斗争|试点工作|试点|改革(?!发展))/u;
const leadsIn = /(?:新时代“?|新时期“?|城市版“?|“)$/u;

/** Programmes that the gazetteer knows, with the words that go with their names: 新时代“枫桥经验”. */
export function findStanding(text: string): Found[] {
  return Array.from(text.matchAll(standing), ({ index, 0: name }): Found => {
    const core = { start: index, end: index + name.length };
    const after = goesOn.exec(text.slice(core.end, core.end + 8))?.[0] ?? '';
    const closes = after === '' && text[core.end] === '”' ? '”' : '';
    const before = leadsIn.exec(text.slice(Math.max(0, index - 5), index))?.[0] ?? '';
    const span = outward(text, index - before.length, core.end + (after || closes).length);
    const same = span.start === core.start && span.end === core.end;
    return { ...span, rule: 'initiative-standing', variants: same ? [] : [core] };
  });
}

/** Marks of quotation belong to a name only in pairs and with something outside them. */
export function outward(text: string, start: number, end: number): Span {
  const name = text.slice(start, end);
  const opens = name.split('“').length;
  const closes = name.split('”').length;
  if (opens > closes && name.startsWith('“')) return outward(text, start + 1, end);
  if (closes > opens && name.endsWith('”')) return outward(text, start, end - 1);
  if (opens > closes || closes > opens) {
    const at = name.search(/[“”]/u);
    return at === 0
      ? { start: start + 1, end }
      : opens > closes
        ? { start: start + at + 1, end }
        : { start, end: start + at };
  }
  return /^“[^“”]*”$/u.test(name) ? { start: start + 1, end: end - 1 } : { start, end };
}
