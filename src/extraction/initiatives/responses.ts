import { allMatches } from '../all-matches.js';
import type { Found } from './standing.js';

const level = '(?:[一二三四]|[1-4]|[ⅠⅡⅢⅣ]|I{1,3}V?|IV)级';
const hazard = '(?:[\\u4e00-\\u9fa5、/（）]{0,16}?)';
const danger =
  '防汛|防台|台风|洪水|水旱|抗旱|救灾|救助|地震|抗震|地质|地灾|气象|低温|雨雪|冰冻|暴雨|森林|火灾|海浪|海洋|风暴潮|消防|应急|保障|突发|防御|内涝|寒潮|抢险|污染|卫生|医疗';
const response = new RegExp(
  `${hazard}${level}(?:[\\u4e00-\\u9fa5]{0,8}?)应急响应|${hazard}应急响应(?=[^，。；\\n]{0,6}(?:提升|提级|调整|升级|升|上调|下调|降)?(?:至|为|到)?${level})|${hazard}(?:${danger})[\\u4e00-\\u9fa5]{0,4}${level}响应|(?<=启动|维持|提升至|升级为|调整为|终止|解除|结束)${level}响应`,
  'gu',
);
const before =
  /^.*(?:同步启动|紧急启动|联合启动|提前启动|继续维持|起从?|从|）|启动了?|维持|保持|结束|终止|解除|提升至?|升级为?|升至|降至|降为|调整为?|将|把|对|针对|根据|按照|先后|[0-9]{1,2}[日时分]|发布|响应|分别|的|地区|各地|等地|（区）|(?<!全)[省市县区州](?=全|防|救|抗|洪|地质|低温|国家|重大|森林|抢险|气象|消防|水旱|地震)|和|及|、(?=防|抗|救))/u;

/** Emergency responses with a stated level: 防汛防台风四级应急响应. The hazard begins after what starts the response. */
export function findResponses(text: string): Found[] {
  if (!text.includes('响应')) return [];
  return allMatches(text, response).flatMap(({ index, 0: printed }): Found[] => {
    const head = printed.search(/应急响应|级响应/u);
    const lead = before.exec(printed.slice(0, head))?.[0] ?? '';
    const name = printed.slice(lead.length);
    if (name.length < 4 || name.startsWith('级')) return [];
    const end = index + printed.length;
    const scope = /^全[省市县区]/u.exec(name)?.[0].length ?? 0;
    const start = end - name.length;
    return [
      {
        start,
        end,
        rule: 'initiative-response',
        variants: scope === 0 ? [] : [{ start: start + scope, end }],
      },
    ];
  });
}
