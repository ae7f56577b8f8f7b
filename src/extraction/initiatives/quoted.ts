import { allMatches } from '../all-matches.js';
import type { Found } from './standing.js';

const quotation = /“([^“”\n]{2,30})”/gu;
/** What a quoted name is a name of; between them stand words of what it is for and no verb or particle. */
const strong =
  '巡讲|听证|下乡|专项行动|行动|集群战役|战役|集群打击(?:行动)?|工程|机制|计划|主题活动|系列活动|活动周|活动月|宣传周|宣传月|活动|战略布局|总体布局|战略(?!对话|定位|伙伴|意图)|建设(?!者|成就)|经验|平台|系统|体系|工作法|调解法|执行法|示范区|示范点|实践创新基地|示范基地|示范|创建|改革|制度|试点|攻坚战|攻坚|整治|斗争|措施|举措|倡议|规划|荣誉称号|称号|奖章|勋章|奖(?![金学励])|主题展览?|成就展|演习|演练|基金|方案|小程序|APP|App|实事|警务|执法|教育实践|普法|新政|责任制|负责制|承诺制|清单';
const weak =
  '工作模式|模式|项目|(?:警务|调解|党建|服务|治理|普法|志愿|执法|检察|审判|法治|平安|宣讲)品牌|应用|工作室|调解室|警务室|热线|护学岗|警务站|调解庭|小程序|联盟|驿站|课堂|大讲堂|服务队|宣讲团|治理|政策|工作站|议事厅|服务';
const modifier =
  '(?:(?!提出|会议|推出|开展|积极|要|获|突出|多项|相关|可以|能够|民俗|打卡|观摩|游园|联欢|表演|集萃|书画|特展|合作(?!倡议|计划)|时期|期间|以来|精神|理念|问题|思想|国家(?!荣誉)|重点|旗舰|优惠|促销|采访|体验|招待|闭幕|开幕|最佳|特高压|管道|输电|基地|期工程|加快|持续|深入|不断|全面|作出|做出|达成|进行|提供|完成|启动|举办|召开|发布|推动|推进|助力|带动|迎|成为|[走跑并已由节]|号|等|的|了|是|在(?!线)|和(?![谐美平])|与|对(?![接口])|将|为|以|把|向|从|让|被|这|该|有|成(?![长才]))[\\u4e00-\\u9fa5]){0,10}?';
const notThat = '(?![者员商区力家])';
const withStrong = new RegExp(
  `^(?:${modifier}(?:${strong})${notThat}(?!不力)|[\\u4e00-\\u9fa5]{2,22}?(?:演习|演练)(?![中场]))`,
  'u',
);
const withWeak = new RegExp(`^${modifier}(?:${weak})${notThat}`, 'u');
/** “甲”“乙”专项行动: the head is of both. */
const headOfNext = new RegExp(
  `^(?:、?“[^“”]{2,14}”){1,4}等?(?:[0-9]{0,3}[项个])?${modifier}(?:${strong})${notThat}`,
  'u',
);
/** Before a name that is given or set going: whatever is quoted after it is one. */
const names =
  /(?:获评|荣获|被评为|评选为|评为|被授予|授予(?!他|她)|命名为|颁发|颁授|获得?(?=$)|入选|捧回|捧得?|首捧|摘得|开展|实施|启动|推行|推出|首创|发起|出台|部署|创设|试行|创立)(?:了|出|起|好|为期[^，]{1,5}的)?(?:全国|全省|全市|首批|第[一二三四五六七八九十]+[批届次]|新时代|新时期|一批|系列|主题为?|以|名为)?$/u;
/** Words that put a programme to work: after them a quoted name is one if it looks like one. */
const governed =
  /(?:开展|开通|开设|开办|公布|建起|办起|打响|晾晒|完善|健全|延伸|试点|定下|推进|推行|推动|实施|深化|打造|创建|建设|建成|启动|推出|探索|构建|建立|创立|创设|设立|成立|出台|践行|传承|坚持|发展|弘扬|推广|落实|落地|实现|通过|依托|运用|利用|借助|上线|首创|创新|形成|获评|荣获|获得|捧得?|首捧|摘得|捧回|入选|评为|命名|授予|升级|迭代|擦亮|做实|用好|按|以|中|采用|采取|举办|组织|”、?)(?:了|出|起|好)?[^，。“”、；]{0,8}$/u;
const looksNamed =
  /^(?:[0-9一二三四五六七八九十百千]{1,3}(?:[大项条张朵]|支队)[^，]*|一.一[^策品类]|[0-9N]+(?:[+＋][0-9N]+)+[^，]{0,4}|[^，]+[+＋][^，]+[+＋][^，]+|.*(?:工程|行动|机制|平台|大脑|通办|[一全省跨]\S*办|.{3}通|.{2}码|智治|.{2}网|.{2}云|.{2}室|联勤|工作法|调解法|[^书宪刑民税办方做看想律立执司普守违用说语手]法|.{2}夜校|调解庭|晾晒榜|护学岗|街镇|村居|鼎|奖|杯|超市|枢纽|(?:服务|治理|指挥|调解|矛调|综治)中心|驿站|模式|计划|经验|改革|项目|措施|清单|办结|受理|联盟|社工|警官|管家|哨兵|先锋|护航|利剑|铁拳|清零|净网|平安[^，]{0,4}|战略|制度|体系|建设|网格|微治理|厨房|热线|基金|办实事|专班|包联|联防|联调|联动|联办|直达|直办|快办|代办|帮办|赋码|监督|体检|网格员|巡逻队|议事会|议事厅|大讲堂|活动周|活动月|宣传月|宣传周|规划|倡议|法庭|警务|夜访|普法|一站式|工作站|巡防|全覆盖))$/u;
/** So plain a name that nothing need lead up to it. */
const plainly =
  /(?:.[^的]奖|下乡|基金|专项行动|通办|工程|工作法|调解法|计划|平台|机制|厨房|规划纲要|宣传月|宣传周)$/u;
/** 全省首批“枫桥式公安派出所”: a title that is given in batches. */
const batch =
  /(?:全国|全省|全市|全县|全区)?(?:20[0-9]{2}年度?|第[一二三四五六七八九十0-9]+[批届]|首[批届])(?:全国|全省|全市|全县|全区|国家级|省级|市级)?$/u;
const honoured =
  /(?:派出所|法庭|司法所|单位|集体|个人|社区|村|乡镇|[县市区]|企业|家庭|标兵|能手|先锋|卫士|警官|法官|检察官|[站所岗队]|案例|调解室|工作室|人物)$/u;
/** “四步调解法”被评为全省优秀案例, 为“示范窗口”授牌: what is said of the name tells that it is one. */
const honouredAfter =
  /^(?:[也还先后]*被[^，。；\n]{0,14}(?:评为|列为|授予|写入|写进|确定为|列入|命名)|入选|获评|荣获|(?:正式|同步|全面)?(?:授牌|上线运行|开通运行))/u;
/** 一批“首创首试”举措 are a kind of measures. */
const oneOfSuch = /(?:一批|一些|各种|种种|所谓)$/u;
const noName =
  /(?:集萃|文化|书画|艺术|摄影|文物|玉器|大|特)展$|[0-9]+强$|半价|打折|实验$|^[0-9]+[+＋][0-9]+$|(?:人文|文化|旅游|教育|科技|体育|青年|媒体)(?:交流)?年$|^[一二三四五六七八九十]大(?:举措|支柱|产业集群|优势)$|怎么|^(?:大枢纽|上平台)$|融合化$|传播剧$|[，。！？；]|^(?:硬|实|新|具体|重要)?(?:措施|举措|任务|机制|平台|计划|行动|工程|项目|活动)$|^(?:完善|推动|推进|健全|加强|建设|坚持|实现|要|促进|提升|为|把|让|在|我|你|他|这|那|没有|一个)|^(?:[0-9]+[·.][0-9]+|[一二三四五六七八九十0-9]+[个种类层][^大项]*)$|五”?$|意识|思维|精神|主题|思想|理念|关系|问题|[^判]案$|是|骗局|陷阱|不[^，]{0,6}不|人员|台独|港独|第[一二三]|道路$|底色|拳$|四梁八柱|大家族|观$|三农|老虎|苍蝇|围猎|内卷|瘦身|松绑|式$|政绩|一老一小|[0-9]号$|一号|萨德|北溪|爱国者|制裁|形象工程|面子工程|走廊|旅$|两廊一圈|朋友圈|压舱石|先手棋|钥匙|密码$|引擎|动脉|快车道|名片|答卷|蓝图|样板$|标杆|力量$|活力|热$|潮$|蛋糕|短板|瓶颈|堵点|难题|八纵八横|一把手|空间站|号$|飞船|白名单|卡脖子|绿电|走出去|出海|组合拳|朋友|密钥|春节|元旦|五一|十一|黄金周|台风|两国方案|协商议政|发展走廊|高质量|中间|特色牌|大餐|盛宴|味道|烟火气|毫不动摇|外防输入|一岗双责|软建设|硬建设|格局$|原则$|定位$|方针$|全球南方|伊斯兰国|密植|四早|以人民为中心|更快|刹车|大脑$|清零$|两个维护|对话$|论坛$|大会$|峰会$|晚会$|[赛国]$|两山|愿景$|谁来|一带一路|一国两制|^.{1,2}年$|^六一$|^三八$|^七一$|南水|小而美|西电东送|沙戈荒|入[皖渝浙沪苏豫鄂湘粤]$|天上有|工具$|口岸$|平准|中国年$|朋友|一盘棋|时差|家底|经济$|游$|风景|故事$|梦$|之路$/u;
/** What is named after a slogan is a name for all that: “绿水青山就是金山银山”实践创新基地. */
const titled = /^(?:实践创新基地|示范区|示范基地|示范县|示范城市|专项行动)/u;
/** Letters, digits and what joins them; a phrase with 的 describes. */
const mostly = /^(?!.*的)[\u4e00-\u9fa5A-Za-z0-9+＋×·、—\- ]+$/u;

/**
 * “公证减证便民提速”活动, “七减”措施, 通过“可视平安通”, “一窗通办”等10个项目: names in quotation marks, with or without
 * a head after them. A headline leaves out the verb.
 */
export function findQuoted(text: string, bodyStart: number): Found[] {
  const found: Found[] = [];
  for (const { index, 0: whole, 1: inside } of allMatches(text, quotation)) {
    const ofTitle = titled.test(text.slice(index + whole.length, index + whole.length + 8));
    if ((noName.test(inside!) && !ofTitle) || !mostly.test(inside!)) continue;
    if (oneOfSuch.test(text.slice(Math.max(0, index - 3), index))) continue;
    const end = index + whole.length;
    const inner = { start: index + 1, end: end - 1 };
    const first = index - (batch.exec(text.slice(Math.max(0, index - 14), index))?.[0].length ?? 0);
    const behind = text.slice(end, end + 26);
    const before = text.slice(Math.max(0, index - 16), index);
    const led = (index < bodyStart || governed.test(before)) && !/[+＋]$/u.test(inside!);
    const isBatch = first < index && (honoured.test(inside!) || names.test(before));
    const given = isBatch || (names.test(before) && inside!.length >= 4);
    const head =
      withStrong.exec(behind)?.[0] ?? (led || given ? withWeak.exec(behind)?.[0] : undefined) ?? '';
    if (head !== '') {
      const start = isBatch ? first : index;
      found.push({ start, end: end + head.length, rule: 'initiative-quoted-head', variants: [inner] });
      continue;
    }
    const oneOfMany =
      /^等[0-9一二三四五六七八九十]*[个项](?!大?(?:篇章|主题|单元|板块|方面|专题|阶段|城市|品种|国家|展区|章节|部分|节目|环节|单品|景点|系列|奖项|标签|关键|话题|字|品类|展馆|赛|指标|领域))/u.test(
        text.slice(end, end + 14),
      );
    const shared = headOfNext.test(text.slice(end, end + 70));
    const praised =
      honouredAfter.test(behind) &&
      (looksNamed.test(inside!) || honouredAfter.exec(behind)![0].endsWith('授牌'));
    if (
      oneOfMany ||
      shared ||
      given ||
      praised ||
      plainly.test(inside!) ||
      (led && looksNamed.test(inside!))
    ) {
      const span = isBatch ? { start: first, end } : inner;
      found.push({ ...span, rule: 'initiative-quoted', variants: isBatch ? [inner] : [] });
    }
  }
  return found;
}
