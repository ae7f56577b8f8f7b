import { divisionOfCode, divisionsNamed, liesIn, type Division } from '../../domain/divisions.js';

/**
 * The one-character names of cities that are in use in the press, and 江 of 江浙沪. Where such a character also stands for a province
 * (宁, 台), the city is meant in the news of its own province.
 */
const cityCharacters: ReadonlyMap<string, readonly string[]> = new Map([
  ['杭', ['330100']],
  ['甬', ['330200']],
  ['温', ['330300']],
  ['嘉', ['330400']],
  ['禾', ['330400']],
  ['湖', ['330500']],
  ['绍', ['330600']],
  ['金', ['330700']],
  ['衢', ['330800']],
  ['舟', ['330900']],
  ['台', ['331000']],
  ['丽', ['331100']],
  ['宁', ['320100']],
  ['江', ['320000']],
  ['锡', ['320200']],
  ['常', ['320400', '430700']],
  ['通', ['320600']],
  ['扬', ['321000']],
  ['镇', ['321100']],
  ['穗', ['440100']],
  ['深', ['440300']],
  ['鹏', ['440300']],
  ['榕', ['350100']],
  ['厦', ['350200']],
  ['泉', ['350500']],
  ['合', ['340100']],
  ['济', ['370100']],
  ['青', ['370200']],
  ['烟', ['370600']],
  ['郑', ['410100']],
  ['洛', ['410300']],
  ['汉', ['420100']],
  ['长', ['430100', '220100']],
  ['昌', ['360100']],
  ['蓉', ['510100']],
  ['筑', ['520100']],
  ['昆', ['530100']],
  ['邕', ['450100']],
  ['沈', ['210100']],
  ['连', ['210200']],
  ['哈', ['230100']],
  ['石', ['130100']],
  ['兰', ['620100']],
  ['银', ['640100']],
  ['乌', ['650100']],
]);

const countyEnding = /[县市区]$/;
const townEnding = /(?:街道|镇|乡)$/;

/**
 * The divisions that a printed name may mean: those of that full name, else of that short name, else those whose
 * ending has changed since (富阳市, now 富阳区; 临平镇, now 临平街道). Townships go by their short name only where
 * nothing higher does. `homeProvince` decides what one character means.
 */
export function candidatesOf(name: string, homeProvince: string | null): readonly Division[] {
  if (name.length === 1) return ofCharacter(name, homeProvince);
  const named = divisionsNamed(name);
  const full = named.filter((division) => division.name === name);
  if (full.length > 0) return full;
  const above = named.filter(({ level }) => level !== 'township');
  if (above.length > 0) return withoutOwnSeats(above);
  return named.length > 0 ? named : ofChangedEnding(name);
}

function ofCharacter(character: string, homeProvince: string | null): readonly Division[] {
  const cities = (cityCharacters.get(character) ?? []).filter(
    (code) => code.slice(0, 2) === homeProvince?.slice(0, 2),
  );
  const home = cities.flatMap((code) => divisionOfCode(code) ?? []);
  if (home.length > 0) return home;
  const provinces = divisionsNamed(character).filter(({ level }) => level === 'province');
  if (provinces.length > 0) return provinces;
  const everywhere = cityCharacters.get(character) ?? [];
  return everywhere.flatMap((code) => divisionOfCode(code) ?? []);
}

/** 岳阳 is the city, not the county of that name within it. */
function withoutOwnSeats(divisions: readonly Division[]): readonly Division[] {
  return divisions.filter(({ code }) => !divisions.some((outer) => liesIn(code, outer.code)));
}

function ofChangedEnding(name: string): readonly Division[] {
  if (townEnding.test(name)) {
    return divisionsNamed(name.replace(townEnding, '')).filter(({ level }) => level === 'township');
  }
  if (name.endsWith('地区')) {
    return divisionsNamed(name.slice(0, -2)).filter(({ level }) => level === 'prefecture');
  }
  if (!countyEnding.test(name) || name.length < 3) return [];
  return divisionsNamed(name.slice(0, -1)).filter(({ level }) => level === 'county');
}
