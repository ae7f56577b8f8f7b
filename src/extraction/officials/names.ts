import type { Span } from '../../domain/extraction.js';
import { surnameAt } from './surnames.js';

// What follows a person's name. Tried after two characters before the third is taken for one of the name.
const goesOn =
  /^(?:[^\u4e00-\u9fff·]|主持|出席|会见|会晤|同志|代表|签署|应[邀约国习中]|访[问华]|互致|报告|讲述|谈[^、，。]|任上|乘坐|乘车|乘[^、，。]|监誓|致电|主题|新任|日前|近日|今天|昨天|今日|昨日|当天|上午|下午|晚上|立刻|立即|马上|强调|指出|表示|介绍|认为|讲话|说[，：:。“,]|说$|说道|作[^、，。]{2}|受[国省市委]|受到|受邀|受贿|受审|率队|率领|率|带队|带领|带着|带头|带病|在[^、，。]|为[团组成国省市县区中全第核党代主首]|任[命职]|任[^、，。\n]{1,14}(?:书记|长|主任|委员|主席)|担任|出任|兼任|当选|等[^候]|等$|和|与|以及|及|并[^、]|同[^、，。心]|向[^、，。东阳明荣]|对[^、，。]|宣布|致辞|致词|致[函电信]|陪同|调研|考察|视察|检查|督导|督查|赴|到[会场]|到[^、，。]{2}|深入|一行|因[涉病公严违犯]|严重|涉嫌|被[^、，。]|违[纪规法反]|用[^、，。]{2}|接受|接到|接过|就[^、，。]{2}|于[\d一二三四五六七八九十]|将[^、，。]|是[^、，。]|也[^、，。]|还[^、，。]|又|都|参加|参观|参与|参会|看望|慰问|走访|听取|审议|批示|作出|要求|分别|发表|发言|先后|共同|一起|一同|一道|列席|来到|前往|抵达|离开|辞去|不再|此前|曾[任在经]|现任|提出|通报|宣读|授牌|授旗|揭牌|颁奖|启动|部署|召集|召开|发布|开展|推动|从[^、，。]|会上|会前|会后|会同|会议|逝世|去世|牺牲|殉职|违规|生前|的[^、，。]|的$|了解|告诉|坦言|回忆|所在|所[说言]|[一]边|首先|随后|再次|多次|亲自|没有|有[^、，。]|把|让|给|通过|围绕|针对|结合|代[表省市]|履职|丧失|身为|利用|主动|正式|当庭|犯|贪|获[得评刑]|继续|指导|调度|坐镇|连线|书记|主席|总理|委员长|总书记|部长|省长|市长|局长|主任|副[^、，。]|院长|厅长|检察长|县长|区长|秘书长|致以|谈[到了起]|做[^、，。]|已[^、，。]|亦|仍|却|则|即[^、，。]|前来|入[选党伍]|出生|男|女|汉族|简历|个人|组织|违背|对此|更|最)/;
const noGiven =
  /[的了在是和与及等将被把这那们其也就又您他她它我你着过个年月日市县省区村部局厅委员者级次第说很没吗呢吧啊已都不所各每该此些什怎么给让跟某]/;
// Words that begin like a name.
const words =
  /^(?:郑重|时[隔]|成功|卓越|文章|白[皮宫]|卫[队生星戍冕]|殷殷|欧[盟洲美元]|向[习国热彭]|郑州|常州|徐州|温州|兰州|柳州|杭州|苏州|福州|广州|荆州|古巴|黎巴|秦岭|党团|罗马|应[到国习中美俄法德日英欧]|年[^\s]|尼[^\s]|于[\d一二三四五六七八九十在今]|应[邀约急当对该用]|任[命务职期何上内]|同志|全[体国力面程市省会部]|常[委务年态]|经[济过常验]|时[任候间代]|安[全排置徽]|高[度质级等举水效校铁]|连[续日夜]|关[于注心系爱]|成[立员为果就]|单[位独]|管[理道]|解[决放读除]|来[到自源]|党[组委的员中]|国[家务际内]|华[东南北中]|江[苏西北南]|黄河|金[融砖]|方[面案式向]|苏州|宁[波夏]|温[州暖]|云南|石家|白[天天]|车辆|司[法令机]|支[部持队]|强[调化]|农[村业民]|水[利平]|明[确年天]|向[全大广社世着]|利用|包[括含]|代[表理]|和[谐平]|易地|曾经|严[重格肃]|万[人名余多]|马[上克]|路[线透]|尤其|纪[委检律]|官[员兵方]|原[则因]|祖国|商[务业]|信[息访]|居民|修[改订]|丰富|展[开示现]|游客|景区|文[化明]|平安|元旦|章[程]|盛[会世]|古[代城]|史[册]|盖[章]|左右|房[屋地]|查[处看明]|单位|贺[信电]|施[工行策]|范[围]|陈述|许[多可]|程[序度]|高[温山]|边[境检防]|乐[于]|隆重|伏[击]|满[意足]|干[部警群]|尚未|毕[业竟]|申[报请]|项[目]|归[来]|封[闭控]|池[塘]|居[住]|公[安]|甘肃|海[南关]|武[警汉装]|山[东西])/;
// Officials of the Uygur, Mongol, Tibetan and other peoples, without a dot: 洛桑江村 stays for the list of names.
const dotted = /[\u4e00-\u9fff]{1,6}(?:·[\u4e00-\u9fff]{1,6}){1,3}/y;
const hanOnly = /^[\u4e00-\u9fff]+$/;

/** The name of a person that begins exactly at `start`, or null. `text` as a whole helps to find its length. */
export function personNameAt(text: string, start: number): Span | null {
  const long = dottedNameAt(text, start);
  if (long !== null) return { start, end: start + long.length };
  const surname = surnameAt(text, start);
  if (surname === null || words.test(text.slice(start, start + 2))) return null;
  const given = start + surname.length;
  if (isTransliterated(text, given)) return null;
  const lengths = [1, 2].filter((length) => isGiven(text.slice(given, given + length), length));
  const length = lengths.length < 2 ? lengths[0] : oneOrTwo(text, start, given);
  return length === undefined ? null : { start, end: given + length };
}

/** True where the string is a whole name, as an item of a list must be. */
export function isWholeName(item: string): boolean {
  const surname = surnameAt(item, 0);
  if (surname === null) return dottedNameAt(item, 0)?.length === item.length;
  const given = item.slice(surname.length);
  return given.length >= 1 && given.length <= 2 && isGiven(given, given.length) && !words.test(item);
}

function oneOrTwo(text: string, start: number, given: number): number {
  const two = text.slice(start, given + 1);
  const three = text.slice(start, given + 2);
  const afterTwo = goesOn.test(text.slice(given + 1, given + 18));
  const afterThree = goesOn.test(text.slice(given + 2, given + 19));
  if (!afterTwo) return 2;
  if (!afterThree) return 1;
  // Both read well: the form that the article also prints elsewhere decides.
  const longer = text.split(three).length - 1;
  const shorter = text.split(two).length - 1;
  return longer === shorter && longer > 1 ? 2 : 1;
}

// Characters that spell foreign names and hardly ever follow each other in a Chinese given name.
const spelling =
  /^[尔斯特纳诺拉卡伊姆巴塞图莱契瓦切洛尼奇布迪德萨索格罗普夫库埃戈蒂耶维因塔罕默赫兹帕迈贾]{2}/;

/** 古纳瓦德纳, 武契奇: two such characters after what looks like a surname. */
function isTransliterated(text: string, given: number): boolean {
  return spelling.test(text.slice(given, given + 2)) && !/^[维因普德格]/.test(text.slice(given, given + 1));
}

function isGiven(given: string, length: number): boolean {
  return given.length === length && hanOnly.test(given) && !noGiven.test(given);
}

function dottedNameAt(text: string, start: number): string | null {
  dotted.lastIndex = start;
  const name = dotted.exec(text)?.[0];
  if (name === undefined || /^[\u4e00-\u9fff]{2,3}(?:致电|致函|会见|会晤|同|与|向|对|和|在)/.test(name))
    return null;
  const head = start + name.lastIndexOf('·') + 1;
  const lengths = [2, 3, 4, 5].filter((length) => head + length < start + name.length);
  const length = lengths.find((one) => goesOn.test(text.slice(head + one, head + one + 17)));
  return length === undefined ? name : text.slice(start, head + length);
}
