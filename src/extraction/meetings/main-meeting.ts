import type { LocalEntity } from '../../domain/extraction.js';
import { mark, type TaggedSentence } from '../tagged-sentence.js';

const { Meeting: M, Official: O } = mark;
/** It is held; somebody holds it; somebody speaks at it. */
const signs = [
  new RegExp(`(${M})(?!精神|以来)(?:[^，,${M}]{0,30}?)(?:召开|举行|举办|开幕|闭幕)`, 'u'),
  new RegExp(`(?:召开|举行|举办|主持)(?:了|的)?[^，,。${M}]{0,10}(${M})(?!精神|以来)`, 'u'),
  new RegExp(`${O}[^，,${M}]{0,12}(?:在|出席)[^，,${M}]{0,4}(${M})(?!精神|以来)`, 'u'),
];

/** The meeting that the article is about, which a bare 会议 refers to: the first with a sign of it, or null. */
export function mainMeeting(sentences: readonly TaggedSentence[]): LocalEntity | null {
  for (const sentence of sentences) {
    const places = signs.flatMap((sign) => {
      const found = sign.exec(sentence.text);
      return found ? [found.index + found[0].indexOf(M)] : [];
    });
    const visit = sentence.entities('Meeting').find(({ rule }) => rule === 'meeting-visit');
    if (visit) return visit;
    if (places.length > 0) return sentence.entityAt(Math.min(...places));
  }
  return null;
}
