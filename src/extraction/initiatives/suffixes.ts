import { nameStart } from './name-start.js';
import type { Found } from './standing.js';

interface Grammar {
  /** What such a name ends in. */
  head: RegExp;
  /** Fewest characters before the head. */
  least: number;
  /** Told apart from common talk by a verb before the name. */
  governed: boolean;
  /** Where set, the name must hold one of these. */
  needs?: RegExp;
}

const grammars: readonly Grammar[] = [
  { head: /警务一体化/gu, least: 0, governed: false },
  {
    head: /专项(?:斗争|行动|整治行动|打击行动|执法行动|治理行动|整治|治理)(?!方案|工作组|小组|办公室)|(?:攻坚战|歼灭战|保卫战|阻击战)|(?:治本攻坚|集中攻坚|攻坚)(?:三年)?行动|[一二三四五六七八九十]年(?:攻坚)?行动(?:计划|方案)?|行动计划|(?:集中|打击|大)整治(?:行动)?(?=[，。、；”]|$|行动)/gu,
    least: 2,
    governed: false,
  },
  {
    head: /(?:(?:第[一二三四五六]个|新一轮)“?)?[一二三四五六七八九十]年(?:攻坚)?行动(?:计划|方案)”?/gu,
    least: 0,
    governed: false,
  },
  {
    head: /行动(?!计划|方案|[上起力者来人派自能路员不]|迅速|队|组|纲领|指南|支援)/gu,
    least: 3,
    governed: true,
  },
  {
    head: /计划(?!生育|[于在到将今明年本从对经单投用]|任务|安排|指标|性|书|的|、)/gu,
    least: 4,
    governed: true,
  },
  {
    head: /(?:示范|先行|试验|引领|样板)(?:区|市|县|点|城市|镇|乡|村|带)(?!域|创建工作|内|外)|城市实验室|社会治理实验室/gu,
    least: 2,
    governed: false,
    needs: /平安|治理|社会|公安|警务|应急|消防|安全|法治|信访|综合|共同富裕|一体化|数字/u,
  },
  {
    head: /(?:常态化|长效)机制|一体化[\u4e00-\u9fa5]{0,4}机制/gu,
    least: 2,
    governed: true,
    needs: /扫黑|平安|警务|执法|办案|跨|联/u,
  },
  { head: /(?:预警|监测|防控|管控)体系/gu, least: 4, governed: true, needs: /平安|社会治安|风险监测|预警/u },
  {
    head: /(?:系统|平台)(?!性|化|集成|治理|地|总结|观|思维|工程|部|谋划|梳理|推进|学习|经济|企业|公司|商|发布)/gu,
    least: 3,
    governed: false,
    needs: /智慧|智能|信息|预警|监测|一体化|大数据|数字|云|指挥调度|协同|反诈|调解|治理|综治|应急|信访/u,
  },
  {
    head: /(?:规范化|标准化|示范化|实战化)建设/gu,
    least: 2,
    governed: true,
  },
  { head: /(?:工作|调解)法(?![治律规制院定])/gu, least: 3, governed: false },
  {
    head: /(?<=[\u4e00-\u9fa5])[1-9]\.0版?(?![0-9%％万亿元个])/gu,
    least: 3,
    governed: true,
    needs: /管理|平台|系统|治理|警务|模式|改革|机制|服务/u,
  },
  {
    head: /突出单位|先进典型|示范单位|平安(?:市县|县区|县|市|区|乡镇|村|村居|社区|家庭|单位)(?!委|政府|公安|级|长)/gu,
    least: 2,
    governed: false,
    needs: /平安|枫桥|20[0-9]{2}年/u,
  },
  {
    head: /[0-9]{1,3}[项条](?:[\u4e00-\u9fa5]{0,10}?)(?:措施|举措|实事项目|实事)/gu,
    least: 0,
    governed: true,
  },
  { head: /兴警战略|强警战略|发展战略|提升战略/gu, least: 2, governed: true },
  {
    head: /进(?:校园|社区|农村|乡村|机关|企业|军营|网络|家庭|万家|公园)(?:系列)?活动/gu,
    least: 2,
    governed: true,
  },
  { head: /“一张(?:网|图)”/gu, least: 2, governed: false, needs: /安全|监测|预警|治理|应急|指挥/u },
];

const foreign =
  /军事|以军|俄|乌|美国|联合国|中非|中欧|东盟|导弹|防空|操作系统|生态系统|全系统|火炮|航天|着陆|救援行动|实际行动|搜救|军队|共同体|伙伴|国际|全球|世界|多边|轨道|卫星|两国/u;
const generic =
  /^(?:20[0-9]{2}年度?|[0-9一二三四五六七八九十]{1,3}方面|年度|全国|全省|全市|全州|多[次项]|一次|定点|有针对性的?|信息化|智能化|数字化|智能|智慧|一体化|实时监测|建设|专项|集中|联合|统一|此次|系列|重大)?(?:整治|打击|治理|执法|宣传|救援|抓捕|收网|排查|检查|巡查|清查|攻坚|抢险)*(?:专项|统一|集中|执法|联合)?(?:行动|计划|专项行动|专项斗争|专项整治|专项治理|专项治理行动|专项整治行动|工作平台|(?:应急管理|公安|司法|政法|教育|卫生|税务)系统|整治|攻坚战|行动计划|系统|平台)$|疫情|疫苗|^[0-9]+[项条](?:新|具体|支持|便利|政策|改革|服务)?(?:措施|举措)$|要点和|^发展战略$/u;

/** True where a name says more than that it is an action, a plan or a system, or of a foreign one. */
export function tellsOfOne(name: string): boolean {
  return name.length >= 4 && !foreign.test(name) && !generic.test(name);
}

/** Names told by what they end in, from the verb that runs them to their head: 打好|防范化解重大风险攻坚战. */
export function findBySuffix(text: string): Found[] {
  return grammars.flatMap(({ head: pattern, least, governed, needs }) =>
    Array.from(text.matchAll(pattern)).flatMap(({ index, 0: head }): Found[] => {
      const start = head.includes('年行动') && least === 0 ? index : nameStart(text, index, governed);
      if (start === null || index - start < least) return [];
      const end = index + head.length;
      const name = text.slice(start, end);
      if (!tellsOfOne(name) || (needs && !needs.test(name))) return [];
      const year = /^20[0-9]{2}年度?/u.exec(name)?.[0].length ?? 0;
      const variants = year === 0 ? [] : [{ start: start + year, end }];
      return [{ start, end, rule: 'initiative-suffix', variants }];
    }),
  );
}
