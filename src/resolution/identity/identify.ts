import { entityId } from '../../domain/ids.js';
import type { Profile } from '../../domain/identity.js';
import { gather } from './gather.js';
import { Persons, type Known } from './persons.js';
import { tieOf } from './profile-ties.js';
import { compareText } from '../normal-form.js';
import { shownBy } from './shown.js';

/** An entity by name alone: what `resolve` gives. */
export interface OwnEntity {
  id: string;
  name: string;
}

/** Which one a profile is. */
export interface Identity {
  id: string;
  /** What ids this one would have if fewer profiles were known; judgements on them mean this one. */
  formerIds: readonly string[];
  why: readonly string[];
}

/**
 * Tells the persons of one name apart: to each profile key the person it shows. A pure function of the set of keys;
 * their order does not count. The person whose posts are highest keeps the own id. `apart`: pairs of ids (own or given
 * by this function) of persons judged different; their profiles never come together.
 */
export function identify(
  own: OwnEntity,
  profiles: readonly Pick<Profile, 'key'>[],
  apart: readonly (readonly [string, string])[],
): ReadonlyMap<string, Identity> {
  const known = profiles.map(({ key }): Known => ({ key, shown: shownBy({ key }) })).sort(byStanding);
  const posted = known.filter(({ shown }) => shown.agencyIds.length > 0 && !shown.ofOldDays);
  const idOf = (anchor: string) => entityId('Official', own.name, anchor);
  const seeds = (id: string) =>
    new Set(id === own.id ? posted.slice(0, 1).map(({ key }) => key) : keysAnchoredAt(id, posted, idOf));
  const barred = apart.map(([a, b]) => [seeds(a), seeds(b)] as const);
  const clusters = gather(posted, (a, b) => tieOf(a.shown, b.shown), barred);
  const persons = new Persons(own, clusters, idOf);
  return new Map(known.map((one) => [one.key, persons.identityOf(one)]));
}

/** The highest first; more articles of the same kind change nothing. */
function byStanding(a: Known, b: Known): number {
  return (
    Number(a.shown.note !== null) - Number(b.shown.note !== null) ||
    b.shown.rank - a.shown.rank ||
    Number(b.shown.places.includes('national')) - Number(a.shown.places.includes('national')) ||
    compareText(a.key, b.key)
  );
}

function keysAnchoredAt(id: string, posted: readonly Known[], idOf: (anchor: string) => string): string[] {
  return posted.flatMap(({ key, shown }) =>
    shown.agencyIds.some((anchor) => idOf(anchor) === id) ? [key] : [],
  );
}
