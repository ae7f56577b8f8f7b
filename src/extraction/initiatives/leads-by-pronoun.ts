import type { LocalEntity, LocalRelation } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';
import { mark, type TaggedSentence } from '../tagged-sentence.js';
import { governing, otherwise } from './lead-words.js';

const { Official: O, Agency: A, Initiative: I, Document: D } = mark;
const pronoun = new RegExp(
  `(?<=^|[，,：])[^，,。${A}${O}]{0,10}?[该本我](院|[总支大中]队|派出所|分局|法庭|中心|局|厅|委|办|所|站|会)(?![长内外里上部])([^。${A}${O}]{0,70}?)([${I}${D}])`,
  'gu',
);
const ownName = new RegExp(`^的?[“《]?$`, 'u');

/** 该院开展“护苗”行动: of the body that the sentences before call so. */
export function byPronoun(sentences: readonly TaggedSentence[], i: number): LocalRelation[] {
  const sentence = sentences[i]!;
  if (!/[该本我][院局厅委办所站会总支大中派分法]/u.test(sentence.text)) return [];
  return allMatches(sentence.text, pronoun).flatMap((match): LocalRelation[] => {
    const between = match[2]!;
    const clause = between.slice(Math.max(between.lastIndexOf('，'), between.lastIndexOf(',')) + 1);
    const runs = governing.test(clause) && !otherwise.test(between);
    if (!runs && !ownName.test(between)) return [];
    const at = match.index + match[0].length - 1;
    const body = bodyCalled(sentences, i, match.index, match[1]!);
    const led = sentence.entityAt(at);
    if (!body || !led) return [];
    const from = match.index + match[0].search(/[该本我]/u);
    return [
      {
        type: 'LEADS',
        from: body.id,
        to: led.id,
        evidence: sentence.span(from, at + 1),
        rule: 'leads-by-pronoun',
      },
    ];
  });
}

function bodyCalled(
  sentences: readonly TaggedSentence[],
  i: number,
  until: number,
  word: string,
): LocalEntity | undefined {
  for (let at = i; at >= 0; at--) {
    const named = sentences[at]!.entities('Agency', 0, at === i ? until : undefined);
    const body = named.find(({ mentions }) => mentions.some(({ text }) => text.endsWith(word)));
    if (body) return body;
  }
  return undefined;
}
