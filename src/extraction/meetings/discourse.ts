import { addDays, type IsoDate } from '../../domain/date.js';
import type { LocalEntity } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';
import type { Source } from '../source.js';
import { mark, tagSentences, type TaggedSentence } from '../tagged-sentence.js';
import { isSpokenOf } from './spirit.js';

const { Meeting: M, Official: O, Agency: A, day: T } = mark;

/** A sentence in its place in the article. */
export interface Passage {
  sentence: TaggedSentence;
  /** The meeting that a bare 会议 here refers to: the one told last in the paragraph, else that of the news item. */
  meeting: LocalEntity | null;
  /** Those whose holding this sentence or one before it tells: what 上述活动 stands for. */
  told: readonly LocalEntity[];
  inHeadline: boolean;
  /** Where its line begins: sentences of one paragraph have the same. */
  paragraph: number;
}

/** It is held; somebody holds it; somebody is, speaks or was there. */
const signs = [
  new RegExp(
    `(${M})(?:[^，,${M}]{0,30}?[，,]?[^，,${M}]{0,20}?)(?:召开|举行|举办|开幕|闭幕|结业|开班|落幕|启幕)`,
    'gu',
  ),
  new RegExp(`(?:召开|举行|举办|主持|出席|参加|列席)(?:了|的)?[^，,。${M}]{0,16}(${M})`, 'gu'),
  new RegExp(
    `[${O}${A}][^，,${M}]{0,20}在[^，,${M}]{0,8}(${M})(?:上|期间|中|时|并|[^，,]{0,4}[作讲致发宣])`,
    'gu',
  ),
  new RegExp(`(?:从|在)[^，,${M}]{0,16}(${M})(?:上|获悉|了解到)`, 'gu'),
];
const isOver = /^(?:召开|举行)?(?:结束|闭幕|召开|开始)?(?:之)?[前后](?=[，,])/u;
const described = new Set(['meeting-visit', 'meeting-reception', 'meeting-unnamed']);
/** Years ago, or again and again: not what the article is about. */
const bygone = new RegExp(
  `[0-9]{4}年(?![0-9]*度)|去年|前年|[0-9一二三四五六七八九十]+年前|曾(?!庆红)|多次|先后|两次|自从|(?:将|拟|计划|定)(?:于|在)`,
  'u',
);
/** From here on somebody's words are told. */
const quoted = /(?:强调|指出|表示|说|认为|要求)(?:了)?[，,：:]/u;
/** In days. */
const LONG_AGO = 20;
const FAR_AHEAD = 40;

/** All sentences with the meeting each is about. In collections of news items every item has its own. */
export function readPassages(source: Source, entities: readonly LocalEntity[]): readonly Passage[] {
  const sentences = tagSentences(source, entities);
  const itemOf = itemsOf(source, sentences);
  const ofItem = new Map<number, LocalEntity>();
  const signed = sentences.map((sentence, i) => {
    const meeting = toldIn(sentence, source.publishedOn);
    if (meeting !== null && !ofItem.has(itemOf[i]!)) ofItem.set(itemOf[i]!, meeting);
    return meeting;
  });
  fillFrom(sentences, itemOf, ofItem);
  const collection = /快讯|简讯|要闻|短波/u.test(source.text.slice(0, source.bodyStart));
  const first = collection ? null : ([...ofItem.values()][0] ?? null);
  let paragraph = -1;
  let current: LocalEntity | null = null;
  const toldOf = new Map<number, Set<LocalEntity>>();
  return sentences.map((sentence, i) => {
    const line = source.text.lastIndexOf('\n', sentence.start) + 1;
    const inHeadline = sentence.start < source.bodyStart;
    if (line !== paragraph) current = null;
    paragraph = line;
    current = signed[i] ?? current;
    const main = ofItem.get(itemOf[i]!) ?? first;
    // What is told before the meeting is first named is not told of it.
    const known = main !== null && main.mentions[0]!.start < sentence.end ? main : null;
    const told = toldOf.get(itemOf[i]!) ?? new Set();
    toldOf.set(itemOf[i]!, signed[i] ? told.add(signed[i]) : told);
    return { sentence, meeting: current ?? known, told: [...told], inHeadline, paragraph };
  });
}

/** Where no sentence of an item tells of a holding, its meeting is the first that is not only spoken of. */
function fillFrom(
  sentences: readonly TaggedSentence[],
  itemOf: readonly number[],
  ofItem: Map<number, LocalEntity>,
): void {
  sentences.forEach((sentence, i) => {
    for (let at = sentence.text.indexOf(M); at >= 0; at = sentence.text.indexOf(M, at + 1)) {
      const meeting = sentence.entityAt(at)!;
      if (ofItem.has(itemOf[i]!) || meeting.rule === 'meeting-congress') continue;
      if (!isSpokenOf(sentence.text, at) && !bygone.test(sentence.text.slice(0, at)))
        ofItem.set(itemOf[i]!, meeting);
    }
  });
}

/** The meeting whose holding the sentence tells; null where it tells none, or one of long ago. */
function toldIn(sentence: TaggedSentence, publishedOn: IsoDate): LocalEntity | null {
  const whole = sentence.text;
  const speech = quoted.exec(whole);
  const text = speech ? whole.slice(0, speech.index) : whole;
  if (!text.includes(M)) return null;
  const places = signs
    .flatMap((sign) => allMatches(text, sign).map((found) => found.index + found[0].indexOf(M)))
    .filter(
      (at) =>
        !isSpokenOf(text, at) && (sentence.entityAt(at)?.rule !== 'meeting-congress' || text.includes(T)),
    );
  for (let at = text.indexOf(M); at >= 0; at = text.indexOf(M, at + 1)) {
    // 调研期间召开座谈会 tells of the second.
    const frames = places.length > 0 && /^(?:期间|[中时前后])/u.test(text.slice(at + 1));
    if (!frames && described.has(sentence.entityAt(at)?.rule ?? '')) places.push(at);
  }
  if (places.length === 0) return null;
  // 全国…会议结束后，我市召开…会议 tells of the second.
  const own = places.filter((place) => !isOver.test(text.slice(place + 1)));
  const at = Math.min(...(own.length > 0 ? own : places));
  if (
    bygone.test(
      text
        .slice(0, at)
        .split(/[，,](?=[^，,]*$)/u)
        .slice(-2)
        .join(''),
    ) ||
    isOld(sentence, at, publishedOn)
  )
    return null;
  return sentence.entityAt(at);
}

function isOld(sentence: TaggedSentence, at: number, publishedOn: IsoDate): boolean {
  const last = sentence.text.lastIndexOf(T, at);
  const date = last < 0 ? null : sentence.dateAt(last);
  return date !== null && (date < addDays(publishedOn, -LONG_AGO) || date > addDays(publishedOn, FAR_AHEAD));
}

/** The number of the news item of each sentence: a short line without an end of a sentence heads one. */
function itemsOf(source: Source, sentences: readonly TaggedSentence[]): number[] {
  let item = 0;
  let before = -1;
  return sentences.map((sentence) => {
    const start = source.text.lastIndexOf('\n', sentence.start) + 1;
    if (sentence.start >= source.bodyStart && start !== before && isHeading(source.text, start)) item += 1;
    before = start;
    return item;
  });
}

function isHeading(text: string, start: number): boolean {
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end < 0 ? text.length : end);
  return line.length <= 50 && line.length > 0 && !/[。！？：；”]$/u.test(line) && !line.includes('。');
}
