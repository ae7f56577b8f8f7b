import type { LocalEntity } from '../../domain/extraction.js';
import { mark, type TaggedSentence } from '../tagged-sentence.js';

const { Official: O, Agency: A } = mark;

/** Who stands before a verb, and where in the tagged sentence they stand. */
export interface Attendees {
  officials: readonly LocalEntity[];
  /** Those whose unnamed people are meant: 省公安厅负责人. */
  agencies: readonly LocalEntity[];
  from: number;
  /** The place of the last of them; null where there is none. */
  to: number | null;
}

/** Unnamed people of the agency that stands before: 领导, 相关负责人, 等部门; not of its member units. */
const unnamed = new RegExp(
  `^(?!(?:有关|各|等)?成员单位)(?:[和及、][^，,。${O}${A}]{0,26}?)?[^，,。、${O}${A}]{0,10}?(?:领导|负责人|负责同志|代表|发言人|单位|部门|班子|秘书长)`,
  'u',
);

/**
 * The people of the clause that ends at `verb`, and of the list before it where commas part a list of names:
 * 中央政法委书记甲、公安厅厅长乙，丙出席. An agency whose post and holder follow is the holder's, not present itself.
 */
export function peopleBefore(sentence: TaggedSentence, verb: number): Attendees {
  const own = clauseStart(sentence.text, verb);
  // 甲委等部门就…，…进行了介绍: the subject may stand a clause earlier.
  const from = hasPeople(sentence.text.slice(own, verb))
    ? own
    : clauseStart(sentence.text, Math.max(0, own - 1));
  const officials = actingIn(sentence, from, verb);
  const agencies = agenciesOf(sentence, from, verb);
  const places = Array.from(sentence.text.slice(from, verb).matchAll(someone));
  const to = places.length === 0 ? null : from + places.at(-1)!.index;
  return { officials, agencies, from: places.length === 0 ? from : from + places[0]!.index, to };
}

/** 宣读周砚秋贺信, 作为周砚秋的代表, 向周砚秋敬礼: he is spoken of, and does nothing there himself. */
const spokenOf = new RegExp(
  `(?:宣读|传达|转达|学习|围绕|受|向|作为)[^，,、委${O}]{0,12}${O}(?:[^，,、]{0,2}(?:贺信|贺电|批示|指示|讲话|委托|特别代表|敬礼|致敬))`,
  'gu',
);

function actingIn(sentence: TaggedSentence, from: number, to: number): LocalEntity[] {
  const clause = sentence.text.slice(from, to + 8);
  const passive = Array.from(clause.matchAll(spokenOf)).map(
    ({ index, 0: printed }) => from + index + printed.indexOf(O),
  );
  return Array.from({ length: to - from }, (_, i) => from + i).flatMap((i) => {
    const entity = passive.includes(i) ? null : sentence.entityAt(i);
    return entity?.type === 'Official' ? [entity] : [];
  });
}

function hasPeople(clause: string): boolean {
  return clause.includes(O) || clause.includes(A);
}

const separator = /[，,：:\s]/u;
const someone = new RegExp(`[${O}${A}]`, 'gu');
/** Nothing but posts and names: what a list may hold between two commas. */
const listOfHolders = new RegExp(`^[^，,的了在${O}]{0,20}${O}(?:[^，,的了在${O}]{0,17}${O})*$`, 'u');
/** 甲厅、乙厅和丙局 */
const joinedAgencies = new RegExp(
  `${A}(?:[^，,、和及与${O}${A}]{0,14}[、和及与][^，,${O}${A}]{0,10}${A})*`,
  'gu',
);
/** 公安部副部长、新闻发言人X: the posts and the holder follow. */
const holderFollows = new RegExp(
  `^(?:[^、，,和及${O}]{0,14}|(?!(?:有关|相关|主要|等)*(?:部门|单位|负责|领导|代表))[^，,和及${O}${A}]{0,24})${O}`,
  'u',
);
const alsoUnnamed = /^(?:$|等|表示|(?:相关|有关)(?!成员单位)|的主要)/u;

function clauseStart(text: string, verb: number): number {
  let start = boundary(text, verb);
  // A list of holders may run over commas: …甲，…乙，…丙出席会议。
  while (start > 1 && text[start - 2] === O && listOfHolders.test(text.slice(start, verb))) {
    start = boundary(text, start - 1);
  }
  return start;
}

function boundary(text: string, before: number): number {
  for (let i = before; i > 0; i--) if (separator.test(text[i - 1]!)) return i;
  return 0;
}

/** Agencies joined by 、 whose last one has unnamed people: 甲厅、乙厅、丙局负责人. */
function agenciesOf(sentence: TaggedSentence, from: number, verb: number): LocalEntity[] {
  const clause = sentence.text.slice(from, verb);
  return Array.from(clause.matchAll(joinedAgencies)).flatMap(({ index, 0: run }) => {
    const rest = clause.slice(index + run.length);
    if (holderFollows.test(rest) || !(unnamed.test(rest) || alsoUnnamed.test(rest))) return [];
    return sentence.entities('Agency', from + index, from + index + run.length);
  });
}
