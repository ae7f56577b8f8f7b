import type { LocalEntity, LocalRelation } from '../../domain/extraction.js';
import type { RelationRule } from '../relation-rule.js';
import { mark, tagSentences, type TaggedSentence } from '../tagged-sentence.js';
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
const possessive = new RegExp(`(${A}(?:[、和\\s]${A})*)(《)(${D})》`, 'gu');
/** 行动由省公安厅牵头: the programme is the topic and its body follows. */
const topic = new RegExp(
  `(${I}|${D}》?)[^，,。${A}${O}${I}${D}]{0,10}[，,]?[^，,。${A}${O}${I}${D}]{0,6}由(${actors})[^，,。${A}${O}]{0,10}(?:牵头|主办|承办|组织|发起|联合|共同|制定|印发|发布|提出|推出|开展|实施|举办|颁布|评选|颁发|设立)`,
  'gu',
);
/** 习近平总书记亲自谋划的平安青禾建设 */
const founded = new RegExp(
  `(${O})([^，,。${O}]{0,24}(?:开创|开创了|开篇|谋划|布局|倡导|提出|擘画|部署|推动)[^，,。]{0,8}的?)(${I})`,
  'gu',
);
/** 党中央关于…决策部署 */
const decided = new RegExp(`(${actors})(关于)(${I})(?:的|重大|工作)*(?:决策部署|部署|要求)`, 'gu');
/** 以“城市大脑”为中枢 is said of the body that is the subject of the sentence. */
const asCore = new RegExp(`(${A})([，,]?(?:[^，,${A}${O}${R}]{0,14}[，,])?以)(${I})为`, 'gu');
/** 启动食品安全法执法检查 inspects the law, 公布专项行动进展 tells of it: neither issues it. */
const inspected =
  /^[》”]?(?:等)?(?:的)?(?:工作)?(?:最新|阶段性|总体)?(?:进展|成效|成果|战果|情况|典型案例|执法检查|实施情况|贯彻|宣传贯彻|学习|专题|解读|征求|草案|修订工作|修改)/u;

/** LEADS: who issues, launches, deploys or runs a programme or a document. */
export const leadsRule: RelationRule = (source, entities) => {
  const told = tagSentences(source, entities).flatMap((sentence, i, sentences) =>
    programme.test(sentence.text)
      ? [
          ...byVerb(sentence, sentences[i - 1]),
          ...[raised, possessive, founded, decided, asCore].flatMap((pattern) =>
            byPattern(sentence, pattern, 1, 3),
          ),
          ...byPattern(sentence, topic, 2, 1),
        ]
      : [],
  );
  return [...told, ...byName(entities)];
};

/** Each programme with the verb that governs it and whoever does what the verb says. */
function byVerb(sentence: TaggedSentence, before: TaggedSentence | undefined): LocalRelation[] {
  const { text } = sentence;
  return Array.from(text.matchAll(programmes)).flatMap(({ index, 0: list }) => {
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
      if (notActing.test(match[1]!) || /[从据由在对就]/u.test(match[1]!) || speaks) return NOBODY;
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
  return Array.from(sentence.text.matchAll(pattern)).flatMap((match) => {
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

/** 省委建设平安青禾领导小组 runs what it is named after. */
function byName(entities: readonly LocalEntity[]): LocalRelation[] {
  const agencies = entities.filter(
    ({ type, name }) => type === 'Agency' && /领导小组|委员会|指挥部/u.test(name),
  );
  const initiatives = entities.filter(({ type }) => type === 'Initiative');
  return agencies.flatMap((agency) =>
    initiatives
      .filter(({ mentions }) => mentions.some(({ text }) => text.length >= 4 && agency.name.includes(text)))
      .map((initiative): LocalRelation => {
        const mention = agency.mentions.find(({ text }) => text === agency.name) ?? agency.mentions[0]!;
        const evidence = { start: mention.start, end: mention.end };
        return { type: 'LEADS', from: agency.id, to: initiative.id, evidence, rule: 'leads-by-name' };
      }),
  );
}
