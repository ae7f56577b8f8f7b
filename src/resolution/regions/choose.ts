import { ancestorsOf, divisionOfCode, liesIn, type Division } from '../../domain/divisions.js';

/** What an article tells about where its places are. */
export interface Surroundings {
  /** The home region's division; null where there is none or the table does not have it. */
  home: Division | null;
  /** The codes of the divisions that the article names, as far as they are decided. */
  known: ReadonlySet<string>;
}

/** One way to tell places of the same name apart. Null where it does not tell. */
export type Choice = (candidates: readonly Division[], surroundings: Surroundings) => Division | null;

const depth = { province: 1, prefecture: 2, county: 3, township: 4 } as const;

/** A name that only one division has. Towns are never taken by their name alone. */
export const byName: Choice = (candidates) => {
  const [first, ...others] = candidates;
  if (first === undefined || first.level === 'township') return null;
  return others.length === 0 || first.level === 'province' ? first : null;
};

/**
 * The one that lies in the closest place that the article names: a city of the article counts for more than a
 * province, and the home region counts as named. A town needs its county or its city, or the home region.
 */
export const byNamedAncestor: Choice = (candidates, { home, known }) => {
  const closeness = (candidate: Division) => {
    const named = ancestorsOf(candidate.code).find(({ code }) => known.has(code) || code === home?.code);
    return named === undefined ? 0 : depth[named.level];
  };
  return onlyBest(candidates, (candidate) => {
    const found = closeness(candidate);
    return candidate.level === 'township' && found < depth.prefecture ? 0 : found;
  });
};

/** The only one in the home region, or in the province around it. */
export const byHome: Choice = (candidates, { home }) => {
  if (home === null) return null;
  const circles = [home, ...ancestorsOf(home.code)];
  for (const { code } of circles) {
    const inside = candidates.filter((candidate) => candidate.code === code || liesIn(candidate.code, code));
    if (inside.length > 0) return inside.length === 1 ? inside[0]! : null;
  }
  return null;
};

/** The one with the most neighbours in the article: 上城区、拱墅区、西湖区 are Hangzhou's. */
export const bySiblings: Choice = (candidates, { known }) =>
  onlyBest(candidates, (candidate) => {
    let neighbours = 0;
    for (const code of known) {
      if (code !== candidate.code && divisionOfCode(code)?.parent === candidate.parent) neighbours++;
    }
    return candidate.parent === null ? 0 : neighbours;
  });

/** Where nothing else decides: the highest, if there is one highest; never a town. */
export const byLevel: Choice = (candidates) =>
  onlyBest(candidates, ({ level }) => (level === 'township' ? 0 : 5 - depth[level]));

/**
 * The one within a place that is stated. A town that has since come to another district of the same city is still
 * found, where the city has only one of its name.
 */
export function within(candidates: readonly Division[], outer: Division): Division | null {
  const inside = candidates.filter(({ code }) => liesIn(code, outer.code));
  if (inside.length > 0) return onlyBest(inside, ({ level }) => 5 - depth[level]);
  if (outer.level !== 'county' || outer.parent === null) return null;
  const city = divisionOfCode(outer.parent);
  if (city?.level !== 'prefecture') return null;
  const nearby = candidates.filter(({ code, level }) => level === 'township' && liesIn(code, city.code));
  return nearby.length === 1 ? nearby[0]! : null;
}

/** The one with the highest score above zero; null where two share it. */
function onlyBest<T>(candidates: readonly T[], score: (candidate: T) => number): T | null {
  let best: T | null = null;
  let highest = 0;
  for (const candidate of candidates) {
    const own = score(candidate);
    if (own > highest) {
      best = candidate;
      highest = own;
    } else if (own === highest) best = null;
  }
  return best;
}
