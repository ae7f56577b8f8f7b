import type { LocalEntity, LocalRelation } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';
import { mark, type TaggedSentence } from '../tagged-sentence.js';
import { attend } from './attend.js';
import type { Passage } from './discourse.js';
import { agenciesOf, peopleBefore } from './people.js';

const { Official: O, Agency: A, Meeting: M } = mark;
const anyMeeting = new RegExp(M, 'gu');

/** 习近平总书记在…座谈会上的重要讲话精神, 主持召开…座谈会时强调. */
const spokeThere = new RegExp(
  `(${O})[^，,${O}${A}]{0,8}在(?:主持召开|出席|参加)?[^，,${M}${O}]{0,20}(${M})(?:(?:和|及|、)(${M}))?(?:上|期间|时)?(?:的)?(?:[^，,]{0,6})(?:讲话|强调|指出|发表|致辞|要求|提出|明确|发言|演讲)`,
  'gu',
);

/** 在…大会开幕式上，周砚秋书记提出建立…中心. */
const spokeNext = new RegExp(
  `在[^，,${M}]{0,4}(${M})(?:上|期间)[，,](${O})[^，,${O}${A}]{0,8}(?:提出|宣布|宣示|发表|发出|作出|阐述|阐明|承诺)`,
  'gu',
);

/** 胡春和在座谈会上回顾了…: whatever somebody does with words at a gathering; not 在会上当选. */
const activeAt = new RegExp(
  `(${O})[^，,；：${O}${A}${M}]{0,8}在[^，,；：${M}${O}]{0,6}?(?:${M}|(?:会议|座谈|大会|仪式|开幕式|闭幕式|论坛|发布|推进|部署)?会|仪式|开幕式|闭幕式)上(?!的|被|获|当选|受|签|听|见证|领|观|通过|亮相|偶遇)`,
  'gu',
);

/** Who does something at the gathering of the sentence or, where it stands as 会上, at that of the passage. */
export function byPresence({ sentence, meeting }: Passage): LocalRelation[] {
  return allMatches(sentence.text, activeAt).flatMap(({ index, 0: printed }) => {
    const official = sentence.entityAt(index);
    const end = index + printed.length;
    const named = sentence.entities('Meeting', index, end).at(0) ?? meeting;
    if (official === null || named === null) return [];
    const people = { officials: [official], agencies: [], from: index, to: index };
    return attend(sentence, people, named, 'speaker', false, end);
  });
}

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
  `(?:出席|参加|列席|陪同|就座|到)[^，,。；：的${O}]{0,12}的[^，,。；：${O}${A}]{0,8}(?:有|是)[：:]?(?=[^，,]{0,24}[${O}])`,
  'u',
);

export function byListAfter(sentence: TaggedSentence, main: LocalEntity | null): LocalRelation[] {
  const found = attendedBy.exec(sentence.text);
  const listed = found ? found.index + found[0].length : 0;
  const meeting = found ? (sentence.entities('Meeting', found.index, listed).at(0) ?? main) : null;
  if (!found || !meeting) return [];
  const end = sentence.text.length;
  const people = {
    officials: sentence.entities('Official', listed),
    agencies: agenciesOf(sentence, listed, end),
    from: found.index,
    to: null,
  };
  return attend(sentence, people, meeting, 'attendee', true, end);
}

/** 周砚秋到云岭县调研, 会见: who visits and who receives. */
export function byVisit(sentence: TaggedSentence): LocalRelation[] {
  return allMatches(sentence.text, anyMeeting).flatMap(({ index }) => {
    const meeting = sentence.entityAt(index)!;
    if (meeting.rule !== 'meeting-visit' && meeting.rule !== 'meeting-reception') return [];
    return attend(sentence, peopleBefore(sentence, index), meeting, 'attendee', false, index + 1);
  });
}
