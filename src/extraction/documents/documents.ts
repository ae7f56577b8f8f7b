import type { Span } from '../../domain/extraction.js';
import type { Candidate, Recogniser } from '../candidate.js';
import { findLaws } from './laws.js';
import { findConcerning, findNamedReports, findRegulations } from './plain-titles.js';
import { findTitles, namesDocument } from './titles.js';

/** Titles in 《》 first, then what is titled plainly; laws are found inside the titles of others as well. */
export const recogniseDocuments: Recogniser = ({ text }) => {
  const titled = findTitles(text).filter(({ start, end }) =>
    namesDocument(text.slice(start, end), text.slice(end + 1, end + 4)),
  );
  const keys = titleKeys(titled.map(({ start, end }) => text.slice(start, end)));
  const candidates: Candidate[] = titled.map((span, i) => ({
    ...span,
    type: 'Document',
    key: keys[i]!,
    rule: 'document-titled',
    // 《条例》 stands for one title here and is a common word elsewhere.
    ...(generic.test(text.slice(span.start, span.end)) ? { local: true as const } : {}),
  }));
  const add = (span: Span, rule: string, nested: boolean): void => {
    const key = keyOf(text.slice(span.start, span.end));
    candidates.push({ ...span, type: 'Document', key, rule, ...(nested ? { nested } : {}) });
  };
  for (const { inner, ...span } of findConcerning(text)) add(span, 'document-concerning', inner);
  for (const span of findNamedReports(text)) add(span, 'document-report', false);
  for (const span of findRegulations(text)) add(span, 'document-regulation', false);
  for (const span of findLaws(text)) {
    const outer = candidates.find(({ start, end }) => start <= span.start && span.end <= end);
    const whole = outer?.start === span.start && outer.end === span.end;
    if (!whole) add(span, 'document-law', outer !== undefined);
  }
  return joinShortened(candidates);
};

const generic =
  /^(?:(?:指导|实施|若干)?意见|(?:实施|行动|工作|总体)?方案|条例|决定|决议|通知|通告|公告|公报|办法|规定|若干规定|规划|(?:规划)?纲要|报告|建议|(?:行动)?计划|措施|若干措施|指南|公约|细则|规则|规范|目录|章程|要点|清单|标准|声明|倡议|协议|协定|制度|白皮书)(?:[（(].*[）)])?$/u;

/** 中华人民共和国监察法 and 监察法 are one; so are a draft in brackets and without. */
function keyOf(title: string): string {
  return title.replace(/^中华人民共和国(?=.)/u, '').replace(/[（）()〈〉“”]/gu, '');
}

/** The short title 《条例》 stands for the last full title before it that ends so, else for the next one after. */
function titleKeys(titles: readonly string[]): string[] {
  return titles.map((title, i) => {
    if (!generic.test(title)) return keyOf(title);
    const kind = title.replace(/[（(].*$/u, '');
    const ends = (other: string): boolean =>
      !generic.test(other) && other.replace(/[（(][^（）()]*[）)]$/u, '').endsWith(kind);
    const full = titles.slice(0, i).findLast(ends) ?? titles.slice(i + 1).find(ends);
    return keyOf(full ?? title);
  });
}

/** An inquiry report is printed with and without place and day: 北港火灾调查报告, 北港“5·6”火灾调查报告. */
function joinShortened(candidates: readonly Candidate[]): Candidate[] {
  const inquiries = candidates.map(({ key }) => key).filter((key) => key.endsWith('调查报告'));
  return candidates.map((candidate) => {
    const full = inquiries.findLast(
      (key) => key.length > candidate.key.length && isWithin(candidate.key, key),
    );
    return full !== undefined && candidate.key.endsWith('调查报告') ? { ...candidate, key: full } : candidate;
  });
}

/** True where the characters of `short` stand in `long` in their order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}
