import { mark } from '../tagged-sentence.js';
import { isHeadline, isResponse, named, type Clause, type Subjects } from './clause.js';
import { begins, launched, nameAlone, published } from './topic-frames.js';

const { Document: D, Initiative: I } = mark;

/** A programme or a paper that a clause sets going, and that the text speaks of next. */
export interface SetGoing {
  subjects: Subjects;
  /** A programme is set going in so many words; not a paper, and not one that a headline only names. */
  isLaunched: boolean;
}

/**
 * The programme or the paper that a clause sets going. None for emergency responses, for what is done then is counted for the
 * place; none for the standing work of a place (青禾县推进平安建设, 化解纠纷…), which stays the topic.
 */
export function setGoing(clause: Clause, actor: Subjects | null): SetGoing | null {
  const { sentence, from, text } = clause;
  const programme = launched.exec(text);
  if (programme) {
    const last = from + programme.index + programme[0].lastIndexOf(I);
    if (isResponse(sentence.entityAt(last))) return null;
    if (actor?.entities[0]?.type === 'Region' && !begins.test(programme[0])) return null;
    const first = from + programme.index + programme[0].indexOf(I);
    const until = from + programme.index + programme[0].lastIndexOf(I) + programme[1]!.length;
    return { subjects: named(sentence, first, Math.max(until, last + 1)), isLaunched: true };
  }
  const paper = published.exec(text);
  if (!paper && !(isHeadline(clause) && nameAlone.test(text))) return null;
  const at = paper ? from + paper.index + paper[0].lastIndexOf(D) : from + text.indexOf(I);
  if (isResponse(sentence.entityAt(at))) return null;
  return { subjects: named(sentence, at, at + 1), isLaunched: false };
}
