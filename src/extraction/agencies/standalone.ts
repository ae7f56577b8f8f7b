import type { Span } from '../../domain/extraction.js';
import { villageStart } from '../regions/index.js';
import type { Source } from '../source.js';
import { isOpen, matchAt } from './scan.js';

const named =
  /(?:[\u4e00-\u9fff]{2,4}(?:派出所|公安分局)|特区政府|政法委(?!员)|国家[\u4e00-\u9fff]{2,4}应急救援中心|城市[\u4e00-\u9fff]{0,6}(?:大数据|运行|管理|指挥|治理|服务)[\u4e00-\u9fff]{0,4}中心|[\u4e00-\u9fff]{2,6}互联网法院|(?<=人大及其)常委会)/y;
const tails = /派出所|公安分局|特区政府|政法委|中心|互联网法院|及其常委会/g;
const LONGEST_BEFORE_TAIL = 12;
const unnamed =
  /^(?:[各本该全某当在到从由与和向对的被]|辖区|属地|基层|所属|公安|边防|乡镇|中心|一线|所在|街道|城区|农村)|公安派出所$/;

/** Bodies that are named without a place before them: 沙门派出所, 城市大数据中心. */
export function standaloneNames(text: string): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { index } of text.matchAll(tails)) {
    for (let start = Math.max(0, index - LONGEST_BEFORE_TAIL); start <= index + 2; start++) {
      if (ends.has(start) || !(isOpen(text, start) || text[start - 1] === '其')) continue;
      const name = matchAt(named, text, start);
      if (name !== null && !unnamed.test(name)) ends.set(start, start + name.length);
    }
  }
  return ends;
}

const body = /党委|党总支|党支部|村委会|村民委员会|委会|居委会|居民委员会/y;

/** 沙门村党支部, 湘家荡社区居委会. */
export function villageBodies(source: Source): Span[] {
  const { text } = source;
  return [...text.matchAll(/村|社区/g)].flatMap(({ 0: kind, index }) => {
    const rest = matchAt(body, text, index + kind.length);
    const start = rest === null ? null : villageStart(source, index);
    return rest === null || start === null ? [] : [{ start, end: index + kind.length + rest.length }];
  });
}
