import type { Sighting } from '../../domain/identity.js';
import type { ResolvedArticle } from '../../domain/resolved.js';
import { officialSightings } from './official-sightings.js';

/** What the article shows of each entity whose name alone does not tell which one it is. */
export function sightingsOf(resolved: ResolvedArticle): Sighting[] {
  return officialSightings(resolved);
}
