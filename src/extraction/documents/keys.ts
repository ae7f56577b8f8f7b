import type { Candidate } from '../candidate.js';

const generic =
  /^(?:(?:指导|实施|若干)?意见|(?:实施|行动|工作|总体)?方案|条例|决定|决议|通知|通告|公告|公报|办法|实施办法|规定|若干规定|规划|(?:规划)?纲要|纲要草案|(?:鼓励)?目录|报告|建议|(?:行动)?计划|措施|(?:政策|若干)措施|指南|指引|公约|细则|规则|规范|规程|章程|要点|清单|标准|声明|宣言|倡议|协议|协定|制度|白皮书|大纲|宪章|预案|守则)(?:[（(].*[）)])?$/u;

/** True of a short form like 《条例》, which says nothing by itself. */
export function isGeneric(title: string): boolean {
  return generic.test(title);
}

const trailing = /(?:[（(][^（）()]*[）)])+$/u;

/** What is known under several names: as long as they are whole, the first is the key. */
const aliases: readonly (readonly [RegExp, string])[] = [
  [/^(?:党的|中共)(?=[一二三四五六七八九十]+大报告)/u, ''],
  [/^中国共产党章程$/u, '党章'],
  [/^中国共产党(?=.{2,}(?:条例|规则|规定|准则)$)/u, ''],
  [/^(?:[0-9]{4}年)?(?=中央一号文件$)/u, ''],
  [/^八项规定(?=$|实施细则)/u, '中央八项规定'],
  [/^香港特别行政区(?=基本法$)/u, '香港'],
  [/^澳门特别行政区(?=基本法$)/u, '澳门'],
  [/^(?:[0-9]{4}年)?(?:国家)?(?:基本)?医保(?:药品)?目录$/u, '医保药品目录'],
  [/^(?:全国人民代表大会|全国人大)?(?:常务委员会|常委会)工作报告稿?$/u, '全国人大常委会工作报告'],
  [/^最高人民法院(?=的?工作报告)/u, '最高法'],
  [/^最高人民检察院(?=的?工作报告)/u, '最高检'],
];

/** The body that a title may begin with or not; a treaty begins with its parties. */
const body = /^[^《〈]{0,24}(?:国务院|中央|[委会院组部局厅办]|政府|机关)$/u;

/** 中华人民共和国监察法 and 监察法 are one; so are a draft in brackets and without, 国务院关于… and 关于…. */
function keyOf(title: string): string {
  let key = title.replace(trailing, '').replace(/^中华人民共和国(?!和|政府)(?=.)/u, '');
  for (const [pattern, name] of aliases) key = key.replace(pattern, name);
  const concerning = key.indexOf('关于');
  if (concerning > 0 && body.test(key.slice(0, concerning))) key = key.slice(concerning);
  return key.replace(/[（）()〈〉《》“”\s]/gu, '');
}

/** The short form 《条例》 stands for the last full title before it that ends so, else for the next one after. */
export function withKeys(candidates: readonly Candidate[]): Candidate[] {
  const full = candidates.filter(({ key }) => !generic.test(key)).map(({ key }) => keyOf(key));
  let place = 0;
  return candidates.map((candidate) => {
    if (generic.test(candidate.key)) return { ...candidate, key: fullTitle(candidate.key, full, place) };
    const key = full[place++]!;
    return { ...candidate, key: longer(key, candidate.rule, full) ?? key };
  });
}

/**
 * The fuller title that stands for the same: an inquiry report with place and day, a judicial interpretation by its
 * subject, a white paper told in a headline's words, a rule with its author.
 */
function longer(key: string, rule: string, full: readonly string[]): string | undefined {
  const fuller = full.filter((other) => other.length > key.length);
  if (fuller.length === 0) return undefined;
  if (/调查(?:评估)?报告$/u.test(key))
    return fuller.findLast((other) => other.endsWith('报告') && isWithin(key, other));
  const subject = /^(.{4,})司法解释$/u.exec(key)?.[1];
  if (subject !== undefined)
    return fuller.find((other) => other.endsWith('解释') && isWithin(subject, other));
  const plan = /^十(.)五规划(建议|纲要)$/u.exec(key);
  if (plan)
    return fuller.find((other) => other.includes(`第十${plan[1]!}个五年规划`) && other.endsWith(plan[2]!));
  if (key.endsWith('白皮书')) return fuller.find((other) => other.endsWith(key.slice(-7)));
  if (rule === 'document-regulation' && key.length >= 6)
    return fuller.find((other) => other.endsWith(key.slice(-2)) && isWithin(key, other));
  return undefined;
}

function fullTitle(short: string, full: readonly string[], place: number): string {
  const kind = short.replace(trailing, '');
  const ends = (key: string): boolean => key.endsWith(kind);
  return full.slice(0, place).findLast(ends) ?? full.slice(place).find(ends) ?? kind;
}

/** True where the characters of `short` stand in `long` in their order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}
