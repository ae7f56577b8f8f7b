import { allMatches } from '../all-matches.js';
import type { Candidate, Recogniser } from '../candidate.js';
import type { Source } from '../source.js';
import { isAbroad } from './abroad.js';
import { clauseOfOfficial, OfficialsInOrder } from './of-officials.js';

const reception =
  /[会接]见(?!厅|室)|(?:小范围|大范围|正式|工作|双边)?会谈(?!纪要)|会晤(?!机制)|座谈(?:交流)?(?!会)/gu;
const REACH = 70;
/** 参加会见, 会谈前, 会见中: the reception told before. */
const participation = /(?:参加|出席|陪同|一同|主持)(?:了|上述|活动和|有关)?$/u;
const phase = /^(?:前|后|中|时|期间|结束|[，。]|活动)/u;

/**
 * 周砚秋在云岭会见外商代表, 同…举行会谈: receptions that the headline or a sentence with its time or place tells.
 * In the headline the guest is part of the name.
 */
export const recogniseReceptions: Recogniser = (source, found) => {
  const { text, bodyStart } = source;
  const officials = new OfficialsInOrder(text, found);
  // 与学员座谈 in the headline is the …座谈会 of the body.
  const named = found.find(
    ({ type, start, end }) => type === 'Meeting' && text.slice(start, end).endsWith('座谈会'),
  )?.key;
  const told: Candidate[] = [];
  let last: string | null = null;
  let apart: readonly { guest: string; key: string }[] = [];
  for (const { index, 0: name } of allMatches(text, reception)) {
    const end = index + name.length;
    if (last !== null && isReference(text, index, end)) {
      told.push(candidate(index, end, last));
      continue;
    }
    const recalled = nameAfter(text, end);
    const one = recalled && apart.find(({ guest }) => guest.includes(recalled.slice(0, 2)));
    if (recalled && one) {
      last = one.key;
      told.push(candidate(index, end + recalled.length, last));
      continue;
    }
    const official = officials.before(index);
    if (official === null || index - official.end > REACH) continue;
    const between = clauseOfOfficial(text, official.end, index);
    if (between === null || isAbroad(source, index) || !isTold(source, official, between, index, name))
      continue;
    const guests = guestsOf(text, between, end, name);
    const each = text.startsWith('分别', index - 2) ? severally(guests) : [];
    if (each.length > 1) {
      apart = each.map((guest) => ({ guest, key: keyAmong(told, name, guest) }));
      last = apart[0]!.key;
      told.push(candidate(index, end + apart[0]!.guest.length, last));
      continue;
    }
    const key: string =
      (name.startsWith('座谈') ? named : undefined) ??
      ofHeadline(told, name, index, bodyStart) ??
      keyAmong(told, name, guests);
    last = key;
    const inHeadline = index < bodyStart;
    const whole = inHeadline && isAudience(name) ? headlineEnd(text, end) : end;
    if (whole > end) told.push({ ...candidate(index, whole, key), local: true });
    told.push(whole > end ? { ...candidate(index, end, key), nested: true } : candidate(index, end, key));
  }
  return told;
};

function candidate(start: number, end: number, key: string): Candidate {
  return { start, end, type: 'Meeting', key, rule: 'meeting-reception', local: true };
}

/** 分别会见甲国总统、乙国总理: as many receptions as guests. */
function severally(guests: string): string[] {
  const list = /^[^，。；\n 时]+/u.exec(guests)?.[0] ?? '';
  return list.split(/[、和]|以及/u).filter((guest) => guest.length > 2);
}

/** 会见奥比昂时: whom the words after 会见 name, before it goes on; null where they name nobody. */
function nameAfter(text: string, end: number): string | null {
  return /^[\u4e00-\u9fa5·]{2,12}?(?=[时后，])/u.exec(text.slice(end, end + 14))?.[0] ?? null;
}

/** The body's first is the only one of its kind that the headline tells, whatever the guest is called there. */
function ofHeadline(
  told: readonly Candidate[],
  name: string,
  at: number,
  bodyStart: number,
): string | undefined {
  const sames = told.filter(({ key }) => key.split(' ')[0] === kind(name));
  const keys = new Set(sames.map(({ key }) => key));
  const isFirst = at >= bodyStart && sames.every(({ start }) => start < bodyStart);
  return isFirst && keys.size === 1 ? sames[0]!.key : undefined;
}

function keyAmong(told: readonly Candidate[], name: string, guests: string): string {
  return told.find((other) => meets(other.key, name, guests))?.key ?? keyOf(name, guests);
}

function isReference(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  return participation.test(before) || (/[。，\n]$/u.test(before) && phase.test(text.slice(end, end + 2)));
}

/** A verb with its guests, told in the headline or with its time or place; who talks with whom needs 同 or 与. */
function isTold(source: Source, official: Candidate, between: string, at: number, name: string): boolean {
  const { text, bodyStart } = source;
  if (/(?:以来|曾|多次|期待|愿|将|两年前|去年|要)/u.test(between)) return false;
  if (!isAudience(name) && !/[同与和]/u.test(between)) return false;
  if (/^(?:以来|机制)/u.test(text.slice(at + name.length))) return false;
  if (at < bodyStart) return true;
  const start = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1;
  const sentence = text.slice(start, at);
  const line = text.slice(text.lastIndexOf('\n', at) + 1, start);
  if (/(?:表示|指出|强调|说)，/u.test(line) && /^(?:总书记|主席|总理|委员长)/u.test(between)) return false;
  if (/表示|指出|强调|认为/u.test(text.slice(start, official.start))) return false;
  return /[0-9]{1,2}日|今天|昨天|今日|昨日|上午|下午|近日|日前|在[^，]{2,20}$|还|随后/u.test(sentence);
}

/** The words that tell the guests: after 会见, or between 同 and 会谈. */
function guestsOf(text: string, between: string, end: number, name: string): string {
  if (isAudience(name)) return /^[^。\n]{0,60}/u.exec(text.slice(end))?.[0] ?? '';
  return /[同与和]([^同与和]{0,60})$/u.exec(between)?.[1] ?? '';
}

const isAudience = (name: string): boolean => /[会接]见$/u.test(name);

const kind = (name: string): string =>
  isAudience(name) ? '会见' : name.startsWith('座谈') ? '座谈会' : '会谈';

function keyOf(name: string, guests: string): string {
  return name.startsWith('座谈') ? '座谈会' : `${kind(name)} ${guests}`;
}

/** The same guests told again: the headline's two first characters stand among the body's. */
function meets(key: string, name: string, guests: string): boolean {
  if (key === '座谈会') return name.startsWith('座谈');
  const [other = '', known = ''] = key.split(' ');
  return other === kind(name) && guests.includes(known.trim().slice(0, 2));
}

function headlineEnd(text: string, at: number): number {
  const guest = /^[\u4e00-\u9fa5]{2,16}(?=\n| |$)/u.exec(text.slice(at, at + 20))?.[0] ?? '';
  return /引发|强调|时$|反响/u.test(guest) ? at : at + guest.length;
}
