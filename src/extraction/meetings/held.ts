import type { IsoDate } from '../../domain/date.js';
import type { LocalEntity, LocalRelation, Span } from '../../domain/extraction.js';
import type { RelationRule } from '../relation-rule.js';
import { mark, tagSentences, type TaggedSentence } from '../tagged-sentence.js';

const { Meeting: M, Region: R, day: T } = mark;
const anyMeeting = new RegExp(M, 'gu');
const inRegion = new RegExp(`在(?:[^，,在${R}]{0,6})(${R}+)`, 'gu');
const holding = '(?:召开|举行|举办|开幕|闭幕|落幕|启幕|拉开帷幕|开班|进行|成立)';
/** …会议3月29日在杭举行 */
const heldAfter = new RegExp(`^(?!精神|以来|期间)(?:议)?[^，,${M}]{0,30}?${holding}`, 'u');
/** …15日在京召开“…”专题协商会 */
const heldBefore = new RegExp(`(?:召开|举行|举办)(?:了|的)?[^，,。${M}]{0,10}$`, 'u');
const heldApart = new RegExp(`${M}[^，,${M}]{0,30}(?:召开|举行|举办|开幕|闭幕)[，,]`, 'gu');
/** 3月29日，在全市…会议上 / 记者今天从…发布会上获悉 */
const spokenAt = new RegExp(`${T}[^，,]{0,6}[，,]?[^，,]{0,12}(?:在|从)[^，,]{0,16}$`, 'u');

/** HELD_ON and HELD_IN: the day and the finest region that the sentence of holding states. */
export const heldRule: RelationRule = (source, entities) => {
  const sentences = tagSentences(source, entities);
  return sentences.flatMap((sentence, i) =>
    Array.from(sentence.text.matchAll(anyMeeting)).flatMap(({ index }) => {
      const meeting = sentence.entityAt(index)!;
      if (meeting.rule === 'meeting-unveiling') return heldWhere(meeting, sentence, sentences[i - 1], index);
      if (meeting.rule === 'meeting-visit') return visited(meeting, sentence, index);
      return held(meeting, sentence, index);
    }),
  );
};

function held(meeting: LocalEntity, sentence: TaggedSentence, at: number): LocalRelation[] {
  const after = heldAfter.exec(sentence.text.slice(at + 1));
  const before = sentence.text.slice(0, at);
  const verb = after ? null : heldBefore.exec(before);
  const heard = !after && !verb && sentence.text.slice(at + 1).startsWith('上') && spokenAt.test(before);
  if (!after && !verb && !heard) return [];
  const end = at + 1 + (after?.[0].length ?? 0);
  const previous = Math.max(before.lastIndexOf(M), otherHeld(before));
  const from = after ? at + 1 : previous + 1;
  const date = lastDate(sentence, at + 1, end) ?? lastDate(sentence, previous + 1, at);
  const place =
    placeIn(sentence, from, after ? end : at) ?? (after ? placeIn(sentence, previous + 1, at) : null);
  const first = date === null || date.index > at ? at : date.index;
  return statements(
    meeting,
    date?.date ?? null,
    place,
    sentence.span(Math.min(first, at), Math.max(end, at + 1)),
  );
}

/** 培训班7日在京举行，会议…: what a clause says was held has its own day and place. */
function otherHeld(before: string): number {
  const last = Array.from(before.matchAll(heldApart)).at(-1);
  return last ? last.index + last[0].length - 1 : -1;
}

/** The first of a range is the day it begins: of several days in a row the first counts. */
function lastDate(
  sentence: TaggedSentence,
  from: number,
  to: number,
): { date: IsoDate; index: number } | null {
  let found: { date: IsoDate; index: number } | null = null;
  for (let i = from; i < to; i++) {
    const date = sentence.dateAt(i);
    if (date === null) continue;
    const continues =
      found !== null && /^[至到—\-~、（(]{1,2}$/u.test(sentence.text.slice(found.index + 1, i));
    if (!continues) found = { date, index: i };
  }
  return found;
}

function placeIn(sentence: TaggedSentence, from: number, to: number): LocalEntity | null {
  const stretch = sentence.text.slice(from, to);
  const places = Array.from(stretch.matchAll(inRegion)).at(-1);
  if (!places) return null;
  return sentence.entityAt(from + places.index + places[0].length - 1);
}

const destination = new RegExp(`(?:在|到|赴|来|来到|深入)(?:[^，,]{0,6}?)(${R}+)[^${R}]{0,24}$`, 'u');

/** 6月16日，周砚秋到云岭县调研: the day before, and the place it leads to. */
function visited(meeting: LocalEntity, sentence: TaggedSentence, at: number): LocalRelation[] {
  const before = sentence.text.slice(0, at);
  const date = lastDate(sentence, before.lastIndexOf(M) + 1, at);
  const led = destination.exec(before);
  const place = led ? sentence.entityAt(led.index + led[0].lastIndexOf(R)) : null;
  return statements(
    meeting,
    date?.date ?? null,
    place,
    sentence.span(date?.index ?? led?.index ?? at, at + 1),
  );
}

/** An unveiling has its day and place in its own sentence, or in the one before. */
function heldWhere(
  meeting: LocalEntity,
  sentence: TaggedSentence,
  before: TaggedSentence | undefined,
  at: number,
): LocalRelation[] {
  const told = [sentence, before].find(
    (one) => one !== undefined && lastDate(one, 0, one.text.length) !== null,
  );
  if (!told) return [];
  const date = lastDate(told, 0, told.text.length);
  const place = placeIn(told, 0, told.text.length);
  const evidence =
    told === sentence ? sentence.span(date!.index, at + 1) : { start: told.start, end: told.end };
  return statements(meeting, date?.date ?? null, place, evidence);
}

function statements(
  meeting: LocalEntity,
  date: IsoDate | null,
  place: LocalEntity | null,
  evidence: Span,
): LocalRelation[] {
  const relations: LocalRelation[] = [];
  const common = { from: meeting.id, evidence };
  if (date !== null) {
    relations.push({ ...common, type: 'HELD_ON', to: null, date, rule: 'held-on' });
  }
  if (place !== null) relations.push({ ...common, type: 'HELD_IN', to: place.id, rule: 'held-in' });
  return relations;
}
