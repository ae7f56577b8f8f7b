import type { LocalEntity, LocalRelation } from '../../domain/extraction.js';
import type { RelationRule } from '../relation-rule.js';
import { mark, tagSentences, type TaggedSentence } from '../tagged-sentence.js';

const { Official: O, Agency: A, Initiative: I, Document: D, Region: R } = mark;
const LEADERS = `${A}(?:[^，,。${O}${A}]{0,8}${A})*|${O}`;
const running =
  '(?:印发|联合印发|发布(?!会)|公布|启动|同步启动|联合启动|紧急启动|部署开展|组织开展|部署推进|部署|开展|牵头|推进|实施|出台|推出|施行|正式施行|签署|制定|施行|举办|联合举办|提升|构建|打造|研发|开发|建成|搭建|上线|首创|创立|设立|汇集开发|发起|加力扩围实施)';
/** 公安部部署开展夏季行动: nothing but where, when and how may stand between body, verb and name. */
const active = new RegExp(
  `(?<!由)(${LEADERS})(?!令)((?:(?!审议|通过|受|听取|要求|强调|指出)[^，,。${A}${O}]){0,24}?)(${running})(了)?((?:(?!审议|听取|起草|督[导查]|检查|评估|[修制]订(?![的后])|修改(?![的后]))[^，,。${A}${O}]){0,12}?)([${I}${D}])`,
  'gu',
);
/** 水利部针对…的洪水防御应急响应提升至Ⅲ级 */
const raised = new RegExp(`(${LEADERS})((?:针对|对|将)[^，,。${A}]{0,24}?)(${I})(?:提升|调整|升级)`, 'gu');
/** 李强签署国务院令，公布《…条例》: the verb's clause has no subject of its own. */
const onwards = new RegExp(
  `(${LEADERS})(?!令)((?:(?!举行|了解到|获悉)[^，,。${O}]){0,24})[，,\\s](?:[^，,。${A}${O}]{0,4})(${running})(了)?([^，,。${A}${O}${R}]{0,20}?)([${I}${D}])`,
  'gu',
);
/** 中共中央办公厅、国务院办公厅《…规定》 */
const possessive = new RegExp(`(${A}(?:[、和\\s]${A})*)(《)(${D})》`, 'gu');
/** 习近平总书记亲自谋划的平安青禾建设 */
const founded = new RegExp(
  `(${O})([^，,。${O}]{0,20}(?:开创|开篇|谋划|布局|倡导|提出|擘画|部署|推动)[^，,。]{0,8}的)(${I})`,
  'gu',
);
/** 由公安部牵头的…行动, 在…部署下 */
const passive = new RegExp(
  `由(${LEADERS})((?:联合)?(?:牵头|主办|发起|开展|部署)(?:[^，,。]{0,6})的)(${I})`,
  'gu',
);
/** 党中央关于…决策部署 */
const decided = new RegExp(`(${LEADERS})(关于)(${I})(?:的|重大|工作)*(?:决策部署|部署|要求)`, 'gu');
/** 以“城市大脑”为中枢 is said of the body that is the subject of the sentence. */
const asCore = new RegExp(`(${A})([，,]?以)(${I})为`, 'gu');

/** 启动食品安全法执法检查 inspects the law, 公布专项行动进展 tells of it: neither issues it. */
const inspected =
  /^[》”]?(?:等)?(?:的)?(?:工作)?(?:最新|阶段性|总体)?(?:进展|成效|成果|战果|情况|典型案例|执法检查|实施情况|贯彻|宣传|学习|专题|解读)/u;

const programme = new RegExp(`[${I}${D}]`, 'u');

/** LEADS: who issues, launches, deploys or runs a programme or a document. */
export const leadsRule: RelationRule = (source, entities) => {
  const told = tagSentences(source, entities).flatMap((sentence, i, sentences) =>
    !programme.test(sentence.text)
      ? []
      : [
          ...[active, onwards].flatMap((pattern) => find(sentence, pattern, 6)),
          ...[raised, possessive, founded, passive, decided, asCore].flatMap((pattern) =>
            find(sentence, pattern, 3),
          ),
          ...built(sentence),
          ...withoutSubject(sentence, sentences[i - 1]),
        ],
  );
  return [...told, ...byName(entities)];
};

function find(sentence: TaggedSentence, pattern: RegExp, target: number): LocalRelation[] {
  const relations: LocalRelation[] = [];
  for (const match of sentence.text.matchAll(pattern)) {
    const leadersEnd = match.index + match[0].indexOf(match[1]!) + match[1]!.length;
    const leaders = leadersOf(sentence, leadersEnd - match[1]!.length, leadersEnd);
    const at = match.index + match[0].lastIndexOf(match[target]!);
    if (inspected.test(sentence.text.slice(at + 1))) continue;
    for (const led of listFrom(sentence, at)) {
      relations.push(...leaders.map((leader) => lead(sentence, leader, led, match.index, at + 1)));
    }
  }
  return relations;
}

const subjectless = new RegExp(`^${running}(?:了)?[^，,。${A}${O}${R}]{0,8}?(${I})`, 'u');

/** 部署开展夏季行动，…: the body is the only one of the sentence before. */
function withoutSubject(sentence: TaggedSentence, before: TaggedSentence | undefined): LocalRelation[] {
  const found = subjectless.exec(sentence.text);
  const led = found ? sentence.entityAt(found[0].length - 1) : null;
  const bodies = new Map(before?.entities('Agency').map((agency) => [agency.id, agency]));
  if (!led || bodies.size !== 1) return [];
  return [...bodies.values()].map((body) => lead(sentence, body, led, 0, found![0].length));
}

function lead(
  sentence: TaggedSentence,
  leader: LocalEntity,
  led: LocalEntity,
  from: number,
  to: number,
): LocalRelation {
  return { type: 'LEADS', from: leader.id, to: led.id, evidence: sentence.span(from, to), rule: 'leads' };
}

function leadersOf(sentence: TaggedSentence, from: number, to: number): LocalEntity[] {
  return [...sentence.entities('Agency', from, to), ...sentence.entities('Official', from, to)];
}

const joined = new RegExp(`^[${I}${D}](?:[》”]?[、和及]?[《“]?[${I}${D}])*`, 'u');

/** 印发《甲》《乙》 and 开展甲行动、乙行动: what is joined to the first by marks alone. */
function listFrom(sentence: TaggedSentence, at: number): LocalEntity[] {
  const list = joined.exec(sentence.text.slice(at))?.[0] ?? '';
  return Array.from(list).flatMap((_, i) => sentence.entityAt(at + i) ?? []);
}

/** A body that is the subject of a sentence builds and runs what its later clauses name. */
const builder = new RegExp(`^[^${A}${R}${O}，,]{0,16}(?:[，,])?${A}(?=以|通过|依托|[，,]|构建|打造)`, 'u');
const building = new RegExp(
  `(?:构建|打造|汇集开发|开发|实现打造|建成|推出|上线|以)(?:了|起)?(?:以)?[^，,${A}${O}]{0,4}(${I})`,
  'gu',
);

function built(sentence: TaggedSentence): LocalRelation[] {
  const head = builder.exec(sentence.text);
  const body = head ? sentence.entityAt(head[0].length - 1) : null;
  if (!head || !body) return [];
  const others = sentence.entities('Agency', head[0].length).filter(({ id }) => id !== body.id);
  if (others.length > 0) return [];
  return Array.from(sentence.text.matchAll(building)).flatMap(({ index, 0: printed }) => {
    const led = sentence.entityAt(index + printed.length - 1);
    return led && index >= head[0].length - 1
      ? [lead(sentence, body, led, head[0].length - 1, index + printed.length)]
      : [];
  });
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
