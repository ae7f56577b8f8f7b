import type { Division, DivisionLevel } from '../../domain/divisions.js';
import { allMatches } from '../all-matches.js';
import type { Source } from '../source.js';
import type { NameMatch } from './name-matches.js';

const han = /[\u4e00-\u9fff]/;
// What follows the word for the kind must not make another word of it: 市|场, 区|域, 乡|村.
const kinds =
  /省(?![份区市界级道域钱电力会部际直内外])|市(?![场民值面政区郊容属直域价级内外])|县(?![域级乡区内])|区(?![域间位别块分县划段级内])|镇(?![村域压静区上痛])|乡(?![村镇亲土愁情间下])|街道(?![两上边])/g;
const levels: Readonly<Record<string, DivisionLevel>> = {
  省: 'province',
  市: 'prefecture',
  县: 'county',
  区: 'county',
  镇: 'township',
  乡: 'township',
  街道: 'township',
};
// What stands before the kind in words and groups: 社区, 城市, 全省, 家乡, 高新区.
const words: Readonly<Record<string, RegExp>> = {
  省: /[全各本我该某每同跨多两三几外大半四五六七八九十百邻组建制定]$/,
  市: /[一二全各本我该某每同跨多两三几城都上股门夜集超花车菜早县省区]$/,
  县: /[一二全各本我该某每同跨多两三几郡外百州市区]$/,
  区: /[一二社地小园辖景新城郊校山灾片街库牧林矿战军特治禁港厂湾老发专保功赛欧麦灌稻工展王黑启引风险分院库省市县]$|(?:开发|自治|保税|试验|示范|先行|产业|高新|工业|园林|集聚|服务|管理|功能|核心|中心|限速|安全|生活|休息|重点|贸易)$/,
  镇: /[一二全各本我该某每同跨多两三几乡城集古重强特名小村]$/,
  乡: /[一二全各本我该某每同跨多两三几城家农故侨回下返还水山老]$/,
  街道: /[全各本我该某每同跨多两三几]$/,
};
const phrases = /召开|举行|制定|组建|表示|历届|相关|有关|纪委|各级|所属|部分|跟随/;
// A name has none of these: they are verbs, pronouns, numbers of the sentence around it.
const notInName =
  /[的了着过在到从由与和及向对将把被是为有等都也就还又不没能会要可让使其这那某各全每本我他她它们个条座名位月日年时今昨明去来往赴于至据按经出入进离返抵驻访问叫称说看听做给比更最很首次第两几多少半其余约近超达第原任兼现副书记长届]/;
// Where a name may begin: what stands before it is one of these, or another division ends there.
const before =
  /[在到从往赴于至由对向与和及经驻离抵是为将被让跟同比即含原任当着的选聘]$|(?:其中|记者|日前|近日|[今昨]天|[今昨]日|[上下]午)$/;
/** Bodies that every division of China has and no other country's. */
const organ =
  /^(?:委(?![员托派屈])|党委|人民政府|人大|政协|纪委|监委|(?:中级|高级)?人民法院|人民检察院|公安[局厅]|应急管理|街道办事处)/;

// These stand after the places of other countries as well; a local paper does not write of them.
const localOrgan = /^[\u4e00-\u9fff]{0,6}?(?:[局厅]|法院|检察院|政府|分局|支队|大队)/;

interface Found {
  start: number;
  end: number;
  /** Whether the name of its committee, government, court … follows. */
  shown: boolean;
}

/**
 * Divisions that the gazetteer lacks, told by the word for their kind: 青禾省澜江市. A name counts where one of its
 * public bodies is printed with it or the paper is at home there, in a local paper also where it begins openly twice;
 * so do those beside it. Its short form (澜江) counts beside the full one.
 */
export function unknownDivisions(source: Source, known: readonly NameMatch[]): NameMatch[] {
  const { text, homeRegion } = source;
  const sure = known.filter((match) => !arisesByChance(text, match) && !takesAnotherEnding(text, match));
  const covered = new Set(sure.flatMap(({ start, end }) => range(start, end)));
  const knownEnds = new Set(sure.map(({ end }) => end));
  const found: Found[] = [];
  for (const { 0: word, index } of allMatches(text, kinds)) {
    const end = index + word.length;
    const start = startOf(text, index, word, covered, knownEnds, found.at(-1));
    if (start === null) continue;
    const rest = text.slice(end, end + 9);
    found.push({ start, end, shown: organ.test(rest) || (homeRegion !== null && localOrgan.test(rest)) });
  }
  const names = new Map<string, boolean>();
  for (const { start, end, shown } of found) {
    const name = text.slice(start, end);
    const seen = names.get(name) ?? homeRegion?.includes(name) ?? false;
    names.set(name, seen || shown);
  }
  // A local paper seldom writes of places abroad, whose names look the same.
  const repeated = (name: string) => homeRegion !== null && text.indexOf(name) < text.lastIndexOf(name);
  const accepted = new Set(
    [...names].filter(([name, shown]) => shown || repeated(name)).map(([name]) => name),
  );
  addNeighbours(text, found, accepted);
  const full = found.filter(({ start, end }) => accepted.has(text.slice(start, end)));
  return [
    ...full.map(({ start, end }) => matchOf(text.slice(start, end), start, true)),
    ...shortForms(text, accepted, full, covered),
  ];
}

/** 澜江市|望川县, 望川县、云屏区: what stands beside a division that is shown to be one is one, too. */
function addNeighbours(text: string, found: readonly Found[], accepted: Set<string>): void {
  const nameOf = ({ start, end }: Found) => text.slice(start, end);
  for (let i = 1; i < found.length; i++) {
    const [one, next] = [found[i - 1]!, found[i]!];
    const gap = text.slice(one.end, next.start);
    if (gap !== '' && gap !== '、') continue;
    if (accepted.has(nameOf(one)) || accepted.has(nameOf(next))) {
      accepted.add(nameOf(one)).add(nameOf(next));
    }
  }
}

/** 广|兴县, 市|中: a short name that arises where another word ends. */
function arisesByChance(text: string, { name, start, full, common }: NameMatch): boolean {
  return (
    ((full && name.length === 2) || common || (!full && /^[省市县区镇乡]/.test(name))) && !isOpen(text, start)
  );
}

/** 临川|市 where the table has 临川区. */
function takesAnotherEnding(text: string, { full, end }: NameMatch): boolean {
  return !full && /^(?:[县区]|市(?!民|场|值|面|政|区|内|外))/.test(text.slice(end, end + 2));
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

/** The name takes two or three characters before the word for its kind, as few as leave it an open beginning. */
function startOf(
  text: string,
  index: number,
  kind: string,
  covered: ReadonlySet<number>,
  knownEnds: ReadonlySet<number>,
  last: Found | undefined,
): number | null {
  if (covered.has(index)) return null;
  for (const length of [2, 3, 1]) {
    const start = index - length;
    if (start < (last?.end ?? 0)) continue;
    const name = text.slice(start, index);
    const besides = knownEnds.has(start) || last?.end === start;
    if (!besides && (length === 1 || !isOpen(text, start))) continue;
    if (Array.from(name).some((character, i) => !han.test(character) || covered.has(start + i))) continue;
    if (!words[kind]!.test(name) && !phrases.test(name) && !notInName.test(name)) return start;
  }
  return null;
}

function isOpen(text: string, start: number): boolean {
  const left = text[start - 1] ?? '';
  return !han.test(left) || before.test(left);
}

function shortForms(
  text: string,
  accepted: ReadonlySet<string>,
  full: readonly Found[],
  covered: ReadonlySet<number>,
): NameMatch[] {
  const taken = new Set(full.flatMap(({ start, end }) => range(start, end)));
  const matches: NameMatch[] = [];
  for (const name of accepted) {
    const short = name.replace(/(?:[省市县区旗镇乡]|街道)$/, '');
    if (short.length < 2) continue;
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) {
      if (range(at, at + short.length).some((i) => taken.has(i) || covered.has(i))) continue;
      matches.push(matchOf(name, at, false));
    }
  }
  return matches;
}

function matchOf(full: string, start: number, isFull: boolean): NameMatch {
  const word = /(?:街道|.)$/.exec(full)![0];
  const short = full.slice(0, -word.length);
  const name = isFull ? full : short;
  const division: Division = { code: full, name: full, short, level: levels[word]!, parent: null };
  return {
    name,
    start,
    end: start + name.length,
    divisions: [division],
    area: null,
    full: isFull,
    common: !isFull,
  };
}
