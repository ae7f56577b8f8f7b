import { allMatches } from '../all-matches.js';
const states =
  '俄罗斯|美国|日本|韩国|朝鲜|英国|法国|德国|意大利|印度|巴基斯坦|越南|越共|老挝|柬埔寨|泰国|缅甸|马来西亚|新加坡|印度尼西亚|印尼|菲律宾|文莱|东帝汶|蒙古国|斯里兰卡|尼泊尔|孟加拉国|马尔代夫|阿富汗|哈萨克斯坦|吉尔吉斯斯坦|塔吉克斯坦|乌兹别克斯坦|土库曼斯坦|白俄罗斯|乌克兰|土耳其|伊朗|伊拉克|沙特|阿联酋|卡塔尔|科威特|阿曼|巴林|埃及|以色列|巴勒斯坦|叙利亚|黎巴嫩|约旦|也门|利比亚|突尼斯|阿尔及利亚|摩洛哥|苏丹|南非|埃塞俄比亚|肯尼亚|尼日利亚|尼日尔|刚果|安哥拉|坦桑尼亚|赞比亚|津巴布韦|纳米比亚|莫桑比克|塞内加尔|加纳|马里|乍得|多哥|贝宁|加蓬|喀麦隆|巴西|阿根廷|智利|秘鲁|墨西哥|古巴|委内瑞拉|哥伦比亚|乌拉圭|玻利维亚|厄瓜多尔|洪都拉斯|尼加拉瓜|加拿大|澳大利亚|新西兰|斐济|萨摩亚|汤加|瓦努阿图|所罗门群岛|巴布亚新几内亚|西班牙|葡萄牙|希腊|塞尔维亚|匈牙利|波兰|捷克|斯洛伐克|斯洛文尼亚|克罗地亚|罗马尼亚|保加利亚|荷兰|比利时|卢森堡|瑞士|瑞典|挪威|芬兰|丹麦|爱尔兰|冰岛|奥地利|欧盟|欧洲|北约|联合国|世界卫生组织|世卫组织|世界贸易组织|世界银行|国际货币基金组织|国际奥委会|上合组织|上海合作组织|东盟|非盟|非洲联盟|阿盟|阿拉伯国家|人革党|统一俄罗斯党|劳动党|人民党|人民联盟|总统|首相|国王|大使|议会|议院|参议院|众议院|国会';
const before = new RegExp(`(?:${states})(?:(?!中国|我国|国务院|的)[\\u4e00-\\u9fff、（）])*$`);
const REACH = 26;
const foreignTitle =
  /(?:总统|首相|总理|外长|国王|女王|王储|亲王|议长|大臣|总干事|大使|主席|总书记|秘书长|部长|司令|将军|发言人|领导人|领袖|总裁|会长|代表|特使|酋长|埃米尔|苏丹|总督|州长|市长)/g;

/** True where a state, its bodies or an international organisation stands before, with nothing but its posts between. */
export function foreignBefore(text: string, start: number): boolean {
  return before.test(text.slice(Math.max(0, start - REACH), start));
}

/** The first two characters of the names that follow posts of other states. */
export function foreignNames(text: string): Set<string> {
  const names = new Set<string>();
  for (const { 0: title, index } of allMatches(text, foreignTitle)) {
    const end = index + title.length;
    const isForeign =
      foreignBefore(text, index) || /^(?:总统|首相|外长|国王|女王|王储|亲王|大臣|酋长|总督)$/.test(title);
    if (isForeign) names.add(text.slice(end, end + 2));
  }
  return names;
}

const directly = new RegExp(`(?:${states})$`);

/** True where another state is the last word before `start`. */
export function foreignDirectly(text: string, start: number): boolean {
  return directly.test(text.slice(Math.max(0, start - REACH), start));
}

const anywhere = new RegExp(states);

/** True where another state is named in the words before: what tells 戴维·韦斯 from 阿力木·热合曼. */
export function foreignNearby(text: string, start: number): boolean {
  return anywhere.test(text.slice(Math.max(0, start - REACH), start));
}

const region =
  '北京|天津|河北|山西|内蒙|辽宁|吉林|黑龙|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾|温州|郑州|惠州|亚洲|欧洲|非洲|巴黎|莫斯|华盛|胡志明|洪森';
const placeName = new RegExp(`(?:${states}|${region})`, 'y');

/** True where the name of a state, a province or a part of the world begins, which is no person's. */
export function stateAt(text: string, start: number): boolean {
  placeName.lastIndex = start;
  return placeName.test(text);
}
