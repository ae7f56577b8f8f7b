import type { Span } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';

// 长江|西段, 黄河|北岸: the region's name arises where two words meet.
const afterWater = /(?:[长珠沿]江|[黄淮沿运]河|[太嘉]湖|[渤沿]海)[南北西东苏]$/;
const directions = /^(?:东北|西北|西南|东南|华[东南北中])$/;
const directionGoesOn = /^(?:[部侧方风角麓岸亚向隅端面边虎偏坡翼缘军]|太平洋|联大|易帜)/;
// Words and names of other things that begin with the name of a region, or in which one arises.
const goesOnAsOther =
  /^(?:大学|学院|时间|合作组织|证券交易所|交易所|日报|晚报|早报|晨报|商报|青年报|法制报|法治报|新闻|卫视|港(?![区口人])|水位|干流|流域|河段|麓|路(?!口)|街(?![头区道坊])|(?:东|西|南|北|中)(?:路|街)|精神|模式|经验|菜|味|话|人家|白药|籍|(?:省|市)?代表[团队]|团(?=代表|全体|讨论|审议)|队(?![列伍])|江(?=[畔边面水段口上]|大桥)|(?:20\d\d年)?(?:冬|夏)?残?奥(?:运)?会|亚运会|亚残运会|大运会|世博会|马拉松|号(?:[航驱护舰线台]|”)|舰)/;
// 密云|水库 is a site; 密云区|水库 is a reservoir of the district. 滇藏铁路丽江到香格里拉|段 is a piece of a line.
const site =
  /^(?:水库|水利枢纽|水电站|核电站|抽水蓄能|电厂|煤矿|铁矿|大坝|(?:特)?大桥|隧道|(?:国际|支线)?机场|火车站|高铁站|(?:东|西|南|北)站|收费站|服务区|渔港|灌区|(?:风)?景区|森林公园|国家公园|湿地公园|古城|古镇|中轴线|(?:公路|铁路|机场|航空|水运|陆路)?口岸|湖区|湾|卫星发射中心|[南北东西]?段|(?:[到至][\u4e00-\u9fff]{2,5}段)|铁路部门|[南北东西]?火车站|自贸港)/;
const fullName = /[省市县区旗盟州镇乡村道]$/;
const phrases =
  /文山会海|长治久安|坚如磐石|复合肥|安如磐石|八宝山革命公墓|多伦多|澜沧江|大邑商|华龙一号|长白山|[陕皖苏浙湘粤闽赣川冀豫鄂]南山区|市中(?=[级心院医小学])|总台中(?!部)|拱北海关|北海道|以[下上]城市|以[东南西北]安(?!全)|北京时间|八达岭长城|科尔沁沙[地漠]|巴中(?=两国|关系|友[好谊]|双方|人民|合作|经济走廊)|天全(?=社会|[国省市球面程力军县区网部天])|[河江湖][北南西](?=岸[^线])|曼哈顿下城|越南|巴西|入海口|出海口|红海城|加拿大同|意大利|澳大利亚|平安康|马来西亚|海南下|上海合作组织/g;

// Companies, schools, hospitals, newspapers and railways named after a place are no place and no agency.
const restOfOtherName =
  /^([\u4e00-\u9fffA-Za-z]{0,14}?)(?:有限责任公司|有限公司|股份公司|集团公司|报业集团|大学|学院|中学|小学|幼儿园|中心医院|人民医院|医院|卫生院|广播电视台|电视台|法制报|法治报|日报|晚报)/;
const functionWord = /[的在和与了到为是有将对从等把被让向及或某条内境]/;
// 昆士|兰州, 明尼苏达|州: the states of other countries end as our cities do.
const transcribed =
  /[阿埃艾安奥巴比波伯布达德迪多俄厄尔法菲弗佛福盖格戈哥古哈赫霍基吉加杰卡凯科克库拉莱劳勒雷里利卢鲁伦罗洛马麦曼梅蒙米密明莫墨姆穆纳内尼纽诺帕佩皮普奇乔切萨塞瑟圣士史斯舒苏索塔泰坦汤特提图托瓦威维韦沃乌希谢辛休雅亚耶伊因尤泽詹兹佐]$/;
const beforeRailway = /(?:国铁|铁路)$/;

/** True where the string at the span is no region by what stands around it. */
export function isBlocked(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  if (/^[江河湖海]/.test(name) && afterWater.test(text.slice(Math.max(0, start - 2), start + 2))) return true;
  // 将会同|县公安局: a county's name that is a verb everywhere else.
  if (name.startsWith('会同') && !/(?:怀化市?|湖南省?)$/.test(text.slice(Math.max(0, start - 3), start)))
    return true;
  if (/^.州$/.test(name) && transcribed.test(text.slice(Math.max(0, start - 1), start))) return true;
  const rest = text.slice(end, end + 8);
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
  return allMatches(text, phrases).map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}
