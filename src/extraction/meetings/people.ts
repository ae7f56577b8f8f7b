import type { LocalEntity } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';
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

const CLAUSES_BACK = 3;

/**
 * The people of the clause that ends at `verb`, and of the list before it where commas part a list of names:
 * 中央政法委书记甲、公安厅厅长乙，丙出席. Where the clause names nobody, those of the clauses before it back to
 * `barrier`, where somebody's words begin. With `beside` who stands right at the verb does it, whatever leads up to him:
 * 贯彻周砚秋书记主持召开…会议精神. An agency whose post and holder follow is the holder's, not present itself.
 */
export function peopleBefore(sentence: TaggedSentence, verb: number, barrier = 0, beside = false): Attendees {
  const { text } = sentence;
  let from = clauseStart(text, verb);
  for (let back = 0; back <= CLAUSES_BACK && from >= barrier; back++) {
    const officials = actingIn(sentence, from, verb, beside);
    const agencies = agenciesOf(sentence, from, verb);
    if (officials.length > 0 || agencies.length > 0) {
      const places = allMatches(text.slice(from, verb), someone);
      return {
        officials,
        agencies,
        from: from + (places[0]?.index ?? 0),
        to: from + (places.at(-1)?.index ?? 0),
      };
    }
    if (from <= 1 || text.slice(from, verb).includes(O)) break;
    from = clauseStart(text, from - 1);
  }
  return { officials: [], agencies: [], from: clauseStart(text, verb), to: null };
}

const post =
  '(?:总书记|主席|总理|委员长|书记|省长|市长|县长|区长|主任|部长|厅长|局长|会长|院长|检察长|同志|先生|女士)*';
/** 周砚秋书记重要讲话精神, 以周砚秋同志为核心, 受周砚秋委托: he is spoken of, and does nothing there himself. */
const spokenOfAfter = new RegExp(
  `^${post}(?:(?:的|近期|近日|系列|一系列|重要|新时代|关于|致)*(?:讲话(?!指出|强调|时|要求|[，,。]|$)|指示|批示|论述|贺信|贺电|思想|精神|嘱托|委托|签署|署名|回信|敬礼|致敬)|为核心|特别代表|总体|强军|外交|法治|文化|生态|经济|亲自)`,
  'u',
);
/** 宣读周砚秋贺信, 作为周砚秋的代表, 向周砚秋敬礼. */
const spokenOfBefore = new RegExp(
  `(?:宣读|传达|转达|学习|贯彻|落实|围绕|按照|根据|遵循|牢记|受|作为|选举|任命|免去|(?<![志意方])向|以)[^，,、委${O}]{0,16}$`,
  'u',
);

const BESIDE = 6;

function actingIn(sentence: TaggedSentence, from: number, to: number, beside: boolean): LocalEntity[] {
  const { text } = sentence;
  const acting: LocalEntity[] = [];
  let listed = true;
  for (let i = from; i < to; i++) {
    if (text[i] !== O) continue;
    const entity = sentence.entityAt(i);
    const inList: boolean = text[i - 1] === '、' && !listed;
    const spokenOf: boolean =
      inList ||
      spokenOfAfter.test(text.slice(i + 1, i + 24)) ||
      (!(beside && to - i <= BESIDE) && spokenOfBefore.test(text.slice(Math.max(from, i - 24), i)));
    listed = !spokenOf;
    if (!spokenOf && entity !== null) acting.push(entity);
  }
  return acting;
}

/** Unnamed people of the agency that stands before: 领导, 相关负责人, 等部门; not of its member units. */
const unnamed = new RegExp(
  `^(?!(?:有关|各|等)?成员单位)(?:[和及、][^，,。${O}${A}]{0,26}?)?[^，,。、${O}${A}]{0,14}?(?:领导|负责人|负责同志|代表|发言人|单位|部门|班子|秘书长|班子成员|工作人员)`,
  'u',
);
const separator = /[，,：:\s]/u;
const someone = new RegExp(`[${O}${A}]`, 'gu');
/** Nothing but posts and names: what a list may hold between two commas. */
const listOfHolders = new RegExp(`^[^，,的了${O}]{0,30}${O}(?:[^，,的了在${O}]{0,24}${O})*$`, 'u');
const opensList = new RegExp(`^[^，,的了在${O}]{0,30}${O}`, 'u');
const actsThemselves =
  /主持|出席|会见|指出|强调|参加|陪同|表示|宣读|陪|代表[^，]{0,8}向|带领|率|分别|(?<![陪协])同(?!志)|与(?!会)|召开|举行|讲话|致辞|发言|通报|汇报/u;
/** 市直有关部门负责人, 县公安局、县司法局班子成员: a group in a list of those who are there. */
const people =
  '(?:负责同志|负责人|领导|老同志|同志|代表|班子成员|组成人员|全体成员|成员|委员|嘉宾|专家学者|干部群众|干部|群众|人士|家属|亲属|使节|企业家|志愿者|师生|官兵)';
const listOfGroups = new RegExp(`^[^，,了]{0,60}${people}(?:[0-9]+(?:余|多)?(?:人|名))?等?$`, 'u');
const opensGroups = new RegExp(`^(?:以及|及|和)?[^，,了]{0,60}${people}[^，,了]{0,16}$`, 'u');
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
/** 全国人大代表, 市政协委员 are persons, not the body. */
const ofMembers = /^(?:代表|委员)/u;
/** 周砚秋代表甲局、乙局讲话, 传达省委政法委要求: they are spoken for, or of. */
const onBehalf = new RegExp(
  `${O}[^，,]{0,8}代表[^，,]{0,16}$|(?:传达|学习|贯彻|落实)[^，,]{0,4}$|来自$`,
  'u',
);
/** 周砚秋到省应急指挥中心主持…: where he does so. */
const placed = /(?:在|到|赴|走进|前往)$/u;
/** 国务院有关部门负责同志: people of its departments, not its own. */
const ofTheirDepartments = /^(?:的)?(?:有关|各|相关|直属|所属)[^，,]{0,4}(?:部门|单位|机构|方面)/u;
const hasDepartments = /(?:中央|国务院|政府|[省市县区州国]委)$/u;
const alsoUnnamed =
  /^(?:(?:[、和及][^，,、的]{1,10}){0,6}(?:(?:在(?:会议?|大会|座谈会|全会)上|分别|先后|也|还|依次))*(?:就[^，,]{1,30})?$|等|表示|(?:相关|有关)(?=负责|部门|方面|人士|人员|领导|同志|司局|处室|$)|的主要)/u;

function clauseStart(text: string, verb: number): number {
  let start = boundary(text, verb);
  const last = text.slice(start, verb);
  if (!opensList.test(last) && !(opensGroups.test(last) && !actsThemselves.test(last))) return start;
  // A list of holders may run over commas: …甲，…乙，有关部门负责同志出席会议。
  while (start > 1) {
    const before = boundary(text, start - 1);
    const segment = text.slice(before, start - 1);
    const holders = text[start - 2] === O && listOfHolders.test(segment);
    if (!(holders || listOfGroups.test(segment)) || actsThemselves.test(segment)) return start;
    start = before;
  }
  return start;
}

function boundary(text: string, before: number): number {
  for (let i = before; i > 0; i--) if (separator.test(text[i - 1]!)) return i;
  return 0;
}

/** Agencies joined by 、 whose last one has unnamed people: 甲厅、乙厅、丙局负责人. */
export function agenciesOf(sentence: TaggedSentence, from: number, verb: number): LocalEntity[] {
  const clause = sentence.text.slice(from, verb);
  if (!clause.includes(A)) return [];
  return allMatches(clause, joinedAgencies).flatMap(({ index, 0: run }) => {
    const rest = clause.slice(index + run.length);
    if (onBehalf.test(clause.slice(0, index)) || (rest === '' && placed.test(clause.slice(0, index))))
      return [];
    if (holderFollows.test(rest) || !(unnamed.test(rest) || alsoUnnamed.test(rest))) return [];
    const agencies = sentence
      .entities('Agency', from + index, from + index + run.length)
      .filter(({ name }) => !(ofTheirDepartments.test(rest) && hasDepartments.test(name)));
    return ofMembers.test(rest) ? agencies.filter(({ name }) => !/(?:人大|政协)$/u.test(name)) : agencies;
  });
}
