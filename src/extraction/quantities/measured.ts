import type { LocalEntity, LocalRelation } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';
import type { RelationRule } from '../relation-rule.js';
import { tagSentences, type TaggedSentence } from '../tagged-sentence.js';
import { findQuantities, type Quantity } from './find-quantities.js';
import { caseStory, isMeasurable, mayCount, takingPart } from './measurable.js';
import { metricOf } from './metrics.js';
import { parseNumber } from './numbers.js';
import { ownerOf } from './subjects.js';
import type { Clause, Subjects } from './clause.js';
import { TopicTracker } from './topic.js';
import { isPeople } from './units.js';

const clauseEnd = /[，,：:\s]/gu;
const anyName = /[\uE000-\uE005]/u;

/** MEASURED: counted and measured facts of the programmes, bodies, regions and documents that the text speaks of. */
export const measuredRule: RelationRule = (source, entities) => {
  const relations: LocalRelation[] = inNames(entities);
  const quantities = entities.length > 0 ? findQuantities(source.text).filter(mayCount) : [];
  const tracker = new TopicTracker(source, entities);
  let next = 0;
  for (const paragraph of paragraphsOf(source.text, tagSentences(source, entities))) {
    if (next === quantities.length) break;
    tracker.newParagraph();
    const hasFigures = quantities[next]!.start < paragraph.at(-1)!.end;
    for (const sentence of paragraph) {
      tracker.newSentence();
      const here: Quantity[] = [];
      while (next < quantities.length && quantities[next]!.start < sentence.end)
        here.push(quantities[next++]!);
      // A paragraph without figures matters only for the places and bodies it names.
      if (hasFigures || anyName.test(sentence.text))
        relations.push(...bySentence(sentence, here, tracker, hasFigures));
    }
  }
  return withoutRepeats(relations, source.bodyStart);
};

/** A headline and its story give the same figure: the first stays, but whose it is the story says. */
function withoutRepeats(relations: readonly LocalRelation[], bodyStart: number): LocalRelation[] {
  const first = new Map<string, LocalRelation>();
  const owners = new Map<string, Set<string>>();
  for (const relation of relations) {
    if (relation.type !== 'MEASURED') continue;
    const figure = `${relation.value} ${relation.unit}`;
    if (!first.has(`${relation.from} ${figure}`)) first.set(`${relation.from} ${figure}`, relation);
    if (relation.evidence.start < bodyStart) continue;
    owners.set(figure, (owners.get(figure) ?? new Set()).add(relation.from));
  }
  return [...first.values()].filter((relation) => {
    if (relation.type !== 'MEASURED' || relation.evidence.start >= bodyStart) return true;
    return owners.get(`${relation.value} ${relation.unit}`)?.has(relation.from) ?? true;
  });
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

function paragraphsOf(text: string, sentences: readonly TaggedSentence[]): TaggedSentence[][] {
  const paragraphs: TaggedSentence[][] = [];
  let end = 0;
  for (const sentence of sentences) {
    const isNew = text.slice(end, sentence.start).includes('\n');
    if (isNew || paragraphs.length === 0) paragraphs.push([]);
    paragraphs.at(-1)!.push(sentence);
    end = sentence.end;
  }
  return paragraphs;
}

function bySentence(
  sentence: TaggedSentence,
  quantities: readonly Quantity[],
  tracker: TopicTracker,
  hasFigures: boolean,
): LocalRelation[] {
  const relations: LocalRelation[] = [];
  let at = 0;
  for (const clause of clausesOf(sentence)) {
    const here: Quantity[] = [];
    if (at < quantities.length) {
      const { end } = sentence.span(clause.from, clause.to);
      while (at < quantities.length && quantities[at]!.start < end) here.push(quantities[at++]!);
    }
    if (hasFigures || anyName.test(clause.text)) relations.push(...byClause(clause, here, tracker));
  }
  return relations;
}

function clausesOf(sentence: TaggedSentence): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const { index } of [...allMatches(sentence.text, clauseEnd), { index: sentence.text.length }]) {
    clauses.push({ sentence, from, to: index, text: sentence.text.slice(from, index) });
    from = index + 1;
  }
  return clauses;
}

interface Found {
  quantity: Quantity;
  subjects: Subjects;
  isBeside: boolean;
  start: number;
  end: number;
}

/** 青禾镇21个村、4个社区: what stands between figures of one list. */
const listing = /^[^，,、\uE000-\uE006]{0,8}[、和及]$/u;

function byClause(clause: Clause, quantities: readonly Quantity[], tracker: TopicTracker): LocalRelation[] {
  const { sentence, from, to } = clause;
  const parsed = tracker.parse(clause);
  const found: Found[] = [];
  let beside: Subjects | null = null;
  const isCase = quantities.length > 0 && caseStory.test(sentence.text);
  for (const quantity of quantities) {
    const start = sentence.indexOf(quantity.start);
    const end = sentence.indexOf(quantity.end - 1) + 1;
    if (sentence.entityAt(start) !== null || sentence.dateAt(start) !== null) continue;
    if (isCase) continue;
    const around = { before: sentence.text.slice(from, start), after: sentence.text.slice(end, to) };
    if (!isMeasurable(quantity, around)) continue;
    const last: Found | undefined = found.at(-1);
    const isNext = last?.isBeside === true && listing.test(sentence.text.slice(last.end, start));
    const { subjects, isBeside } = isNext
      ? last
      : ownerOf(clause, parsed, start, end, quantity.unit, tracker);
    if (!subjects || subjects.entities.length === 0) continue;
    if (
      isPeople(quantity.unit) &&
      subjects.entities[0]!.type !== 'Initiative' &&
      takingPart.test(around.after)
    )
      continue;
    found.push({ quantity, subjects, isBeside, start, end });
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
        before: sentence.text.slice(Math.max(0, start - 48), start),
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
