import { compareText } from '../normal-form.js';
import type { Tie } from './profile-ties.js';

interface Keyed {
  key: string;
}

/** Between two profiles, by their keys. */
interface Link extends Tie {
  a: string;
  b: string;
}

type TieOf<P> = (a: P, b: P) => Tie | null;

export interface Cluster<P extends Keyed> {
  /** In the order given. */
  members: P[];
  links: Link[];
}

/**
 * The groups that links make of the profiles, the surest link first; in the order of their first members. A link that
 * would bring together what is barred (one of the first keys, one of the second) is not followed.
 */
export function gather<P extends Keyed>(
  profiles: readonly P[],
  tieOf: TieOf<P>,
  barred: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[],
): Cluster<P>[] {
  const clusterOf = new Map<string, Cluster<P>>(
    profiles.map((one) => [one.key, { members: [one], links: [] }]),
  );
  for (const link of linksOf(profiles, tieOf)) {
    const a = clusterOf.get(link.a)!;
    const b = clusterOf.get(link.b)!;
    if (a === b || barred.some((pair) => meet(a, b, pair))) {
      if (a === b) a.links.push(link);
      continue;
    }
    for (const { key } of b.members) clusterOf.set(key, a);
    a.members.push(...b.members);
    a.links.push(...b.links, link);
  }
  const place = new Map(profiles.map(({ key }, i) => [key, i]));
  const clusters = [...new Set(clusterOf.values())];
  for (const { members } of clusters) members.sort((a, b) => place.get(a.key)! - place.get(b.key)!);
  return clusters.sort((a, b) => place.get(a.members[0]!.key)! - place.get(b.members[0]!.key)!);
}

function linksOf<P extends Keyed>(profiles: readonly P[], tieOf: TieOf<P>): Link[] {
  const links: Link[] = [];
  for (const [i, a] of profiles.entries()) {
    for (const b of profiles.slice(i + 1)) {
      const tie = tieOf(a, b);
      if (tie !== null) links.push({ a: a.key, b: b.key, ...tie });
    }
  }
  return links.sort(
    (one, other) =>
      other.strength - one.strength || compareText(one.a, other.a) || compareText(one.b, other.b),
  );
}

function meet(
  a: Cluster<Keyed>,
  b: Cluster<Keyed>,
  [first, second]: readonly [ReadonlySet<string>, ReadonlySet<string>],
): boolean {
  const has = ({ members }: Cluster<Keyed>, keys: ReadonlySet<string>) =>
    members.some(({ key }) => keys.has(key));
  return (has(a, first) && has(b, second)) || (has(a, second) && has(b, first));
}
