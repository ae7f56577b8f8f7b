import { normalForm } from '../normal-form.js';

const state = '中华人民共和国';
/** 法 at the end of these is no law's: 办法, 工作法, 司法. */
const noLaw = /(?:办法|工作法|方法|做法|司法|执法|立法工作法|普法|用法|看法)$/;
const law = /^(?!关于)[^关于的]{1,30}(?:法|法典|刑法)$/;
const issuer = /^[^关]{2,24}(?=关于[^关]{10,})/;

const namesOfOne: Readonly<Record<string, string>> = {
  宪法: '中华人民共和国宪法',
  香港国安法: '中华人民共和国香港特别行政区维护国家安全法',
  香港特别行政区维护国家安全法: '中华人民共和国香港特别行政区维护国家安全法',
  香港基本法: '中华人民共和国香港特别行政区基本法',
  香港特别行政区基本法: '中华人民共和国香港特别行政区基本法',
  维护国家安全条例: '香港维护国家安全条例',
  香港国安条例: '香港维护国家安全条例',
  澳门基本法: '中华人民共和国澳门特别行政区基本法',
  澳门特别行政区基本法: '中华人民共和国澳门特别行政区基本法',
  八项规定: '中央八项规定',
  中央八项规定精神: '中央八项规定',
};

/** Titles that many bodies give, most of them every year. */
const generic =
  /^(?:政府工作报告|工作报告|条例|规定|办法|方案|实施方案|工作方案|通知|意见|实施意见|决定|决议|报告|规划|纲要|工作规则|议事规则|工作要点|公告|通告|倡议书|责任书|白皮书|调查报告)$/;
const everyYear = /工作报告$|工作要点$|白皮书$|责任书$/;

/**
 * The title without what printers vary. Laws carry the state's name, other titles go without it (海关稽查条例); the
 * issuer before a long 关于… is left out, for articles print it or do not.
 */
export function documentTitle(printed: string): string {
  const title = normalForm(printed)
    .replace(/^关于印发(?=.{4,}的通知$)/, '')
    .replace(/\[(\d{4})\]/, '〔$1〕')
    .replace(/(?<=\d年?)[―–－-](?=\d{4})/, '—')
    .replace(/\((修[订正]?草案|草案)\)$/, '$1');
  const plain = title.startsWith(state) ? title.slice(state.length) : title;
  const one = namesOfOne[plain];
  if (one !== undefined) return one;
  if (law.test(plain) && !noLaw.test(plain)) return state + plain;
  return plain.replace(issuer, '');
}

export function isGenericTitle(title: string): boolean {
  return generic.test(title);
}

export function isYearlyTitle(title: string): boolean {
  return everyYear.test(title) && !/\d{4}年/.test(title);
}
