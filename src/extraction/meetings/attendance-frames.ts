import type { LocalEntity, LocalRelation } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';
import { mark, type TaggedSentence } from '../tagged-sentence.js';
import { attend } from './attend.js';
import { peopleBefore } from './people.js';

const { Official: O, Agency: A, Meeting: M } = mark;
const anyMeeting = new RegExp(M, 'gu');

/** 习近平总书记在…座谈会上的重要讲话精神, 主持召开…座谈会时强调. */
const spokeThere = new RegExp(
  `(${O})[^，,${O}${A}]{0,8}在(?:主持召开|出席|参加)?[^，,${M}${O}]{0,6}(${M})(?:(?:和|及|、)(${M}))?(?:上|期间|时)?(?:的)?(?:[^，,]{0,6})(?:讲话|强调|指出|发表|致辞|要求|提出|明确|发言|演讲)`,
  'gu',
);

/** 在…大会开幕式上，周砚秋书记提出建立…中心. */
const spokeNext = new RegExp(
  `在[^，,${M}]{0,4}(${M})(?:上|期间)[，,](${O})[^，,${O}${A}]{0,8}(?:提出|宣布|宣示|发表|发出|作出|阐述|阐明|承诺)`,
  'gu',
);

export function byMeeting(sentence: TaggedSentence): LocalRelation[] {
  if (!sentence.text.includes(M)) return [];
  const frames = [...allMatches(sentence.text, spokeThere), ...allMatches(sentence.text, spokeNext)];
  return frames.flatMap(({ index, 0: printed }): LocalRelation[] => {
    const official = sentence.entities('Official', index, index + printed.length).at(0);
    if (official === undefined) return [];
    return sentence.entities('Meeting', index, index + printed.length).map((meeting) => ({
      type: 'ATTENDS',
      from: official.id,
      to: meeting.id,
      role: 'speaker',
      evidence: sentence.span(index, index + printed.length),
      rule: 'attends-spoke',
    }));
  });
}

/** …主要领导为中心落成揭牌 */
export function byUnveiling(sentence: TaggedSentence): LocalRelation[] {
  const at = sentence.text.indexOf(`为${M}`);
  const meeting = sentence.entityAt(at + 1);
  if (at < 0 || meeting?.rule !== 'meeting-unveiling') return [];
  return attend(sentence, peopleBefore(sentence, at), meeting, 'attendee', true, at + 2);
}

/** 出席会议的还有周砚秋、许望舒: those who attend stand after the verb. */
const attendedBy = new RegExp(
  `(?:出席|参加|列席|陪同|到)(?:${M}|会议|大会|仪式|会|调研|活动|会见|座谈)?的(?:领导|领导同志|市领导|县领导|区领导)?(?:还|也|包括|分别)?(?:有|是)(?=[^，,]{0,24}[${O}])`,
  'u',
);

export function byListAfter(sentence: TaggedSentence, main: LocalEntity | null): LocalRelation[] {
  const found = attendedBy.exec(sentence.text);
  const meeting = found ? (sentence.entities('Meeting', found.index).at(0) ?? main) : null;
  if (!found || !meeting) return [];
  const officials = sentence.entities('Official', found.index);
  const people = { officials, agencies: [], from: found.index, to: null };
  return attend(sentence, people, meeting, 'attendee', false, sentence.text.length);
}

/** 周砚秋到云岭县调研, 会见: who visits and who receives. */
export function byVisit(sentence: TaggedSentence): LocalRelation[] {
  return allMatches(sentence.text, anyMeeting).flatMap(({ index }) => {
    const meeting = sentence.entityAt(index)!;
    if (meeting.rule !== 'meeting-visit' && meeting.rule !== 'meeting-reception') return [];
    return attend(sentence, peopleBefore(sentence, index), meeting, 'attendee', false, index + 1);
  });
}
