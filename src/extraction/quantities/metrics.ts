import type { MeasurementStatus } from '../../domain/vocabulary.js';
import type { Quantity } from './find-quantities.js';

const planned = /预计|将|计划|拟|力争|目标|提出|部署|抓好|到20[0-9]{2}年/u;
/** 计划到2027年底，…培训300万人次: the plan stands a clause earlier. */
const plannedBefore =
  /(?:^|，)(?:还)?(?:预计|计划|拟|力争|目标是|将)?到20[0-9]{2}年[底末]?(?:前|之前)?，[^，]*(?:，[^，]*)?$|(?:计划|力争|预计)(?:到|用|在)[^，]{0,14}，[^，]*$/u;
const ongoing = /正在?|在建|有序推进|推进中/u;
const done =
  /已|累计|完成|建成|落地|破获|查处|抓获|转移|投入|出动|共(?!有)|集结|设立|安置|回港|解救|营救|打掉|移交|举办|签约|达成|派出|化解|受理|办理|处理|调解|排查|整改|开展|发放|收缴|缴获|挽回|拦截|劝阻|冻结|返还|侦破|捣毁|关闭|启用|建立|新增|培训/u;
const raised =
  /(?:增至|提升至|提高到|上升到|达到|升至|增加到|压缩到|缩短到|降至|下降到|扩大到)(?:了|近|超|约)*$/u;

/** What is counted, as printed beside the figure, and whether it is done, under way, planned, or before or after a change. */
export function metricOf(
  before: string,
  after: string,
  wider: { before: string; after: string },
  { unit }: Quantity,
): { metric: string; status: MeasurementStatus } {
  return {
    metric: metricBeside(before, after, wider.before, unit),
    status: statusOf(before, after, wider),
  };
}

const vague = /^(?:以上|以下|以内|以外|左右|上下|多|余|次|的)+/u;
const nounAfter = /^[\u4e00-\u9fa5]{1,20}/u;
/** What is told of the thing counted: its name ends before. */
const told =
  /已|正(?!式)|将(?!军)|被(?![告害])|在(?![编建线校岗册职押逃])|进行|完成|全部|达成|投入|参与|参加|均|得到|有序|等|和(?![谐平])|及(?!时)|落地|的|可(?!再)|实现|组成|获|提高|提升|上升|下降|增|降(?![雨水雪])|到(?!期)|至|(?<=^[^行作成认]*)(?<![行作成认])为|建立|开展|陆续|同场|纷纷|顺利|通过|涉及|呈现|抵达|用于|超|同比|环比|入驻|常驻|就|能(?![力源耗效])|推行|推广|采用|使用|进入|接受|签约|加紧|收获|插秧|播种|构成|连通|打造|并|与|于|占|较|比(?![例率赛])/u;
/** What leads from the thing measured to its figure. */
const leadsToFigure =
  /(?:从|由|到|至|达到?|(?<![行作成认])为|约|近|接近|超过?|逾|有|共计?|了|增至|突破|稳定在|保持在|控制在|维持在|同比|环比|分别|均|仅|就|高达|只有|是|在|每年|连续[^，]*|[较比][^，]{1,10}?(?=增|降|提|上|下|减))+$/u;
const change = /(?:增长|增加|提高|提升|上升|下降|降低|减少)$/u;
const since = /[较比][^，]{2,12}?(?=(?:增长|增加|提高|提升|上升|下降|降低|减少)$)/u;
const adverbs =
  /^(?:[\uE000-\uE006”》“《）)]|目前|截至|已经?|共计?|累计|先后|今年|其中|并且?|了|约|近|超过?|逾|有|为|达到?|还|再|再次|紧急|成功|一共|总计|全[省市县区州镇村]|该[支大总]队|该[院局所县市区]|此次(?:行动|活动)?|分别|计划|力争|将|预计|实现|当日|连续|不断|持续|，|,|\s)+/u;
/** The longest metric, in characters; a longer one is cut where a new word begins. */
const LONGEST = 16;

function metricBeside(clause: string, after: string, earlier: string, unit: string): string {
  const isShare = unit === '%' || unit === '个百分点';
  const following =
    isShare && !after.startsWith('的') ? '' : (nounAfter.exec(after.replace(vague, ''))?.[0] ?? '');
  const end = following.search(told);
  const noun = end < 0 ? following.slice(0, LONGEST) : following.slice(0, end);
  if (noun.length >= 2) return noun;
  for (const before of [clause, earlier]) {
    const metric = precedingNoun(before);
    if (metric.length >= 2) return metric;
  }
  return noun || unit;
}

/** 今年技术合同成交额较去年增长45%: 技术合同成交额增长. */
function precedingNoun(before: string): string {
  const last = /[^\uE000-\uE006，,、；：:“”《》（）()]*$/u.exec(before)?.[0] ?? '';
  const plain = last
    .replace(leadsToFigure, '')
    .replace(since, '')
    .replace(/[从由][0-9][^，,]*$/u, '');
  const isChange = change.test(plain);
  const bare = (isChange ? plain : plain.replace(leadsToFigure, '')).replace(adverbs, '');
  if (bare.length <= LONGEST) return bare.replace(/同比|环比/u, '');
  const cut = bare.slice(-LONGEST);
  const word = /[的了和与及]/u.exec(cut.slice(0, -2));
  return word ? cut.slice(word.index + 1) : cut;
}

function statusOf(
  before: string,
  after: string,
  wider: { before: string; after: string },
): MeasurementStatus {
  if (/(?:从|由)$/u.test(before) && /^[^，,]{0,6}(?:到|至|提高|提升|上升|增|降)/u.test(wider.after))
    return 'before';
  const changed = /[0-9％%个项条名人]\s?(?:提高|提升|上升|增加|下降|降低)?(?:到|至)$/u;
  if (raised.test(before) || changed.test(wider.before)) return 'after';
  if (ongoing.test(after.slice(0, 12))) return 'ongoing';
  if (planned.test(before) || plannedBefore.test(wider.before)) return 'planned';
  return done.test(before + after) ? 'done' : 'total';
}
