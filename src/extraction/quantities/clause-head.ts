import { mark } from '../tagged-sentence.js';
import {
  bodyAgain,
  doing,
  groupOfPlace,
  institution,
  nationwide,
  otherWord,
  people,
  pronoun,
  saying,
  services,
  site,
  situated,
  unnamedBody,
} from './head-words.js';

const { Agency: A, Document: D, Initiative: I, Meeting: M, Official: O, Region: R, day: T } = mark;
const thing = `[${A}${I}${R}${D}]`;

/** Who or what a clause speaks of first. Places are indices of the clause. */
export type Head =
  /** A name, or names joined: 甲、乙和丙会同丁. */
  | { kind: 'named'; start: number; end: number }
  /** 在青禾县, … : where the following happens. `at` is the innermost name. */
  | { kind: 'place'; at: number }
  /** 省统计局数据显示: whose word it is. What follows is not its figure. */
  | { kind: 'source' }
  /** 县公安局局长周砚秋介绍, 据市消防救援支队统计: somebody tells of the body between `start` and `end`. */
  | { kind: 'telling'; start: number; end: number }
  /** The whole country, a company, a person, another state: somebody whose figures are left out. */
  | { kind: 'other'; isSite?: true }
  /** 有关部门: unnamed bodies of the place the text speaks of. */
  | { kind: 'services' }
  /** 该院: a body named before. */
  | { kind: 'body'; word: string }
  /** 党员干部: unnamed people of the place or body the text speaks of. */
  | { kind: 'people'; word: string }
  /** 当地, 全省: a region named before. */
  | { kind: 'region'; word: string }
  /** 《方案》's 方案提出, 报告显示: a document named before. */
  | { kind: 'document' }
  /** 该行动, 活动期间, 展览: a programme named before. */
  | { kind: 'programme'; word: string }
  /** Nothing but when and how: 截至10月底. */
  | { kind: 'empty' }
  /** The clause begins with what is done: 转移群众3万人. */
  | { kind: 'doing' }
  /** The clause begins with what is measured: 覆盖率达到97%. */
  | { kind: 'matter' };

export interface ParsedHead {
  head: Head;
  /** The programme of an opening like 专项行动开展以来, …; null where there is none. */
  since: number | null;
  /** Its last word, where the opening only says 行动期间, 宣传月期间 or 行动自1月15日启动以来. */
  sinceWord: string | null;
}

const time = [
  '[，,、\\s　—…“”‘’）)]+',
  `（[^（）]{0,16}）`,
  `(?:截至|截止|到|至|自|从)?(?:${T}|[今昨前]天|[今昨]晚|今[晨早]|目前|[0-9]{4}年(?:年?[底末初])?|今年|去年|[0-9]{1,2}月(?:份|[底初末]|[上中下]旬)?)(?:上午|下午|晚上?|凌晨|中午|早上?|夜间|傍晚|深夜|起|开始|以来|期间|为止|前|后|当[天日晚])*`,
  `(?:从|自)[0-9]{4}年(?:至今|以来|起|开始)`,
  `(?:截至|截止)[^，,${thing.slice(1, -1)}]{0,14}(?=，|$)`,
  '[0-9]{1,2}[时点:：](?:[0-9]{1,2}分?|整|许|半)*(?:起|前后|左右|前)?',
  '(?:上午|下午|晚上?|凌晨|中午|夜间|当天|当日|当晚|同日)',
  '(?:目前|现在|眼下|当前|如今|现已|近日|日前|近期|最近|连日来|这[几两]天|近[几]?年来?|多年来|[一二三四五六七八九十两][年个]来|长期以来|今年(?:以来|上半年|下半年|[前一二三四]+季度|[0-9一—至\\-]+月(?:份)?)?|去年(?:以来|底|同期|全年)?|上半年|下半年|全年|[前一二三四]季度|[0-9]{4}年(?:以来|至今|全年|上半年|下半年|[前一二三四]+季度|[0-9一—至\\-]+月(?:份)?|间)?|[0-9]{1,2}(?:[—\\-至][0-9]{1,2})?月(?:份)?|前[0-9一二三四五六七八九十]+个?(?:季度|月|年)|过去[^，,]{1,4}年(?:来|间)?|[0-9一二三四五六七八九十]+年(?:来|间|多来)|其间|期间|此前|之后|此后|随后|事后|灾情发生后|事发后|假期|节日期间|节前|首日|本轮[^，,]{0,6}以来|暑期|汛期|冬季|夏季)',
  '(?:同时|此外|另外|其中|并且?|也|还|又|则|同期|至此|总的看|目前为止|预计|力争|计划|有望|初步统计|据初步统计|据统计|据了解|据悉|据介绍|数据显示|统计显示|经过[^，,]{0,8}努力|再次|不过|但|而|与此同时|不仅|不光|因此|为此|对此|至今|共计|累计|总计|合计)',
  '(?:“?十[三四五]五”?|[“]十[三四五]五[”])(?:时期|期间|以来)',
  `${I}(?:时期|规划期间)`,
];
const adverbs = new RegExp(`(?:${time.join('|')})`, 'uy');
/** 在疏解整治中, 针对短板, 受台风影响: a circumstance with a comma, or with the word that ends it. */
const circumstance = new RegExp(
  `(?:在(?![^，,${thing.slice(1, -1)}]{0,4}${R})[^，,${thing.slice(1, -1)}]{0,12}(?:中|后|下|时|期间|方面|上|内|里|前|以来)|(?:受|随着|针对|围绕|面对|按照|根据|为了?|经|通过|依托|聚焦)[^，,${thing.slice(1, -1)}]{0,16}(?:影响|需求|要求|部署|后|中|下))(?=[，,]|$|${thing})`,
  'uy',
);
const since = new RegExp(
  `[“]?(${I})[”]?(?:行动|工作|活动)?(?:自)?(?:[^，,${thing.slice(1, -1)}]{0,10}(?:以来|后)(?=[，,]|$)|(?:期间|中|里|当中)(?=[，,]|$)|首日|首周|第[一二三]天)`,
  'uy',
);

const programmeWord =
  '行动|活动|攻坚|整治|斗争|巡察|巡视|督察|督查|宣传月|宣传周|活动月|活动周|工程|改革|试点|大检查|大排查|会战|演练|演习|展览|展会';
const sinceAgain = new RegExp(
  `(?:该|此|本次|此次|这次|专项|集中|系列)*(${programmeWord})(?:(?:自|从)?[^，,${thing.slice(1, -1)}]{0,14}?(?:以来|期间|启动后|开展后|实施后)|中(?=[，,]|$))`,
  'uy',
);

/** 县检察院在“护航”专项行动中, …: the programme's figures follow. */
const within = new RegExp(
  `^在?[^，,${thing.slice(1, -1)}]{0,10}“?${I}”?[^，,${thing.slice(1, -1)}]{0,8}(?:中|期间|以来)$`,
  'u',
);

const joint = `(?:[、和及与并同]|及其|以及|会同|联合|携手|连同)`;
const member = `[“《]?${thing}[”》]?`;
const list = new RegExp(`${member}(?:(?:${joint}(?:${T})?|(?=[“《]?${R}))(?:${member}))*`, 'uy');
/** 受灾严重的青禾县, 位于海边的临川: words before a name that tell more of it. */
const described = new RegExp(
  `(?:为期[0-9]+[天年个月]+|[0-9]+(?:年|世纪)|所在|[^，,${thing.slice(1, -1)}${O}${M}0-9在向对从由到了着]){1,10}的(?=${member})`,
  'uy',
);
const inPlace = new RegExp(
  `(?:在|位于|走进|来到|地处)(?:[^，,、${thing.slice(1, -1)}0-9]{0,8}的)?(?:${R}[省市县区]?(?:、|[\\u4e00-\\u9fa5][东南西北中部])?)*(${R})`,
  'uy',
);
const viaSource = new RegExp(
  `(?:据|记者从|从)[^，,]{0,12}${thing}?[^，,]{0,24}(?:获悉|了解到?|统计|介绍|消息|显示|数据|通报|报道|预计|发布|会上)(?=[，,：]|$)`,
  'uy',
);

/** Reads the head of one clause. Names are private characters, see `tagged-sentence.ts`. */
export function headOf(clause: string, nameAt: (index: number) => string): ParsedHead {
  let at = 0;
  let programme: number | null = null;
  let word: string | null = null;
  for (let moved = true; moved;) {
    moved = false;
    for (const pattern of [adverbs, circumstance]) {
      const end = past(pattern, clause, at);
      if (end > at) {
        at = end;
        moved = true;
      }
    }
    since.lastIndex = at;
    const period = since.exec(clause);
    if (period) {
      const index = at + period[0].indexOf(I);
      // “十四五”规划期间 is a date.
      if (!/规划$|^“?十[三四五]五”?$/u.test(nameAt(index))) programme = index;
      at += period[0].length;
      moved = true;
    }
    sinceAgain.lastIndex = at;
    const again = sinceAgain.exec(clause);
    if (again) {
      word = again[1]!;
      at += again[0].length;
      moved = true;
    }
  }
  const head = read(clause, at);
  if (programme === null && head.kind === 'named') {
    const during = within.exec(clause.slice(head.end));
    if (during) programme = head.end + during.index + during[0].indexOf(I);
  }
  return { head, since: programme, sinceWord: word };
}

function past(pattern: RegExp, clause: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(clause) ? pattern.lastIndex : at;
}

function read(clause: string, at: number): Head {
  const rest = clause.slice(at);
  if (rest === '') return { kind: 'empty' };
  if (rest.startsWith('显示')) return { kind: 'source' };
  const source = past(viaSource, clause, at);
  if (source > at) {
    const body = clause.slice(at, source).lastIndexOf(A);
    return body < 0 ? { kind: 'source' } : { kind: 'telling', start: at + body, end: at + body + 1 };
  }
  if (site.test(rest)) return { kind: 'other', isSite: true };
  inPlace.lastIndex = at;
  const place = inPlace.exec(clause);
  if (place) {
    const end = inPlace.lastIndex;
    const tail = clause.slice(end);
    return isSite(tail) || workshop.test(tail)
      ? { kind: 'other', isSite: true }
      : { kind: 'place', at: end - 1 };
  }
  const start = rest.includes('的') ? past(described, clause, at) : at;
  const end = past(list, clause, start);
  if (end > start) return afterName(clause, start, end);
  if (rest.startsWith(O)) return tells.test(rest) ? { kind: 'empty' } : { kind: 'other' };
  if (rest.includes(O) && official.test(rest))
    return tells.test(rest) ? { kind: 'empty' } : { kind: 'other' };
  if (rest.startsWith(M)) return { kind: 'other' };
  const body = bodyAgain.exec(rest);
  if (body) return { kind: 'body', word: body.slice(1).join('') };
  if (groupOfPlace.test(rest)) return { kind: 'region', word: rest };
  if (nationwide.test(rest) || pronoun.test(rest) || otherWord.test(rest)) return { kind: 'other' };
  if (saying.test(rest)) return { kind: 'document' };
  const again = programmeAgain.exec(rest);
  if (again) return { kind: 'programme', word: again[1]! };
  const name = programmeName.exec(rest);
  if (name) return { kind: 'programme', word: name[1]! };
  if (doing.test(rest)) return { kind: 'doing' };
  if (situated.test(rest)) return { kind: 'other' };
  if (people.test(rest)) return { kind: 'people', word: rest };
  if (services.test(rest)) return { kind: 'services' };
  if (unnamedBody.test(rest)) return { kind: 'other' };
  return { kind: 'matter' };
}

/** 在位于青禾的某厂车间里 */
const workshop = /^的[^，,]{2,24}(?:车间|工厂|厂房|实验室|工地|现场|展馆)[里内中上]?$/u;
const programmeAgain = new RegExp(
  `^(?:该|此|这[一项次]{0,2}|本次|此次|本届|[一二三四五0-9]+年)?(?:专项)?(计划|平台|系统|机制|基金|措施|${programmeWord})`,
  'u',
);
/** 百日攻坚行动 after “百日攻坚”行动. */
const programmeName = /^([\u4e00-\u9fa5]{2,8}?(?:行动|攻坚|整治))(?=已|共|累计|期间|开展|启动|实施|以来)/u;
/** 所长周砚秋: a post and who holds it. */
const official = new RegExp(`^[^，,0-9${thing.slice(1, -1)}${M}]{1,12}${O}`, 'u');
/** Who only tells leaves the topic as it is. */
const tells = new RegExp(`${O}[^，,0-9]{0,8}(?:介绍|说|告诉|表示|透露|坦言|称|讲述|算|提醒|通报)`, 'u');
const postOfBody = new RegExp(`^[^，,0-9${thing.slice(1, -1)}${M}]{0,12}${O}`, 'u');
/** 北山村村民周某, 临川的一位大姐: a private person of a place. */
const privatePerson =
  /^的?(?:[一这]?位|[一这]名|[^，,0-9已共]{2,3}(?=大[姐爷叔妈]|阿姨|老人))?(?:村民|居民|农民|市民|老人|大姐|大爷|大叔|阿姨|大妈|种粮大户|种植大户|养殖户|种植户|果农|茶农|菜农|牧民|渔民|店主|企业主|创业者|学生|老师|医生|工人|游客|社工|网格员|摊主)(?![\u4e00-\u9fa5]{0,3}(?:已|均|共|被|全部|转移|人均|达|超|近|约|安全|[0-9]))[^，,0-9、]{2,}/u;

/** 临川开餐馆的周砚秋曾… */
const livingThere = /^[^，,0-9、]{0,12}的[\u4e00-\u9fa5]{2,3}(?:曾经?|告诉|今年|正在|也是|一家)/u;

const says =
  /^(?:[^，,0-9]{0,10}?)?(?:数据显示|统计显示|监测显示|结果显示|(?:最新)?(?:公布|发布)(?:的)?[^，,0-9]{0,12}显示|表示|介绍说?|称|消息|通报|发布|公布|认为|获悉|统计|预计|预测|预报)(?:$|[，,：:])/u;
const itsPeople =
  /^(?:的)?(?:相关|有关|分管|主要)?(?:新闻)?(?:负责人|发言人|负责同志|主要负责人|工作人员|专家)/u;

/** A house or a firm of a place, and no deed that has one for its object: 青禾银行, but not 青禾关停企业和作坊. */
const isSite = (tail: string): boolean => institution.test(tail) && !doing.test(tail);
/** 省商务局重点监测的企业: whom the body only watches. */
const watched = /^(?:重点)?(?:监测|统计|监控|跟踪)(?:的|(?:平台|企业|商户|电商|单位|品牌|零售))/u;

/** 国务院各部门 are no one body. */
const departments = /^(?:各|所属|下属|直属|有关|相关)*(?:部门|机关(?!党))/u;
const movingIn = /^等[0-9]+[个家](?:单位|部门)[^，,0-9]{0,6}(?:入驻|进驻|常驻|轮驻|派驻)/u;
/** 县消防救援大队、县文旅局派员随警检查: several that only come along; the text goes on with whose affair it is. */
const takingPart =
  /^(?:等[^，,0-9]{0,8})?(?:[派选]员|派人|派出人员|随后|随警|赶到|赶赴|抵达|到场|到位|配合|协助|参与|参加|每[周月日天]|轮流|分别派|负责人|要(?!求)|应当|须|常驻|轮驻|入驻|进驻)/u;
/** 青禾县石桥站测得: a station's reading. */
const gauge = /^[^，,0-9]{1,6}站(?:测得|监测|录得|实测|观测|最大|出现)/u;

/** What stands after a name says whether it is the topic: 青禾省公司 is none, and 青禾省统计局数据显示 is a source. */
function afterName(clause: string, start: number, end: number): Head {
  const tail = clause.slice(end);
  const last = clause
    .slice(start, end)
    .replace(/[”》]+$/u, '')
    .at(-1)!;
  if (last === A && postOfBody.test(tail))
    return tells.test(tail) ? { kind: 'telling', start: end - 1, end } : { kind: 'other' };
  if (last === A && (says.test(tail) || itsPeople.test(tail) || watched.test(tail)))
    return { kind: 'source' };
  if (last === A && departments.test(tail)) return { kind: 'other' };
  // 县司法局、县信访局等16个部门入驻: told of the house they sit in.
  if (last === A && (movingIn.test(tail) || (end - start > 1 && takingPart.test(tail))))
    return { kind: 'matter' };
  if (last === D && tail.startsWith('显示')) return { kind: 'source' };
  if (last === I && /^、?[^，,0-9]{0,16}等[^，,0-9]{2,}[0-9]/u.test(tail)) return { kind: 'other' };
  if (last === R && (privatePerson.test(tail) || livingThere.test(tail))) return { kind: 'other' };
  if (last === R && gauge.test(tail)) return { kind: 'other' };
  if (last === R && isSite(tail)) return { kind: 'other', isSite: true };
  if (last === R && /^[至—-]/u.test(tail)) return { kind: 'other' };
  return { kind: 'named', start, end };
}
