import type { Span } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';
import { leftBoundary } from './left-boundary.js';

const draft = '(?:（(?:草案|修订草案|修正草案|征求意见稿|试行)[^（）]{0,6}）|(?:修订|修正)?草案)?';
const after =
  '(?=[，。、；：！？）”,;\\n]|$|等|实施|施行|正式|的|和|与|及|修[订改]|规定|提出|明确|自|将|已|（|发布|公布|印发|出台|今|由|中|第|显示|对|要求|执法|落地|执行|为|在|有|进行|审议|通过)';
/** Kinds that a title of their own always goes before. */
const always =
  '(?:暂行|实施)?条例|(?:管理|实施|暂行|试行|处罚|监督|选举|认定|考核|征收|补偿)(?:暂行)?(?:办法|规定|细则)|若干规定|议事规则|司法解释|白皮书|蓝皮书|规划纲要|(?:指导|实施)意见|负面清单|(?:药品|产业|疫苗|诊疗项目)目录|(?:全体会议|统计|状况)公报|强制性国家标准|执行预案';
/** Kinds that are common words too: a title only where it is said to be issued. */
const whereIssued =
  '规划|(?:实施|行动|工作|总体|专项)方案|若干(?:政策)?措施|指南|指引|清单|目录|标准|规范|公报|通告|倡议书|报告|办法|规定|细则|规程|准则|导则|技术要求|预案';
const heads = new RegExp(`(?:(${always})|(?:${whereIssued}))${draft}${after}`, 'gu');
const REACH = 32;
/** What is no title: unnamed rules, counted ones, and what is said about them. */
const noTitle =
  /^(?:这|该|本|此|其|一[批部系份项]|两[部项]|多[部项份]|[两三四五六七八九十]+[份部个项]|各[项类地级]|部分|地方|上述|以上|配套|具体|陆续|系列|政策|新一轮|[0-9]+多?[项个条部份批]|[0-9]{4}版|最终|第[一二三四五六七八九十]+批|月度|季度|述职|分析|调查|研究|国际法|法律|党中央)|进一步|抓紧|认真|做好|应当|[会议]表决|作出|如下|不断|一系列|等|今天|昨天|日$|我们|他们|代表团|[0-9]+[项类]|业绩|有关|相关|外交|美国|欧盟/u;

/** Rules, plans and papers printed without 《》: 信访工作条例, …司法解释, 出台 …规划. */
export function findRules(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: head, 1: certain } of allMatches(text, heads)) {
    const left = leftBoundary(text, index, REACH);
    if (left === null || (certain === undefined && !left.issued)) continue;
    const name = text.slice(left.start, index).replace(/^(?:最高法|最高检|两高)(?=.{4})/u, '');
    const least =
      certain === undefined ? 4 : /^(?:暂行|实施)?条例|选举|白皮书|蓝皮书|议事/u.test(head) ? 2 : 4;
    if (name.length < least || noTitle.test(name)) continue;
    spans.push({ start: index - name.length, end: index + head.length });
  }
  return spans;
}
