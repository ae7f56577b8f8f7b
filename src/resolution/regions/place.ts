import { divisionOfCode, divisionsNamed, type Division } from '../../domain/divisions.js';
import { entityId, regionIdOfCode } from '../../domain/ids.js';

/**
 * Where something is: a division of the table, a region of several provinces (长三角), or a name that the table does
 * not have (a village) or that could be several (朝阳区 with no word of which), within what is known around it.
 */
export type Place =
  | { kind: 'division'; division: Division }
  | { kind: 'group'; name: string }
  | { kind: 'named'; name: string; within: Place | null };

export function divisionPlace(division: Division): Place {
  return { kind: 'division', division };
}

/** A pure function of the place: the table's code, else a hash of the name and of what it lies in. */
export function placeId(place: Place): string {
  switch (place.kind) {
    case 'division':
      return regionIdOfCode(place.division.code);
    case 'group':
      return entityId('Region', place.name);
    case 'named':
      return entityId('Region', place.name, place.within === null ? '' : placeId(place.within));
  }
}

export function placeName(place: Place): string {
  return place.kind === 'division' ? place.division.name : place.name;
}

/** Null at the top: provinces, regions of several provinces, names with nothing known around them. */
export function placeWithin(place: Place): Place | null {
  if (place.kind === 'named') return place.within;
  if (place.kind === 'group' || place.division.parent === null) return null;
  const parent = divisionOfCode(place.division.parent);
  return parent === null ? null : divisionPlace(parent);
}

/** The place itself, then what it lies in, up to the province. */
export function placeChain(place: Place): Place[] {
  const chain: Place[] = [];
  for (let at: Place | null = place; at !== null; at = placeWithin(at)) chain.push(at);
  return chain;
}

const levelOfEnding: readonly (readonly [RegExp, string])[] = [
  [/(?:村|社区|嘎查)$/, 'village'],
  [/(?:街道|镇|乡|苏木)$/, 'township'],
  [/自治区$|省$/, 'province'],
  [/(?:自治州|地区|盟)$/, 'prefecture'],
  [/[县区旗]$/, 'county'],
];

/** Null for a region of several provinces, and where the ending of an unknown name does not tell (市). */
export function placeLevel(place: Place): string | null {
  if (place.kind === 'division') return place.division.level;
  if (place.kind === 'group') return null;
  return levelOfEnding.find(([ending]) => ending.test(place.name))?.[1] ?? null;
}

/** Without its ending: 浙江 of 浙江省, for names such as 平安浙江. */
export function placeShortName(place: Place): string {
  if (place.kind === 'division') return place.division.short;
  return place.kind === 'group' ? place.name : place.name.replace(/(?<=..)(?:省|市|县|区)$/, '');
}

/**
 * The name before a body's own: 浙江省, 玉环市, 杭州市西湖区, 玉环市沙门镇. Districts, and counties whose name occurs
 * twice in the country, come with what they lie in, so that the whole tells one place.
 */
export function placePrefix(place: Place): string {
  const within = placeWithin(place);
  if (within === null || !needsParent(place, within)) return placeName(place);
  return placePrefix(within) + placeName(place);
}

function needsParent(place: Place, within: Place): boolean {
  if (place.kind === 'named') return placeLevel(within) !== 'province';
  if (place.kind === 'group') return false;
  const { level, name } = place.division;
  if (level === 'township') return true;
  if (level !== 'county') return false;
  return name.endsWith('区') || divisionsNamed(name).filter((other) => other.name === name).length > 1;
}
