import type { LocalEntity, LocalRelation, Span } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';
import type { RelationRule } from '../relation-rule.js';
import { mark, tagSentences, type TaggedSentence } from '../tagged-sentence.js';

const { Initiative: I } = mark;
/** 17项重点实事项目中，“甲”等10个项目已落地，“乙”等7个项目正推进 */
const listed = new RegExp(`(${I})[”]?(?:当)?中[，,]`, 'gu');
const oneOfMany = new RegExp(`“?(${I})”?等(?:[0-9]+|多|几)?[个项]`, 'gu');
/** 甲第三个“三年行动计划” */
const adjacent = new RegExp(`(${I})(?:的|领域|框架下)?(${I})`, 'gu');
/** 推进甲和乙落地，有力推动丙走深走实 */
const serving = new RegExp(
  `(?:推进|实施|落实|开展)“?(${I}”?(?:[、和]?“?${I}”?)*)(?:落地|落实|见效|实施|建设)?[^，,。${I}]{0,4}[，,](?:有力|有效|不断|深入|扎实|持续)(?:推动|推进|促进)(${I})`,
  'gu',
);

/** PART_OF between programmes: one project of a list, or what is named as the part of a programme. */
export const initiativePartOfRule: RelationRule = (source, entities) => [
  ...byName(entities),
  ...tagSentences(source, entities)
    .filter(({ text }) => text.includes(I))
    .flatMap((sentence) => [
      ...ofList(sentence),
      ...allMatches(sentence.text, adjacent).flatMap((match) => {
        const [whole, part] = [
          sentence.entityAt(match.index),
          sentence.entityAt(match.index + match[0].length - 1),
        ];
        return partOf(part, whole, sentence.span(match.index, match.index + match[0].length));
      }),
      ...allMatches(sentence.text, serving).flatMap((match) => {
        const end = match.index + match[0].length;
        const whole = sentence.entityAt(end - 1);
        const parts = sentence.entities('Initiative', match.index, end - 1);
        return parts.flatMap((part) => partOf(part, whole, sentence.span(match.index, end)));
      }),
    ]),
];

function partOf(part: LocalEntity | null, whole: LocalEntity | null, evidence: Span): LocalRelation[] {
  if (!part || !whole || part.id === whole.id) return [];
  return [{ type: 'PART_OF', from: part.id, to: whole.id, evidence, rule: 'part-of-initiative' }];
}

function ofList(sentence: TaggedSentence): LocalRelation[] {
  return allMatches(sentence.text, listed).flatMap(({ index }) => {
    const whole = sentence.entityAt(index);
    return allMatches(sentence.text.slice(index), oneOfMany).flatMap((match) => {
      const at = index + match.index + match[0].indexOf(I);
      return partOf(sentence.entityAt(at), whole, sentence.span(index, at + match[0].length));
    });
  });
}

/** 青禾区域警务一体化建设示范点 is a part of 青禾区域警务一体化. */
function byName(entities: readonly LocalEntity[]): LocalRelation[] {
  const initiatives = entities.filter(({ type }) => type === 'Initiative');
  return initiatives.flatMap((part) => {
    const wholes = initiatives.filter(
      (whole) =>
        whole.id !== part.id &&
        whole.mentions.some(({ text }) => text.length >= 5 && part.name.startsWith(text)),
    );
    const { start, end } = part.mentions[0]!;
    return wholes.flatMap((whole) => partOf(part, whole, { start, end }));
  });
}
