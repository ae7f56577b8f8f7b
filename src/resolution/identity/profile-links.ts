import type { Profile } from '../../domain/identity.js';
import { levelsBetween, NATIONAL } from './profile-place.js';

export interface Likeness {
  /** The higher, the surer; links are followed from the surest. */
  strength: number;
  why: string;
}

/** What speaks for two profiles of one name being one person; null where nothing does. */
export function linkOf(a: Profile, b: Profile): Likeness | null {
  if (a.agencyIds.some((id) => b.agencyIds.includes(id))) {
    return { strength: 3, why: 'a post in the same body' };
  }
  if (a.military !== b.military) return null;
  if (a.senior && b.senior) return { strength: 2, why: 'both lead a province or a body of the country' };
  const levels = a.places
    .flatMap((place) =>
      b.places.map((other) => (isCountry(place, other) ? null : levelsBetween(place, other))),
    )
    .filter((between) => between !== null);
  return levels.some((between) => between <= 1) ? { strength: 1, why: 'posts in the same place' } : null;
}

/** That two hold a post somewhere in the country, or one in a province, says nothing. */
function isCountry(a: string, b: string): boolean {
  return a === NATIONAL || b === NATIONAL;
}
