import { allMatches } from '../all-matches.js';
import type { Found } from './standing.js';

const scope =
  '(?:(?:20[0-9]{2}年度?|首[批届]|第[一二三四五六七八九十0-9]+[批届]|全国|全省|全市|全军|全县|全区|新时代)+)?';
const person =
  '(?:铁路人|交通人|电力人|水利人|职工|家庭|军人|民警|干警|警察|教师|医生|护士|青年|少年|干部|书记|村官|奋斗者|劳动者|工作者|志愿者|社工|网格员|劝导员|辅警|法官|检察官|公务员|基层干部|退役军人|消防员|调解员|禁毒人|平安人|政法人|政法干警|母亲|妈妈|司机|邻居|家乡人|科技工作者|大学生|医护人员|逆行者|孝心少年|乡村教师|守护者)';
/** 2025年“最美职工”, 全省最美调解员: those whom a body finds the best of their trade each year. */
const finest = new RegExp(
  `${scope}“?最美[\\u4e00-\\u9fa5·]{0,8}?${person}”?(?:先进典型|荣誉称号|称号)?`,
  'gu',
);
/** 国家最高科学技术奖, 第三十五届中国新闻奖, “飞天奖”. */
const prize =
  /(?:20[0-9]{2}年度?|第[一二三四五六七八九十百0-9]+届|首届)?(?:“[\u4e00-\u9fa5]{2,10}奖”|(?:国家|全国|中国|中华)(?![队选运])[\u4e00-\u9fa5]{2,10}?奖)(?![金励项学状牌章品得获池台]|次)/gu;
const noPrize = /[获得颁评领团队大金银铜头]奖”?$|[获得颁评领团队][^“”]奖|等奖|[的了和与在是被将为]/u;
/** 青禾省委第三轮巡视, 十四届县委第八轮巡察. */
const inspection =
  /(?:[一二三四五六七八九十]+届)?(?:中央|[\u4e00-\u9fa5]{0,4}?[省市县区州]委)?(?:[一二三四五六七八九十]+届)?第[一二三四五六七八九十]+轮(?:常规|专项|机动|集中)?巡[视察](?![组办工])/gu;
const year = /^(?:20[0-9]{2}年度?|第[^届批轮]+[届批]|首[届批]|全[国省市军县区]|新时代)+/u;

/** Titles and prizes that are given by name, and the numbered rounds of inspection. */
export function findAwards(text: string): Found[] {
  return [
    ...(text.includes('最美') ? find(text, finest) : []),
    ...(text.includes('奖')
      ? find(text, prize).filter(({ start, end }) => !noPrize.test(text.slice(start, end)))
      : []),
    ...(text.includes('轮') ? find(text, inspection).map((one) => ({ ...one, variants: [] })) : []),
  ];
}

function find(text: string, pattern: RegExp): Found[] {
  return allMatches(text, pattern).map(({ index, 0: name }): Found => {
    const end = index + name.length;
    const lead = year.exec(name)?.[0].length ?? 0;
    const open = name.indexOf('“');
    const close = name.indexOf('”');
    const core =
      open >= 0 && close > open
        ? { start: index + open + 1, end: index + close }
        : { start: index + lead, end };
    const same = core.start === index && core.end === end;
    return { start: index, end, rule: 'initiative-award', variants: same ? [] : [core] };
  });
}
