import type { IsoDate } from '../../domain/date.js';
import type { LocalEntity, LocalRelation, Span } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';
import type { RelationRule } from '../relation-rule.js';
import { mark, type TaggedSentence } from '../tagged-sentence.js';
import { readPassages, type Passage } from './discourse.js';
import { isSpokenOf } from './spirit.js';

const { Meeting: M, Region: R, day: T, Official: O, Agency: A } = mark;
const anyMeeting = new RegExp(M, 'gu');
const holding =
  '(?:召开|举行|举办|开幕|闭幕|落幕|启幕|拉开帷幕|开班|结业|进行|成立|开启|启动|开讲|开场|结束|圆满)';
/** …会议3月29日在杭举行; a comma may part the manner from the place. */
const heldAfter = new RegExp(
  `^(?!精神|以来|期间)(?:议)?[^，,；${M}]{0,50}?${holding}|^(?!上|期间|精神)[，,]?(?:(?!将|指出|强调|要求|获悉|了解)[^，,${M}]){0,24}[，,][^，,${M}]{0,24}在[^，,${M}]{0,12}(?:召开|举行|举办)`,
  'u',
);
/** …15日在京召开“…”专题协商会, 出席…会议, 在…会议上讲话. */
const heldBefore = new RegExp(
  `(?:召开|举行|举办|主办|承办|主持|出席|参加|列席|开启)(?:了|的)?[^，,。${M}]{0,16}$|在[^，,。${M}${R}]{0,6}$`,
  'u',
);
const heldApart = new RegExp(`${M}[^，,${M}]{0,30}(?:召开|举行|举办|开幕|闭幕)[，,]`, 'gu');
/** 3月29日，在全市…会议上 / 记者今天从…发布会上获悉 */
const heardAt = /(?:从)[^，,]{0,16}$/u;
/** （12月30日…会议通过）: the day right before the name is the meeting's. */
const dayBefore = new RegExp(`${T}(?:上午|下午)?$`, 'u');
/** 会议26日在临川举行: the day and place of the meeting spoken of. */
const bareHeld = new RegExp(
  `(?:会议|大会|仪式|活动|论坛)(?:于)?[^，,。${M}]{0,4}${T}[^，,。${M}]{0,20}(?:召开|举行|举办)`,
  'u',
);

/** HELD_ON and HELD_IN: the day and the finest region that the sentence of holding states; of several statements the first of the body. */
export const heldRule: RelationRule = (source, entities) => {
  if (!entities.some(({ type }) => type === 'Meeting')) return [];
  const passages = readPassages(source, entities);
  let before: LocalRelation[] = [];
  const told = passages.flatMap((passage, i) => {
    const stated = statementsOf(passage, passages[i - 1]);
    const whole = [...stated, ...onTheSameDay(passage, stated, before)];
    if (whole.some(({ type }) => type === 'HELD_ON')) before = whole;
    return whole;
  });
  const visits = entities.filter(({ rule }) => rule === 'meeting-visit').map(({ id }) => id);
  return firstOfEach(told, source.bodyStart, new Set(visits));
};

function statementsOf(passage: Passage, before: Passage | undefined): LocalRelation[] {
  const { sentence } = passage;
  const named = allMatches(sentence.text, anyMeeting).flatMap(({ index }) => {
    const meeting = sentence.entityAt(index)!;
    if (meeting.rule === 'meeting-unveiling') return heldWhere(meeting, sentence, before?.sentence);
    if (meeting.rule === 'meeting-visit') return visited(meeting, sentence, index);
    const told = meeting.rule === 'meeting-reception' ? received(meeting, sentence, index) : [];
    if (told.length > 0) return told;
    return held(meeting, sentence, index);
  });
  const bare = bareHeld.exec(sentence.text);
  if (!bare || named.length > 0 || passage.meeting === null) return named;
  const end = bare.index + bare[0].length;
  return statements(
    passage.meeting,
    lastDate(sentence, bare.index, end)?.date ?? null,
    placesIn(sentence, bare.index, end),
    sentence.span(bare.index, end),
  );
}

/** 会谈前，…举行欢迎仪式; 当晚，…: what goes with a gathering told before, on its day and in its place. */
const sameDay = new RegExp(
  `^(?:会谈|会见|会晤|欢迎仪式)(?:之)?[前后][，,]|^${M}(?:之)?前[，,]|^当[天日晚](?:上午|下午|中午|晚|晚上)?[，,]|^在?${M}时[，,]`,
  'u',
);

function onTheSameDay(
  { sentence, inHeadline }: Passage,
  stated: readonly LocalRelation[],
  before: readonly LocalRelation[],
): LocalRelation[] {
  if (inHeadline || before.length === 0 || !sameDay.test(sentence.text)) return [];
  const known = before[0]!.from;
  const given = (type: LocalRelation['type'], id: string): boolean =>
    stated.some((one) => one.type === type && one.from === id);
  return Array.from(sentence.text.matchAll(anyMeeting)).flatMap(({ index }) => {
    const { id, rule } = sentence.entityAt(index)!;
    const isHeldNow =
      rule === 'meeting-reception' || /(?:举行|召开|举办)[^，,]{0,8}$/u.test(sentence.text.slice(0, index));
    if (id === known || !isHeldNow || given('HELD_ON', id)) return [];
    return before
      .filter((one) => one.from === known && !given(one.type, id))
      .map((one) => ({ ...one, from: id, evidence: sentence.span(0, index + 1) }));
  });
}

function held(meeting: LocalEntity, sentence: TaggedSentence, at: number): LocalRelation[] {
  const { text } = sentence;
  if (isSpokenOf(text, at)) return [];
  const after = heldAfter.exec(text.slice(at + 1));
  const before = text.slice(0, at);
  const verb = after ? null : heldBefore.exec(before);
  const heard = !after && !verb && (heardAt.test(before) || dayBefore.test(before));
  if (!after && !verb && !heard) return [];
  const end = at + 1 + (after?.[0].length ?? 0);
  const previous = Math.max(before.lastIndexOf(M), otherHeld(before), before.lastIndexOf('：'));
  const date =
    lastDate(sentence, at + 1, end) ??
    lastDate(sentence, previous + 1, at, true) ??
    (goesOn(text.slice(previous + 1, at)) ? lastDate(sentence, otherHeld(before) + 1, at, true) : null);
  const later = after ? placesIn(sentence, at + 1, end) : [];
  const earlier = /视频|线上|连线/u.test(before.slice(previous + 1).slice(-12))
    ? []
    : placesIn(sentence, previous + 1, at);
  const first = date === null || date.index > at ? at : date.index;
  const places = later.length > 0 ? later : earlier;
  return statements(
    meeting,
    date?.date ?? null,
    places.length > 0 ? places : convener(sentence, previous + 1, at),
    sentence.span(Math.min(first, at), Math.max(end, at + 1)),
  );
}

/** 周砚秋6日看望了出席…会议的代表，并参加…会: the same people on the same day. */
function goesOn(between: string): boolean {
  if (/^(?:召开|举行)?(?:结束|闭幕|召开)?(?:之)?后[，,]/u.test(between)) return true;
  return /[，,](?:并|还|随后)(?:主持|出席|参加|召开)/u.test(between) && !anybody.test(between);
}

const anybody = new RegExp(`[${O}${A}]`, 'u');
const regionHolds = new RegExp(
  `(${R}+)(?:${T}|[0-9上下午晚（）]|昨日|今日|近日|日前|组织|也|还|专题|紧急)*(?:召开|举行|举办)[^，,。]{0,16}$`,
  'u',
);

/** 云岭县召开…会议: who holds it there. */
function convener(sentence: TaggedSentence, from: number, to: number): LocalEntity[] {
  const found = regionHolds.exec(sentence.text.slice(from, to));
  return found ? finest(sentence, from + found.index, found[1]!) : [];
}

/** 培训班7日在京举行，会议…: what a clause says was held has its own day and place. */
function otherHeld(before: string): number {
  const last = allMatches(before, heldApart).at(-1);
  return last ? last.index + last[0].length - 1 : -1;
}

/** A day of something else: 今天出版的报纸, 6月1日起. */
const otherwise =
  /^[^，,]{0,6}(?:以来|前|起|截至|止)|出版|发表|播出|刊发|印发|公布|报道|施行|通过(?!视频|线上|网络|云)|签署|下午获/u;

/** The day stated last; of a range its first. `near` leaves out days that another clause of saying or passing has. */
function lastDate(
  sentence: TaggedSentence,
  from: number,
  to: number,
  near = false,
): { date: IsoDate; index: number } | null {
  let found: { date: IsoDate; index: number } | null = null;
  for (let i = from; i < to; i++) {
    const date = sentence.dateAt(i);
    if (date === null) continue;
    if (near && otherwise.test(sentence.text.slice(i + 1, to))) continue;
    if (/截至[^，,]{0,2}$/u.test(sentence.text.slice(Math.max(0, i - 4), i))) continue;
    const continues =
      found !== null && /^(?:上午|下午)?[至到—\-~、（(]{1,2}$/u.test(sentence.text.slice(found.index + 1, i));
    if (!continues) found = { date, index: i };
  }
  return found;
}

const inRegion = new RegExp(`(?:在|假座|于)(?:[^，,在${R}${O}]{0,6})(${R}+(?:[、和及]${R}+)*)`, 'gu');

/** The last place stated: its finest region, or all where several stand side by side. */
function placesIn(sentence: TaggedSentence, from: number, to: number): LocalEntity[] {
  const stretch = sentence.text.slice(from, to);
  const last = allMatches(stretch, inRegion).at(-1);
  if (!last) return [];
  return finest(sentence, from + last.index + last[0].length - last[1]!.length, last[1]!);
}

/** 青禾省临川市、云岭市: of each run the last. */
function finest(sentence: TaggedSentence, from: number, run: string): LocalEntity[] {
  return Array.from(run).flatMap((char, i) => {
    const entity = char === R && run[i + 1] !== R ? sentence.entityAt(from + i) : null;
    return entity === null ? [] : [entity];
  });
}

/** Where the clause leads; with nothing else between, a comma may part it from the visit: 深入云岭，实地考察. */
const destination = new RegExp(
  `(?:在|到|赴|来|来到|深入|前往|走进|奔赴)(?:[^，,、${R}${O}${A}]{0,8}?)(${R}+(?:[、和及]${R}+)*)[^${R}。]{0,40}$`,
  'u',
);

/** 6月16日，周砚秋到云岭县调研: the day before, and the place it leads to. */
function visited(meeting: LocalEntity, sentence: TaggedSentence, at: number): LocalRelation[] {
  const before = sentence.text.slice(0, at);
  const from = before.lastIndexOf(M) + 1;
  const date = lastDate(sentence, from, at);
  const led = destination.exec(before.slice(from));
  const places = led ? finest(sentence, from + led.index + led[0].indexOf(led[1]!), led[1]!) : [];
  return statements(
    meeting,
    date?.date ?? null,
    places,
    sentence.span(date?.index ?? (led ? from + led.index : at), at + 1),
  );
}

/** 赵乐际28日在北京会见…; 会见 of those that take part has neither. */
function received(meeting: LocalEntity, sentence: TaggedSentence, at: number): LocalRelation[] {
  const before = sentence.text.slice(0, at);
  const from = otherHeld(before) + 1;
  const date = lastDate(sentence, from, at);
  return statements(
    meeting,
    date?.date ?? null,
    placesIn(sentence, from, at),
    sentence.span(date?.index ?? at, at + 1),
  );
}

/** An unveiling has its day and place in its own sentence, or in the one before. */
function heldWhere(
  meeting: LocalEntity,
  sentence: TaggedSentence,
  before: TaggedSentence | undefined,
): LocalRelation[] {
  const told = [sentence, before].find(
    (one) => one !== undefined && lastDate(one, 0, one.text.length) !== null,
  );
  if (!told) return [];
  const date = lastDate(told, 0, told.text.length);
  const evidence =
    told === sentence
      ? sentence.span(date!.index, sentence.text.length)
      : { start: told.start, end: told.end };
  return statements(meeting, date?.date ?? null, placesIn(told, 0, told.text.length), evidence);
}

function statements(
  meeting: LocalEntity,
  date: IsoDate | null,
  places: readonly LocalEntity[],
  evidence: Span,
): LocalRelation[] {
  const common = { from: meeting.id, evidence };
  return [
    ...(date === null ? [] : [{ ...common, type: 'HELD_ON' as const, to: null, date, rule: 'held-on' }]),
    ...places.map((place) => ({ ...common, type: 'HELD_IN' as const, to: place.id, rule: 'held-in' })),
  ];
}

/**
 * A gathering has one day, and the place or places of one statement; the body's is fuller than the headline's, one with its day
 * than one without; a visit of several days begins on the first.
 */
function firstOfEach(
  told: readonly LocalRelation[],
  bodyStart: number,
  visits: ReadonlySet<string>,
): LocalRelation[] {
  const dayAt = new Map(
    told.flatMap((one) => (one.type === 'HELD_ON' ? [[one.evidence.start, one.date] as const] : [])),
  );
  const rank = ({ evidence }: LocalRelation): number =>
    2 * Number(evidence.start < bodyStart) + Number(!dayAt.has(evidence.start));
  const day = ({ from, evidence }: LocalRelation): string =>
    visits.has(from) ? (dayAt.get(evidence.start) ?? '') : '';
  const inBody = told.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      Number(day(a) > day(b)) - Number(day(a) < day(b)) ||
      a.evidence.start - b.evidence.start,
  );
  const first = new Map<string, LocalRelation>();
  return inBody.filter((relation) => {
    const key = `${relation.type} ${relation.from}`;
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, relation);
      return true;
    }
    return relation.type === 'HELD_IN' && known.evidence.start === relation.evidence.start;
  });
}
