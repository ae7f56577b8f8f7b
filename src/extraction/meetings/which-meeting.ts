import type { LocalEntity } from '../../domain/extraction.js';
import { mark, type TaggedSentence } from '../tagged-sentence.js';
import { object } from './acts.js';
import type { Passage } from './discourse.js';
import { isAttended, isSpokenOf } from './spirit.js';

const { Meeting: M } = mark;

/** The meetings of the article, in order. */
export type Meetings = readonly LocalEntity[];

interface Found {
  meetings: readonly (LocalEntity | null)[];
  /** Where in the sentence the object ends. */
  end: number;
}

/** The meeting that a verb of being there has for its object at `after`; null where it is something else: 参加培训. */
export function meetingsOfObject(passage: Passage, after: number, meetings: Meetings): Found | null {
  const { sentence } = passage;
  const rest = sentence.text.slice(after);
  const named = object.named.exec(rest);
  if (named) {
    const at = after + named[0].length - 1;
    if (modifies(sentence.text.slice(at + 1))) return null;
    return { meetings: alsoNamed(sentence, at), end: at + 1 };
  }
  const noun = object.noun.exec(rest);
  if (noun) {
    const end = after + noun[0].length;
    if (modifies(sentence.text.slice(end))) return null;
    return { meetings: byNoun(passage, noun[0], noun[1]!, after, meetings), end };
  }
  if (!object.none.test(rest)) return null;
  return { meetings: [meetingOf(passage, after)], end: after };
}

/** 会见参加会议的代表: those who attend stand after the verb. */
function modifies(after: string): boolean {
  return /^(?:(?!并|作|时|期间|上|后)[\u4e00-\u9fa5]){0,5}的(?!有|还有|是|领导)/u.test(after);
}

/** 出席甲会和乙会: both. */
function alsoNamed(sentence: TaggedSentence, at: number): LocalEntity[] {
  const found = [sentence.entityAt(at)!];
  for (
    let next = at;
    /^(?:[、和及与并或]|[并或](?:出席|参加))+$/u.test(
      sentence.text.slice(next + 1, sentence.text.indexOf(M, next + 1)),
    );
  ) {
    next = sentence.text.indexOf(M, next + 1);
    found.push(sentence.entityAt(next)!);
  }
  return found;
}

/** 上述活动 are all that officials did; 会见, 开幕式 the last one of that kind; anything else is the passage's own. */
function byNoun(
  passage: Passage,
  printed: string,
  noun: string,
  at: number,
  meetings: Meetings,
): readonly (LocalEntity | null)[] {
  const offset = passage.sentence.span(at, at + 1).start;
  const before = meetings.filter(
    ({ mentions, rule }) => mentions[0]!.start < offset && rule !== 'meeting-congress',
  );
  if (printed.includes('上述') && passage.told.length > 0) return passage.told;
  if (/(?:有关|相关)/u.test(printed)) {
    const received = before.filter(({ rule }) => rule === 'meeting-reception' || rule === 'meeting-visit');
    if (received.length > 0) return received;
  }
  const kind = /^(?:会议|大会|全会|活动|仪式)$/u.test(noun) ? null : noun;
  if (kind !== null) {
    const sames = before.filter(({ mentions }) => mentions.some(({ text }) => text.includes(kind)));
    if (sames.length > 0) return [sames.at(-1)!];
    if (/^(?:调研|考察|视察|检查|督导|慰问|走访|看望)$/u.test(kind)) {
      return [before.find(({ rule }) => rule === 'meeting-visit') ?? null];
    }
    if (/^(?:学习|审议|讨论|晚会|酒会|讲座)$/u.test(kind))
      return [passage.meeting?.name.includes(kind) ? passage.meeting : null];
  }
  if (noun === '活动') return [passage.meeting];
  return [passage.meeting];
}

/**
 * Where somebody acts without an object: the meeting told last in the sentence before, else that of the passage.
 * Null where the sentence is about a congress: what is said then is not said at the passage's meeting.
 */
export function meetingOf(passage: Passage, verb: number): LocalEntity | null {
  const before = meetingBefore(passage, verb);
  if (before !== null) return before;
  const { sentence } = passage;
  const congress = new RegExp(`(?:^|[，,])${M}(?!精神|以来)`, 'u').exec(sentence.text.slice(0, verb));
  const quoted = congress && sentence.entityAt(congress.index + congress[0].length - 1);
  return quoted?.rule === 'meeting-congress' ? null : passage.meeting;
}

/** The meeting told last in the sentence before `verb`, as its place or subject; one only spoken of does not count. */
export function meetingBefore({ sentence }: Passage, verb: number): LocalEntity | null {
  for (let at = sentence.text.lastIndexOf(M, verb - 1); at >= 0; at = sentence.text.lastIndexOf(M, at - 1)) {
    const meeting = sentence.entityAt(at);
    const congress = meeting?.rule === 'meeting-congress' && !isAttended(sentence.text, at);
    if (!congress && !isSpokenOf(sentence.text, at)) return meeting;
    if (at === 0) break;
  }
  return null;
}
