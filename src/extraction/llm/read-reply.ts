import type { Extraction } from '../../domain/extraction.js';
import { checkEntities } from './entities.js';
import type { RefusalReason } from './refusal.js';
import { checkRelations } from './relations.js';
import { parseReply } from './reply.js';

export interface ReadReply {
  extraction: Extraction;
  /** One for each part that was left out. */
  refused: RefusalReason[];
}

/**
 * What a model's reply says of the article, in the form that the rules give. Only what the article prints is taken:
 * every span is found by us, not by the model. Null where the reply is not the JSON that was asked for.
 */
export function readReply(text: string, content: string): ReadReply | null {
  const reply = parseReply(content);
  if (reply === null) return null;
  const refused: RefusalReason[] = [];
  const refuse = (reason: RefusalReason) => void refused.push(reason);
  const { entities, byReplyId } = checkEntities(text, reply.entities, refuse);
  const relations = checkRelations(text, reply.relations, byReplyId, refuse);
  return { extraction: { entities, relations }, refused };
}
