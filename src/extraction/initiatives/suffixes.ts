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
  /** Where set, the name must hold none of these. */
  never?: RegExp;
}

const publicGood =
  /平安|治理|社会|公安|警务|应急|消防|安全|法治|信访|综合|共同富裕|一体化|数字|信用|文明|民族团结|生态|绿色|低碳|双拥|禁毒|普法|食品|无废|森林|园林|卫生|养老|托育|教育|知识产权|服务业|开放|贸易|和美乡村|乡村治理|高质量发展|现代化|融合发展|创新发展|改革|健康|清廉|廉洁|统计|诚信/u;

const grammars: readonly Grammar[] = [
  { head: /警务一体化/gu, least: 0, governed: false },
  {
    head: /专项(?:斗争|行动|整治行动|打击行动|执法行动|治理行动|整治|治理|检查|督查|巡查|执法)(?!方案|工作组|小组|办公室)(?:工作(?=[，。、；]|$))?|(?:攻坚战|歼灭战|保卫战|阻击战)|(?:治本攻坚|集中攻坚|攻坚)(?:三年)?行动|[一二三四五六七八九十]年(?:攻坚|提升)?行动(?:计划|方案)?|行动计划|(?:集中|打击|大|全链条|联合|清理|专门)整治(?:工作|行动)?(?=[，。、；”]|$|行动)|整治(?:提升)?行动|百日(?:攻坚|会战|行动|整治)(?:行动)?|大(?:排查|整治|走访|化解|清查|检查|练兵|比武|会战|宣讲|宣传|巡防)(?:大[\u4e00-\u9fa5]{2}){0,3}(?:专项)?(?:行动|活动)|(?:大(?:排查|整治|走访|化解|清查|检查|宣传|督导|起底)){2,4}/gu,
    least: 2,
    governed: false,
  },
  {
    head: /(?:(?:第[一二三四五六]个|新一轮)“?)?[一二三四五六七八九十]年(?:攻坚)?行动(?:计划|方案)”?/gu,
    least: 0,
    governed: false,
  },
  {
    head: /行动(?!计划|方案|[上起力者来人派自能路员不]|迅速|队|组|纲领|指南|支援|轨迹|自觉|议程|路线|倡议)/gu,
    least: 3,
    governed: true,
  },
  {
    head: /计划(?!生育|[于在到将今明年本从对经单投用]|任务|安排|指标|性|书|的|、|执行|草案|报告|建设|完成|开展|实施)/gu,
    least: 4,
    governed: true,
  },
  {
    head: /(?:强基|惠民|提升|提质|振兴|培育|素质|保护|修复|传承|发展|攻关|再造|育人|护航|扩容|示范|育苗|培养|筑底|赋能|焕新|绿化|美化|亮化|普惠|关爱|帮扶|保障|质量|改善|文化|人才|筑基|固本|暖心|民心|民生实事|明亮|放心|技防|铁网|天眼|安居|助学|助老|助残|禁毒|反诈|清源|亮剑)工程(?!师|建设|项目|技术|质量|院|局|款)/gu,
    least: 2,
    governed: true,
  },
  {
    head: /(?:示范|先行|试验|引领|样板|先导)(?:区|市|省|县|点|城市|镇|乡|村|街区|社区|单位)(?!域|创建工作|内|外|里|域)/gu,
    least: 3,
    governed: false,
    needs: publicGood,
  },
  { head: /城市实验室|社会治理实验室/gu, least: 2, governed: false },
  {
    head: /(?:自由贸易|自贸)试验区|自由贸易港|自贸港|综合配套改革试验区/gu,
    least: 2,
    governed: false,
    needs:
      /^(?:上海|广东|天津|福建|辽宁|浙江|河南|湖北|重庆|四川|陕西|海南|山东|江苏|广西|河北|云南|黑龙江|北京|湖南|安徽|新疆|内蒙古|山西)/u,
  },
  {
    head: /(?:建设|改革|综合|创新|先行|示范|准入|标准化|规范化|市场化|数字化|保险|补贴|制度|应用|服务|治理)试点(?:工作)?(?!城市|地区|区域|经验|单位|企业|项目|示范|任务)/gu,
    least: 4,
    governed: true,
  },
  {
    head: /(?:常态化|长效)机制|一体化[\u4e00-\u9fa5]{0,4}机制/gu,
    least: 2,
    governed: true,
    needs: /扫黑|平安|警务|执法|办案|跨|联/u,
  },
  {
    head: /(?:联动|联调|联防|联勤|协作|互助|核拨|会商|共治|接访|包案|包联|帮扶|救助|补偿|激励|容错|预警|响应|议事|巡回|直报|直达|协商|吹哨|报到|闭环|倒查|熔断)(?:工作)?机制/gu,
    least: 2,
    governed: true,
    needs: /^(?!建立|健全|完善)(?:.*(?:三|四|五|六|N|\+|跨|区域|快速|省际|警|街|村|“))/u,
  },
  { head: /(?:预警|监测|防控|管控)体系/gu, least: 4, governed: true, needs: /平安|社会治安|风险监测|预警/u },
  {
    head: /(?:系统|平台)(?!性|化|集成|治理|地|总结|观|思维|工程|部|谋划|梳理|推进|学习|经济|企业|公司|商|发布|论述|部署|阐|建设者|完整|学|上(?!线)|显示)/gu,
    least: 4,
    governed: false,
    needs:
      /智慧(?:海事|公安|警务|消防|应急|城管|城市|交通|社区|监管|法院|检务|矫正|信访|水利|气象)|预警|协同|反诈|调解|治理|综治|应急|信访|政务|社会保险|医保|监管|指挥|履职|追溯|执法|公共服务|警务|安防|监督|智慧教育|数据(?:共享|协同)|网格/u,
    never:
      /滴灌|物流|电商|企业|分拣|观测|数字孪生|大模型|人工智能|AI|种植|养殖|农田|农机|航空|飞行|列车|高铁|电网|核电|商业|银行|证券|直播|游戏|机器人|全新|新一代|自主研发|物联网|海水|早期预警|中央厨房/u,
  },
  { head: /(?:规范化|标准化|示范化|实战化|一体化|法治化)建设/gu, least: 3, governed: true },
  {
    head: /(?:工作|调解|执法|办案|普法|接访|治理|网格|矫治|教育|管理|服务)法(?![治律规制院定学人典官庭])/gu,
    least: 3,
    governed: true,
  },
  {
    head: /(?<=[\u4e00-\u9fa5])[1-9]\.0版?(?![0-9%％万亿元个])/gu,
    least: 3,
    governed: true,
    needs: /管理|平台|系统|治理|警务|模式|改革|机制|服务/u,
  },
  {
    head: /突出单位|先进典型|示范单位|(?:星级)?平安(?:市县|县区|县|市|区|乡镇|镇街|村|村居|社区|家庭|单位)(?!委|政府|公安|级|长)/gu,
    least: 2,
    governed: false,
    needs: /平安|枫桥|20[0-9]{2}年/u,
  },
  {
    head: /(?:先进(?:集体|个人|单位|工作者|县|市)|劳动模范|英雄模范|英模|标兵|能手|红旗手|模范(?:个人|集体|法官|检察官|单位)|文明(?:城市|村镇|村|单位|家庭|校园|标兵)|优秀(?:公安局|派出所|法院|法官|检察官|人民警察|公务员|案例|集体|单位)|(?:十大|最佳|典型|优秀|创新)案例)(?=[，。、；”（称荣的等]|$)/gu,
    least: 2,
    governed: true,
    needs:
      /^(?:20[0-9]{2}年度?)?(?:全国|全省|全市|全军|中国|中央|国家|省|市|县|“|公安|政法|平安|信访|法治|新时代|[\u4e00-\u9fa5]{2,3}[省市县区])/u,
  },
  {
    head: /[0-9]{1,3}[项条](?:[\u4e00-\u9fa5]{0,10}?)(?:措施|举措|实事项目|实事)/gu,
    least: 0,
    governed: true,
  },
  { head: /(?:20[0-9]{2}年度?)?十[件大](?:民生)?实事(?:项目)?|年度十件大事/gu, least: 0, governed: false },
  {
    head: /兴警战略|强警战略|提升战略|[强兴富][省市县区国企农农]战略/gu,
    least: 2,
    governed: true,
  },
  {
    head: /(?:进|走进|下)(?:校园|社区|农村|乡村|机关|企业|军营|网络|家庭|万家|公园|基层|乡|宗教场所)(?:系列|主题|宣传|普法)*活动/gu,
    least: 2,
    governed: true,
  },
  { head: /“一张(?:网|图)”/gu, least: 2, governed: false, needs: /安全|监测|预警|治理|应急|指挥/u },
  {
    head: /送温暖(?:行动|活动)|中央[\u4e00-\u9fa5]{4,8}督察|公开课(?=[，。、]|$)|普查(?=[，。、工]|$)/gu,
    least: 0,
    governed: true,
  },
  {
    head: /(?:[河湖林田路链街警楼山湾片塘渠库桥巷]|网格)长制(?!定|造)/gu,
    least: 0,
    governed: false,
  },
];

const foreign =
  /军事|以军|俄|乌|美国|联合国|中欧|东盟|导弹|防空|操作系统|生态系统|全系统|火炮|航天|着陆|救援行动|实际行动|搜救|军队|共同体|伙伴|国际月|两国|轨道|卫星|空袭|地面行动|停火|作战|发射|加沙|定居|报复|袭击|电力系统|神经系统|能源系统|控制系统|制动|灌溉|智能驾驶/u;
const generic =
  /^(?:20[0-9]{2}年度?|[0-9一二三四五六七八九十]{1,3}方面|年度|全国|全省|全市|全县|全州|多[次项]|一次|一系列|各类|各项|多种|定点|有针对性的?|信息化|智能化|数字化|智能|智慧|一体化|实时监测|建设|专项|集中|联合|统一|此次|系列|重大|重点|相关|有关|具体|新的|长期|大规模|综合|快速|首个|制定|推进|信息|大数据|数字|云|公共服务|政务服务|网络|电商|直播|销售|社交|第三方|全域|国家|国家级|省级|市级|县级|高水平|高质量)*(?:整治|打击|治理|执法|宣传|救援|抓捕|收网|排查|检查|巡查|清查|攻坚|抢险|提升|改造|隐患|管理|服务|信息|预警|监测|指挥|调度|处置|响应|联动|联防|协作|协同|应急|救助|监管|执法)*(?:专项|统一|集中|执法|联合|示范|先行|试点|改革)*(?:行动|计划|专项行动|专项斗争|专项整治|专项治理|专项检查|专项治理行动|专项整治行动|工作平台|(?:应急管理|公安|司法|政法|教育|卫生|税务|工会|供销)系统|整治|攻坚战|行动计划|系统|平台|先行区|示范区|试验区|示范基地|示范单位|示范点|示范社区|示范村|试点|机制|工程|工作法|倡议|大排查|大检查|大走访)$|疫情|疫苗|^[0-9]+[项条](?:新|具体|支持|便利|政策|改革|服务|重要|重大|有力|有效)?(?:措施|举措)$|要点和|^发展战略$|实现|成为|提供|这[个一]|我们|该|转化为|具体行动|实际行动|^更多|^重要|^重大|据|来自|会议|听取|和规划|加快|一方面|查摆|研讨|依法|我国|、(?:计划|行动|工程|平台|系统|机制)$|更加|所有|任何|自觉|统一行动|群众性|国家重大|^的|作出|反腐败斗争|这场|一场|多个|[0-9]+个|以来|正在|^[一二三四五六七八九十]+个|几个|首批|一批/u;

/** True where a name says more than that it is an action, a plan or a system, or of a foreign one. */
export function tellsOfOne(name: string): boolean {
  return name.length >= 4 && !foreign.test(name) && !generic.test(name);
}

/** 《青禾省养老服务三年行动计划》: what the article prints as a title is a document. */
function isDocument(text: string, name: string): boolean {
  return /(?:计划|方案|规划|纲要)$/u.test(name) && text.includes(`《${name}`);
}

/** Names told by what they end in, from the verb that runs them to their head: 打好|防范化解重大风险攻坚战. */
export function findBySuffix(text: string): Found[] {
  return grammars.flatMap(({ head: pattern, least, governed, needs, never }) =>
    Array.from(text.matchAll(pattern)).flatMap(({ index, 0: head }): Found[] => {
      const start = head.includes('年行动') && least === 0 ? index : nameStart(text, index, governed);
      if (start === null || index - start < least) return [];
      const end = index + head.length;
      const name = text.slice(start, end);
      if (!tellsOfOne(name) || (needs && !needs.test(name))) return [];
      if (never?.test(name) || isDocument(text, name)) return [];
      const year = /^20[0-9]{2}年度?/u.exec(name)?.[0].length ?? 0;
      const variants = year === 0 ? [] : [{ start: start + year, end }];
      return [{ start, end, rule: 'initiative-suffix', variants }];
    }),
  );
}
