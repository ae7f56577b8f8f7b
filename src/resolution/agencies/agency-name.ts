import { normalForm } from '../normal-form.js';
import { readLeadingPlaces } from '../regions/leading-places.js';
import type { PlaceFinder } from '../regions/place-finder.js';
import type { Place } from '../regions/place.js';
import { relativeWords } from '../regions/relative-place.js';
import { isGenericBody, isOrgan } from './organ-names.js';

/** A body's name in its parts. At most one of `place` and `relative` is set. */
export interface AgencyName {
  /** The place it is printed with: 嘉兴市 of 嘉兴市委. */
  place: Place | null;
  /** The word it is printed with instead: 市 of 市委. */
  relative: string | null;
  organ: string;
}

/** Names that have the place inside, brought to place and body. */
const rewritings: readonly (readonly [RegExp, string])[] = [
  [/^(?:中国共产主义青年团|共青团)(.+?)委(?:员会)?$/, '$1团委'],
  [/^团(省|市|县|区|州)委$/, '$1团委'],
  [/^(?:中国人民政治协商会议|人民政协|政协)(.+?)(?:委员会|委)(常务?委员?会)?$/, '$1政协$2'],
  [/^国家税务总局(.+税务局)$/, '$1'],
  [/^(?:中国人民武装警察部队|武警部队|武警)(.+?)总队(.*)$/, '$1武警总队$2'],
];
const policeBranch = /^(.+?)公安局(.{2,4}?)(?:区)?(?:公安)?分局$/;
const party = /^(?:中国共产党|中共)(?=.)/;

/** Not 市 but the first character of another word: 市场, 市域, 区域, 省际. */
const otherWord =
  /^(?:市(?:场|域|级|区|容|际|民(?!政|宗|防))|市政(?!府|协|法)|省(?:际|级|会|域)|县(?:域|级|区)|区(?:域|级|块|划|县)|州际|镇级|村级|旗舰|盟友)/;

/** What the name says of the place, by itself; `finder` tells places of the same name apart. */
export function readAgencyName(printed: string, finder: PlaceFinder): AgencyName {
  const whole = normalForm(printed);
  const isParty = party.test(whole) && !/^中共中央|^中国共产党中央/.test(whole);
  const plain = isParty ? whole.replace(party, '') : whole;
  const name = rewritings.reduce((text, [form, to]) => text.replace(form, to), plain);
  const branch = readPoliceBranch(name, finder);
  if (branch) return branch;
  const parts = readPlaceAndRest(name, finder);
  const organ = isParty ? parts.organ.replace(/^委员会/, '委') : parts.organ;
  return { ...parts, organ };
}

/** The place or the relative word that a name begins with; both null where it begins with neither. */
export function readPlaceAndRest(name: string, finder: PlaceFinder): AgencyName {
  const { places, rest } = readLeadingPlaces(name, finder);
  const place = places.at(-1) ?? null;
  if (place !== null) return { place, relative: null, organ: rest };
  const own = name.replace(/^[我本该](?=[省市县区州旗])/, '');
  const relative = otherWord.test(own) ? undefined : relativeWords.find((word) => own.startsWith(word));
  if (relative === undefined) return { place: null, relative: null, organ: name };
  return { place: null, relative, organ: own.slice(relative.length) };
}

/** 杭州市公安局西湖分局 and 西湖区公安分局 are the police of 西湖区. */
function readPoliceBranch(name: string, finder: PlaceFinder): AgencyName | null {
  const match = policeBranch.exec(name);
  const inverted = match ? `${match[1]!}${match[2]!}公安分局` : name;
  if (!inverted.endsWith('公安分局')) return null;
  const { places, rest } = readLeadingPlaces(inverted, finder);
  const place = places.at(-1);
  if (place === undefined || rest !== '公安分局') return null;
  if (match && places.length < 2) return null;
  return { place, relative: null, organ: rest };
}

/** True where the name, printed without a place, could be that of bodies of many places. */
export function isOfManyPlaces({ place, relative, organ }: AgencyName): boolean {
  return (
    place === null && (relative !== null || isGenericBody(organ) || (organ.length <= 4 && isOrgan(organ)))
  );
}
