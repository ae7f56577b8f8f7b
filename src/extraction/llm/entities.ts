import { z } from 'zod';
import type { LocalEntity, MentionSpan } from '../../domain/extraction.js';
import { entityTypes, type EntityType } from '../../domain/vocabulary.js';
import { inOrder, mergeMentions } from '../group.js';
import { placeStrings } from './places.js';
import { findQuote } from './quote.js';
import { isRefused, type Checked, type RefusalReason } from './refusal.js';

const itemSchema = z.object({ id: z.string(), type: z.string(), mentions: z.array(z.unknown()).min(1) });
const typeSchema = z.enum(entityTypes);

/** What is left of an entity of the reply: its type and the words that name it. */
interface Named {
  replyId: string;
  type: EntityType;
  strings: string[];
}

export interface CheckedEntities {
  /** Numbered in the order of the text. */
  entities: LocalEntity[];
  /** By the ids that the reply uses. */
  byReplyId: ReadonlyMap<string, LocalEntity>;
}

/** The entities of a reply with every place where the article names them. `refuse` hears of each part left out. */
export function checkEntities(
  text: string,
  items: readonly unknown[],
  refuse: (reason: RefusalReason) => void,
): CheckedEntities {
  const named: Named[] = [];
  for (const item of items) {
    const entity = checkEntity(text, item, refuse);
    if (isRefused(entity)) refuse(entity);
    else if (named.some(({ replyId }) => replyId === entity.replyId)) refuse('not of the asked form');
    else if (entity.strings.length > 0) named.push(entity);
  }
  const { distinct, sameAs } = giveStrings(named, refuse);
  const places = placeStrings(
    text,
    distinct.map(({ strings }) => strings),
  );
  const entities = inOrder(
    distinct.map(({ replyId, type }, i) => {
      const mentions = places[i]!.map(({ start, end }): MentionSpan => {
        return { text: text.slice(start, end), start, end };
      });
      return { id: '', type, rule: 'llm', replyId, ...mergeMentions(mentions) };
    }),
  );
  const byReplyId = new Map<string, LocalEntity>();
  for (const { replyId, ...entity } of entities) byReplyId.set(replyId, entity);
  for (const [replyId, same] of sameAs) byReplyId.set(replyId, byReplyId.get(same)!);
  return { entities: [...new Set(byReplyId.values())], byReplyId };
}

function checkEntity(text: string, item: unknown, refuse: (reason: RefusalReason) => void): Checked<Named> {
  const parsed = itemSchema.safeParse(item).data;
  if (parsed === undefined) return 'not of the asked form';
  const type = typeSchema.safeParse(parsed.type).data;
  if (type === undefined) return 'unknown type';
  const strings = new Set<string>();
  for (const mention of parsed.mentions) {
    const quote = findQuote(text, mention);
    if (isRefused(quote)) refuse(quote);
    else strings.add(quote.text);
  }
  return { replyId: parsed.id, type, strings: [...strings] };
}

/**
 * Words name one entity: the first of the reply that has them. One without words of its own is the entity that has
 * them, if both are of one type (two bodies that an article prints alike are one entity of the article).
 */
function giveStrings(named: readonly Named[], refuse: (reason: RefusalReason) => void) {
  const owners = new Map<string, Named>();
  const distinct: Named[] = [];
  const sameAs = new Map<string, string>();
  for (const entity of named) {
    const own = entity.strings.filter((string) => !owners.has(string));
    const owner = owners.get(entity.strings[0]!);
    if (own.length > 0) {
      const kept = { ...entity, strings: own };
      distinct.push(kept);
      for (const string of own) owners.set(string, kept);
    } else if (owner?.type === entity.type) {
      sameAs.set(entity.replyId, owner.replyId);
    } else {
      refuse('words of another entity');
    }
  }
  return { distinct, sameAs };
}
