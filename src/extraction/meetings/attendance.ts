import type { LocalEntity, LocalRelation } from '../../domain/extraction.js';
import type { Role } from '../../domain/vocabulary.js';
import type { RelationRule } from '../relation-rule.js';
import type { Source } from '../source.js';
import { mark, tagSentences, type TaggedSentence } from '../tagged-sentence.js';
import { mainMeeting } from './main-meeting.js';
import { peopleBefore, type Attendees } from './people.js';

const { Official: O, Agency: A, Meeting: M } = mark;
const anyMeeting = new RegExp(M, 'gu');
const anybody = new RegExp(`[${O}${A}]`, 'u');
const gathering = `(?:${M}|会议|大会|座谈会|全会|活动|闭幕会|开幕会|全体会议|仪式)`;

interface Pattern {
  role: Role;
  /** The verb, from which the people are looked for to the left; its group `meeting` may hold the object. */
  verb: RegExp;
  /** Unnamed people of an agency count: 省公安厅负责人. */
  agencies: boolean;
}

const patterns: readonly Pattern[] = [
  {
    role: 'chair',
    verb: new RegExp(
      `主持(?:召开)?(?:了)?(?:[^，,${M}]{0,12}?${M}|今天|上午|下午|的?${gathering}|并讲话|$|(?=[，,。 ]))`,
      'gu',
    ),
    agencies: false,
  },
  {
    role: 'speaker',
    verb: new RegExp(
      `(?:出席|参加|主持)?[^，,${O}${A}]{0,12}?(?:并|上)?(?:作|做)?(?:了)?(?:重要)?(?:讲话|致辞|致词|致(?:开幕|闭幕|欢迎)[词辞]|表态发言|交流发言|典型发言|大会发言|主旨演讲|经验介绍)(?!精神|中)`,
      'gu',
    ),
    agencies: true,
  },
  {
    role: 'speaker',
    verb: /(?:受[^，,]{0,8}委托)?(?:分别)?(?:(?:作|做)(?:了|的)(?!汇报)(?=[^，,]{0,8}$|关于|[^，,]{0,30}(?:报告|说明|发言))|(?:出席[^，,]{0,8}并)?(?<!工)[作做][^，,汇宣]{0,6}报告)/gu,
    agencies: false,
  },
  {
    role: 'attendee',
    verb: new RegExp(
      `(?:出席|列席|参加|陪同)(?:了)?(?:[^，,${O}]{0,12}?${M}|[^，,]{0,4}${gathering}|调研|$|(?=[，,。 ])|并)`,
      'gu',
    ),
    agencies: true,
  },
  {
    role: 'attendee',
    verb: /(?:作了?|进行)(?:专题|工作|书面|情况)?(?:汇报|书面交流|汇报交流|交流汇报)/gu,
    agencies: true,
  },
];
const saying =
  /(?:强调|指出|要求|表示|说|介绍|提出|认为|通报|进行了?介绍|介绍了?[^，,]{0,12})(?=[，,：:]|$|了)/gu;

/** ATTENDS: who chairs, speaks at and attends the meetings of the article; a bare 会议 is its main meeting. */
export const attendanceRule: RelationRule = (source, entities) => {
  const sentences = tagSentences(source, entities);
  const main = mainMeeting(sentences);
  const visit = entities.find(({ rule }) => rule === 'meeting-visit') ?? null;
  if (!entities.some(({ type }) => type === 'Meeting')) return [];
  return sentences
    .filter(({ text }) => anybody.test(text))
    .flatMap((sentence) => [
      ...patterns.flatMap((pattern) => byPattern(sentence, pattern, main, visit)),
      ...byListAfter(sentence, main),
      ...bySaying(source, sentence, main),
      ...byMeeting(sentence),
      ...byUnveiling(sentence),
      ...byVisit(sentence),
    ]);
};

function byPattern(
  sentence: TaggedSentence,
  { role, verb, agencies }: Pattern,
  main: LocalEntity | null,
  visit: LocalEntity | null,
): LocalRelation[] {
  return Array.from(sentence.text.matchAll(verb)).flatMap(({ index, 0: printed }) => {
    const end = index + printed.length;
    const named = sentence.entities('Meeting', index, end).at(-1) ?? meetingAt(sentence, index);
    if (role === 'attendee' && ofOthers.test(sentence.text.slice(end))) return [];
    const joined = /^陪同|调研|活动$/u.test(printed) ? visit : null;
    const meeting = named ?? joined ?? main;
    if (meeting === null || (named === null && joined === null && foreignObject(sentence.text, end, printed)))
      return [];
    return attend(sentence, peopleBefore(sentence, index), meeting, role, agencies, end);
  });
}

/** 会见参加会议的代表: who attends stands after the verb. */
const ofOthers = /^的(?!有|还有|是)/u;

const there = [
  new RegExp(`[在向][^，,${M}]{0,4}(${M})(?:上|期间|中)?[，,]?[^，,]{0,8}$`, 'u'),
  new RegExp(`(?:^|在|的|[，,])[^，,${M}]{0,6}(${M})上[，,][^，,${M}]{0,60}$`, 'u'),
];

/** 在全市…会议上讲话; 随后召开的座谈会上，…作了汇报: the meeting stands before the verb. */
function meetingAt(sentence: TaggedSentence, verb: number): LocalEntity | null {
  const clause = sentence.text.slice(0, verb);
  const at = there.map((pattern) => pattern.exec(clause)).find((found) => found !== null);
  return at ? sentence.entityAt(at.index + at[0].lastIndexOf(M)) : null;
}

/** 出席 of something that is no gathering of ours: 参加培训, 参加的调查组. */
function foreignObject(text: string, end: number, printed: string): boolean {
  if (printed.endsWith('活动')) return true;
  return /(?:出席|参加|列席)$/u.test(printed) && !/^(?:[，,。 ]|$|并)/u.test(text.slice(end));
}

function attend(
  sentence: TaggedSentence,
  people: Attendees,
  meeting: LocalEntity,
  role: Role,
  agencies: boolean,
  end: number,
): LocalRelation[] {
  const who = [...people.officials, ...(agencies ? people.agencies : [])];
  return who.map((one) => ({
    type: 'ATTENDS',
    from: one.id,
    to: meeting.id,
    role,
    evidence: sentence.span(people.from, end),
    rule: `attends-${role}`,
  }));
}

/** 车俊强调, 在…会议上指出; at a press conference 公安部有关负责人介绍. */
function bySaying(source: Source, sentence: TaggedSentence, main: LocalEntity | null): LocalRelation[] {
  return Array.from(sentence.text.matchAll(saying)).flatMap(({ index, 0: printed }) => {
    const named = meetingAt(sentence, index);
    const meeting = named ?? main;
    if (meeting === null) return [];
    const people = peopleBefore(sentence, index);
    const press = meeting.name.endsWith('发布会');
    const end = index + printed.length;
    const near = index - (people.to ?? -9) <= (named ? 40 : 6);
    if (people.officials.length > 0 && named === null && (!near || isAbsent(source, people.officials[0]!)))
      return [];
    return attend(
      sentence,
      { ...people, officials: near ? people.officials : [] },
      meeting,
      'speaker',
      press || named !== null || /介绍|通报/u.test(printed),
      end,
    );
  });
}

/** The General Secretary is quoted in every article; he speaks at the meeting where the text says he is there. */
function isAbsent(source: Source, official: LocalEntity): boolean {
  return (
    official.name === '习近平' && !/习近平(?:总书记|主席)?[^，。\n]{0,12}(?:主持|出席)/u.test(source.text)
  );
}

/** 习近平总书记在…座谈会上的重要讲话精神. */
const spokeThere = new RegExp(
  `(${O})[^，,${O}${A}]{0,8}在[^，,${M}${O}]{0,6}(${M})(?:上|期间)?(?:的)?(?:[^，,]{0,6})(?:讲话|强调|指出|发表|致辞|要求|提出|明确|发言)`,
  'gu',
);

function byMeeting(sentence: TaggedSentence): LocalRelation[] {
  return Array.from(sentence.text.matchAll(spokeThere)).flatMap(({ index, 0: printed }): LocalRelation[] => {
    const official = sentence.entityAt(index);
    const meeting = sentence.entityAt(index + printed.indexOf(M));
    if (!official || !meeting) return [];
    const evidence = sentence.span(index, index + printed.length);
    return [
      {
        type: 'ATTENDS',
        from: official.id,
        to: meeting.id,
        role: 'speaker',
        evidence,
        rule: 'attends-spoke',
      },
    ];
  });
}

/** …主要领导为中心落成揭牌 */
function byUnveiling(sentence: TaggedSentence): LocalRelation[] {
  const at = sentence.text.indexOf(`为${M}`);
  const meeting = sentence.entityAt(at + 1);
  if (at < 0 || meeting?.rule !== 'meeting-unveiling') return [];
  return attend(sentence, peopleBefore(sentence, at), meeting, 'attendee', true, at + 2);
}

/** 出席会议的还有周砚秋、许望舒: those who attend stand after the verb. */
const attendedBy = new RegExp(
  `(?:出席|参加|列席|到)(${M}|会议|大会|仪式|会)?的(?:领导|领导同志)?(?:还|也|包括|分别)?(?:有|是)(?=[^，,]{0,24}[${O}])`,
  'u',
);

function byListAfter(sentence: TaggedSentence, main: LocalEntity | null): LocalRelation[] {
  const found = attendedBy.exec(sentence.text);
  const meeting = found ? (sentence.entities('Meeting', found.index).at(0) ?? main) : null;
  if (!found || !meeting) return [];
  const officials = sentence.entities('Official', found.index);
  const people = { officials, agencies: [], from: found.index, to: null };
  return attend(sentence, people, meeting, 'attendee', false, sentence.text.length);
}

/** 周砚秋到云岭县调研 */
function byVisit(sentence: TaggedSentence): LocalRelation[] {
  return Array.from(sentence.text.matchAll(anyMeeting)).flatMap(({ index }) => {
    const meeting = sentence.entityAt(index)!;
    if (meeting.rule !== 'meeting-visit') return [];
    return attend(sentence, peopleBefore(sentence, index), meeting, 'attendee', false, index + 1);
  });
}
