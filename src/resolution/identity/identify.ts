import { entityId } from '../../domain/ids.js';
import type { Profile } from '../../domain/identity.js';
import { compareText } from '../normal-form.js';
import { gather, type Link } from './gather.js';
import { linkOf } from './profile-links.js';
import { levelsBetween } from './profile-place.js';

/** An Official by name alone: what `resolve` gives. */
export interface OwnOfficial {
  id: string;
  name: string;
}

/** Who a profile is. */
export interface Identity {
  id: string;
  /** What ids this person would have if fewer profiles were known; judgements on them mean this person. */
  formerIds: readonly string[];
  why: readonly string[];
}

/**
 * Tells the persons of one name apart: to each profile key the person it shows. A pure function of the set of
 * profiles; their order does not count. The person whose posts are highest keeps the own id. `apart`: pairs of ids
 * (own or given by this function) of persons judged different; their profiles never come together.
 */
export function identify(
  own: OwnOfficial,
  profiles: readonly Profile[],
  apart: readonly (readonly [string, string])[],
): ReadonlyMap<string, Identity> {
  const ordered = [...profiles].sort(byStanding);
  const posted = ordered.filter(({ agencyIds }) => agencyIds.length > 0);
  if (posted.length === 0) return new Map(ordered.map(({ key }) => [key, identity(own.id, [])]));
  const idOf = (anchor: string) => entityId('Official', own.name, anchor);
  const barred = apart.map(
    ([a, b]) => [seedsOf(a, own, posted, idOf), seedsOf(b, own, posted, idOf)] as const,
  );
  const clusters = gather(posted, linkOf, barred);
  const found = new Map<string, Identity>();
  const ids = clusters.map(({ members }, i) => (i === 0 ? own.id : idOf(anchorOf(members, clusters))));
  clusters.forEach(({ members, links }, i) => {
    const formerIds = [...new Set(members.flatMap(anchorsOf).map(idOf))].filter((id) => id !== ids[i]);
    for (const member of members) {
      found.set(member.key, { id: ids[i]!, formerIds, why: whyOf(member, links, clusters.length) });
    }
  });
  for (const profile of ordered) {
    if (profile.agencyIds.length > 0) continue;
    const near = clusters.flatMap(({ members }, i) =>
      members.some((member) => isAround(member, profile)) ? [i] : [],
    );
    const chosen = near.length === 1 ? near[0]! : 0;
    const reason =
      near.length === 1 ? ['no post; the only one of this name in the places of the article'] : [];
    found.set(profile.key, { ...identity(ids[chosen]!, reason) });
  }
  return found;
}

function identity(id: string, why: readonly string[]): Identity {
  return { id, formerIds: [], why };
}

/** The highest first; nothing here changes with more articles of the same kind. */
function byStanding(a: Profile, b: Profile): number {
  return (
    Number(b.senior) - Number(a.senior) ||
    Number(b.places.includes('national')) - Number(a.places.includes('national')) ||
    compareText(a.key, b.key)
  );
}

function anchorsOf({ key, agencyIds }: Profile): string[] {
  return [...agencyIds, key];
}

/** A body that only this person has a post in; else, persons of one body being judged different, a profile. */
function anchorOf(members: readonly Profile[], clusters: readonly { members: readonly Profile[] }[]): string {
  const others = new Set(
    clusters.flatMap((cluster) =>
      cluster.members === members ? [] : cluster.members.flatMap(({ agencyIds }) => agencyIds),
    ),
  );
  const bodies = members.flatMap(({ agencyIds }) => agencyIds).filter((id) => !others.has(id));
  return bodies.sort(compareText)[0] ?? members.map(({ key }) => key).sort(compareText)[0]!;
}

function seedsOf(
  id: string,
  own: OwnOfficial,
  posted: readonly Profile[],
  idOf: (anchor: string) => string,
): ReadonlySet<string> {
  if (id === own.id) return new Set([posted[0]!.key]);
  return new Set(
    posted
      .filter((profile) => anchorsOf(profile).some((anchor) => idOf(anchor) === id))
      .map(({ key }) => key),
  );
}

function isAround(member: Profile, { places }: Profile): boolean {
  return places.some((place) => member.places.some((other) => levelsBetween(place, other) !== null));
}

function whyOf({ key }: Profile, links: readonly Link[], persons: number): string[] {
  if (persons === 1) return [];
  const own = links.filter(({ a, b }) => a === key || b === key).map(({ why }) => why);
  return [...new Set(own)].sort(compareText);
}
