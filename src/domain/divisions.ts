import { readFileSync } from 'node:fs';

export type DivisionLevel = 'province' | 'prefecture' | 'county' | 'township';

/** An administrative division of China from province to township. */
export interface Division {
  /** GB/T 2260: six digits, nine for townships. */
  code: string;
  /** 延边朝鲜族自治州 */
  name: string;
  /** Without the word for its kind and the peoples it is named for: 延边. The name itself where nothing would be left. */
  short: string;
  level: DivisionLevel;
  /** The code of the division it lies in. Null for provinces. */
  parent: string | null;
}

/** Null where the table has no such code. */
export function divisionOfCode(code: string): Division | null {
  return table().byCode.get(code) ?? null;
}

/** Those with this full, short or one-character name (浙), highest level first, then by code. */
export function divisionsNamed(name: string): readonly Division[] {
  return table().byName.get(name) ?? [];
}

/** From the parent up to the province. */
export function ancestorsOf(code: string): Division[] {
  const ancestors: Division[] = [];
  let parent = divisionOfCode(code)?.parent ?? null;
  while (parent !== null) {
    const division = divisionOfCode(parent);
    if (!division) break;
    ancestors.push(division);
    parent = division.parent;
  }
  return ancestors;
}

/** True where `inner` lies in `outer`, at whatever depth. */
export function liesIn(inner: string, outer: string): boolean {
  return ancestorsOf(inner).some(({ code }) => code === outer);
}

/** Every name that `divisionsNamed` knows. */
export function divisionNames(): IterableIterator<string> {
  return table().byName.keys();
}

/** The one-character names of the provinces, by their code. */
export const provinceCharacters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    京: '110000',
    津: '120000',
    冀: '130000',
    晋: '140000',
    蒙: '150000',
    辽: '210000',
    吉: '220000',
    黑: '230000',
    沪: '310000',
    苏: '320000',
    浙: '330000',
    皖: '340000',
    闽: '350000',
    赣: '360000',
    鲁: '370000',
    豫: '410000',
    鄂: '420000',
    湘: '430000',
    粤: '440000',
    桂: '450000',
    琼: '460000',
    渝: '500000',
    川: '510000',
    黔: '520000',
    滇: '530000',
    藏: '540000',
    陕: '610000',
    甘: '620000',
    青: '630000',
    宁: '640000',
    新: '650000',
    台: '710000',
    港: '810000',
    澳: '820000',
  }),
);

const peoples =
  '壮|回|满|苗|瑶|侗|土家|布依|彝|藏|羌|傣|白|哈尼|傈僳|佤|拉祜|纳西|景颇|布朗|阿昌|普米|怒|德昂|独龙|基诺|黎|畲|仡佬|水|仫佬|毛南|朝鲜|蒙古|达斡尔|鄂温克|鄂伦春|锡伯|赫哲|维吾尔|哈萨克|柯尔克孜|塔吉克|土|东乡|撒拉|保安|裕固|各';
const autonomous = new RegExp(
  `^(.+?)(?:(?:${peoples})族|维吾尔|哈萨克|(?<!内)蒙古|柯尔克孜)*自治(区|州|县|旗)$`,
);
const ethnicTownship = new RegExp(`^(.+?)(?:(?:${peoples})族)+乡$`);
const kindWord = /(?:特别行政区|地区|林区|街道|苏木|[省市县区旗盟镇乡])$/;

interface Table {
  byCode: ReadonlyMap<string, Division>;
  byName: ReadonlyMap<string, readonly Division[]>;
}

let loaded: Table | null = null;

function table(): Table {
  return (loaded ??= load());
}

function load(): Table {
  const file = new URL('../../seed/gazetteers/divisions.tsv', import.meta.url);
  const byCode = new Map<string, Division>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const tab = line.indexOf('\t');
    if (tab < 0 || line.startsWith('#')) continue;
    const code = line.slice(0, tab);
    const name = line.slice(tab + 1);
    const level = levelOf(code);
    byCode.set(code, { code, name, short: shorten(name, level), level, parent: parentOf(code, byCode) });
  }
  return { byCode, byName: indexNames(byCode) };
}

function indexNames(byCode: ReadonlyMap<string, Division>): Map<string, Division[]> {
  const byName = new Map<string, Division[]>();
  const add = (name: string, division: Division) => {
    const known = byName.get(name);
    if (known) known.push(division);
    else byName.set(name, [division]);
  };
  const levels: readonly DivisionLevel[] = ['province', 'prefecture', 'county', 'township'];
  const ofLevel = new Map<DivisionLevel, Division[]>(levels.map((level) => [level, []]));
  for (const division of byCode.values()) ofLevel.get(division.level)!.push(division);
  for (const division of levels.flatMap((level) => ofLevel.get(level)!)) {
    add(division.name, division);
    if (division.short !== division.name) add(division.short, division);
    const kind = division.name.includes('自治') ? autonomous.exec(division.name) : null;
    if (kind) add(division.short + kind[2]!, division);
  }
  for (const [character, code] of provinceCharacters) add(character, byCode.get(code)!);
  return byName;
}

function levelOf(code: string): DivisionLevel {
  if (code.length > 6) return 'township';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

/** The table lists parents before children. Counties of municipalities have no prefecture between. */
function parentOf(code: string, known: ReadonlyMap<string, Division>): string | null {
  const above = [code.slice(0, 6), `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  return above.find((candidate) => candidate !== code && known.has(candidate)) ?? null;
}

function shorten(name: string, level: DivisionLevel): string {
  if (level === 'township' && !/[道镇乡木]$/.test(name)) return name;
  const own = (name.includes('自治') ? autonomous : name.endsWith('族乡') ? ethnicTownship : null)?.exec(
    name,
  )?.[1];
  const short = own ?? name.replace(kindWord, '');
  return short.length >= 2 ? short : name;
}
