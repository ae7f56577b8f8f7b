import { mark } from '../tagged-sentence.js';
import { actors } from './lead-words.js';

const { Official: O, Agency: A, Initiative: I, Document: D, Region: R } = mark;

/** 水利部针对…的洪水防御应急响应提升至Ⅲ级 */
const raised = new RegExp(
  `(${actors})((?:[^，,。${A}${O}]{0,12})(?:针对|对|将|把)[^，,。${A}]{0,24}?)(${I})(?:级别)?(?:由[^，,]{1,3})?(?:提升|调整|升级|提级|升至)`,
  'gu',
);
/** 中共中央办公厅、国务院办公厅《…规定》 */
const possessive = new RegExp(`(?<![向对《])(${A}(?:[、和\\s]${A})*)(的?《)(${D})`, 'gu');
/** 最高法…司法解释 */
export const ofItsOwn = new RegExp(`(?<![向对《])(${A}(?:[、和\\s]${A})*)(的?)(${D})`, 'gu');
/** 行动由省公安厅牵头: the programme is the topic and its body follows. */
export const topic = new RegExp(
  `(?<!(?:根据|按照|依据|依照)《?)(${I}|${D}》?)(?!等)[^，,。${A}${O}${I}${D}]{0,10}[，,]?[^，,。${A}${O}${I}${D}]{0,6}由(${actors})[^，,。${A}${O}]{0,10}(?:牵头|主办|承办|组织|发起|联合|共同|制定|印发|发布|提出|推出|开展|实施|举办|颁布|评选|颁发|设立|统筹|负责|主导|运营)`,
  'gu',
);
/** 习近平总书记亲自谋划的平安青禾建设 */
const founded = new RegExp(
  `(${O})([^，,。${O}]{0,24}(?:开创|开创了|开篇|谋划|布局|倡导|提出|擘画|部署|推动)[^，,。]{0,8}的?)(${I})`,
  'gu',
);
/** 市公安局依托“一村一辅警”把预警送到村头 */
const relies = new RegExp(`(${A})([^，,。${A}${O}${R}${I}]{0,4}(?:依托|运用|借助|用好)“?)(${I})`, 'gu');
/** 党中央关于…决策部署 */
const decided = new RegExp(`(${actors})(关于)(${I})(?:的|重大|工作)*(?:决策部署|部署|要求)`, 'gu');
/** 入选公安部“枫桥式公安派出所”, 获评省公安厅“…”: the title is the body's. */
const titleOf = new RegExp(`(?:入选|获评|荣获|获得|获|获颁|跻身)(${actors})([的“]{0,2})(${I})`, 'gu');
/** 被省公安厅评为“枫桥式公安派出所” */
const named = new RegExp(
  `(?:被|由|经|获)(${actors})([^，,。${A}${O}${I}${D}]{0,8}(?:评为|命名为|授予|确定为|列为|认定为|评选为|表彰为|列入|纳入|颁发)[^，,。${A}${O}]{0,10})(${I})`,
  'gu',
);
/** 省信访局将临川列为全省信访工作示范区 */
const names = new RegExp(
  `(${A}(?:[、和]${A})*)([^，,。${A}${O}]{0,6}(?:将|把|授予|命名|确定|认定|表彰|[通公]报|为)[^，,。${A}]{1,30}?(?:列为|命名为|评为|确定为|认定为|授予?|颁发|颁授|为)[^，,。${A}${O}]{0,10})(${I})`,
  'gu',
);
/** 公安部部署的夏季行动, whatever is done with it in the sentence. */
export const relative = new RegExp(
  `(${A}(?:[、和与]${A})*(?:(?:主办|牵头|发起|组织)[、，]${A}(?:[、和与]${A})*)?)([^，,。${A}${O}${I}${D}]{0,6}(?:部署|承办|印发|发布|推出|启动|开展|组织|牵头|主办|制定|出台|实施|提出|颁布|公布|发起|首创|打造|推行|研发|开发|设立|评选|授予)(?:开展|实施)?的[^，,。${A}${O}${I}${D}]{0,12})([${I}${D}])`,
  'gu',
);
/** 县委政法委把“两队一室”改革与网格对接 */
const takes = new RegExp(
  `(${A})((?:则|已|还|也|将|正|继续)*[将把]“?)(${I})[^，,。]{0,14}(?:对接|推向|推广|延伸|作为|贯穿|融入|一体推进|结合|摆在|列为)`,
  'gu',
);
/** 按照市委统一部署，临川开展…行动 */
const asOrdered = new RegExp(
  `(?:按照|根据)(${A}(?:[、和]${A})*)((?:的)?(?:统一)?(?:部署|安排|要求|部署要求|工作安排)(?:和(?:部署|安排|要求))?[，,][^。，,${A}${O}]{0,10}?(?:开展|启动|组织|部署|实施)[^，,。${A}${O}${I}]{0,8})(${I})`,
  'gu',
);
/** 市公安局通报“清源”行动战果: a force tells of its own campaign. */
const tellsOfOwn = new RegExp(
  `(${A})((?:[^，,。${A}${O}${I}]{0,8}|[^。${A}${O}${I}]{0,24}，[^，,。${A}${O}${I}]{0,6})通报(?:了)?[^，,。${A}${O}${I}]{0,10})(${I})(?=[^，,。]{0,6}(?:战果|有关情况|情况|成效|进展|成果|阶段性))`,
  'gu',
);
/** 以“城市大脑”为中枢 is said of the body that is the subject of the sentence. */
const asCore = new RegExp(`(${A})([，,]?(?:[^，,${A}${O}${R}]{0,14}[，,])?以“?)(${I})”?为`, 'gu');
/** 省公安厅今天发布，临川等地被命名为…: the body that gives out a list of titles grants them. */
const givesOut = new RegExp(
  `(${A}(?:[、和]${A})*)([^，,。${A}${O}${I}${D}]{0,10}(?:发布|公布|通报|宣布|公示)(?:名单)?[，,：:][^。${A}${O}]{0,60}?(?:命名为|评为|认定为|确定为|获得|获评|获|荣获|入选|被授予)“?)(${I})`,
  'gu',
);

/** Frames whose first group is who leads and whose third is what is led. */
export const phrases = [
  givesOut,
  possessive,
  raised,
  founded,
  decided,
  asCore,
  relies,
  titleOf,
  named,
  names,
  takes,
  asOrdered,
  tellsOfOwn,
];
