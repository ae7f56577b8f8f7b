import { ancestorsOf, divisionOfCode } from '../../domain/divisions.js';
import type { ResolvedEntity } from '../../domain/resolved.js';

/** The place of the bodies of the whole country. */
export const NATIONAL = 'national';

/** The code of a region; where it has none, the code of what it lies in, a slash, and its id. */
export function placeOfRegion(
  regionId: string,
  entities: ReadonlyMap<string, ResolvedEntity>,
): string | null {
  const region = entities.get(regionId);
  if (region === undefined) return null;
  if (region.attributes.code !== undefined) return region.attributes.code;
  const outer = region.withinId === null ? null : placeOfRegion(region.withinId, entities);
  return outer === null ? region.id : `${outer}/${region.id}`;
}

/** From what the place lies in outwards, `national` last. */
export function placesAroundPlace(place: string): string[] {
  if (place === NATIONAL) return [];
  const slash = place.lastIndexOf('/');
  if (slash >= 0) return [place.slice(0, slash), ...placesAroundPlace(place.slice(0, slash))];
  if (divisionOfCode(place) === null) return [];
  return [...ancestorsOf(place).map(({ code }) => code), NATIONAL];
}

/** Null where neither is the other nor lies in it; else how many levels are between them. */
export function levelsBetween(a: string, b: string): number | null {
  if (a === b) return 0;
  const up = placesAroundPlace(a).indexOf(b);
  if (up >= 0) return up + 1;
  const down = placesAroundPlace(b).indexOf(a);
  return down >= 0 ? down + 1 : null;
}

/** The prefecture in which all these codes lie, else the province; null where there are several or none. */
export function narrowestShared(codes: readonly string[]): string | null {
  const provinces = new Set(codes.map((code) => code.slice(0, 2)));
  const [province] = provinces;
  if (province === undefined || provinces.size > 1) return null;
  const prefectures = new Set(
    codes.flatMap((code) => (code.slice(2, 4) === '00' ? [] : [`${code.slice(0, 4)}00`])),
  );
  const [prefecture] = prefectures;
  const isOne = prefecture !== undefined && prefectures.size === 1 && divisionOfCode(prefecture) !== null;
  return isOne ? prefecture : `${province}0000`;
}
