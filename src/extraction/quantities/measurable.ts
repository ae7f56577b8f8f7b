import { mark } from '../tagged-sentence.js';
import type { Quantity } from './find-quantities.js';
import { institution } from './head-words.js';
import { isDivision, isPeople, isTime, isWay } from './units.js';

const { Agency: A, Document: D, Initiative: I, Official: O, Region: R } = mark;

/** What stands around a figure in its clause. */
export interface Around {
  before: string;
  after: string;
}

/** Whether a figure may be a fact wherever it stands: 一个, 2024年, 两国 never are. */
export function mayCount({ value, unit, isSmallWord }: Quantity): boolean {
  return (
    !(isSmallWord && value < 2) &&
    !(unit === '年' && value > 1900 && value < 2100) &&
    !never.has(unit) &&
    unit !== '国'
  );
}

/**
 * Whether a figure is a counted or measured fact at all, whoever it may be of. By the annotation guide and the
 * annotated articles: what a body, place, programme or document does, has, gives, aims at and is hit by counts
 * (rescued people, funds, flooded fields, rainfall of a place, height, shares, growth). The dead and hurt of an accident,
 * people who sit in a meeting, lengths of time, distances, ages, prices of one thing, water levels and wind do not.
 */
export function isMeasurable(quantity: Quantity, around: Around): boolean {
  const { before, after } = around;
  const { unit } = quantity;
  if (quantity.isSmallWord && !before.endsWith('连续') && !isCountInWords(quantity, around)) return false;
  if ((ofCasualties.test(before) && !statistic.test(before)) || beforeCasualties.test(after)) return false;
  if (ofOneCase.test(before) || (isPeople(unit) && (party.test(after) || ofParty.test(before)))) return false;
  if (ofOneThing.test(before) || ofPerson.test(before) || ofEach.test(before)) return false;
  if (/^[卷册]$/u.test(unit) && after.startsWith('本')) return false;
  if (unit === '个' && ((/[向对给]$/u.test(before) && ofOthers.test(after)) || ofStates.test(after)))
    return false;
  if (isOfNature(unit, around) || sport.test(after) || lapse.test(after)) return false;
  if (
    unit !== '%' &&
    dealtWith.test(before) &&
    !/^[^，,]{0,10}(?:签署|签订)/u.test(after) &&
    !/^[^，,]{0,6}(?:到|至|增|降|提高|提升|上升)/u.test(after)
  )
    return false;
  if (ofNames.test(before) && /^(?:单位|部门|部委|机构)(?![^，,]{0,6}[入进常轮派]驻)/u.test(after))
    return false;
  if (unit === '周岁') return limitOfAge.test(before);
  if (isTime(unit)) return isFeatureInTime(unit, around);
  if (isWay(unit)) return isFeatureInSpace(unit, around);
  if (isDivision(unit)) return isCountOfDivisions(around);
  if (isPeople(unit) && (sitting.test(after) || agesBefore.test(before))) return false;
  if (
    unit === '元' &&
    ((/(?:每[^，,]{1,8}|售价|单价|票价|只要|仅需|原价|起拍价|起竞价|成交价)$/u.test(before) &&
      !/^(?:提高|提升|上调|增加|降|上涨)/u.test(after)) ||
      /^(?:[/每]|的?(?:高|低|底|总)?价格?(?:成交|拍|竞)|[是为]起)/u.test(after))
  )
    return false;
  return (
    !(unit === '次' && before.endsWith(I)) &&
    !(unit === '次' && !/^(?:$|[、和及以）])/u.test(after)) &&
    !standard.test(before)
  );
}

/** 与200家企业签约, 来自120个国家: the figure counts others. */
const dealtWith = /(?:与|(?<![共会合协])同|从|来自|辐射|连接|通达)(?:近|超过?|逾|约|欧洲|亚洲|全球|全国)?$/u;
const sport =
  /^[^，,]{0,6}(?:冠军|金牌|奖牌|银牌|铜牌|参赛|选手|运动员|球员|演员|剧种|方阵|醒狮|彩龙|彩灯|灯组|花灯)/u;
/** 给予他2500元: what a private person gets. */
const ofPerson = /(?:给予?|为|向|让|帮助?|借给)了?[他她](?!们)/u;
/** 每10亿元投资就有5亿元…: a share told in figures. */
const ofEach = /每$|每[0-9.]+[万亿]*[^，,0-9、]{1,4}[^，,0-9]*[就有]/u;
/** 向29个省区市纪委通报, 21个国家: the figure counts others. */
const ofOthers = /^(?:省区市|省份|省[（(]|部委)/u;
const ofStates = new RegExp(
  `^[^，,、]{0,10}国家?(?:和[^，,、]{2,4}国家|和地区)?的|^“?${I}”?(?:沿线|共建)?国家`,
  'u',
);
/** 申请年龄上限由60周岁延长至63周岁: what a paper lays down. */
const limitOfAge =
  /年龄[^，,]{0,6}(?:由|从|延[长迟][至到]|提高[至到]|放宽[至到]|为|[0-9]周岁[^，,]{2,6}[至到])$/u;
/** 3个多小时, 2个半月 */
const lapse = /^(?:多|半)?(?:半)?(?:小时|月|工作日|世纪|季度|年头)/u;
/** 甲厅、乙厅等6家单位: the figure counts the names. */
const ofNames = new RegExp(`${A}等?$`, 'u');

/** 全国300个试点, 第三届: the figure is of the whole, or a name. */
const standard = /(?:全国|全球|世界|我国|中国)(?:的|共|共有|有)?$/u;
const never = new Set('度 点 倍 对 通 桩 孔 块 字 轮 层 期 枪 趟 部门 部委'.split(' '));

const harm =
  '遇难|死亡|受伤|伤亡|失踪|身亡|罹难|重伤|轻伤|溺亡|溺水|失联|被埋|牺牲|丧生|遇害|确诊|感染|因公殉职|中毒';
const ofCasualties = new RegExp(`(?:${harm}|直接经济损失|病例)[^，,、]{0,6}$`, 'u');
const beforeCasualties = new RegExp(`^[^，,、]{0,6}(?:${harm}|伤者|遗体|伤员)`, 'u');

/** 死亡人数同比减少21人 is a figure of the place's safety. */
const statistic =
  /(?:死亡|受伤|伤亡|遇难)(?:人数|起数)?(?:、[^，,]{2,6})?(?:同比|较[^，,]{1,6}|比[^，,]{1,6})?(?:减少|下降|降低)/u;
/** 侦破一起涉案1.2亿元的案件: figures of one case. */
const ofOneCase = /(?<!在|了)[一1]起(?!来|努力|成|走|参|种|推|为|把|将)[^，,]*$/u;
/** 一台500兆瓦的机组 */
const ofOneThing = /[一1这该][个台座艘架辆块栋]$/u;
/** A sentence on one case, with somebody whose name is hidden. */
export const caseStory =
  /[\u4e00-\u9fa5]某(?!某?(?:单位|公司|地|些|种|个|年))|报警称|受害人|被害人[^，,]{0,8}(?:称|说|被)|一名(?:男子|女子)|(?:男子|女子)[^，,]{0,4}某/u;
/** 300余人参加: who takes part is counted for a programme alone. */
export const takingPart = /^[^，,、]{0,8}(?:参加|出席|到场|参会|与会|观摩|旁听|列席|收看|聆听)/u;
/** 17名被告人中有11人: those before the court in one case. */
const party = /^(?:被告人|被告|失主|事主|受害人|被害人|当事人|原告)/u;
const ofParty = /(?:被告人|嫌疑人|受害人|被害人)中[^，,]{0,4}$/u;

/** Water levels, wind, temperature, and earthquakes are of rivers and weather. Rainfall is of the place it falls on. */
function isOfNature(unit: string, { before, after }: Around): boolean {
  if (
    /水位|警戒|流量|风速|气温|震级|震源|能见度|浪高|波高/u.test(before.slice(-12)) &&
    !/[处个条座]/u.test(unit)
  )
    return true;
  if (
    before.includes('余震') ||
    /^[^，,]{0,2}余震/u.test(after) ||
    /(?:塌方量|土石|滑坡体|方量)/u.test(before)
  )
    return true;
  return unit === '米' && /^(?:以上|左右)?的?(?:洪水|巨浪|大浪|浪)/u.test(after);
}

const counting =
  /(?:提出|部署|包括|包含|明确|规定|建成|推出|抓好|实施|设立|印发|制定|通报|公布|发布|曝光|从|设置|打造|形成|开展|出台|启动|涵盖|分为|完成|共有|共|聚焦|围绕)[^，,。]{0,14}$/u;

const afterDocument = new RegExp(`${D}》?$`, 'u');
const ofRegion = new RegExp(`^的${R}`, 'u');
const afterList = new RegExp(`(?:${R}|等|全国|全省|全市)$`, 'u');

/** 围绕机制、队伍等五个方面 */
const aspects = /(?:围绕|聚焦|从|针对|涵盖|涉及)[^，,]*$/u;

/** 七起, 八部分, 三大类: small numerals count where the clause lists, issues or builds what follows. */
function isCountInWords({ value, unit }: Quantity, { before, after }: Around): boolean {
  if (/^(?:方面|领域|环节|维度)/u.test(`${unit === '个' ? '' : unit}${after}`) && aspects.test(before))
    return value > 3;
  if (unit === '个' && value > 1 && /(?:新增|新建|建成|获批|新设)$/u.test(before)) return true;
  if (unit === '个' && value < 4) return false;
  return value > 1 && (counting.test(before) || afterDocument.test(before));
}

/** 15周年, 为期40天的春运, 1200余年建城史, 压缩到10个工作日 are features; other lengths of time are circumstances. */
function isFeatureInTime(unit: string, { before, after }: Around): boolean {
  if (unit === '周年' && /^(?:大型|主题|纪念|庆祝|成就)/u.test(after)) return false;
  if (unit === '周年') return before.endsWith(I) || before.endsWith(`${I}”`) || begun.test(before);
  if (unit === '岁') return false;
  if (before.endsWith('连续') && standing.test(after)) return true;
  if (unit === '年')
    return (
      (/^(?:的)?[^，,]{0,2}(?:历史|建城史|建制史|酿造史)/u.test(after) && !ofOldThing.test(after)) ||
      (begun.test(before) && /^(?:多|来|以来)/u.test(after)) ||
      (before.endsWith('为期') && after.startsWith('的'))
    );
  if (unit === '个工作日' || unit === '小时' || unit === '分钟' || unit === '天')
    return (
      /(?:期限|时限|时间|时长|周期|用时|平均)[^，,]{0,10}(?:(?:压缩|缩短|减少|降)[至到为]?(?:了)?|[由从](?:过去的|原来的)?)$/u.test(
        before,
      ) ||
      (before.endsWith('为期') && after.startsWith('的'))
    );
  return false;
}
/** 600年历史的永宁大集 */
const ofOldThing = new RegExp(`史的${R}?[省市县区]?[^，,${R}]`, 'u');
/** 连续9个月没有发生命案, 连续三年下降 */
const standing =
  /^(?:多)?(?:[^，,0-9]{0,4}(?:下降|走低|没有|未发生|未出现|实现|保持|“?零|无|双下降|上升|增长)|$)/u;
export const begun = new RegExp(
  `([${I}${D}])》?”?[^，,${R}${A}]{0,8}(?:实施|施行|启动|开展|推行|公布施行|颁布|建立|成立|公布|建设)$`,
  'u',
);

/** 海拔4300多米, 全长80公里, 新改建公路500公里 */
function isFeatureInSpace(unit: string, { before, after }: Around): boolean {
  if (unit === '毫米')
    return /雨|降水|^\s*(?:达到?|为|超过?)$/u.test(before) || /雨|降水/u.test(after.slice(0, 6));
  if (unit === '厘米') return /(?:积雪|雪深)[^，,]{0,8}$/u.test(before);
  if (/海拔[^，,]{0,6}$/u.test(before)) {
    return after === '' || (after.startsWith('的') && !institution.test(after.replace(ofRegion, '')));
  }
  if (unit !== '公里' && unit !== '千米') return false;
  // 全长80公里的某工程 tells of the works.
  if (/全长[^，,]{0,2}$/u.test(before) && after.startsWith('的')) return false;
  if (
    /(?:距|离|外|时速|每小时|行|走|宽|深|高|直径|半径|方圆|约|往返|绕|相隔)[^，,建改修]{0,8}$/u.test(before)
  )
    return ofRegion.test(after);
  return (
    !/^(?:外|处|远|每|\/|之|以外|范围|的路|左右的)/u.test(after) &&
    /(?:里程|总长|全长|岸线|公路|道路|铁路|绿道|河道|管网|管道|线路|海堤|堤防|轨道|地铁|高铁|高速|步道|栈道|新建|改造|改建|建成|修复|修建|疏浚|清淤|整治|开通|铺设|贯通|巡查|巡护|排查|抢通)[^，,]{0,12}$/u.test(
      before,
    )
  );
}

/** 安徽共有5市24县（区）受灾, 覆盖12个乡镇 count; 甲、乙、丙3省 counts the list before it. */
function isCountOfDivisions({ before }: Around): boolean {
  return !afterList.test(before) && /(?:共有|共|有|已有|涉及|覆盖|市|县|惠及|辐射)$/u.test(before);
}

/** 近百位委员参加会议, 6名代表发言, 3000名全国人大代表: people of a meeting or of a body's seats. */
const sitting = new RegExp(
  `^(?:${A})?[^，,、]{0,8}?(?:代表|委员|常委|嘉宾|专家学者|人大代表|政协委员)|^[^，,]{0,10}(?:参加会议|出席|与会|参会|列席|发言)`,
  'u',
);
const agesBefore = new RegExp(`(?:年满|年龄)$|${O}等$`, 'u');
