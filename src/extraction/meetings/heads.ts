/** What a gathering's name ends in. Longer ones first where one ends another (主任会议 is found by 会议). */
const kinds = [
  '会议',
  '大会',
  '(?<=[委届次央])全会',
  '例会',
  '年会',
  '闭幕会',
  '开幕会',
  '党代会',
  '论坛',
  '(?:座谈|推进|发布|协商|部署|动员|调度|现场|报告|总结|交流|联席|视频|通报|专题|分析|研判|督办|督导|表彰|誓师|见面|恳谈|论证|评审|协调|碰头|述职|茶话|约谈|生活|观摩|点评|咨询|听证|研讨|宣讲|反馈|(?<!协)会商|启动|巡回|说明|吹风|听取意见|部署推进|培训|验收|述法|议事|擂台|比武|拉练|攻坚|工作|专项|签约|对接|见面|签字|审议|读书|分享|学习)会(?!议)',
  '集体学习',
  '研讨班',
  '培训班',
  '仪式',
  '(?:开幕|闭幕|颁奖|开学|毕业)?典礼',
  '开幕式',
  '闭幕式',
];
/** 会议室, 大会堂, 会议员 and 会议程 are no meetings; a bracket inside 常委会（扩大）会议 is part of the name. */
const noMeeting =
  '(?!厅|室|中心|堂|议案|员|纪要|桌|代表团|址|场馆|经济|系统|司|馆|费|期刊|章|服务|制度|秘书|主席团|签到)';

/** Every place where a gathering's name may end. */
export function meetingHeads(): RegExp {
  return new RegExp(`(?:${kinds.join('|')})${noMeeting}`, 'gu');
}

/** Party congresses and plenary sessions are named in phrases: 党的十八大, 党的二十届三中全会. */
export const congress =
  /(?:党的|中共)?(?:第?[一二三四五六七八九十]{1,3}届[一二三四五六七八九]中全会|(?:十[一二三四五六七八九]|二十|二十一)大(?![二三四五六七八九十]*[届类项件])(?!以[外内]|[多家小量型力会量国学])|第?[一二三四五六七八九十]{1,3}届[一二三四五六七八九]次全会)/gu;

/** Said of any gathering; they stand for one that is named elsewhere, or for none in particular. */
export const bareKinds = new Set([
  '会议',
  '大会',
  '全会',
  '论坛',
  '分论坛',
  '仪式',
  '例会',
  '年会',
  '工作会',
  '报告会',
  '培训班',
  '研讨班',
  '学习会',
  '专题会',
  '代表会',
  '读书会',
  '分享会',
  '全体会议',
  '工作会议',
  '重要会议',
  '正式会议',
  '国际会议',
  '系列会议',
  '相关会议',
  '视频会',
  '启动会',
  '对接会',
  '代表大会',
  '党代表大会',
  '党的代表大会',
  '党代表会议',
]);

const determined =
  /^(?:本|此|这|该|那|每|历|上|下|两|三|多|几|各|其他|有关|相关|一系列|系列|重要|首|一|另|同|我|他|全体|重大|国际|联合国|某|二|四|五|六|不少|开|大|小|定期|欢迎|告别|签字|第一|第二|连续|全天|主题|内部)(?:次|场|届|个|种|类|些|是)?(?:重要|重大|系列)?$/u;
const foreign =
  /联合国|欧盟|欧洲|北约|美国|以色列|俄罗斯|日本|韩国|英国|法国|德国|印度|伊朗|乌克兰|内阁|国会|议会|东盟|金砖|二十国|G20|APEC|亚太经合|上合|上海合作组织|阿盟|阿拉伯|中非|中拉|中阿|非洲|世界经济|达沃斯|安理会|脑会议|国大会|国贸易和|世卫|缔约方|首脑|元首|领导人(?:非正式|系列|会晤)?会议|外长|部长级|巴基斯坦|巴勒斯坦|叙利亚|约方|国民议|总统|首相|慕尼黑|参议|众议|欢迎仪式|告别仪式|国务会议|最高会议|理事会第|气候变化|七国集团|贸发会议/u;
/** The first sitting of a body is one gathering, unlike 这次会议. */
const first = /^首次(?:全体)?会议$/u;
const vagueWord = /^等|有关|相关|各类|各种|多场|每一场|系列会议$|^精神/u;

/** True where `name` (with its head) tells of one gathering of our public life. */
export function namesMeeting(name: string, head: string): boolean {
  const rest = name.slice(0, name.length - head.length);
  return (
    (!determined.test(rest) || first.test(name)) &&
    !foreign.test(name) &&
    !vagueWord.test(name) &&
    !/^[0-9一二三四五六七八九十百]+[次场个]/u.test(rest)
  );
}
