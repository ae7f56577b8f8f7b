import { placeLevel, placePrefix, placeShortName, placeWithin, type Place } from '../regions/place.js';

const zhejiang = '330000';

/** Bodies that are named after a place without its ending: 杭州互联网法院, 新疆生产建设兵团. */
const ofShortName =
  /^(?:互联网法院|金融法院|知识产权法院|海事法院|海事局|(?:.{1,6})?海关$|铁路|证监局|生产建设兵团|监狱|边检|出入境边防检查|海警|警备区|卫戍区|军分区|大学|警察学院|警官)/;

/** The whole name as it is printed on first mention, a pure function of the place and the body's full name. */
export function renderAgency(place: Place, organ: string): string {
  const prefix = placePrefix(place);
  if (prefix.endsWith('特别行政区')) return prefix + organ.replace(/^人民政府/, '政府');
  if (ofShortName.test(organ)) return placeShortName(place) + organ;
  if (organ.startsWith('平安建设领导小组')) return peaceGroup(place, prefix, organ);
  if (organ.startsWith('防汛抗旱指挥部') && isIn(place, zhejiang)) {
    return prefix + organ.replace('防汛抗旱', '防汛防台抗旱');
  }
  if (organ === '团委') return `共青团${prefix}委`;
  if (organ.startsWith('武警总队')) return `武警${prefix}${organ.slice(2)}`;
  if (organ.startsWith('公安分局')) return policeBranch(place, prefix) + organ.slice('公安分局'.length);
  if (organ === '委' || organ.startsWith('委')) return prefix + committee(place) + organ.slice(1);
  return prefix + organ;
}

/** Zhejiang names the group after itself (建设平安浙江, 建设平安杭州); elsewhere the general name serves. */
function peaceGroup(place: Place, prefix: string, organ: string): string {
  if (!isIn(place, zhejiang)) return prefix + organ;
  return `${prefix}${committee(place)}建设平安${placeShortName(place)}${organ.slice('平安建设'.length)}`;
}

function policeBranch(place: Place, prefix: string): string {
  const city = placeWithin(place);
  if (city === null || placeLevel(place) !== 'county') return `${prefix}公安分局`;
  return `${placePrefix(city)}公安局${placeShortName(place)}分局`;
}

/** 省委, 市委, 县委, but 自治区党委, 镇党委. */
function committee(place: Place): string {
  const level = placeLevel(place);
  const printsParty = level === 'township' || level === 'village' || placePrefix(place).endsWith('自治区');
  return printsParty ? '党委' : '委';
}

function isIn(place: Place, code: string): boolean {
  return place.kind === 'division' && place.division.code.startsWith(code.slice(0, 2));
}
