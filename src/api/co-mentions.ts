import { entityTypes, type EntityType } from '../domain/vocabulary.js';
import { dayRange } from '../graph/keys.js';
import { mentionedWith } from '../graph/queries/mentioned-with.js';
import type { ApiContext } from './context.js';
import { pageSize } from './page.js';
import { entitySource, type EntitySource } from './sources.js';
import type { CoMention } from './types/graph.js';
import { openRange, type DateRange } from './types/inputs.js';

export interface CoMentionOptions {
  types?: EntityType[] | null;
  between?: DateRange | null;
  first?: number | null;
}

/** What is named in the same articles, by lift. */
export async function coMentions(
  { id }: EntitySource,
  { types, between, first }: CoMentionOptions,
  context: ApiContext,
): Promise<CoMention[]> {
  const { from, to } = openRange(between);
  const limit = pageSize(first);
  const asked = { id, types: [...new Set(types ?? entityTypes)].sort(), ...dayRange(from, to) };
  const rows = await context.loaders.rows(mentionedWith, { ...asked, limit });
  // One trip reads as many for each parent as the longest list asks for.
  return rows.slice(0, limit).map((row) => ({
    entity: entitySource(row.id, row),
    articleCount: row.together,
    lift: row.lift,
  }));
}
