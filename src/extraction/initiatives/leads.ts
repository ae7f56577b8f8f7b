import type { LocalEntity, LocalRelation } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';
import type { RelationRule } from '../relation-rule.js';
import type { Source } from '../source.js';
import { mark, tagSentences, type TaggedSentence } from '../tagged-sentence.js';
import { ofItsOwn, phrases, relative, topic } from './lead-phrases.js';
import { byCommittee, byName } from './leads-by-name.js';
import { byPronoun } from './leads-by-pronoun.js';
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
/** 启动食品安全法执法检查 inspects the law, 公布专项行动进展 tells of it: neither issues it. */
const inspected =
  /^[》”]?(?:等)?(?:的)?(?:工作)?(?:最新|阶段性|总体)?(?:进展|成效|成果|战果|情况|典型案例|执法检查|实施情况|贯彻|宣传贯彻|学习|专题|解读|征求|草案|修订工作|修改)/u;

/** 国务院关于…的议案 is brought in, a report is given: neither is issued by its being called so. */
const broughtIn = /(?:议案|报告|草案|提案|决议|建议)$/u;
const anActor = new RegExp(`[${A}${O}]`, 'u');
/** LEADS: who issues, launches, deploys or runs a programme or a document. */
export const leadsRule: RelationRule = (source, entities) => {
  const sentences = tagSentences(source, entities);
  const told = sentences.flatMap((sentence, i) =>
    programme.test(sentence.text)
      ? [
          ...byVerb(sentence, precedingInParagraph(source, sentences, i)),
          ...byPronoun(sentences, i),
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

function precedingInParagraph(
  { text }: Source,
  sentences: readonly TaggedSentence[],
  i: number,
): TaggedSentence | undefined {
  const before = sentences[i - 1];
  return before && !text.slice(before.end, sentences[i]!.start).includes('\n') ? before : undefined;
}

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

/** 由县政府领导带队: who goes along is not who sends them. */
const ledThere = /^由[^，,]*(?:带队|率队|带领)$/u;

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
    if (ledThere.test(earlier)) {
      end = start - 1;
      continue;
    }
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
