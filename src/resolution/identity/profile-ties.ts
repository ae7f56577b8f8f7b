import { levelsBetween, NATIONAL } from './profile-place.js';
import type { Shown } from './shown.js';

export interface Tie {
  /** The higher, the surer; links are followed from the surest. */
  strength: number;
  why: string;
}

/**
 * What speaks for two profiles of one name, both with a post, being one person; null where nothing does or something
 * speaks against it. Between bodies of different places nothing but a leader's career does.
 */
export function tieOf(a: Shown, b: Shown): Tie | null {
  if (a.note !== b.note) return null;
  if (a.agencyIds.some((id) => b.agencyIds.includes(id)))
    return { strength: 4, why: 'a post in the same body' };
  if (a.military !== b.military) return null;
  if (a.rank > 0 && b.rank > 0) return careerOf(a, b);
  if (!a.leading || !b.leading || Math.abs(a.rank - b.rank) > 1) return null;
  return isNear(a, b) ? { strength: 1, why: 'posts in the same place' } : null;
}

/**
 * A deputy of a province is no leader of the state; and whoever has gone to a congress or conference does not come
 * back to a province in a later year.
 */
function careerOf(a: Shown, b: Shown): Tie | null {
  if (isTooFar(a, b) || isTooFar(b, a) || comesBack(a, b) || comesBack(b, a)) return null;
  return isNear(a, b)
    ? { strength: 3, why: 'posts of leaders in the same place' }
    : { strength: 2, why: 'posts of leaders whom the whole country knows' };
}

function isTooFar(low: Shown, high: Shown): boolean {
  return high.rank === 3 && low.rank === 1 && !low.places.includes(NATIONAL);
}

function comesBack(before: Shown, after: Shown): boolean {
  return (
    before.secondLine && before.year < after.year && !after.secondLine && !after.places.includes(NATIONAL)
  );
}

function isNear(a: Shown, b: Shown): boolean {
  return a.places.some((place) =>
    b.places.some((other) => {
      const between = place === NATIONAL || other === NATIONAL ? null : levelsBetween(place, other);
      return between !== null && between <= 1;
    }),
  );
}
