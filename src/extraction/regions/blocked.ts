import type { Span } from '../../domain/extraction.js';

// 长江|西段, 黄河|北岸: the region's name arises where two words meet.
const afterWater = /(?:[长珠沿]江|[黄淮沿运]河|[太嘉]湖|[渤沿]海)[南北西东苏]$/;
const directions = /^(?:东北|西北|西南|东南|华[东南北中])$/;
const directionGoesOn = /^(?:[部侧方风角麓岸亚向隅端面边虎偏坡翼缘军]|太平洋|联大|易帜)/;
// Words and names of other things that begin with the name of a region, or in which one arises.
const goesOnAsOther =
  /^(?:大学|学院|时间|合作组织|证券交易所|交易所|日报|晚报|早报|晨报|商报|青年报|法制报|法治报|新闻|卫视|港(?![区口人])|水位|干流|流域|河段|麓|路|街|(?:东|西|南|北|中)(?:路|街)|精神|模式|菜|味|话|人家|白药|籍)/;
// 密云|水库 is a site; 密云区|水库 is a reservoir of the district.
const site =
  /^(?:水库|水利枢纽|水电站|核电站|抽水蓄能|电厂|煤矿|铁矿|大坝|(?:特)?大桥|隧道|(?:国际|支线)?机场|火车站|高铁站|(?:东|西|南|北)站|收费站|服务区|渔港|灌区|(?:风)?景区|森林公园|国家公园|湿地公园|古城|古镇)/;
const fullName = /[省市县区旗盟州镇乡村道]$/;
const phrases =
  /文山会海|长治久安|越南|巴西|入海口|出海口|红海城|加拿大同|意大利|澳大利亚|平安康|马来西亚|海南下|上海合作组织/g;

// Companies, schools, hospitals, newspapers and railways named after a place are no place and no agency.
const restOfOtherName =
  /^([\u4e00-\u9fffA-Za-z]{0,14}?)(?:有限责任公司|有限公司|股份公司|集团公司|报业集团|大学|学院|中学|小学|幼儿园|中心医院|人民医院|医院|卫生院|广播电视台|电视台|法制报|法治报|日报|晚报)/;
const functionWord = /[的在和与了到为是有将对从等把被让向及或某条内境]/;
const beforeRailway = /(?:国铁|铁路)$/;

/** True where the string at the span is no region by what stands around it. */
export function isBlocked(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  if (/^[江河湖海]/.test(name) && afterWater.test(text.slice(Math.max(0, start - 2), start + 2))) return true;
  const rest = text.slice(end, end + 5);
  if (directions.test(name)) {
    return directionGoesOn.test(rest) || /[省市区州部偏]$/.test(text.slice(Math.max(0, start - 1), start));
  }
  if (goesOnAsOther.test(rest) || (!fullName.test(name) && site.test(rest))) return true;
  if (beforeRailway.test(text.slice(Math.max(0, start - 2), start)) && /^[局集]/.test(rest)) return true;
  const between = restOfOtherName.exec(text.slice(end, end + 24))?.[1];
  return between !== undefined && !functionWord.test(between);
}

/** Words that no region stands in, though their characters are a region's. */
export function otherWords(text: string): Span[] {
  return [...text.matchAll(phrases)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}
