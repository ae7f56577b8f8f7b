import type { LocalEntity } from '../../domain/extraction.js';
import type { Source } from '../source.js';
import type { Subjects } from './clause.js';
import { campaign } from './topic-frames.js';

/**
 * Whom a headline speaks of: a campaign; in a local paper also the one that only its opening names, or the one body
 * of the headline. Null where it is nobody, or several.
 */
export function ofHeadline(
  { text, bodyStart, homeRegion }: Source,
  entities: readonly LocalEntity[],
): Subjects | null {
  const until = (end: number): LocalEntity[] =>
    entities.filter(({ mentions }) => mentions.some(({ start }) => start < end));
  const campaigns = (all: LocalEntity[]): LocalEntity[] =>
    all.filter(({ type, name }) => type === 'Initiative' && campaign.test(name));
  const inHeadline = until(bodyStart);
  let found = campaigns(inHeadline);
  if (found.length === 0 && homeRegion !== null) {
    const opening = text.indexOf('\n', bodyStart);
    found = campaigns(opening < 0 ? [] : until(opening));
    if (found.length === 0) found = inHeadline.filter(({ type }) => type === 'Agency');
  }
  const [only, ...more] = found;
  return only && more.length === 0 ? { entities: [only], at: null } : null;
}
