import type { MeasurementStatus } from '../../domain/vocabulary.js';
import type { Quantity } from './find-quantities.js';

const planned = /预计|将|计划|拟|力争|目标|提出|部署|抓好|到20[0-9]{2}年/u;
const ongoing = /正在?|在建|有序推进|推进中/u;
const done =
  /已|累计|完成|建成|落地|破获|查处|抓获|转移|投入|出动|共(?!有)|集结|设立|安置|回港|解救|营救|打掉|移交|举办|签约|达成|派出|化解|受理|办理|处理|调解|排查|整改|开展|发放|收缴|缴获|挽回|拦截|劝阻|冻结|返还|侦破|捣毁|关闭|启用|建立|新增|培训/u;
const raised =
  /(?:增至|提升至|提高到|上升到|达到|升至|增加到|压缩到|缩短到|降至|下降到|扩大到)(?:了|近|超|约)*$/u;
const tailOfMetric = /^(?:的)?([\u4e00-\u9fa5]{1,14})/u;
const verbsAfter =
  /已|正|将|被|在|进行|完成|全部|达成|投入|参与|均|得到|有序|等|和|及|落地|的|可|实现|组成|获|提高|提升|上升|下降|增|降|到|至/u;
const adverbs =
  /^(?:[\uE000-\uE006”》“《]|目前|截至|已经?|共计?|累计|先后|今年|其中|并|了|约|近|超过?|逾|有|为|达到?|还|再次|紧急|成功|一共|总计|全[省市县区]|分别|，|,|\s)+/u;

/** What is counted, as printed beside the figure, and whether it is done, under way, planned, or before or after a change. */
export function metricOf(
  before: string,
  after: string,
  wider: { before: string; after: string },
  { unit }: Quantity,
): { metric: string; status: MeasurementStatus } {
  return {
    metric: metricBeside(before || wider.before, after, unit),
    status: statusOf(before, after, wider),
  };
}

function metricBeside(before: string, after: string, unit: string): string {
  const following = tailOfMetric.exec(after)?.[1] ?? '';
  const noun = following.slice(
    0,
    Math.max(0, following.search(verbsAfter)) || (verbsAfter.test(following) ? 0 : following.length),
  );
  if (noun.length >= 2) return noun;
  const preceding = (/[^\uE000-\uE006，,、：:“”《》]*$/u.exec(before)?.[0] ?? '')
    .replace(/(?:从|由|到|至|达到?|为|约|近|超过?|逾|有|共计?|了|增|提高|提升|上升|下降)+$/u, '')
    .replace(/(?:从|由)[0-9][^，,]*$/u, '');
  const trimmed = preceding.replace(adverbs, '');
  return trimmed.length >= 2 ? trimmed.slice(-14) : noun || unit;
}

function statusOf(
  before: string,
  after: string,
  wider: { before: string; after: string },
): MeasurementStatus {
  if (/(?:从|由)$/u.test(before) && /^[^，,]{0,6}(?:到|至|提高|提升|上升|增|降)/u.test(wider.after))
    return 'before';
  const change = /[0-9％%个项条名人]\s?(?:提高|提升|上升|增加|下降|降低)?(?:到|至)$/u;
  if (raised.test(before) || change.test(wider.before)) return 'after';
  if (ongoing.test(after.slice(0, 12))) return 'ongoing';
  if (planned.test(before)) return 'planned';
  return done.test(before + after) ? 'done' : 'total';
}
