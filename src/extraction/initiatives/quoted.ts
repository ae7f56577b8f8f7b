import type { Found } from './standing.js';

const quotation = /“([^“”\n]{2,30})”/gu;
/** What a quoted name is a name of. */
const heads =
  '(?:新型|特色|基层|社会|矛盾纠纷|多元|智慧|联合|常态化|长效|工作|系列|专项|集中|主题|实践|宣传|治理|调解|普法|警务|运行|应用|创新|联动|数字|综合|治安|打击|整治){0,4}(?:专项行动|行动|工程|机制|模式|计划|活动|战略布局|总体布局|战略(?!对话|定位|伙伴|意图)|建设|经验|平台|系统|体系|项目|工作法|调解法|执行法|示范区|示范点|示范|创建|改革|制度|试点|攻坚战|攻坚|整治|斗争|措施|举措|品牌|应用|基金|工作室|调解室|警务室|警务|小程序|APP|App|热线|联盟|驿站|课堂|服务队|宣讲团|治理|实事)(?![者员商区力])';
const withHead = new RegExp(`^${heads}`, 'u');
/** “甲”“乙”专项行动: the head is of both. */
const headOfNext = new RegExp(`^(?:、?“[^“”]{2,14}”){1,3}${heads}`, 'u');
/** Words that put a programme to work: after them a quoted name is one if it looks like one. */
const governed =
  /(?:开展|推进|推行|推动|实施|深化|打造|创建|建设|建成|启动|推出|探索|构建|建立|创立|创设|设立|成立|出台|践行|传承|坚持|发展|弘扬|推广|落实|落地|实现|通过|依托|运用|利用|借助|上线|首创|创新|形成|获评|荣获|获得|捧得?|首捧|摘得|捧回|入选|评为|命名|授予|升级|迭代|擦亮|做实|用好|按|以|中|”、?)(?:了|出|起|好)?[^，。“”、；]{0,8}$/u;
const looksNamed =
  /^(?:[0-9一二三四五六七八九十百千]{1,3}(?:[大项条张朵]|支队)[^，]*|.*(?:工程|行动|机制|平台|大脑|通办|[一全省跨]\S*办|.{3}通|.{2}码|智治|.{2}网|.{2}云|.{2}室|联勤|工作法|调解法|鼎|奖|杯|超市|枢纽|(?:服务|治理|指挥|调解|矛调|综治)中心|驿站|模式|计划|经验|改革|项目|措施|清单|办结|受理|联盟|\+|社工|警官|管家|哨兵|先锋|护航|利剑|铁拳|清零|净网|平安[^，]{0,4}|战略|制度|体系|建设|网格|微治理|厨房|热线|基金|办实事))$/u;
/** So plain a name that nothing need lead up to it. */
const plainly = /(?:基金|专项行动|通办|工程|工作法|调解法|计划|平台|机制|厨房)$/u;
const noName =
  /[，。！？；]|^(?:硬|实|新|具体|重要)?(?:措施|举措|任务|机制|平台|计划|行动)$|^(?:完善|推动|推进|健全|加强|建设|坚持|实现|要|促进|深化|提升|为|把|让|在)|^(?:[0-9]+[·.][0-9]+|[一二三四五六七八九十0-9]+[个种类][^大项]*)$|五”?$|意识|思维|精神|主题|思想|理念|关系|问题|[^判]案$|是|骗局|陷阱|不[^，]{0,6}不|人员|台独|港独|第[一二三]|道路$|底色|拳$|四梁八柱|大家族|观$|三农|老虎|苍蝇|围猎|内卷|瘦身|松绑|式$|政绩|一老一小|[0-9]号$|一号|萨德|北溪|爱国者|制裁/u;

/**
 * “公证减证便民提速”活动, “七减”措施, 通过“可视平安通”, “一窗通办”等10个项目: names in quotation marks, with or without
 * a head after them. A headline leaves out the verb.
 */
export function findQuoted(text: string, bodyStart: number): Found[] {
  const found: Found[] = [];
  for (const { index, 0: whole, 1: inside } of text.matchAll(quotation)) {
    if (noName.test(inside!)) continue;
    const end = index + whole.length;
    const inner = { start: index + 1, end: end - 1 };
    const head = withHead.exec(text.slice(end, end + 14))?.[0] ?? '';
    if (head !== '') {
      found.push({ start: index, end: end + head.length, rule: 'initiative-quoted-head', variants: [inner] });
      continue;
    }
    const oneOfMany = /^等[0-9一二三四五六七八九十]*[个项]/u.test(text.slice(end, end + 6));
    const led = index < bodyStart || governed.test(text.slice(Math.max(0, index - 16), index));
    const shared = headOfNext.test(text.slice(end, end + 60));
    if (oneOfMany || shared || plainly.test(inside!) || (led && looksNamed.test(inside!))) {
      found.push({ ...inner, rule: 'initiative-quoted', variants: [] });
    }
  }
  return found;
}
