import type { Span } from '../../domain/extraction.js';

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
  '战略',
  '责任书',
  '承诺书',
  '须知',
  '路线图',
  '框架',
  '任务书',
  '司法解释',
  '工作法',
  '合同',
  '手册',
];
const ending = new RegExp(
  `(?:${kinds.join('|')}|[十百0-9一二三四五六七八九]+条|[0-9一二三四五六七八九十]+条(?:措施|意见|规定))$`,
  'u',
);
/** 纲要（2025年版）, 刑法修正案（十二） */
const bracketed = /(?:[（(][^（）()]*[）)])+$/u;
const collected = /论述|摘编|选编|选读|读本|文选|文集|纪实|述评|访谈|概论|解读|故事/u;
/** 《…方案》解读 is of the document, 《…报》 and 《…》杂志 are none. */
const periodical = /(?<![公通简])报$/u;
const afterPeriodical = /^(?:杂志|栏目|节目|专栏|周刊|报道|一书|一文)/u;

/** True where `title`, printed in 《》 and followed by `after`, names an act, plan or report, not a work. */
export function namesDocument(title: string, after: string): boolean {
  if (collected.test(title) || periodical.test(title) || afterPeriodical.test(after)) return false;
  if (/^关于.{4,}/u.test(title)) return true;
  const bare = title.replace(bracketed, '');
  return (
    ending.test(bare) &&
    !/[？！]/u.test(bare) &&
    !/(?:书|作|技|文|画|方|战|办|想|做|看)法$/u.test(bare.replace(/办法$/u, ''))
  );
}

/** 《》 of the text with what stands between them, without the marks. */
export function findTitles(text: string): Span[] {
  return Array.from(text.matchAll(/《([^《》\n]{1,120})》/gu), (match) => ({
    start: match.index + 1,
    end: match.index + match[0].length - 1,
  }));
}
