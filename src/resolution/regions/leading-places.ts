import { divisionsNamed, liesIn, type Division } from '../../domain/divisions.js';
import { isOrgan } from '../agencies/organ-names.js';
import { knownRegion } from './known-regions.js';
import type { PlaceFinder } from './place-finder.js';
import { placeLevel, type Place } from './place.js';

const LONGEST_NAME = 15;

/** Words that are also names of counties without their ending. */
const words = new Set([
  '公安',
  '平安',
  '新华',
  '和平',
  '城关',
  '城区',
  '郊区',
  '矿区',
  '中央',
  '民主',
  '长安',
]);
const townOrgan =
  /^(?:党工委|党委|纪工委|纪委|办事处|街道办|人民政府|政府|人大|综治|派出所|司法所|社会治理|平安|综合|应急|武装部|团委)/;
/** What may follow the short name of a county: 余杭公安, but not 白云机场海关. */
const countyOrgan =
  /^(?:委|党委|政府|人民政府|人大|政协|纪委|监委|公安|法院|人民法院|检察院|人民检察院|市场监管|应急|消防|交警|税务|教育局|民政|司法局|卫健|综合|武装部|人武部|平安办)/;
const villageOrgan = /^(?:党|村委|居委|村民|居民|两委|警务)/;
/** What makes a short name part of a longer one: 临平街道. */
const ownEnding = /^(?:街道|苏木|镇|乡|社区|村)/;
const town = /^.{2,8}?(?:街道|苏木|镇|乡)/;
const village = /^.{2,10}?(?:社区|村)/;
const unknown = /^[^国全各本我该中省市县区]{2,4}(?:自治区|省|市|县|区|旗)/;
/** 自治区 is a word for a place, not 自治 and 区. */
const kindAlone = /^自治[区州县旗]$/;
const zoneOfACity = /(?:高新|经开|开发|新|景|园|功能|示范|试验|社|辖|地|城|战|军|警备|特)区$/;

export interface LeadingPlaces {
  places: Place[];
  /** What follows the last place. */
  rest: string;
}

/** The places that a name begins with, from the outermost: 吉林省, 辽源市 of 吉林省辽源市委. */
export function readLeadingPlaces(name: string, finder: PlaceFinder): LeadingPlaces {
  const places: Place[] = [];
  let rest = name;
  for (;;) {
    const outer = places.at(-1) ?? null;
    const step =
      outer === null ? (first(rest, finder) ?? lower(rest, null, finder)) : next(rest, outer, finder);
    if (step === null) return { places, rest };
    places.push(step.place);
    rest = rest.slice(step.length);
  }
}

interface Step {
  place: Place;
  length: number;
}

function first(name: string, finder: PlaceFinder): Step | null {
  for (let length = Math.min(LONGEST_NAME, name.length); length >= 2; length--) {
    const printed = name.slice(0, length);
    const known = knownRegion(printed);
    if (known) return { place: known, length };
    const named = divisionsNamed(printed).filter(({ level }) => level !== 'township');
    if (named.length === 0 || !mayEnd(printed, name.slice(length))) continue;
    const isWhole = named.some((division) => division.name === printed);
    if (isWhole || mayStandShort(printed, name.slice(length), named, finder)) {
      return { place: finder.find(printed, null), length };
    }
  }
  return unknownPlace(name, finder);
}

function mayStandShort(
  printed: string,
  rest: string,
  named: readonly Division[],
  finder: PlaceFinder,
): boolean {
  if (words.has(printed) || !isOrgan(rest) || ownEnding.test(rest)) return false;
  if (named[0]!.level !== 'county') return true;
  if (!countyOrgan.test(rest)) return false;
  const { known, home } = finder.surroundings;
  return named.some(({ code }) => known.has(code) || (home !== null && liesIn(code, home.code)));
}

function next(rest: string, outer: Place, finder: PlaceFinder): Step | null {
  if (outer.kind === 'division') {
    for (let length = Math.min(LONGEST_NAME, rest.length); length >= 2; length--) {
      const printed = rest.slice(0, length);
      const known = knownRegion(printed);
      if (known?.kind === 'division' && known.division.parent === outer.division.code) {
        return { place: known, length };
      }
      const inside = divisionsNamed(printed).some(
        (division) =>
          liesIn(division.code, outer.division.code) &&
          (division.name === printed || mayStandShortWithin(division, rest.slice(length))),
      );
      if (inside && !words.has(printed) && mayEnd(printed, rest.slice(length))) {
        return { place: finder.find(printed, outer), length };
      }
    }
  }
  return lower(rest, outer, finder);
}

function mayStandShortWithin({ level }: Division, rest: string): boolean {
  return level === 'prefecture' ? isOrgan(rest) : level === 'county' && countyOrgan.test(rest);
}

/** Towns and villages, known by what only they have. */
function lower(rest: string, outer: Place | null, finder: PlaceFinder): Step | null {
  const forms = [
    [town, townOrgan],
    [village, villageOrgan],
  ] as const;
  for (const [form, organ] of forms) {
    const printed = form.exec(rest)?.[0];
    if (printed === undefined || !organ.test(rest.slice(printed.length))) continue;
    return { place: finder.find(printed, outer), length: printed.length };
  }
  return null;
}

/** 青禾省公安厅: a place that no table has, before what can only be a body. */
function unknownPlace(name: string, finder: PlaceFinder): Step | null {
  const printed = unknown.exec(name)?.[0];
  if (printed === undefined || zoneOfACity.test(printed) || kindAlone.test(printed) || endsWithKnown(printed))
    return null;
  const rest = name.slice(printed.length);
  if (!isOrgan(rest) || !mayEnd(printed, rest)) return null;
  const place = finder.find(printed, null);
  const { home } = finder;
  const isWithinHome = place.kind === 'named' && placeLevel(place) !== 'province' && home !== null;
  return { place: isWithinHome ? finder.find(printed, home) : place, length: printed.length };
}

/** 民盟浙江省委会 is not of a province 民盟浙江省. */
function endsWithKnown(printed: string): boolean {
  return [1, 2, 3].some((start) => divisionsNamed(printed.slice(start)).length > 0);
}

/** 杭州市场监管局 is 杭州 and 市场监管局; 上海合作组织 is not Shanghai's. */
function mayEnd(printed: string, rest: string): boolean {
  if (rest.startsWith('合作组织')) return false;
  return !(printed.endsWith('市') && /^(?:场|域|政管理|政设施|政园林|民中心|民服务)/.test(rest));
}
