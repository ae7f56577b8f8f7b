import type { LocalEntity, LocalRelation } from '../../domain/extraction.js';
import type { RelationRule } from '../relation-rule.js';
import { tagSentences, type TaggedSentence } from '../tagged-sentence.js';
import { findQuantities, type Quantity } from './find-quantities.js';
import { isMeasurable } from './measurable.js';
import { metricOf } from './metrics.js';
import { parseNumber } from './numbers.js';
import { ownerOf } from './subjects.js';
import type { Clause, Subjects } from './clause.js';
import { TopicTracker } from './topic.js';

const clauseEnd = /[，,：:\s]/u;

/** MEASURED: counted and measured facts of the programmes, bodies, regions and documents that the text speaks of. */
export const measuredRule: RelationRule = (source, entities) => {
  const quantities = findQuantities(source.text);
  const tracker = new TopicTracker();
  const relations: LocalRelation[] = inNames(entities);
  let next = 0;
  let passed = 0;
  for (const sentence of tagSentences(source, entities)) {
    if (source.text.slice(passed, sentence.start).includes('\n')) tracker.newParagraph();
    passed = sentence.start;
    tracker.newSentence();
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
  tracker: TopicTracker,
): LocalRelation[] {
  const relations: LocalRelation[] = [];
  let from = 0;
  let at = 0;
  for (let to = 0; to <= sentence.text.length; to++) {
    if (to < sentence.text.length && !clauseEnd.test(sentence.text[to]!)) continue;
    const clause: Clause = { sentence, from, to, text: sentence.text.slice(from, to) };
    const { end } = sentence.span(from, to);
    const here: Quantity[] = [];
    while (at < quantities.length && quantities[at]!.start < end) here.push(quantities[at++]!);
    relations.push(...byClause(clause, here, tracker));
    from = to + 1;
  }
  return relations;
}

function byClause(clause: Clause, quantities: readonly Quantity[], tracker: TopicTracker): LocalRelation[] {
  const { sentence, from, to } = clause;
  const parsed = tracker.parse(clause);
  const found: { quantity: Quantity; subjects: Subjects; start: number; end: number }[] = [];
  let beside: Subjects | null = null;
  for (const quantity of quantities) {
    const start = sentence.indexOf(quantity.start);
    const end = sentence.indexOf(quantity.end - 1) + 1;
    if (sentence.entityAt(start) !== null || sentence.dateAt(start) !== null) continue;
    const around = { before: sentence.text.slice(from, start), after: sentence.text.slice(end, to) };
    if (!isMeasurable(quantity, around)) continue;
    const { subjects, isBeside } = ownerOf(clause, parsed, start, end, quantity.unit, tracker);
    if (!subjects || subjects.entities.length === 0) continue;
    found.push({ quantity, subjects, start, end });
    if (isBeside) beside = subjects;
  }
  tracker.pass(clause, parsed);
  if (beside !== null) tracker.follow(parsed, beside);
  const each = eachItsOwn(clause.text, found);
  return found.flatMap(({ quantity, subjects, start, end }, index) => {
    const { metric, status } = metricOf(
      sentence.text.slice(from, start),
      sentence.text.slice(end, to),
      {
        before: sentence.text.slice(Math.max(0, start - 16), start),
        after: sentence.text.slice(end, end + 12),
      },
      quantity,
    );
    const date = dateBefore(sentence, start);
    const first = subjects.at === null ? from : Math.min(from, subjects.at);
    const entities = each ? [subjects.entities[index]!] : subjects.entities;
    return entities.map((subject): LocalRelation => ({
      type: 'MEASURED',
      from: subject.id,
      to: null,
      metric,
      value: quantity.value,
      unit: quantity.unit,
      status,
      ...(date === null ? {} : { date }),
      evidence: sentence.span(first, to),
      rule: 'measured',
    }));
  });
}

/** 甲和乙分别达到124条、89条: one figure for each, in order. */
function eachItsOwn(clause: string, found: readonly { subjects: Subjects }[]): boolean {
  const count = found[0]?.subjects.entities.length ?? 0;
  return count > 1 && count === found.length && clause.includes('分别');
}

function dateBefore(sentence: TaggedSentence, start: number): ReturnType<TaggedSentence['dateAt']> {
  for (let i = start; i >= 0; i--) {
    const date = sentence.dateAt(i);
    if (date !== null) return date;
  }
  return null;
}
