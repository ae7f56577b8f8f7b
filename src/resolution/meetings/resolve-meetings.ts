import { divisionsNamed } from '../../domain/divisions.js';
import { yearOf, type IsoDate } from '../../domain/date.js';
import type { Extraction, LocalEntity } from '../../domain/extraction.js';
import { entityId } from '../../domain/ids.js';
import type { ResolvedEntity } from '../../domain/resolved.js';
import { readPlaceAndRest } from '../agencies/agency-name.js';
import { normalForm } from '../normal-form.js';
import { foldRegionName } from '../regions/known-regions.js';
import type { PlaceFinder } from '../regions/place-finder.js';
import { placeId, placePrefix } from '../regions/place.js';
import type { RelativePlaces } from '../regions/relative-place.js';
import { formsOf } from '../regions/resolve-regions.js';
import { spell } from '../spelling.js';
import { congressName, isNumberedOnce } from './congress-name.js';

export interface MeetingContext {
  extraction: Extraction;
  articleId: string;
  publishedOn: IsoDate;
  finder: PlaceFinder;
  relativePlaces: RelativePlaces;
}

const printedYear = /^(\d{4})年度?(?=.)/;
const numberOfTheYear = /第[一二三四五六七八九十\d]+次/;
const wholePlace = /^全(?=[省市县区州](?!域))/;
const ofAPlace = /^[省市县区州]|^(?:自治区|自治州)/;
const leadingBody =
  /^(?:委|党委|政府|人民政府|人大|政协|纪委|监委|公安|法院|检察院|安委会|防指|平安)|^\S{0,12}届/;
const ofTheCountry = /全国|中央|国务院|国家|最高人民|党的|中共|中国|公安部|[^委办]部(?:党组|党委)/;
/**
 * Meetings that may be held twice in a month: only their day tells them apart. All others are one in a month, so that
 * an article that states no day, or the last day instead of the first, tells of the same.
 */
const comesBackSoon =
  /常委会|常务会|委员长会议|主席会议|主席团|主任会议|党组|常委会?\(|书记会|办公会|局会议|专题|学习|发布会|吹风会|见面会|通气会|例会|调度|会商|推进会|协商|座谈会$|仪式|典礼|宣誓|启动|开工|签约|会见|会谈|视频会|电话会|部署会|动员|培训|调研|考察|慰问|督导|检查|巡视|开幕|闭幕|分论坛|论坛$|听证|协调会|联席|全体会议|小组/;
/** Of these there is but one of its name in a month, whatever else is called so. */
const isRare =
  /工作会议$|民营企业座谈会|工作座谈会|发展座谈会|开发座谈会|崛起座谈会|纪念.*(?:大会|座谈会|仪式)|敬献花篮仪式|公祭仪式|颁授仪式/;
const SHORT_NAME = 7;

/** The canonical meeting of each Meeting entity, by its local id. */
export function resolveMeetings(context: MeetingContext): Map<string, ResolvedEntity> {
  const resolved = new Map<string, ResolvedEntity>();
  for (const entity of context.extraction.entities) {
    if (entity.type === 'Meeting') resolved.set(entity.id, resolveMeeting(entity, context));
  }
  return resolved;
}

/**
 * A name that only one meeting has is the identity; else the year printed with it, or the year of a numbered meeting,
 * else its month, and its day as stated where meetings of its name come back within a month. A name that is not told whose it is (工作会议, 启动仪式) is the
 * home region's, and where it is short the article's own.
 */
function resolveMeeting(entity: LocalEntity, context: MeetingContext): ResolvedEntity {
  const plain = normalForm(formsOf(entity)[0]!).replace(/\(扩大\)/g, '');
  const year = printedYear.exec(plain)?.[1];
  const { name, placing } = placedName(plain.replace(printedYear, ''), entity, context);
  const canonical = congressName(name, context.publishedOn);
  if (isNumberedOnce(canonical) && placing !== 'unknown') return meeting(canonical, canonical, []);
  const day = heldOn(entity, context.extraction);
  const isTold = placing === 'told' || (placing === 'none' && tellsWhose(canonical));
  const scope = isTold ? [] : scopeOf(canonical, context, placing === 'unknown');
  if (year !== undefined || numberOfTheYear.test(canonical)) {
    const ofYear = year ?? String(yearOf(day ?? context.publishedOn));
    return meeting(`${ofYear}年${canonical}`, canonical, [ofYear, ...scope]);
  }
  const when = day ?? context.publishedOn;
  const isKnownByDay = day !== null && comesBackSoon.test(canonical) && !isRare.test(canonical);
  return meeting(canonical, canonical, [isKnownByDay ? when : when.slice(0, 7), ...scope]);
}

/** Whether the name tells its place, leaves it unknown (市委 of which city?), or is not relative to any. */
type Placing = 'told' | 'unknown' | 'none';

/**
 * 全省… and 省委… with the name of the province, 浙江省政府 as 浙江省人民政府.
 */
function placedName(
  printed: string,
  { mentions }: LocalEntity,
  { finder, relativePlaces }: MeetingContext,
): { name: string; placing: Placing } {
  const whole = foldRegionName(printed.replace(/^中共(?!中央)|^中共(?=中央政治局)/, ''));
  const local = whole.replace(wholePlace, '');
  const { place, relative, organ } = readPlaceAndRest(local, finder);
  const rest = organ.replace(/^人民政府/, '政府');
  if (place !== null) {
    const isBodys = leadingBody.test(rest) || local !== whole;
    return { name: isBodys ? placePrefix(place) + rest : whole, placing: 'told' };
  }
  if (relative === null || !ofAPlace.test(local)) return { name: whole, placing: 'none' };
  const found = relativePlaces.find(relative, mentions);
  return found === null
    ? { name: whole, placing: 'unknown' }
    : { name: placePrefix(found) + rest, placing: 'told' };
}

function heldOn({ id }: LocalEntity, { relations }: Extraction): IsoDate | null {
  const days = relations.flatMap((relation) =>
    relation.type === 'HELD_ON' && relation.from === id ? [relation.date] : [],
  );
  return days.sort()[0] ?? null;
}

/** True where the words name the country or a place anywhere. */
function tellsWhose(name: string): boolean {
  if (ofTheCountry.test(name)) return true;
  for (let start = 0; start < name.length - 1; start++) {
    for (const length of [2, 3, 4]) {
      const [division] = divisionsNamed(name.slice(start, start + length));
      if (division?.level === 'province' || division?.level === 'prefecture') return true;
    }
  }
  return foldRegionName(name) !== name || /长三角|京津冀|大湾区/.test(name);
}

function scopeOf(name: string, { finder, articleId }: MeetingContext, isUnknown: boolean): string[] {
  if (isUnknown || name.length <= SHORT_NAME) return [`article ${articleId}`];
  return finder.home === null ? [] : [placeId(finder.home)];
}

function meeting(name: string, base: string, identity: readonly string[]): ResolvedEntity {
  return {
    id: entityId('Meeting', base, ...identity),
    type: 'Meeting',
    name,
    pinyin: spell(name, 'Meeting'),
    attributes: {},
    withinId: null,
  };
}
