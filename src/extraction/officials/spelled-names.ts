import type { Span } from '../../domain/extraction.js';
import { bondOf } from './characters.js';
import { endsBefore, isHan } from './continuations.js';

/** Characters that spell Uygur, Mongol, Tibetan and Kazakh names. */
const spelling = new Set(
  '阿艾安敖巴白班拜宝保贝本比毕别波布才仓策查朝车成次楚达丹旦当道德登迪地丁顶东都顿多朵额恩尔尕嘎噶甘高戈格葛根贡古哈孩海罕汗浩和贺赫黑洪呼胡吉加嘉江金晶久卡凯坎柯克肯孔库拉来兰朗勒雷李力里丽利林卢鲁罗洛吕玛马买迈麦曼毛梅美门蒙孟米敏明莫牟木穆姆那娜纳乃奈尼宁纽努诺帕潘培彭皮平普齐奇其恰千强乔钦秦青卿庆琼曲让热仁日荣如若撒萨赛三桑色森沙山珊尚舍升石史斯四苏索塔泰坦特腾提铁图吐托陀娃瓦万旺维温文翁乌吾西希锡夏肖辛新雅亚延岩央杨瑶也业叶伊衣依宜义益音银英永尤玉元云扎泽增扎札占珍争直治珠竹卓兹孜子宗祖古丽提汗江木其合力麦洪措卡雄杰尖则多东梅傲达仓嫩苍纳雅图门和奥尧斯琴花荣华其木格娜仁高娃巴根图雅朝鲁郭更肉再迪帕依村雪来',
);
/** With which such a name begins where no dot shows it. */
const beginnings =
  /^(?:阿[古拉都日布力不斯迪勒木]|敖[登日云其特]|巴[图特桑雅音根]|巴依|白玛|班玛|包[力勒]|宝[力音日]|毕力|才[仁让旦项]|次[仁旺旦央]|达[瓦娃尔赖]|旦[巴增真]|道[尔日布]|德[吉勒庆]|丹[增巴珠真]|多[吉杰]|额[尔日勒]|尕[藏玛日]|格[桑日根列]|根[敦秋]|贡[布桑嘎]|哈[斯丹尔那日布]|呼[和日格]|吉[仁日美]|加[央羊]|嘉[央措]|江[白央]|拉[巴姆]|罗[布桑珠]|洛[桑松珠]|玛[合扎]|买[买合]|麦[麦买]|米[玛吉]|孟[和克]|木[拉合塔]|那[日木音]|娜[仁日]|尼[玛珍]|努[尔尔]|齐[扎布木]|其[美其木]|恰[嘎克]|青[格巴]|琼[达]|仁[增青钦]|热[合依]|荣[布]|赛[音罕春]|桑[杰吉]|斯[琴日钦]|苏[和日德力]|索[南朗]|塔[娜拉]|特[木日格]|图[雅门布]|吐[尔逊]|托[合娅]|旺[堆扎姆]|温[都]|乌[兰云日力恩]|吾[买]|西[热]|夏[吾]|雪[央]|央[金宗]|伊[力德]|依[力]|云[丹登]|扎[西巴]|增[太]|泽[仁旺]|珠[扎]|卓[玛嘎]|沙[依吾]|古[丽]|阿[依衣卜不]|帕[提]|再[努吐]|热[孜]|迪[丽力]|祖[丽]|艾[力合尼山]|库[尔]|肉[孜]|玛[依]|努[力])/;
const dotted = /[\u4e00-\u9fff]{1,6}(?:·[\u4e00-\u9fff]{1,8}){1,3}/y;
const minority = new Set(['不', '都', '列', '满', '历', '卜']);

/** True where all characters are such as names of the peoples of China are spelled with. */
export function isMinoritySpelling(name: string): boolean {
  return Array.from(name).every((one) => one === '·' || spelling.has(one) || minority.has(one));
}

const takesWordBefore = /^[\u4e00-\u9fff]{2,3}(?:致电|致函|会见|会晤|同|与|向|对|和|在)/;

/** 木合塔尔·艾山: how far the part after the last dot goes is told by what follows. */
export function dottedNameAt(text: string, start: number): Span | null {
  dotted.lastIndex = start;
  const run = dotted.exec(text)?.[0];
  if (run === undefined || takesWordBefore.test(run)) return null;
  const first = Array.from(run.slice(0, run.indexOf('·')));
  if (!spelling.has(first[0]!)) return null;
  if (first.filter((one) => spelling.has(one)).length * 2 < first.length) return null;
  const end = start + run.length;
  const head = start + run.lastIndexOf('·') + 1;
  return { start, end: bestEnd(text, head, head + 1, Math.min(end, head + 6)) };
}

/** 敖登其木格, 才让太: a name of three characters and more that spells another language, without a dot. */
export function spelledNameAt(text: string, start: number): Span | null {
  if (!beginnings.test(text.slice(start, start + 2))) return null;
  let limit = start + 2;
  while (limit < start + 6 && spelling.has(text[limit] ?? '')) limit++;
  const end = bestEnd(text, start, start + 2, limit);
  return endsBefore(text, end) > 0.5 ? { start, end } : null;
}

function bestEnd(text: string, from: number, first: number, last: number): number {
  let best = first;
  let bestScore = -Infinity;
  let spelled = 0;
  for (let end = from + 1; end <= last; end++) {
    const character = text[end - 1]!;
    if (!isHan(character)) break;
    spelled += spelling.has(character) ? 0.7 - Math.min(1, bondOf(text[end - 2]!, character) / 8) : -1.5;
    const score = spelled + endsBefore(text, end);
    if (end >= first && score > bestScore) [best, bestScore] = [end, score];
  }
  return best;
}
