import { divisionsNamed } from '../../domain/divisions.js';
import type { IsoDate } from '../../domain/date.js';
import { normalForm } from '../normal-form.js';
import { isGenericInitiative } from './generic-initiative.js';
import { foldRegionName } from '../regions/known-regions.js';

/** Well-known programmes under the names that the press gives them. Quotation marks do not count. */
const namesOfOne: readonly (readonly [name: string, ...others: string[]])[] = [
  ['枫桥经验', '新时代枫桥经验'],
  ['夏季治安打击整治行动', '夏季行动', '夏季治安打击整治', '夏季治安打击整治专项行动'],
  ['“五位一体”总体布局', '五位一体'],
  ['“四个全面”战略布局', '四个全面'],
  ['乡村振兴战略', '乡村振兴', '全面乡村振兴', '乡村全面振兴'],
  ['科技兴警战略', '科技兴警'],
  ['脱贫攻坚战', '脱贫攻坚'],
  ['西部大开发战略', '西部大开发'],
  ['自由贸易试验区提升战略', '自贸试验区提升战略', '自贸区提升战略'],
  ['长三角一体化发展', '长三角一体化', '长三角一体化发展战略'],
  ['长三角生态绿色一体化发展示范区', '长三角一体化示范区', '长三角一体化发展示范区'],
  ['黄河“几字弯”攻坚战', '黄河几字湾攻坚战'],
  ['安全生产治本攻坚三年行动', '治本攻坚三年行动', '安全生产治本攻坚三年行动计划'],
  ['安全生产专项整治三年行动', '全国安全生产专项整治三年行动', '安全生产专项整治三年行动计划'],
  ['“最多跑一次”改革', '最多跑一次'],
  ['“断卡”行动', '断卡'],
  ['“净网”行动', '净网', '净网专项行动'],
  ['“云剑”行动', '云剑', '云剑专项行动'],
  ['扫黑除恶专项斗争', '全国扫黑除恶专项斗争'],
  ['常态化扫黑除恶', '扫黑除恶常态化', '扫黑除恶常态化机制', '常态化扫黑除恶斗争', '常态化扫黑除恶机制'],
];
const wellKnown = new Map(
  namesOfOne.flatMap(([name, ...others]) =>
    [name, ...others].map((other) => [normalForm(other), name] as const),
  ),
);

const degree = /^(?:更高水平的?|更高质量的?|高水平|高质量)(?=平安|法治)/;
const printedYear = /^(\d{4})年度?(?=.)/;
/** Printed with its year, such a thing is another each year; a day, a week or 春运 is the same that comes back. */
const ofAYear = /(?:行动|整治|治理|斗争|计划|大检查|清查|招聘|集训)$/;
const ordinalDay = /^第[一二三四五六七八九十百\d]+个(?=.+(?:日|周|月|节)$)/;
const fiveYearPlan =
  /^(.*?)(?:国民经济和社会发展)?(?:第(十[一二三四五六])个五年|(十[一二三四五六])五)(?:规划|计划)?(?:纲要)?$/;
const namedAfter = /^(平安|法治|数字|清廉|美丽|健康|文明|智慧|善治)(?!建设)(.{2,5}?)(?:建设)?$/;
const wholes = new Set(['中国', '政府', '社会', '国家', '乡村', '校园', '公安', '医院']);
const builds = /(?<=平台|体系|系统|中心|机制|示范区|示范点|试点|网络|大脑|工程)建设$/;
const romanNumeral = /(?:Ⅰ|Ⅱ|Ⅲ|Ⅳ|IV|III|II|I)(?=级)/;
const levels: Readonly<Record<string, string>> = {
  Ⅰ: '一',
  Ⅱ: '二',
  Ⅲ: '三',
  Ⅳ: '四',
  I: '一',
  II: '二',
  III: '三',
  IV: '四',
};

/**
 * The campaign that began in January 2018 ended with the national conference of 29 March 2021; since then the
 * same words mean its standing successor.
 */
const endOfTheCampaign = '2021-03-29';
const campaignAgainstGangs = /^(?:推进|开展)?扫黑除恶(?:斗争|工作)?$/;

export interface InitiativeName {
  name: string;
  /** The year it is printed with: 2024 of 2024年春运. */
  year: number | null;
}

/** The canonical name, as far as the words alone and the day of the article tell. */
export function initiativeName(printed: string, publishedOn: IsoDate): InitiativeName {
  const whole = normalForm(printed).replace(romanNumeral, (level) => levels[level]!);
  const year = printedYear.exec(whole)?.[1];
  const plain = whole.replace(printedYear, '').replace(ordinalDay, '').replace(degree, '');
  const name = canonical(plain, publishedOn);
  const isEdition = year !== undefined && name === plain && ofAYear.test(name) && !isGenericInitiative(name);
  return { name: isEdition ? `${year}年${name}` : name, year: year === undefined ? null : Number(year) };
}

function canonical(name: string, publishedOn: IsoDate): string {
  const known = wellKnown.get(name);
  if (known !== undefined) return known;
  if (campaignAgainstGangs.test(name)) {
    return publishedOn > endOfTheCampaign ? '常态化扫黑除恶' : '扫黑除恶专项斗争';
  }
  const plan = fiveYearPlan.exec(name);
  if (plan) return `${plan[1]!}“${plan[2] ?? plan[3]!}五”规划`;
  const [, aim, whole] = namedAfter.exec(name) ?? [];
  if (aim !== undefined && whole !== undefined && (wholes.has(whole) || isPlace(whole))) {
    return `${aim}${whole}建设`;
  }
  return foldRegionName(name).replace(builds, '');
}

function isPlace(name: string): boolean {
  return divisionsNamed(name).some(({ level }) => level !== 'township');
}
