import type { Span } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';
import { nameMatches, villageStart } from '../regions/index.js';
import type { Source } from '../source.js';
import { isOpen, matchAt } from './scan.js';

const named =
  /(?:[\u4e00-\u9fff]{2,4}(?:派出所|公安分局|司法所|专职消防队|消防救援站|特勤消防站|海关|边检站)|平安[\u4e00-\u9fff]{2,3}建设领导小组(?:办公室)?|(?:刑侦|经侦|治安|网安|交警|巡特警|特警|禁毒|刑警|反诈|交管|特勤)(?:支队|总队)|(?:[刑民行][一二三四五六]|(?:刑事|民事|行政|综合|少年)审判)庭(?=庭长|副庭长|法官)|审判委员会(?=委员)|检察委员会(?=委员)|(?:中国)?人民银行[\u4e00-\u9fff]{2,6}?(?:中心支行|分行|支行)|北京卫戍区|[\u4e00-\u9fff]{2,3}(?:省军区|军分区|警备区)|(?:新疆|西藏)军区|[\u4e00-\u9fff]{2,4}街道办事处|特区政府|政法委(?!员)|国家[\u4e00-\u9fff]{2,4}应急救援中心|城市[\u4e00-\u9fff]{0,6}(?:大数据|运行|管理|指挥|治理|服务)[\u4e00-\u9fff]{0,4}中心|[\u4e00-\u9fff]{2,6}互联网法院|(?<=人大及其)常委会)/y;
const tails =
  /派出所|公安分局|司法所|消防队|救援站|消防站|海关|边检站|建设领导小组|支队|总队|[刑民行][一二三四五六]庭|审判庭|[判察]委员会|人民银行|街道办事处|卫戍区|军区|警备区|特区政府|政法委|中心|互联网法院|及其常委会/g;
const LONGEST_BEFORE_TAIL = 12;
const unnamed =
  /^(?:[各本该全某当在到从由与和向对的被据自按凡为及]|会同|跟随|.*[的由了].*|成为|通过|组织|.*[及和与为内中过界国强]海关$|.*和[\u4e00-\u9fff]*派出所$|辖区|属地|基层|所属|公安|边防|乡镇|中心|一线|所在|街道|城区|农村)|公安派出所$/;

/** Bodies that are named without a place before them: 沙门派出所, 城市大数据中心. */
export function standaloneNames(text: string): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { index } of allMatches(text, tails)) {
    for (let start = Math.max(0, index - LONGEST_BEFORE_TAIL); start <= index + 2; start++) {
      if (ends.has(start) || !(isOpen(text, start) || text[start - 1] === '其')) continue;
      const name = matchAt(named, text, start);
      if (name !== null && !unnamed.test(name)) ends.set(start, start + name.length);
    }
  }
  return ends;
}

const body =
  /党委|民委员会|党总支|党支部|村委会|村民委员会|委会|村委(?=委员|主任|副主任|干部)|居委会|居民委员会/y;

const communities = /村|社区/g;

/** 沙门村党支部, 湘家荡社区居委会. */
export function villageBodies(source: Source): Span[] {
  const { text } = source;
  const regionStarts = new Map<number, number>();
  for (const { start, end } of nameMatches(source)) {
    // Of 六堡镇 and 堡镇 the longer.
    regionStarts.set(end, Math.min(start, regionStarts.get(end) ?? start));
  }
  return allMatches(text, communities).flatMap(({ 0: kind, index }) => {
    const rest = matchAt(body, text, index + kind.length);
    let start = rest === null ? null : villageStart(source, index);
    if (rest === null || start === null) return [];
    // 福州市鼓楼区军门社区党委: the places it lies in belong to its name.
    for (let outer = regionStarts.get(start); outer !== undefined; outer = regionStarts.get(outer))
      start = outer;
    return [{ start, end: index + kind.length + rest.length }];
  });
}
