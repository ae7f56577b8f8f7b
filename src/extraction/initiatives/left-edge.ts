import { allMatches } from '../all-matches.js';
import type { Candidate } from '../candidate.js';
import type { Found } from './standing.js';

/** What is done with a programme, or said of it: its name begins after the last of these. */
const never =
  /】|(?<!职业)介绍|通报|总结|铺开|召开|举行|成立|宣布|宣读|(?:分别|荣|曾|均)获得?|获得?(?=平安|全国|中国)|表彰|专题研究|正在|已经?(?=[启开在])|将(?![军来])|把|[0-9]{1,2}日|(?:近日|日前|近期)|(?:要求|需要|了解|按照|根据|针对|围绕)|(?:这|本|该|此|首|一|两|多)次|(?:打|发动)一场|立足(?=全)|全[省市县区州国](?:各级)?(?:公安|检察|审判|司法|政法|法院|消防|税务|纪检监察)(?:机关|系统|队伍|部门)(?=.{4})|(?:检察院|法院|公安[局厅部]|最高检|最高法|分局)(?=“)|采取|亲自(?:推动|部署|谋划|擘画|倡导)|发挥|(?:作|做)出/gu;
/** Words no name begins with. */
const opening =
  /^(?:展开|建设好|唯一|兼具|好(?=[河林湖]长)|[的了和与及或、于在对向从以为求解出套次场]|至(?=20)|(?:[上下]半年|今[年日]|去年|年[内初底]|本[月周]|近期|近日|日前)(?!度)|(?:也|还|已|具)?有(?![害毒偿色机限组])|(?:其中|包括|分别|全面|集中|已|正|并|再)(?=打击|整治|开展|有|全国|全省)|实施(?=.{6})|各自|实时(?=汇集)|[^，]{0,6}实时汇集到)+/u;
/** What an agency or a place does before a name begins: 青禾省通报…行动. */
const acts =
  /^(?:(?:近日|日前|今年|全面|集中|持续|深入|联合|共同|继续|首次|正式|再次|已|将|正|[0-9]+[年月日])*)(?:总结|通报|介绍|铺开|启动|开展|部署|发起|推进|推动|举行|召开|成立|发布|公布|印发|实施|组织|获|把|将|对|在|以|为|是|有|要求|提出|牵头|会同|参与)/u;
/** Whose campaign it is, where the name goes on without a verb: 云岭县人民法院|扫黑除恶专项斗争. */
const campaign = /(?:行动|斗争|整治|治理|攻坚战|应急响应)”?$/u;
/** An earthquake or typhoon is what the response answers to, and no part of what it is called. */
const occasion =
  /^[\u4e00-\u9fa5]{2,8}(?:地震|洪灾|台风)(?=(?:国家|[省市州县])[\u4e00-\u9fa5]{0,6}应急响应)/u;
/** What joins another programme's name to this one's. */
const joins = /[、和与同及]/u;
const LEAST = 4;

/**
 * The same name without what stands at its left from outside it: verbs, prepositions and measure words, an
 * official, an agency or a place that acts, and a name that a list puts before it.
 */
export function withoutOutside(
  text: string,
  one: Found,
  found: readonly Candidate[],
  others: readonly Found[],
): Found {
  const name = text.slice(one.start, one.end);
  const plain = name.replace(/“[^“”]*”/gu, (quoted) => '“'.repeat(quoted.length));
  let cut = 0;
  for (const { index, 0: word } of allMatches(plain, never)) cut = Math.max(cut, index + word.length);
  for (const other of found) {
    if (other.start < one.start || other.end >= one.end) continue;
    cut = Math.max(cut, pastActor(plain, other, other.end - one.start));
  }
  for (const other of others) {
    if (other.start < one.start || other.end >= one.end) continue;
    const after = text[other.end] === '”' ? other.end + 1 : other.end;
    if (after < one.end && joins.test(text[after]!)) cut = Math.max(cut, after + 1 - one.start);
  }
  cut += occasion.exec(plain.slice(cut))?.[0].length ?? 0;
  cut += opening.exec(plain.slice(cut))?.[0].length ?? 0;
  if (cut === 0) return one;
  const start = Math.min(one.end, one.start + cut);
  return { ...one, start, variants: one.variants.filter((variant) => variant.start > start) };
}

/** Where the name begins when `other` stands in it and ends at `end`; 0 where it may be part of the name. */
function pastActor(name: string, other: Candidate, end: number): number {
  if (other.type === 'Official') return end;
  if (other.type !== 'Agency' && other.type !== 'Region') return 0;
  const act = acts.exec(name.slice(end))?.[0].length ?? 0;
  if (act > 0 && name.length - end - act >= LEAST) return end + act;
  const owned = other.type === 'Agency' && end === other.end - other.start && campaign.test(name);
  return owned && name.length - end >= LEAST ? end : 0;
}
