import type { Candidate, Recogniser } from '../candidate.js';
import { nameMatches, villageStart, type NameMatch } from '../regions/index.js';
import type { Source } from '../source.js';
import { isAbbreviation } from './abbreviation.js';
import { bare, cores, national, nationalParts, parts } from './cores.js';
import { agencyNamed, knownNameAt } from './gazetteer.js';

const han = /[\u4e00-\u9fff]/;
// 省委 is the one meant; in 全省, 各市, 城市, 社区 the character belongs to what stands before.
const relative = /(?:自治区|[省市县区州旗镇乡])/y;
const notBeforeRelative =
  /[一全各该本外跨多两三几邻沿城都上超股门集闹夜早菜花社地园山灾新小校景战街特厂军专片牧林矿郊老库辖某诸每个治发直县区市旗]/;
const openBeforeDistrict = /[在到从由与和及向对将经被是为至任原前的了给请以并后现兼据随同中表照实彻据让、]/;
const youth = /(?:共青团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)/y;
const foreign =
  /(?:(?<!中|各|我|本|全|多|外|两|三|四)国|[俄美日韩英法德印巴缅泰越柬菲]|斯坦|联邦|尔|斯|兰|坦|尼|亚|利|拉|伦)$/;

/** National bodies of the gazetteer, and bodies named by a region or 省 市 县 区 with a suffix of the grammar. */
export const agencyRecogniser: Recogniser = (source) => {
  const { text } = source;
  const regions = new Map(nameMatches(source).map((match) => [match.start, match]));
  const found: Candidate[] = [];
  for (let start = 0; start < text.length - 1; start++) {
    if (text.charCodeAt(start) < 0x4e00) continue;
    const name =
      nationalAt(text, start) ??
      regionalAt(text, start, regions) ??
      relativeAt(text, start) ??
      bareAt(source, start, found) ??
      standaloneAt(text, start);
    if (name === null) continue;
    const end = withParts(text, name.end, parts);
    found.push(...candidates(text, start, end, name.rule));
    start = end - 1;
  }
  return withNestedOffices(text, [...found, ...villageBodies(source)]);
};

interface Name {
  end: number;
  rule: string;
}

function nationalAt(text: string, start: number): Name | null {
  const known = knownNameAt(text, start);
  const formed = matchAt(national, text, start);
  const length = Math.max(known?.length ?? 0, formed?.length ?? 0);
  if (length === 0) return null;
  const before = text.slice(Math.max(0, start - 2), start);
  const name = text.slice(start, start + length);
  if (foreign.test(before) && /[部局署]$/.test(name) && !name.startsWith('国家')) return null;
  if (runsOn(text, start + length)) return null;
  return {
    end: withParts(text, start + length, nationalParts),
    rule: known ? 'agency-gazetteer' : 'agency-national-form',
  };
}

/** 财政部|门, 国资委|员, 公安部|署: the last character belongs to what follows. */
function runsOn(text: string, end: number): boolean {
  const last = text[end - 1]!;
  const next = text[end] ?? '';
  if (last === '部')
    return /[门分落件队位]/.test(next) || (next === '署' && !/^署[长名]/.test(text.slice(end, end + 2)));
  if (last === '委') return /[员托派]/.test(next);
  if (last === '局') return /[面势限域]/.test(next);
  return last === '办' && /[理事案结好公学法]/.test(next);
}

function regionalAt(text: string, start: number, regions: ReadonlyMap<number, NameMatch>): Name | null {
  const prefix = matchAt(youth, text, start);
  const ends = chainEnds(prefix === null ? start : start + prefix.length, regions);
  for (const end of ends.reverse()) {
    const core = prefix === null ? coreAt(text, end) : matchAt(/(?:省|市|县|区)?委(?:员会)?/y, text, end);
    if (core !== null) return { end: end + core.length, rule: 'agency-region-prefix' };
  }
  return null;
}

/** Where the regions that follow each other directly from `start` end: 江苏省|南京市. */
function chainEnds(start: number, regions: ReadonlyMap<number, NameMatch>): number[] {
  const ends: number[] = [];
  for (let match = regions.get(start); match; match = regions.get(match.end)) {
    const township = match.divisions[0]?.level === 'township';
    const plainWord = match.common && !match.full && ends.length === 0;
    if (plainWord || (township && !match.full)) break;
    ends.push(match.end);
  }
  return ends;
}

function relativeAt(text: string, start: number): Name | null {
  const youthful = text[start] === '团' && /^团[省市县区]委/.test(text.slice(start, start + 3));
  const prefix = matchAt(relative, text, youthful ? start + 1 : start);
  if (prefix === null) return null;
  const before = text[start - 1] ?? '';
  if (notBeforeRelative.test(before)) return null;
  if (
    /[区州旗镇乡]$/.test(prefix) &&
    prefix.length === 1 &&
    han.test(before) &&
    !openBeforeDistrict.test(before)
  )
    return null;
  const end = start + prefix.length + (youthful ? 1 : 0);
  const core = coreAt(text, end);
  return core === null ? null : { end: end + core.length, rule: 'agency-relative-prefix' };
}

function bareAt(source: Source, start: number, found: readonly Candidate[]): Name | null {
  const { text } = source;
  const core = matchAt(bare, text, start);
  if (core === null || runsOn(text, start + core.length)) return null;
  const last = found.at(-1);
  const listed =
    /[、和]/.test(text[start - 1] ?? '') && last && !/[。！？；\n]/.test(text.slice(last.end, start));
  return listed ? { end: start + core.length, rule: 'agency-bare-in-list' } : null;
}

const standalone =
  /(?:[\u4e00-\u9fff]{2,4}(?:派出所|公安分局)|特区政府|政法委(?!员)|国家[\u4e00-\u9fff]{2,4}应急救援中心|城市[\u4e00-\u9fff]{0,6}(?:大数据|运行|管理|指挥|治理|服务)[\u4e00-\u9fff]{0,4}中心|(?<=人大及其)常委会)/y;
const noStandalone =
  /^(?:[各本该全某当在到从由与和向对的被]|辖区|属地|基层|所属|公安|边防|乡镇|中心|一线|所在|街道|城区|农村)/;

function standaloneAt(text: string, start: number): Name | null {
  const before = text[start - 1] ?? '';
  if (han.test(before) && !openBeforeDistrict.test(before) && before !== '其') return null;
  const name = matchAt(standalone, text, start);
  if (name === null || noStandalone.test(name)) return null;
  return { end: start + name.length, rule: 'agency-standalone' };
}

const notCore = /^(?:[级域内外里]|[一二三两多四]级|直机|辖)/;

function coreAt(text: string, at: number): string | null {
  if (notCore.test(text.slice(at, at + 2))) return null;
  let longest: string | null = null;
  for (const core of cores) {
    const name = matchAt(core, text, at);
    if (name !== null && name.length > (longest?.length ?? 0) && !runsOn(text, at + name.length))
      longest = name;
    if (longest !== null && longest.length > 4) break;
  }
  return longest !== null && /(?:布|格|全|大|结|当|时|政|战|开|残)局$|[餐客大展]厅$|市中心$/.test(longest)
    ? null
    : longest;
}

function withParts(text: string, from: number, grammar: readonly RegExp[]): number {
  let end = from;
  for (let i = 0; i < 3; i++) {
    const part = grammar.map((one) => matchAt(one, text, end)).find((one) => one !== null);
    if (part === undefined || part === null || runsOn(text, end + part.length)) break;
    end += part.length;
  }
  return end;
}

const body = /(?:党委|党总支|党支部|村委会|村民委员会|委会|居委会|居民委员会)/y;

function villageBodies(source: Source): Candidate[] {
  const { text } = source;
  return [...text.matchAll(/村|社区/g)].flatMap(({ 0: kind, index }): Candidate[] => {
    const rest = matchAt(body, text, index + kind.length);
    if (rest === null) return [];
    const start = villageStart(source, index);
    return start === null
      ? []
      : [candidate(text, start, index + kind.length + rest.length, 'agency-village')];
  });
}

/** An office named in full only inside a meeting or document is listed where its abbreviation stands by itself. */
function withNestedOffices(text: string, found: readonly Candidate[]): Candidate[] {
  const names = [...new Set(found.map(({ start, end }) => text.slice(start, end)))];
  return found.map((one): Candidate => {
    const name = text.slice(one.start, one.end);
    const abbreviated = office.test(name) && names.some((short) => isAbbreviation(short, name));
    return abbreviated ? { ...one, nested: true } : one;
  });
}

const office = /^(.+(?:领导小组|委员会|指挥部))办公室$/;
const group = /^(中央纪委国家监委|国务院安委会)[\u4e00-\u9fff]*(?:调查组|督导组|考核巡查组)$/;

function candidates(text: string, start: number, end: number, rule: string): Candidate[] {
  const whole = candidate(text, start, end, rule);
  const parent = (office.exec(whole.key) ??
    office.exec(text.slice(start, end)) ??
    group.exec(text.slice(start, end)))?.[1];
  if (parent === undefined || !text.startsWith(parent, start)) return [whole];
  return [
    whole,
    { ...candidate(text, start, start + parent.length, 'agency-parent-of-office'), nested: true },
  ];
}

function candidate(text: string, start: number, end: number, rule: string): Candidate {
  return { type: 'Agency', key: keyOf(text.slice(start, end)), rule, start, end };
}

function keyOf(name: string): string {
  if (/届中央$/.test(name)) return '中共中央';
  return agencyNamed(name)?.name ?? name.replace('人民政府', '政府').replace('人民代表大会', '人大');
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
