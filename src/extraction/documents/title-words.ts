/** What a title of a law, rule, plan, decision, report or agreement ends in. */
const kinds = [
  '法',
  '法典',
  '条例',
  '办法',
  '规定',
  '规则',
  '细则',
  '规程',
  '规范',
  '准则',
  '守则',
  '章程',
  '条令',
  '条约',
  '公约',
  '协定',
  '协议',
  '协议书',
  '议定书',
  '备忘录',
  '宪章',
  '决定',
  '决议',
  '命令',
  '令',
  '意见',
  '通知',
  '通告',
  '公告',
  '公报',
  '通报',
  '批复',
  '复函',
  '函',
  '建议',
  '建议书',
  '倡议',
  '倡议书',
  '公开信',
  '声明',
  '宣言',
  '纲要',
  '纲领',
  '大纲',
  '规划',
  '计划',
  '方案',
  '预案',
  '措施',
  '举措',
  '要点',
  '要求',
  '指南',
  '指引',
  '目录',
  '名录',
  '清单',
  '名单',
  '标准',
  '制度',
  '机制',
  '战略',
  '报告',
  '报告书',
  '白皮书',
  '蓝皮书',
  '绿皮书',
  '说明',
  '解释',
  '解答',
  '草案',
  '修正案',
  '议案',
  '提案',
  '责任书',
  '承诺书',
  '须知',
  '路线图',
  '框架',
  '任务书',
  '司法解释',
  '合同',
  '发展战略',
  '设想',
  '构想',
  '告知书',
  '通知书',
  '决定书',
  '意见书',
  '判决书',
  '明白卡',
  '案例选',
  '民约',
  '基准',
  '导则',
  '指标体系',
  '状况',
  '指数',
  '工作安排',
];
const counted = '[0-9一二三四五六七八九十百]+条';
/** …报告2024 and 计划2.0 carry their year or number behind. */
const ending = new RegExp(
  `(?:${kinds.join('|')}|${counted}(?:政策)?(?:措施|举措|意见|规定))(?:（?20[0-9]{2}(?:[—–-]20[0-9]{2})?年?）?|[0-9]\\.[0-9])?$`,
  'u',
);
/** 纲要（2025年版）, 刑法修正案（十二） */
const bracketed = /(?:[（(][^（）()]*[）)])+$/u;
/** Books, films and songs are no documents, although 纲要 or 令 may end their names. */
const work =
  /论述|摘编|选编|选读|读本|文选|文集|纪实|述评|访谈|概论|解读|故事|学习纲要|通史|杂志|专栏|启示|晚会|之路$|熊猫计划|^联合国宪章$|^论/u;
/** 《…》报 and the like are papers, 公报 and 简报 none. */
const periodical = /(?<![公通简])报$/u;
const workAfter =
  /^(?:杂志|栏目|节目|专栏|周刊|报道|一书|一文|等?(?:文章|影片|电影|电视|剧目|图书|书籍|歌曲|作品))|^的?(?:署名|评论|重要)?文章|^(?:纪录片|专题片|特别节目|丛书|画册|教材|主题曲)/u;
const workBefore =
  /(?:电影|影片|电视剧|纪录片|专题片|动画片|短剧|话剧|歌剧|舞剧|戏曲|京剧|歌曲|小说|图书|专著|节目|栏目|专栏|游戏|油画|国画|杂志|刊文|社论|文章|合唱|演唱|演奏|朗诵|高唱|主演|播出|开播|上映)$/u;
/** 《新时代的…》白皮书, 《…限量》国家标准: what it is stands behind the title. */
const namedAfter =
  /^(?:（[^（）]{1,12}）)?(?:等[0-9一二三四五六七八九十]+[项个部])?(?:智库|研究|专题|年度)?(?:白皮书|蓝皮书|绿皮书|报告|的报告|的工作报告|(?:强制性|推荐性)?国家标准|行业标准|地方标准)/u;
const namedBefore = /(?:白皮书|蓝皮书|报告)$/u;
/** 《湿地公约》第十四届缔约方大会 is a meeting's name. */
const meetingAfter = /^(?:第[^，。《》]{1,6}[届次])?缔约方/u;
const manner = /(?:书|作|技|文|画|方|战|想|做|看|手|说|用|写|乘|魔|无|枪|剑|语)法$/u;

/** True where `title`, printed in 《》 between `before` and `after`, names an act, plan or report, not a work. */
export function namesDocument(title: string, before: string, after: string): boolean {
  if (
    work.test(title) ||
    periodical.test(title) ||
    workAfter.test(after) ||
    workBefore.test(before) ||
    meetingAfter.test(after)
  )
    return false;
  if (/^关于.{4,}/u.test(title) || namedAfter.test(after) || namedBefore.test(before)) return true;
  const bare = title.replace(bracketed, '');
  return ending.test(bare) && !/[？！]/u.test(bare) && !manner.test(bare);
}
