import type { Span } from '../../domain/extraction.js';
import type { NameMatch } from '../regions/index.js';
import { CharacterSet } from '../character-set.js';
import { bare, cores } from './cores.js';
import { isOpen, matchAt, runsOn, type FoundName } from './scan.js';

// 省委 is the one meant; in 全省, 各市, 城市, 社区 the character belongs to what stands before.
const relative = /自治区|[省市县区州旗镇乡]/y;
const relativeBegins = new CharacterSet('自省市县区州旗镇乡团');
const notBeforeRelative =
  /[一全各该本外跨多两三几邻沿城都上超股门集闹夜早菜花社地园山灾新小校景战街特厂军专片牧林矿郊老库辖某诸乡每个治发直县区市旗]/;
const partyPrefix = /中共|共青团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟/y;
const prefixBegins = new CharacterSet('中共民农致九台');
const joins = new CharacterSet('、和');
const LONG_CORE = 4;
const committee = /(?:省|市|县|区)?委(?:员会)?/y;
const notCore = /^(?:[级域内外里属镇村]|[一二三两多四]级|直机|辖|民热|民中)/;
const notName =
  /(?:布|格|(?<!安)全|大|结|当|时|(?<![财民邮行])政|战|开|残)局$|卫生院$|[餐客大展]厅$|市中心$|(?:体育|数据|文化|商务|会展|艺术|展览|购物)中心$/;

/** 浙江省公安厅, 江苏省南京市规划和自然资源局: regions that follow each other, then a suffix of the grammar. */
export function regionalAt(
  text: string,
  start: number,
  regions: ReadonlyMap<number, NameMatch>,
): FoundName | null {
  const match = regions.get(start);
  const mayHavePrefix = prefixBegins.isAt(text, start);
  if (!match && !mayHavePrefix) return null;
  // 广|兴县, 加|强县: two characters with a place's ending arise where words meet.
  if (match && (!match.full || match.name.length === 2) && !isOpen(text, start)) return null;
  const prefix = mayHavePrefix ? matchAt(partyPrefix, text, start) : null;
  for (const end of chainEnds(start + (prefix?.length ?? 0), regions).reverse()) {
    const core = prefix === null || prefix === '中共' ? coreAt(text, end) : matchAt(committee, text, end);
    if (core !== null) return { end: end + core.length, rule: 'agency-region-prefix' };
  }
  return null;
}

/** Where the regions that follow each other directly from `start` end: 江苏省|南京市. */
function chainEnds(start: number, regions: ReadonlyMap<number, NameMatch>): number[] {
  const ends: number[] = [];
  for (let match = regions.get(start); match; match = regions.get(match.end)) {
    const plainWord = match.common && !match.full && ends.length === 0;
    if (plainWord || (match.divisions[0]?.level === 'township' && !match.full)) break;
    ends.push(match.end);
  }
  return ends;
}

/** 省公安厅, 市委, 团省委: the body of the place that the article is about. */
export function relativeAt(text: string, start: number): FoundName | null {
  if (!relativeBegins.isAt(text, start)) return null;
  const youthful = text[start] === '团';
  if (youthful && !/^[省市县区]委/.test(text.slice(start + 1, start + 3))) return null;
  const prefix = matchAt(relative, text, youthful ? start + 1 : start);
  if (prefix === null || notBeforeRelative.test(text[start - 1] ?? '')) return null;
  const end = start + prefix.length + (youthful ? 1 : 0);
  const core = coreAt(text, end);
  // The longer the name, the less likely it arises by chance after a word that nobody lists.
  const isSure = (core?.length ?? 0) >= LONG_CORE && /^[省市县]/.test(prefix);
  if (prefix.length === 1 && !isSure && !isOpen(text, start)) return null;
  return core === null ? null : { end: end + core.length, rule: 'agency-relative-prefix' };
}

/** 司法厅 in 省公安厅、司法厅: `last` is the agency found before in the text. */
export function bareAt(text: string, start: number, last: Span | undefined): FoundName | null {
  if (!last || !joins.isAt(text, start - 1)) return null;
  const core = matchAt(bare, text, start);
  if (core === null || runsOn(text, start + core.length)) return null;
  return /[。！？；\n]/.test(text.slice(last.end, start))
    ? null
    : { end: start + core.length, rule: 'agency-bare-in-list' };
}

function coreAt(text: string, at: number): string | null {
  if (!(text.charCodeAt(at) >= 0x4e00) || notCore.test(text.slice(at, at + 2))) return null;
  let longest = '';
  for (const core of cores) {
    const name = matchAt(core, text, at);
    if (name !== null && name.length > longest.length && !runsOn(text, at + name.length)) longest = name;
    if (longest.length > 4) break;
  }
  return longest === '' || notName.test(longest) ? null : longest;
}
