import type { Role } from '../../domain/vocabulary.js';
import { mark } from '../tagged-sentence.js';

const { Meeting: M, Official: O, Agency: A, Document: D } = mark;

/** What somebody does at a gathering. The verb is looked for in tagged text. */
export interface Act {
  role: Role;
  verb: RegExp;
  /** Unnamed people of an agency count: 省公安厅负责人. */
  agencies: boolean;
  /** What follows the verb: a gathering, which must then be one (主持工作 is nothing), or whatever is said of. */
  object: 'gathering' | 'any';
}

/** Speeches that are verbs by themselves. */
// 习近平总书记在两会期间的重要讲话 is spoken of, not given here.
const speech =
  '(?<!(?:期间|会上|时)的(?:系列)?重要)讲话|致辞|致词|致(?:开幕|闭幕|欢迎|答谢|贺)[词辞]|发言|演讲|演说|授课|讲课|点评|讲评';
/** Speeches that are made: 作报告, 进行动员. */
const made = '报告|说明|部署|辅导|宣讲|解读|介绍|小结|总结|动员|讲座|安排|强调|陈述|点评';

export const acts: readonly Act[] = [
  {
    role: 'chair',
    verb: /(?<!节目)主持(?!人|词|召集|制定|编|开发|完成|播)(?:召开|举行)?|召集(?=会议|召开)|担任会议主席/gu,
    agencies: true,
    object: 'gathering',
  },
  {
    role: 'speaker',
    verb: new RegExp(
      `(?<!各)(?:${speech}|(?:(?<![工所])[作做]|进行)(?:了|的)?(?![汇通]|出(?:了)?(?:重要)?[指批]示)[^，,。${O}${A}${M}汇]{0,24}?(?:${made}))(?!精神|中[，,]?[^，,]{0,4}$|稿|人|会|团|台|处|室|书|文|要|和|与|、|期|制|的(?!通知)|方案|组|权)`,
      'gu',
    ),
    agencies: true,
    object: 'any',
  },
  {
    role: 'speaker',
    verb: /(?<!所)(?:作|做)(?:了|的)?(?:题为|关于|[^，,。汇]{0,8}《)[^，。]{0,60}?(?:报告|说明|讲话|演讲|发言|讲座|致辞)/gu,
    agencies: true,
    object: 'any',
  },
  {
    role: 'speaker',
    verb: new RegExp(`(?<!所)(?:作|做)(?:了|的)(?![^，,]{0,10}汇报)(?=[^，,]{0,8}$|关于|${D})`, 'gu'),
    agencies: false,
    object: 'any',
  },
  {
    role: 'speaker',
    verb: new RegExp(
      `宣读(?!了?[^，,]{0,10}${O}[^，,]{0,6}贺信$)|宣布(?=[^，,]{0,30}(?:开幕|闭幕|启动|开始|开馆|开班|开营|成立|名单|决定))|(?:领誓|监誓)|分别?就[^，,]{1,40}作(?:了)?(?:交流|解读)|(?:通报|传达|解读|介绍)(?=了|$|《|[^，,。]{0,30}(?:情况|进展|成[效果就]|内容|举措|工作|经验|精神))|安排部署|发布(?:了)?(?:相关|有关)情况|(?:回答|答)(?:了)?(?:中外)?(?:记者|媒体)[^，,。]{0,8}(?:提问|问题|问)|(?:提出|作出|作了|做了)(?!的|了?(?:重要)?[指批]示)[^，,]{0,8}(?:要求|部署|安排|强调)`,
      'gu',
    ),
    agencies: true,
    object: 'any',
  },
  {
    role: 'attendee',
    verb: /(?<!来[华京]|前来|来中国)(?:出席|列席|参加|陪同|参会|与会|一同|见证|旁听|收听收看|收看(?!节目|电视|直播))(?!人员|国|方|者|下|检阅|检视|参观|观看|乘)(?:了|过)?/gu,
    agencies: true,
    object: 'gathering',
  },
  {
    role: 'attendee',
    verb: /(?<![工合所])[作做](?:了|的)?关于[^，。]{0,60}?汇报|(?:(?<![工合所])作|做|进行)了?(?:专题|工作|书面|情况|现场|简要|交流)*(?:汇报|书面交流|交流汇报)|(?<!情况|工作|进展)汇报(?=了|说|[^，,]{0,16}情况|$)|(?:共同|一起|一道)?为[^，,。]{1,30}(?:颁奖|(?:授予?|颁发?)[^，,。]{0,24}(?:牌匾?|证书|奖牌|奖杯|锦旗|聘书)|授牌|揭牌|揭幕|剪彩|授旗|颁授[^，,]{0,6})|参与(?:协商|讨论|交流|座谈|审议)[^，,]{0,6}/gu,
    agencies: true,
    object: 'any',
  },
  {
    role: 'attendee',
    verb: /向[^，,。]{1,30}(?:颁发|授予|颁授|授旗|赠送)(?=了|[^，,。]{0,16}(?:牌|书|章|旗|杯|状))/gu,
    agencies: false,
    object: 'any',
  },
  {
    role: 'attendee',
    verb: /(?:欢聚|齐聚|相聚)一堂|(?:主席台[^，,。]{0,8})?就座|应邀到场|到场(?:祝贺|观摩|指导|见证)?(?=$|[，,。])|到会(?=$|[，,。祝指听致讲])/gu,
    agencies: true,
    object: 'any',
  },
  {
    role: 'attendee',
    verb: new RegExp(
      `(?<!主持|组织)(?:召开|举行|(?<=在[^，,。]{1,8})开)(?=(?:了|专题|[^，,。${O}${A}${M}]{0,8})?${M})`,
      'gu',
    ),
    agencies: false,
    object: 'gathering',
  },
];

const noun =
  '会议|大会|全会|会见|会谈|会晤|座谈|座谈会|仪式|开幕式|闭幕式|开幕会|闭幕会|活动|结业式|开班式|启动式|颁奖式|论坛|峰会|典礼|全体会议|调研|考察|视察|检查|督导|慰问|走访|看望|审议|讨论|学习|集体学习|推进会|发布会|研讨会|部署会|动员会|现场会|例会|晚会|发布会|通气会|听证会|反馈会|酒会|招待会|茶话会|团拜会|报告会|交流会|协商会|总结会|调度会|视频会|研讨班|培训班|讲座|见面会|汇报会|通报会|表彰会';

/** What follows a verb of being there: its meeting, a word for one, nothing, or something that is no gathering. */
export const object = {
  named: new RegExp(`^(?:召开|举行)?(?:了|过)?[^，,。${O}${M}]{0,24}?(${M})(?!精神|以来|部署|要求)`, 'u'),
  noun: new RegExp(
    `^(?:召开|举行)?(?:了|过)?(?:在[^，,${O}${A}]{0,12}?(?:举行|召开)的)?(?:上述|有关|相关|本次|此次|这次|了|今天的|当天的|当日|上午的?|下午的?|[^，,。的${O}${A}${M}]{0,6}?)(${noun})(?![\\u4e00-\\u9fa5]{0,2}[组团员队])`,
    'u',
  ),
  none: /^(?:召开|举行)?(?:了)?(?:[，,。；：:、 ）)]|$|并|时|还有|的还有|上述)/u,
} as const;

/** 强调, 指出, 介绍: what somebody says at a gathering, or in an interview. */
export const saying =
  /(?:强调|指出|要求|表示|说|介绍|提出|认为|通报|提醒|叮嘱|分析了?[^，,]{0,16}|解答|希望|号召|呼吁|宣布|透露|回应|进行了?介绍|介绍了?[^，,]{0,12})(?=[，,：:“]|$|了|，|要)/gu;
