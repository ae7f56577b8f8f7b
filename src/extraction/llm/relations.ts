import { z } from 'zod';
import type { LocalEntity, LocalRelation, Span } from '../../domain/extraction.js';
import { factEnds, factTypes, type FactType } from '../../domain/vocabulary.js';
import { withoutRepeats } from '../repeats.js';
import { findQuote, type Quote } from './quote.js';
import { isRefused, type Checked, type RefusalReason } from './refusal.js';
import { readAttendance, readDay, readMeasurement, readPost } from './statement.js';

const itemSchema = z.looseObject({
  type: z.string(),
  from: z.string(),
  to: z.string().nullish(),
  quote: z.unknown(),
});
const typeSchema = z.enum(factTypes);

interface Ends {
  from: LocalEntity;
  /** Null for what is said of one thing alone. */
  to: LocalEntity | null;
}

/** The relations of a reply between the entities taken from it. `refuse` hears of each that is left out. */
export function checkRelations(
  text: string,
  items: readonly unknown[],
  byReplyId: ReadonlyMap<string, LocalEntity>,
  refuse: (reason: RefusalReason) => void,
): LocalRelation[] {
  const relations: LocalRelation[] = [];
  for (const item of items) {
    const relation = checkRelation(text, item, byReplyId);
    if (isRefused(relation)) refuse(relation);
    else relations.push(relation);
  }
  return withoutRepeats(relations);
}

function checkRelation(
  text: string,
  item: unknown,
  byReplyId: ReadonlyMap<string, LocalEntity>,
): Checked<LocalRelation> {
  const parsed = itemSchema.safeParse(item).data;
  if (parsed === undefined) return 'not of the asked form';
  const type = typeSchema.safeParse(parsed.type).data;
  if (type === undefined) return 'unknown type';
  const from = byReplyId.get(parsed.from);
  const to = parsed.to == null ? null : byReplyId.get(parsed.to);
  if (from === undefined || to === undefined) return 'end that is not listed';
  if (!endsFit(type, { from, to })) return 'ends of the wrong type';
  const quote = findQuote(text, parsed.quote);
  if (isRefused(quote)) return quote;
  const base = { from: from.id, evidence: evidenceOf(quote, { from, to }), rule: 'llm' };
  // The ends fit, so what needs a second end has one.
  const between = { ...base, to: to?.id ?? '' };
  switch (type) {
    case 'HOLDS_POST':
      return withKeys({ ...between, type }, readPost(text, parsed));
    case 'ATTENDS':
      return withKeys({ ...between, type }, readAttendance(parsed));
    case 'HELD_ON':
      return withKeys({ ...base, to: null, type }, readDay(parsed));
    case 'MEASURED':
      return withKeys({ ...base, to: null, type }, readMeasurement(text, quote, parsed));
    default:
      return { ...between, type };
  }
}

function withKeys<Base extends object, Keys extends object>(
  base: Base,
  keys: Checked<Keys>,
): Checked<Base & Keys> {
  return isRefused(keys) ? keys : { ...base, ...keys };
}

/** PART_OF joins things of one type; nothing is said between a thing and itself. */
function endsFit(type: FactType, { from, to }: Ends): boolean {
  const { subjects, objects } = factEnds[type];
  if (!subjects.includes(from.type)) return false;
  if (to === null) return objects.length === 0;
  return objects.includes(to.type) && from.id !== to.id && (type !== 'PART_OF' || from.type === to.type);
}

/** Of the places of the quote the one that names most of the ends, the first of equals. */
function evidenceOf({ places }: Quote, { from, to }: Ends): Span {
  const named = (place: Span) => [from, to].filter((end) => end !== null && isNamedIn(end, place)).length;
  const most = Math.max(...places.map(named));
  const { start, end } = places.find((place) => named(place) === most)!;
  return { start, end };
}

function isNamedIn({ mentions }: LocalEntity, { start, end }: Span): boolean {
  return mentions.some((mention) => start <= mention.start && mention.end <= end);
}
