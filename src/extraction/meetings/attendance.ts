import type { LocalEntity, LocalRelation } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';
import type { RelationRule } from '../relation-rule.js';
import type { Source } from '../source.js';
import { mark } from '../tagged-sentence.js';
import { acts, saying, type Act } from './acts.js';
import { readPassages, type Passage } from './discourse.js';
import { byListAfter, byMeeting, byPresence, byUnveiling, byVisit } from './attendance-frames.js';
import { attend } from './attend.js';
import { peopleBefore } from './people.js';
import { meetingBefore, meetingOf, meetingsOfObject, type Meetings } from './which-meeting.js';

const { Official: O, Agency: A, Meeting: M } = mark;
const calledByOthers = new RegExp(`${O}(?:主席|总书记)`, 'u');
const anybody = new RegExp(`[${O}${A}]|(?:^|[，,])[^，,]{0,4}[他她]`, 'u');

/** ATTENDS: who chairs, speaks at and attends the meetings of the article; a bare 会议 is its main meeting. */
export const attendanceRule: RelationRule = (source, entities) => {
  const meetings = entities.filter(({ type }) => type === 'Meeting');
  if (meetings.length === 0) return [];
  let leading: Leading | null = null;
  return readPassages(source, entities).flatMap((passage) => {
    const { sentence } = passage;
    if (!anybody.test(sentence.text)) return [];
    const carried = leading?.paragraph === passage.paragraph ? leading.official : null;
    leading = leadingOf(passage, leading);
    const told = tellsOf(passage, meetings);
    return [
      ...acts.flatMap((act) => byAct(source, told, act, carried)),
      ...byListAfter(sentence, passage.meeting),
      ...bySaying(source, told, carried),
      ...byMeeting(sentence),
      ...byPresence(passage),
      ...byUnveiling(sentence),
      ...byVisit(sentence),
    ];
  });
};

/** The official that a paragraph's 他 stands for. */
interface Leading {
  official: LocalEntity;
  paragraph: number;
}

/** 他 after 林望舒陪同调研 is still whom she goes along with. */
const follows = /^[^，,]{0,40}(?:陪同|随同|一同|参加)[^，,]{0,12}$/u;

function leadingOf({ sentence, paragraph }: Passage, before: Leading | null): Leading | null {
  if (before?.paragraph === paragraph && follows.test(sentence.text)) return before;
  const { officials } = peopleBefore(sentence, sentence.text.length);
  const first = sentence.text.indexOf(O);
  const official = officials.length === 1 ? officials[0]! : sentence.entityAt(first);
  return official === null ? before : { official, paragraph };
}

interface Telling extends Passage {
  meetings: Meetings;
  /** Where in the sentence somebody's words begin: from there on nobody is carried over. */
  speech: number;
}

function tellsOf(passage: Passage, meetings: Meetings): Telling {
  const first = /(?:强调|指出|表示|说|认为|要求|提出|希望)(?:了)?[，,：:“]/u.exec(passage.sentence.text);
  return {
    ...passage,
    meetings,
    speech: first ? first.index + first[0].length : passage.sentence.text.length,
  };
}

function byAct(source: Source, telling: Telling, act: Act, carried: LocalEntity | null): LocalRelation[] {
  const { sentence, speech } = telling;
  return allMatches(sentence.text, act.verb).flatMap(({ index, 0: printed }) => {
    const after = index + printed.length;
    const barrier = index >= speech ? speech : 0;
    const people = whoDoes(telling, index, barrier, carried, act.object === 'gathering');
    if (people === null) return [];
    const where =
      act.object === 'gathering'
        ? meetingsOfObject(telling, after, telling.meetings)
        : { meetings: [meetingOf(telling, index)], end: after };
    if (where === null) return [];
    const isNamed = sentence.text.includes(M);
    const there = people.officials.filter(
      (one) => isNamed || !(isAbsent(source, one) || isQuoted(source, telling, one, index)),
    );
    return where.meetings.flatMap((meeting) =>
      meeting === null
        ? []
        : attend(sentence, { ...people, officials: there }, meeting, act.role, act.agencies, where.end),
    );
  });
}

/** Those who stand before the verb, else the one that 他 carries on; null where nobody is told. */
function whoDoes(
  telling: Telling,
  verb: number,
  barrier: number,
  carried: LocalEntity | null,
  beside = false,
) {
  const people = peopleBefore(telling.sentence, verb, barrier, beside);
  if (people.officials.length > 0 || people.agencies.length > 0) return people;
  const pronoun = /(?:^|[，,])[^，,]{0,4}[他她](?!们|人)[^，,他她]{0,8}$/u.test(
    telling.sentence.text.slice(0, verb),
  );
  if (!pronoun || carried === null || barrier > 0) return null;
  return { officials: [carried], agencies: [], from: 0, to: 0 };
}

/** 车俊强调, 在…会议上指出; at a press conference 公安部有关负责人介绍. */
function bySaying(source: Source, telling: Telling, carried: LocalEntity | null): LocalRelation[] {
  const { sentence } = telling;
  return allMatches(sentence.text, saying).flatMap(({ index, 0: printed }) => {
    if (index > telling.speech) return [];
    const named = meetingBefore(telling, index);
    const meeting = named ?? meetingOf(telling, index);
    const people = meeting === null ? null : whoDoes(telling, index, 0, carried);
    if (meeting === null || people === null) return [];
    const press = /(?:发布|吹风|通气|通报)会$/u.test(meeting.name);
    const near = index - (people.to ?? -9) <= (named ? 40 : people.to === 0 ? 60 : 8);
    if (named === null && people.officials.length > 0 && (!near || isAbsent(source, people.officials[0]!)))
      return [];
    return attend(
      sentence,
      { ...people, officials: near ? people.officials : [] },
      meeting,
      'speaker',
      press || named !== null || /介绍|通报/u.test(printed),
      index + printed.length,
    );
  });
}

/** 来宾表示，习近平主席在…的讲话: in the words of others he is told of, and not as one of those around. */
function isQuoted(
  { text }: Source,
  { sentence, speech, paragraph }: Telling,
  { name }: LocalEntity,
  at: number,
): boolean {
  if (name !== '习近平' || at >= speech) return name === '习近平';
  return (
    calledByOthers.test(sentence.text) &&
    /(?:表示|指出|强调|说)，/u.test(text.slice(paragraph, sentence.start))
  );
}

/** 对…工作作出重要指示, 致信祝贺: who does so is mostly not there. */
const fromAfar =
  /^[^。\n]{0,60}?(?:作出(?:了)?(?:重要)?(?:指示|批示)|致信|致电|回信|发来(?:贺信|贺电)|向[^，。\n]{2,30}致(?:贺信|贺电))/u;
const isThere =
  /^(?!新时代|同志为核心|(?:总书记|主席)?(?:的|对|就|关于|一?系列|近期))[^，。\n]{0,20}(?:主持|出席|会见|会谈|会晤|考察|调研|视察|座谈)|^(?:总书记|主席)?在[^，。\n]{0,24}[会式]上|^(?:总书记|主席)?发表(?:重要)?(?:讲话|致辞)/u;
const REACH = 90;

/** The General Secretary is quoted in every article, others send instructions: they speak where the text says that they are there. */
function isAbsent({ text }: Source, { name, mentions }: LocalEntity): boolean {
  const told = mentions.map(({ end }) => text.slice(end, end + REACH));
  return (
    (name === '习近平' || told.some((words) => fromAfar.test(words))) &&
    !told.some((words) => isThere.test(words))
  );
}
