import type { LocalEntity, LocalRelation } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';
import type { RelationRule } from '../relation-rule.js';
import { mark, tagSentences, type TaggedSentence } from '../tagged-sentence.js';
import { byCommittee, byName } from './leads-by-name.js';
import {
  actors,
  adverbial,
  governing,
  notActing,
  officialVerb,
  onlyRead,
  otherwise,
  personOfPosts,
  studied,
} from './lead-words.js';

const { Official: O, Agency: A, Initiative: I, Document: D, Region: R } = mark;
const programme = new RegExp(`[${I}${D}]`, 'u');
const programmes = new RegExp(`[${I}${D}](?:[》”]?[、和及]?[《“]?[${I}${D}])*`, 'gu');
const actorsBefore = new RegExp(`(${actors})([^${A}${O}]*)$`, 'u');
const actorsFirst = new RegExp(`^([^${A}${O}${R}]{0,14})(${actors})([^，,]*)`, 'u');
const anActor = new RegExp(`[${A}${O}]`, 'u');
/** 水利部针对…的洪水防御应急响应提升至Ⅲ级 */
const raised = new RegExp(
  `(${actors})((?:[^，,。${A}${O}]{0,12})(?:针对|对|将|把)[^，,。${A}]{0,24}?)(${I})(?:级别)?(?:由[^，,]{1,3})?(?:提升|调整|升级|提级|升至)`,
  'gu',
);
/** 中共中央办公厅、国务院办公厅《…规定》 */
const possessive = new RegExp(`(?<![向对《])(${A}(?:[、和\\s]${A})*)(的?《)(${D})`, 'gu');
/** 最高法…司法解释 */
const ofItsOwn = new RegExp(`(?<![向对《])(${A}(?:[、和\\s]${A})*)(的?)(${D})`, 'gu');
/** 国务院关于…的议案 is brought in, a report is given: neither is issued by its being called so. */
const broughtIn = /(?:议案|报告|草案|提案|决议|建议)$/u;
/** 行动由省公安厅牵头: the programme is the topic and its body follows. */
const topic = new RegExp(
  `(?<!(?:根据|按照|依据|依照)《?)(${I}|${D}》?)(?!等)[^，,。${A}${O}${I}${D}]{0,10}[，,]?[^，,。${A}${O}${I}${D}]{0,6}由(${actors})[^，,。${A}${O}]{0,10}(?:牵头|主办|承办|组织|发起|联合|共同|制定|印发|发布|提出|推出|开展|实施|举办|颁布|评选|颁发|设立|统筹|负责|主导|运营)`,
  'gu',
);
/** 习近平总书记亲自谋划的平安青禾建设 */
const founded = new RegExp(
  `(${O})([^，,。${O}]{0,24}(?:开创|开创了|开篇|谋划|布局|倡导|提出|擘画|部署|推动)[^，,。]{0,8}的?)(${I})`,
  'gu',
);
/** 市公安局依托“一村一辅警”把预警送到村头 */
const relies = new RegExp(`(${A})([^，,。${A}${O}${R}${I}]{0,4}(?:依托|运用|借助|用好)“?)(${I})`, 'gu');
/** 党中央关于…决策部署 */
const decided = new RegExp(`(${actors})(关于)(${I})(?:的|重大|工作)*(?:决策部署|部署|要求)`, 'gu');
/** 入选公安部“枫桥式公安派出所”, 获评省公安厅“…”: the title is the body's. */
const titleOf = new RegExp(`(?:入选|获评|荣获|获得|获|获颁|跻身)(${actors})([的“]{0,2})(${I})`, 'gu');
/** 被省公安厅评为“枫桥式公安派出所” */
const named = new RegExp(
  `(?:被|由|经|获)(${actors})([^，,。${A}${O}${I}${D}]{0,8}(?:评为|命名为|授予|确定为|列为|认定为|评选为|表彰为|列入|纳入|颁发)[^，,。${A}${O}]{0,10})(${I})`,
  'gu',
);
/** 省信访局将临川列为全省信访工作示范区 */
const names = new RegExp(
  `(${A}(?:[、和]${A})*)([^，,。${A}${O}]{0,6}(?:将|把|授予|命名|确定|认定|表彰|[通公]报|为)[^，,。${A}]{1,30}?(?:列为|命名为|评为|确定为|认定为|授予?|颁发|颁授|为)[^，,。${A}${O}]{0,10})(${I})`,
  'gu',
);
/** 公安部部署的夏季行动, whatever is done with it in the sentence. */
const relative = new RegExp(
  `(${A}(?:[、和与]${A})*(?:(?:主办|牵头|发起|组织)[、，]${A}(?:[、和与]${A})*)?)([^，,。${A}${O}${I}${D}]{0,6}(?:部署|承办|印发|发布|推出|启动|开展|组织|牵头|主办|制定|出台|实施|提出|颁布|公布|发起|首创|打造|推行|研发|开发|设立|评选|授予)(?:开展|实施)?的[^，,。${A}${O}${I}${D}]{0,12})([${I}${D}])`,
  'gu',
);
/** 县委政法委把“两队一室”改革与网格对接 */
const takes = new RegExp(
  `(${A})((?:则|已|还|也|将|正|继续)*[将把]“?)(${I})[^，,。]{0,14}(?:对接|推向|推广|延伸|作为|贯穿|融入|一体推进|结合|摆在|列为)`,
  'gu',
);
/** 按照市委统一部署，临川开展…行动 */
const asOrdered = new RegExp(
  `(?:按照|根据)(${A}(?:[、和]${A})*)((?:的)?(?:统一)?(?:部署|安排|要求|部署要求|工作安排)(?:和(?:部署|安排|要求))?[，,][^。，,${A}${O}]{0,10}?(?:开展|启动|组织|部署|实施)[^，,。${A}${O}${I}]{0,8})(${I})`,
  'gu',
);
/** 市公安局通报“清源”行动战果: a force tells of its own campaign. */
const tellsOfOwn = new RegExp(
  `(${A})((?:[^，,。${A}${O}${I}]{0,8}|[^。${A}${O}${I}]{0,24}，[^，,。${A}${O}${I}]{0,6})通报(?:了)?[^，,。${A}${O}${I}]{0,10})(${I})(?=[^，,。]{0,6}(?:战果|有关情况|情况|成效|进展|成果|阶段性))`,
  'gu',
);
/** 以“城市大脑”为中枢 is said of the body that is the subject of the sentence. */
const asCore = new RegExp(`(${A})([，,]?(?:[^，,${A}${O}${R}]{0,14}[，,])?以“?)(${I})”?为`, 'gu');
/** 启动食品安全法执法检查 inspects the law, 公布专项行动进展 tells of it: neither issues it. */
const inspected =
  /^[》”]?(?:等)?(?:的)?(?:工作)?(?:最新|阶段性|总体)?(?:进展|成效|成果|战果|情况|典型案例|执法检查|实施情况|贯彻|宣传贯彻|学习|专题|解读|征求|草案|修订工作|修改)/u;

/** 省公安厅今天发布，临川等地被命名为…: the body that gives out a list of titles grants them. */
const givesOut = new RegExp(
  `(${A}(?:[、和]${A})*)([^，,。${A}${O}${I}${D}]{0,10}(?:发布|公布|通报|宣布|公示)(?:名单)?[，,：:][^。${A}${O}]{0,60}?(?:命名为|评为|认定为|确定为|获得|获评|获|荣获|入选|被授予)“?)(${I})`,
  'gu',
);

const phrases = [
  givesOut,
  possessive,
  raised,
  founded,
  decided,
  asCore,
  relies,
  titleOf,
  named,
  names,
  takes,
  asOrdered,
  tellsOfOwn,
];

/** LEADS: who issues, launches, deploys or runs a programme or a document. */
export const leadsRule: RelationRule = (source, entities) => {
  const told = tagSentences(source, entities).flatMap((sentence, i, sentences) =>
    programme.test(sentence.text)
      ? [
          ...byVerb(sentence, sentences[i - 1]),
          ...phrases.flatMap((pattern) => byPattern(sentence, pattern, 1, 3)),
          ...ofBody(sentence),
          ...byPattern(sentence, topic, 2, 1),
        ]
      : [],
  );
  const seen = new Set<string>();
  return [...told, ...byName(entities), ...byCommittee(entities)].filter(({ from, to }) => {
    const pair = `${from} ${to}`;
    return !seen.has(pair) && seen.add(pair);
  });
};

/** Each programme with the verb that governs it and whoever does what the verb says. */
function byVerb(sentence: TaggedSentence, before: TaggedSentence | undefined): LocalRelation[] {
  const { text } = sentence;
  return allMatches(text, programmes).flatMap(({ index, 0: list }) => {
    const clause = Math.max(text.lastIndexOf('，', index), text.lastIndexOf(',', index)) + 1;
    const verb = governing.exec(text.slice(clause, index));
    if (!verb || inspected.test(text.slice(index + list.length))) return [];
    const found =
      inClause(text, clause, clause + verb.index) ?? inEarlierClause(text, clause, clause + verb.index);
    if (found === null) return elided(sentence, before, clause + verb.index, index, list);
    const leaders = acting(sentence, found.from, found.to, verb[1]!);
    return leaders.flatMap((leader) =>
      listed(sentence, index, list).map((led) => lead(sentence, leader, led, found.from, index + 1)),
    );
  });
}

interface Stretch {
  from: number;
  to: number;
}

/** 由区委牵头，每季度公布…: who is charged with it acts in the clauses that follow. */
const byWhom = /(?:^|[^理])由$/u;
const inCharge = /^(?:统一|具体|共同)?(?:牵头|组织|负责|统筹|主导|主办)/u;

const NOBODY: Stretch = { from: 0, to: 0 };

/** The actors nearest before the verb. An empty stretch where others act or somebody only speaks of it. */
function inClause(text: string, clause: number, verb: number): Stretch | null {
  const before = text.slice(clause, verb);
  const match = actorsBefore.exec(before);
  if (!match) return otherwise.test(before) || studied.test(before) || before.includes('的') ? NOBODY : null;
  const from = clause + match.index;
  if (onlyRead.test(before.slice(0, match.index))) return NOBODY;
  if (notActing.test(text.slice(0, from)) || otherwise.test(match[2]!) || match[2]!.length > 44)
    return NOBODY;
  if (match[2]!.startsWith('令')) {
    const earlier = actorsBefore.exec(before.slice(0, match.index));
    return earlier ? { from: clause + earlier.index, to: clause + earlier.index + earlier[1]!.length } : null;
  }
  return { from, to: from + match[1]!.length };
}

/** A clause without a subject goes on with that of the clauses before: 省防指会商研判，启动四级应急响应. */
function inEarlierClause(text: string, clause: number, verb: number): Stretch | null {
  const lead = text.slice(clause, verb);
  if (!adverbial.test(lead) || lead.includes(R)) return null;
  if (studied.test(lead)) return NOBODY;
  let end = clause - 1;
  while (end > 0) {
    const start = Math.max(text.lastIndexOf('，', end - 1), text.lastIndexOf(',', end - 1)) + 1;
    const earlier = text.slice(start, end);
    const match = actorsFirst.exec(earlier);
    if (match) {
      const from = start + match[1]!.length;
      const rest = match[3]!.replace(/^令/u, '');
      const speaks = otherwise.test(rest.replace(/^.{0,12}主持召开.*$/u, ''));
      const charged = byWhom.test(match[1]!) && inCharge.test(rest);
      if (!charged && (notActing.test(match[1]!) || /[从据由在对就]/u.test(match[1]!) || speaks))
        return NOBODY;
      const to = from + match[2]!.length;
      const person = personOfPosts.exec(text.slice(to, end));
      return person ? { from: to + person[0].length - 1, to: to + person[0].length } : { from, to };
    }
    if (anActor.test(earlier)) return NOBODY;
    end = start - 1;
  }
  return null;
}

/** 部署开展夏季行动，…: the body is the only one of the sentence before. */
function elided(
  sentence: TaggedSentence,
  before: TaggedSentence | undefined,
  verb: number,
  at: number,
  list: string,
): LocalRelation[] {
  const bodies = new Map(before?.entities('Agency').map((agency) => [agency.id, agency]));
  if (
    verb > 4 ||
    otherwise.test(before?.text ?? '') ||
    sentence.text.slice(0, at).includes(R) ||
    bodies.size !== 1
  )
    return [];
  return [...bodies.values()].flatMap((body) =>
    listed(sentence, at, list).map((led) => lead(sentence, body, led, 0, at + 1)),
  );
}

function acting(sentence: TaggedSentence, from: number, to: number, verb: string): LocalEntity[] {
  const officials = officialVerb.test(verb) ? sentence.entities('Official', from, to) : [];
  return [...sentence.entities('Agency', from, to), ...officials];
}

function listed(sentence: TaggedSentence, at: number, list: string): LocalEntity[] {
  return Array.from(list).flatMap((_, i) => sentence.entityAt(at + i) ?? []);
}

function byPattern(
  sentence: TaggedSentence,
  pattern: RegExp,
  actor: number,
  target: number,
): LocalRelation[] {
  return allMatches(sentence.text, pattern).flatMap((match) => {
    const from = match.index + match[0].indexOf(match[actor]!);
    const at = match.index + match[0].lastIndexOf(match[target]!);
    const list = joined.exec(sentence.text.slice(at))?.[0] ?? '';
    if (inspected.test(sentence.text.slice(at + list.length))) return [];
    const leaders = [
      ...sentence.entities('Agency', from, from + match[actor]!.length),
      ...sentence.entities('Official', from, from + match[actor]!.length),
    ];
    const to = Math.max(at + 1, from + match[actor]!.length);
    return leaders.flatMap((leader) =>
      listed(sentence, at, list).map((led) => lead(sentence, leader, led, Math.min(from, at), to)),
    );
  });
}

/** 按照县公安局印发的方案 tells who issued it; 审议通过市公安局提出的办法 does not. */
const onlyPassed = /审议|通过|听取/u;

function ofBody(sentence: TaggedSentence): LocalRelation[] {
  const brought = new Set(
    sentence.entities('Document').flatMap(({ id, name }) => (broughtIn.test(name) ? [id] : [])),
  );
  const documents = new Set(sentence.entities('Document').map(({ id }) => id));
  const given = (pattern: RegExp, unless: RegExp): LocalRelation[] =>
    byPattern(sentence, pattern, 1, 3).filter(
      ({ to }) => to !== null && !brought.has(to) && !(documents.has(to) && unless.test(sentence.text)),
    );
  return [...given(ofItsOwn, onlyRead), ...given(relative, onlyPassed)];
}

const joined = new RegExp(`^[${I}${D}](?:[》”]?[、和及]?[《“]?[${I}${D}])*`, 'u');

function lead(
  sentence: TaggedSentence,
  leader: LocalEntity,
  led: LocalEntity,
  from: number,
  to: number,
): LocalRelation {
  return { type: 'LEADS', from: leader.id, to: led.id, evidence: sentence.span(from, to), rule: 'leads' };
}
