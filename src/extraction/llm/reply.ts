import { z } from 'zod';

const replySchema = z.object({ entities: z.array(z.unknown()), relations: z.array(z.unknown()) });

/** The parts of a reply, not yet checked. */
export type Reply = z.infer<typeof replySchema>;

/**
 * The JSON object of a reply. Models put it into a markdown fence, write sentences around it, and think aloud before
 * it. Null where there is no object with the two lists.
 */
export function parseReply(content: string): Reply | null {
  const answer = content.slice(content.lastIndexOf('</think>') + 1);
  const json = answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
  try {
    return replySchema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
