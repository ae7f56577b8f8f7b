import type { LocalEntity } from '../../domain/extraction.js';
import { mergeMentions } from '../group.js';
import { isAbbreviation } from './abbreviation.js';

// Names without a region or level before them end many longer names by chance only when they are this short.
const relative = /^(?:自治区|[省市县区州旗])/;
// 石桥派出所 is that of 望川县公安局 where the article names no other.
const branch = /^[\u4e00-\u9fff]{2,}(?:派出所|分局|大队|中队|支队|法庭|司法所|救援站|消防站)$/;
const bareName = /^(?:常委会|政法委|(?!国家监委)[\u4e00-\u9fff]{2,6}[委局厅]|特区政府|人民政协|事故调查组)$/;

/**
 * Joins what one article prints of one body in several ways: 省政府 and 四川省政府, 教科文卫委 and
 * 全国人大教科文卫委, 省平安办 and 省委建设平安浙江领导小组办公室, 渭滨公安分局 and 宝鸡市公安局渭滨分局. Only
 * where a single longer name fits. Ids of the result are a subset of those given.
 */
export function joinAgencyNames(entities: readonly LocalEntity[]): readonly LocalEntity[] {
  const agencies = entities.filter(({ type }) => type === 'Agency');
  const into = new Map<LocalEntity, LocalEntity>();
  for (const agency of agencies) {
    const fits = agencies.filter((other) => other !== agency && isNamedBy(agency, other));
    const longest = fits.reduce<LocalEntity | null>(
      (best, one) => (best === null || one.name.length > best.name.length ? one : best),
      null,
    );
    // Several longer names are one body where the longest of them names them all.
    const isOne = fits.every((one) => one === longest || isNamedBy(one, longest!));
    if (longest !== null && isOne && last(into, longest) !== agency) into.set(agency, longest);
  }
  if (into.size === 0) return entities;
  return entities
    .filter((entity) => !into.has(entity))
    .map((entity) => {
      const same = [...into.keys()].filter((agency) => last(into, agency) === entity);
      if (same.length === 0) return entity;
      return { ...entity, ...mergeMentions([entity, ...same].flatMap(({ mentions }) => mentions)) };
    });
}

/** Where the joins lead: 公安局 is 县公安局 is 望川县公安局. */
function last(into: ReadonlyMap<LocalEntity, LocalEntity>, agency: LocalEntity): LocalEntity {
  let end = agency;
  for (let next = into.get(end); next; next = into.get(end)) end = next;
  return end;
}

function isNamedBy(shorter: LocalEntity, longer: LocalEntity): boolean {
  const name = inShort(shorter.name);
  const strings = new Set(longer.mentions.map(({ text }) => inShort(text)));
  return [...strings].some((string) => {
    if (string === name) return shorter.name.length < longer.name.length;
    if (string.length <= name.length) return false;
    if (string.endsWith(name)) {
      if (string.at(-name.length - 1) === '团') return false;
      return relative.test(name) || bareName.test(name) || branch.test(name) || name.length >= 6;
    }
    if (name.endsWith('委') && string === `${name}员会`) return true;
    return isAbbreviation(name, string) || isBranch(name, string) || isInvestigation(name, string);
  });
}

const shortForms: readonly (readonly [long: string, short: string])[] = [
  ['交通警察', '交警'],
  ['刑事侦查', '刑侦'],
  ['治安管理', '治安'],
  ['人民检察院', '检察院'],
  ['中级人民法院', '中院'],
  ['高级人民法院', '高院'],
  ['人民法院', '法院'],
  ['人民政府', '政府'],
  ['人民代表大会常务委员会', '人大常委会'],
  ['防汛防台抗旱指挥部', '防指'],
  ['防汛抗旱指挥部', '防指'],
  ['社会治安综合治理中心', '综治中心'],
  ['安全生产委员会办公室', '安委办'],
  ['安委会办公室', '安委办'],
  ['安全生产委员会', '安委会'],
];

/** 交通警察支队 is the 交警支队 of the next sentence. */
function inShort(name: string): string {
  return shortForms.reduce((short, [long, form]) => short.replace(long, form), name);
}

function isBranch(short: string, long: string): boolean {
  const place = /^(.{2,4})公安分局$|^公安(.{2,4})分局$/.exec(short)?.slice(1).find(Boolean);
  return place !== undefined && long.endsWith(`公安局${place}分局`);
}

function isInvestigation(short: string, long: string): boolean {
  const head = /^(.+?)(?:事故|灾害)?调查组$/.exec(short)?.[1];
  return head !== undefined && head.length >= 2 && long.startsWith(head) && /(?:事故|灾害)调查组$/.test(long);
}
