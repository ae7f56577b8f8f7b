/** What is done at a meeting or what it is for: with 会 at its end it is a kind of gathering. */
const purposes =
  '座谈|推进|发布|协商|部署|动员|调度|现场|报告|总结|交流|联席|视频|通报|专题|分析|研判|督办|督导|表彰|誓师|见面|恳谈|论证|评审|协调|碰头|述职|茶话|团拜|约谈|生活|观摩|点评|咨询|听证|研讨|宣讲|宣介|推介|反馈|(?<!协)会商|启动|巡回|说明|吹风|通气|听取意见|部署推进|培训|验收|述法|议事|擂台|比武|拉练|攻坚|工作|专项|签约|对接|签字|审议|读书|分享|学习|联组|小组|办公|党组|招待|酒|纪念|追悼|追思|庆祝|欢送|祝捷|庆功|恳谈|双选|说明|沟通|议政|慰问|评议|警示教育|警示|圆桌|提升|冲刺|复盘|例|年|闭幕|开幕|预备';

/** What a gathering's name ends in. Longer ones first where one ends another (主任会议 is found by 会议). */
const kinds = [
  '(?:电视电话|视频|扩大)?会议',
  '大会',
  '(?<=[委届次央])全会',
  '峰会',
  '党代会',
  '人代会',
  '论坛',
  `(?:${purposes})会(?!议|同|见|谈|晤|员|费|展|计|场|诊|战|客|商|考|演|所|馆|徽|员)`,
  '集体学习(?:会(?!议))?',
  '(?<=第[一二三四五六七八九十]{1,3}次)专题学习',
  '专题(?:讲座|协商(?!会))',
  '研讨班',
  '培训班',
  '研修班',
  '仪式',
  '活动(?!中|时|的(?!通知)|和|、|方案|周|月|日|年|家|期间|现场|中心|室|板房|力|以来)',
  '(?:开幕|闭幕|颁奖|开学|毕业)?典礼',
  '欢迎(?:宴会|晚宴|午宴)',
  // Fairs and festivals gather where they open or close.
  `(?:博览会|交易会|洽谈会|展览会|展销会|进博会|服贸会|消博会|广交会|(?<![礼季时环细关情调章字年春双音])节|展演季?|(?<=[书车航画大术影物就题史览特])展|展览)(?=[”》]?[^，。；：\\n、]{0,26}(?<!距|[明后]天|将于?[^，。；：\\n]{0,10})(?:开幕(?!式|会|前|以来|之|当|第|典|后|进|还有)|闭幕(?!式|会|前)|启幕|落幕|拉开帷幕))`,
  '(?:开幕|闭幕|开班|结业|开学|启动|首发|揭牌|授牌|挂牌|开营|颁奖|签约|发布|启用|奠基|开工|通车|交接|宣誓|结对|聘任|授旗|出征)式',
];
/** 会议室, 大会堂, 会议员 and 会议程 are no meetings; a bracket inside 常委会（扩大）会议 is part of the name. */
const noMeeting =
  '(?!厅|室|中心|堂|议案|员|纪要|桌|代表团|址|场馆|经济|系统|司|馆|费|期刊|章|服务|制度|秘书|主席团|签到|形式|方式|现场|上海|发言|理事|副主席|选手)';

/** Every place where a gathering's name may end. */
export const meetingHeads = new RegExp(`(?:${kinds.join('|')})${noMeeting}`, 'gu');

const numeral = '[一二三四五六七八九十]';
/** Parties and mass organisations that count their own congresses: 民盟十三大, 工会十八大. */
const whose =
  '(?:党的|中共|(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|中国工会|中国妇女|共青团|全国工商联|中国作协|中国文联)(?:中央)?|社(?=十))';
/** Party congresses and plenary sessions are named in phrases: 党的十八大, 党的二十届三中全会, 二十届二中、三中全会. */
export const congress = new RegExp(
  `${whose}?(?:第?${numeral}{1,3}届(?:${numeral}中、)*${numeral}中全会|(?:十${numeral.replace('十', '')}|二十|二十一)大(?!新闻中心|秘书处|代表风采|[二三四五六七八九十]*[届类项件])(?!以[外内]|[多家小量型力会量国学])|第?${numeral}{1,3}届${numeral}次全会|(?<![、届一二三四五六七八九十])[一二三四五六七]中全会)`,
  'gu',
);

/** Said of any gathering; they stand for one that is named elsewhere, or for none in particular. */
export const bareKinds = new Set([
  '会议',
  '大会',
  '全会',
  '峰会',
  '论坛',
  '分论坛',
  '主论坛',
  '平行论坛',
  '仪式',
  '活动',
  '例会',
  '年会',
  '酒会',
  '工作会',
  '报告会',
  '培训班',
  '研讨班',
  '研修班',
  '系列活动',
  '主题活动',
  '学习会',
  '专题会',
  '代表会',
  '读书会',
  '分享会',
  '纪念会',
  '生活会',
  '办公会',
  '小组会',
  '党组会',
  '常委会',
  '党员会',
  '新闻会',
  '招待会',
  '专题协商',
  '专题讲座',
  '全体会议',
  '大会全体会议',
  '工作会议',
  '重要会议',
  '正式会议',
  '国际会议',
  '系列会议',
  '相关会议',
  '专题会议',
  '小组会议',
  '视频会',
  '启动会',
  '对接会',
  '代表大会',
  '党代表大会',
  '党的代表大会',
  '党代表会议',
]);

const determined =
  /^(?:本|此|这|该|那|每|历|上|下|两|三|多|几|各|其他|有关|相关|一系列|系列|重要|首|一|另|同|我|他|全体|重大|国际|联合国|某|二|四|五|六|不少|开|大|小|定期|机制|部分|首日|次日|当日|最后|告别|签字|第一|第二|连续|全天|主题|内部|中央重要|基层|现场|(?:深入)?(?:学习|贯彻|落实|传达)|全系列)(?:次|场|届|个|种|类|些|是)?(?:重要|重大|系列)?$/u;
const foreign =
  /联合国大会|欧盟|欧洲|北约|美国|以色列|俄罗斯|俄美|美俄|日本|韩国|英国|法国|德国|印度|伊朗|乌克兰|内阁|(?<!建)国会|议会|阿盟|安理会|脑会议|国大会|国贸易和|世卫|人权理事会|外长|部长级|(?<!组织|宣传|统战|工商)部长会|非盟|岛国|俄联邦|政权代表|国民大会|巴基斯坦|巴勒斯坦|叙利亚|(?<!缔)约方|国民议|总统|首相|慕尼黑|参议|众议|国务会议|最高会议|伊斯兰|七国集团|美洲|磋商委员会|白宫|克里姆林|以方|双边|三方/u;
/** 中国—阿拉伯国家合作论坛第十届部长级会议: China holds it with others. */
const withOthers = /^(?:第.{1,3}届)?中国(?:[—－-]|(?:全国人大|政府)?[与和])/u;
/** The first sitting of a body is one gathering, unlike 这次会议. */
const first = /^首次(?:全体)?会议$/u;
const vagueWord =
  /^等|历次|的一次|^专门的|等[^，]{0,6}(?:活动|仪式)$|平行分论坛$|有关|相关|各类|各种|多场|每一场|系列会议$|^精神|^重要会议|^各|^多个|^一些|^历次|^我们|^而?[这那]/u;

/** True where `name` (with its head) tells of one gathering of our public life. */
export function namesMeeting(name: string, head: string): boolean {
  const rest = name.slice(0, name.length - head.length);
  return (
    (!determined.test(rest) || first.test(name)) &&
    (withOthers.test(name) || !foreign.test(unquoted(name))) &&
    !vagueWord.test(name) &&
    !/^[0-9一二三四五六七八九十百千万]+(?:余|多)?[次场个项]的?/u.test(rest)
  );
}

/** A prize or a theme named after somebody says nothing of whose the gathering is. */
function unquoted(name: string): string {
  return name.replace(/“[^“”]*”/gu, '');
}

/** Said of gatherings of states. */
const ofStates =
  /^[^中数企产青创乌全]{0,5}峰会|全球妇女|雄心峰会|未来能源|元首|首脑|领导人|缔约方|联合国|东盟|金砖|二十国|G20|APEC|亚太经合|上合|上海合作组织|理事会第|气候变化|贸发会议|阿拉伯|中亚|达沃斯|世界经济|中非|中拉|中阿/u;

/** True of a text that may name a gathering of states. */
export function mentionsStates(text: string): boolean {
  return text.includes('峰会') || ofStates.test(text);
}

/**
 * True of the name of a gathering of states. Such a gathering
 * is ours only where one of ours is told to be there.
 */
export function isInternational(name: string): boolean {
  return ofStates.test(unquoted(name));
}
