import type { Span } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';
import { foreignWords, shortState } from './foreign-words.js';
import { isMinoritySpelling } from './spelled-names.js';

const before = new RegExp(`(?:${foreignWords})(?:(?!中国|我国|国务院|的)[\\u4e00-\\u9fff、（）])*$`);
const clauseWords = /[\u4e00-\u9fff]*$/;
const REACH = 26;
const foreignTitle =
  /(?:总统|首相|总理|外长|国王|女王|王储|亲王|议长|大臣|总干事|大使|主席|总书记|秘书长|部长|司令|将军|发言人|领导人|领袖|总裁|会长|代表|特使|酋长|埃米尔|苏丹|总督|州长|市长|国务委员长|最高委员|防长|财长|国务卿)/g;

/** True where a state, its bodies or an international organisation stands before, with nothing but its posts between. */
export function foreignBefore(text: string, start: number): boolean {
  return before.test(text.slice(Math.max(0, start - REACH), start)) || shortStateBefore(text, start);
}

/** 据俄|国防部: the words before begin with a state of one character. */
function shortStateBefore(text: string, start: number): boolean {
  const words = clauseWords.exec(text.slice(Math.max(0, start - REACH), start))![0];
  return words !== '' && shortState.test(text.slice(start - words.length, start + 4));
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

const directly = new RegExp(`(?:${foreignWords})$`);

/** True where another state is the last word before `start`. */
export function foreignDirectly(text: string, start: number): boolean {
  return directly.test(text.slice(Math.max(0, start - REACH), start)) || shortStateBefore(text, start);
}

const anywhere = new RegExp(foreignWords);
const home = /中国|我国|全国|中共|中央|国务院|人民|自治|[省市县区州]委|政协|人大/;
/** 该机构主席: a body of which only foreign news tells. */
const thatBody = /该(?:国|州|机构|组织|党团|党|部|地区)[\u4e00-\u9fff]{0,14}$/;
const WIDE = 120;

// Characters with which names of other languages are spelled, Chinese ones too but seldom all of a name.
const spelling = new Set(
  '阿艾安奥巴白班邦保贝本比彼宾波博布查察达大戴丹德登迪蒂丁杜多厄恩尔法范菲费芬夫弗福盖甘冈戈哥格根古瓜圭哈海汉豪赫亨霍基吉加贾简杰金津卡凯坎康考柯科克肯库夸奎拉莱兰朗劳勒雷黎里理利莉列琳龙卢鲁路伦罗洛吕马玛迈麦曼芒毛梅门蒙米敏明缪莫默姆穆纳娜南内尼宁纽努诺欧帕潘庞佩彭皮珀普奇齐恰乔切钦琼热仁日茹瑞若萨塞赛桑瑟森沙山珊尚绍舍申圣施石史朔斯思松苏索塔泰坦汤唐陶特腾提廷通图托瓦万旺威维温沃乌武西希夏肖谢辛休许雅亚延扬耶叶伊易因英尤于约云扎泽詹长珍朱祖佐育奈洪胡鲍茨格',
);
const core =
  '[尔斯特纳诺拉卡伊姆巴塞莱契瓦切洛尼奇布迪德萨索格罗普夫库埃戈蒂耶维塔罕默赫兹帕迈贾利亚里茨基杰什克宾]';
const goesOn = new RegExp(`^${core}(?:${core}|等)`);
const twice = new RegExp(`.${core}{2}|${core}.${core}`);

/** True where the name is one of another language, by its characters and by what the news tells of around it. */
export function isForeignName(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  if (name.includes('·')) {
    if (foreignNearby(text, start) || thatBody.test(text.slice(Math.max(0, start - REACH), start)))
      return true;
    return !isMinoritySpelling(name) && tellsOfAbroad(text, start);
  }
  // 别洛乌|索夫
  if (spelling.has(name.at(-1)!) && goesOn.test(text.slice(end, end + 2))) return true;
  const spelled = twice.test(name) || Array.from(name).every((one) => spelling.has(one));
  return spelled && tellsOfAbroad(text, start);
}

/** True where the words before name another state, and the clause nothing of ours. */
function tellsOfAbroad(text: string, start: number): boolean {
  const wide = text.slice(Math.max(0, start - WIDE), start);
  const clause = wide.slice(
    Math.max(...['。', '，', '；', '\n', '、'].map((mark) => wide.lastIndexOf(mark))) + 1,
  );
  return anywhere.test(wide) && !home.test(clause);
}

/** True where another state is named in the words before: what tells 戴维·韦斯 from 阿力木·热合曼. */
function foreignNearby(text: string, start: number): boolean {
  return anywhere.test(text.slice(Math.max(0, start - REACH), start));
}

const region =
  '北京|天津|河北|山西|内蒙|辽宁|吉林|黑龙|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾|温州|郑州|惠州|亚洲|欧洲|非洲|巴黎|莫斯|华盛|胡志明|洪森';
const placeName = new RegExp(`(?:${foreignWords}|${region})`, 'y');

/** True where the name of a state, a province or a part of the world begins, which is no person's. */
export function stateAt(text: string, start: number): boolean {
  placeName.lastIndex = start;
  return placeName.test(text);
}
