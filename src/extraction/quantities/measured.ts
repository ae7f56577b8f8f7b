import type { LocalEntity, LocalRelation } from '../../domain/extraction.js';
import type { RelationRule } from '../relation-rule.js';
import { mark, tagSentences, type TaggedSentence } from '../tagged-sentence.js';
import { findQuantities, type Quantity } from './find-quantities.js';
import { metricOf } from './metrics.js';
import { parseNumber } from './numbers.js';
import { SubjectTracker, type Subjects } from './subjects.js';

const { Agency: A, Initiative: I, Region: R } = mark;
const notCounted = new Set([
  '年',
  '天',
  '小时',
  '分钟',
  '个月',
  '岁',
  '度',
  '点',
  '倍',
  '次',
  '事',
  '周年',
  '个工作日',
  '位',
  '对',
  '班',
  '轮',
  '孔',
  '桩',
  '通',
  '类',
  '种',
  '公里',
  '千米',
  '米',
  '厘米',
  '个百分点',
  '克',
  '吨',
  '层',
]);
/** Figures of an accident or a death are not public action. */
const casualties =
  /遇难|死亡|受伤|伤亡|失踪|身亡|罹难|重伤|轻伤|直接经济损失|溺亡|失联|被埋|牺牲|确诊|病例|感染者|下降|增长|上升|减少|增加了/u;
const chinese = /(?:提出|部署|包括|明确|规定|建成|推出|抓好|实施|设立|印发|制定)[^，,。]{0,16}$/u;
const clauseEnd = /[，,：:\s]/u;

/** MEASURED: counted and measured facts of the programmes, bodies, regions and documents that the text speaks of. */
export const measuredRule: RelationRule = (source, entities) => {
  const quantities = findQuantities(source.text);
  const tracker = new SubjectTracker();
  const relations: LocalRelation[] = inNames(entities);
  let next = 0;
  let paragraph = 0;
  for (const sentence of tagSentences(source, entities)) {
    if (source.text.slice(paragraph, sentence.start).includes('\n')) tracker.reset();
    paragraph = sentence.start;
    tracker.nextSentence();
    const here: Quantity[] = [];
    while (next < quantities.length && quantities[next]!.start < sentence.end) here.push(quantities[next++]!);
    relations.push(...bySentence(sentence, here, tracker));
  }
  return withoutRepeats(relations);
};

/** A headline and its story give the same figure; the first stays. */
function withoutRepeats(relations: readonly LocalRelation[]): LocalRelation[] {
  const first = new Map<string, LocalRelation>();
  for (const relation of relations) {
    if (relation.type !== 'MEASURED') continue;
    const key = `${relation.from} ${relation.value} ${relation.unit}`;
    if (!first.has(key)) first.set(key, relation);
  }
  return [...first.values()];
}

/** 17项重点实事项目 counts itself. */
function inNames(entities: readonly LocalEntity[]): LocalRelation[] {
  return entities.flatMap(({ id, type, mentions }): LocalRelation[] => {
    if (type !== 'Initiative') return [];
    const counted = mentions.find(({ text }) => /[0-9]+[项条](?:.*)(?:项目|措施|举措|实事)/u.test(text));
    const parts = counted && /([0-9]+)([项条])(.*)$/u.exec(counted.text);
    const value = parts ? parseNumber(parts[1]!) : null;
    if (!counted || !parts || value === null) return [];
    const evidence = { start: counted.start, end: counted.end };
    return [
      {
        type: 'MEASURED',
        from: id,
        to: null,
        metric: parts[3]!,
        value,
        unit: parts[2]!,
        status: 'total',
        evidence,
        rule: 'measured-name',
      },
    ];
  });
}

function bySentence(
  sentence: TaggedSentence,
  quantities: readonly Quantity[],
  tracker: SubjectTracker,
): LocalRelation[] {
  const relations: LocalRelation[] = [];
  let from = 0;
  let at = 0;
  for (let to = 0; to <= sentence.text.length; to++) {
    if (to < sentence.text.length && !clauseEnd.test(sentence.text[to]!)) continue;
    const clause = sentence.span(from, to);
    while (at < quantities.length && quantities[at]!.start < clause.end) {
      const quantity = quantities[at++]!;
      relations.push(...ofQuantity(sentence, from, to, quantity, tracker));
    }
    tracker.pass(sentence, from, to);
    from = to + 1;
  }
  return relations;
}

function ofQuantity(
  sentence: TaggedSentence,
  from: number,
  to: number,
  quantity: Quantity,
  tracker: SubjectTracker,
): LocalRelation[] {
  const start = sentence.indexOf(quantity.start);
  const end = sentence.indexOf(quantity.end - 1) + 1;
  if (sentence.entityAt(start) !== null || sentence.dateAt(start) !== null) return [];
  const before = sentence.text.slice(from, start);
  const after = sentence.text.slice(end, to);
  const whole = counted(sentence, start, end) ?? ofList(sentence, start);
  // “甲”“乙”等5个篇章 counts names that happen to be ours.
  if (whole === null && oneOfMany.test(before)) return [];
  const subjects = whole ?? tracker.of(sentence, from, start);
  if (subjects === null || !isAdmissible(quantity, before, after, subjects)) return [];
  const wider = {
    before: sentence.text.slice(Math.max(0, start - 16), start),
    after: sentence.text.slice(end, end + 12),
  };
  const { metric, status } = metricOf(before, after, wider, quantity);
  const date = dateBefore(sentence, start);
  const first = subjects.at === null ? from : Math.min(from, subjects.at);
  return subjects.entities.map((subject): LocalRelation => ({
    type: 'MEASURED',
    from: subject.id,
    to: null,
    metric,
    value: quantity.value,
    unit: quantity.unit,
    status: status,
    ...(date === null ? {} : { date }),
    evidence: sentence.span(first, to),
    rule: 'measured',
  }));
}

/** 6个国家区域应急救援中心, 为期40天的2025年春运, 6个部门组成的督查组: the figure counts what follows. */
const composed = new RegExp(`^[^，,${A}${R}]{0,8}组成的(${A})`, 'u');
const inhabited = new RegExp(`^[^，,${A}${R}]{0,12}的(${R})`, 'u');

function counted(sentence: TaggedSentence, start: number, end: number): Subjects | null {
  const next = sentence.entityAt(sentence.text[end] === '的' ? end + 1 : end);
  if (next?.type === 'Agency' || next?.type === 'Initiative') return { entities: [next], at: end };
  const rest = sentence.text.slice(end);
  const whole =
    composed.exec(rest) ?? (/居住着?$/u.test(sentence.text.slice(0, start)) ? inhabited.exec(rest) : null);
  const entity = whole ? sentence.entityAt(end + whole[0].length - 1) : null;
  return entity ? { entities: [entity], at: end } : null;
}

/** 17项实事项目中，“甲”等10个项目已落地: the figure is the list's. */
const listed = new RegExp(`(${I})”?(?:当)?中[，,]`, 'u');
const oneOfMany = new RegExp(`${I}”?等$`, 'u');

function ofList(sentence: TaggedSentence, start: number): Subjects | null {
  const before = sentence.text.slice(0, start);
  const whole = oneOfMany.test(before) ? listed.exec(before) : null;
  const entity = whole ? sentence.entityAt(whole.index) : null;
  return entity ? { entities: [entity], at: whole!.index } : null;
}

function isAdmissible(
  { unit, inChinese, value }: Quantity,
  before: string,
  after: string,
  { entities }: Subjects,
): boolean {
  if (entities.length === 0 || casualties.test(before.slice(-12)) || casualties.test(after.slice(0, 8)))
    return false;
  if (obliqueCount.test(before) && unit !== '%' && !/^[^，,]{0,6}(?:到|至|增|降|提高|提升|上升)/u.test(after))
    return false;
  if (/^(?:半|多)?(?:半)?(?:小时|月|世纪)/u.test(after)) return false;
  if (unit === '名' && ofPeople.test(after)) return false;
  if (/(?:同比|环比|约占|占全国|贡献了?全国|第)$/u.test(before) || /^(?:县域|乡镇|河流|站点)/u.test(after))
    return false;
  if (before.endsWith('等') && !oneOfMany.test(before) && !composed.test(after)) return false;
  // 甲、乙、丙5省区: the figure counts the list before it.
  if (unit.startsWith('省') && before.endsWith(R)) return false;
  if (unit === '毫米') return entities[0]!.type === 'Region';
  const own = ownTerms.get(unit);
  if (own) return own(before, after);
  if (notCounted.has(unit)) return false;
  return !inChinese || (value > 1 && chinese.test(before));
}

/** 与200家企业签约, 从120个国家: the figure counts others. */
const obliqueCount = /(?:与|(?<![共会合协])同|从|辐射|连接|通达)(?:近|超过?|逾|约|欧洲|亚洲|全球|全国)?$/u;
/** 3000名全国人大代表: members of a body are not the body's figure. */
const ofPeople = new RegExp(`^${A}(?:代表|委员)`, 'u');

/** Lengths of time and way count only where the text makes them a feature of the thing. */
const ownTerms = new Map<string, (before: string, after: string) => boolean>([
  ['周年', (before) => before.endsWith(I)],
  ['天', (before, after) => before.endsWith('为期') && after.startsWith('的')],
  ['米', (before) => before.endsWith('海拔')],
  ['公里', (before) => /全长|里程|总长/u.test(before)],
  ['个工作日', (before) => /期限|压缩|缩短|办结/u.test(before)],
]);

function dateBefore(sentence: TaggedSentence, start: number): ReturnType<TaggedSentence['dateAt']> {
  for (let i = start; i >= 0; i--) {
    const date = sentence.dateAt(i);
    if (date !== null) return date;
  }
  return null;
}
