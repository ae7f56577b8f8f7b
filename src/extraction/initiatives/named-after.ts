import { divisionsNamed } from '../../domain/divisions.js';
import { allMatches } from '../all-matches.js';
import { isCommonWord } from '../regions/gazetteer.js';
import type { Candidate } from '../candidate.js';
import type { Found } from './standing.js';

const sectors =
  '校园|医院|交通|景区|市场|海域|水域|边界|家庭|乡村|乡镇|村居|社区|工地|企业|铁路|油田|渔场|商圈|园区|长江|大运河|政府|社会|公安|警务|法院|检务|消防|应急|城市|司法|监狱|矫正|信访|市监|安监|国企';
const kinds = '平安|法治|数字|智慧|健康|美丽|清廉|信用|无诈|无毒|善治|品质';
const pattern = new RegExp(`(?<!智慧)(${kinds})(?:“|”)?`, 'gu');
const sector = new RegExp(`^(?:${sectors})`, 'u');
/** A sector is a programme only where it is built; a region that the word is joined to is one anyway. */
const built = /^(?:”)?(?:建设|创建)(?![成的者好])/u;
const LONGEST_REGION = 4;

/** 平安浙江建设, 法治青禾, 智慧公安建设, “平安中国”建设: a word of the programme and the region or sector it is for. */
export function findNamedAfter(text: string, regions: readonly Candidate[]): Found[] {
  const ofArticle = new Map(
    regions.flatMap((one) => spellings(text.slice(one.start, one.end)).map((name) => [name, one] as const)),
  );
  const found: Found[] = [];
  for (const { index, 0: lead, 1: kind } of allMatches(text, pattern)) {
    const whom = index + lead.length;
    const region = regionAt(text, whom, ofArticle);
    const isSector = region === 0 ? (sector.exec(text.slice(whom, whom + 4))?.[0].length ?? 0) : 0;
    if (region + isSector === 0) continue;
    const coreEnd = whom + region + isSector;
    const suffix = built.exec(text.slice(coreEnd, coreEnd + 4))?.[0] ?? '';
    const enough = suffix !== '' || (region > 0 && /平安|法治|数字|清廉/u.test(kind!));
    if (!enough || isPlaceWord(text, index, kind!)) continue;
    const core = { start: index, end: coreEnd };
    const known = ofArticle.get(text.slice(whom, whom + region));
    found.push({
      ...(known && { region: { ...known, start: whom, end: whom + region } }),
      start: index,
      end: coreEnd + suffix.length,
      rule: 'initiative-named-after',
      variants: suffix === '' ? [] : [core],
    });
  }
  return found;
}

/** 澜江市 is named 澜江 as well. */
function spellings(name: string): string[] {
  const short = name.replace(/[省市县区镇乡州]$/u, '');
  return short.length >= 2 ? [name, short] : [name];
}

/** The length of the name that begins at `at`: of a division, of a region that the article names, or of 中国. */
function regionAt(text: string, at: number, ofArticle: ReadonlyMap<string, Candidate>): number {
  if (text.startsWith('中国', at)) return 2;
  for (let length = Math.min(LONGEST_REGION, text.length - at); length >= 2; length--) {
    const name = text.slice(at, at + length);
    if (ofArticle.has(name)) return length;
    if (isCommonWord(name)) continue;
    if (divisionsNamed(name).some(({ level }) => level !== 'township')) return length;
  }
  return 0;
}

/** 平安 is a county and a company, 健康 an adjective after 身心. */
function isPlaceWord(text: string, at: number, kind: string): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  return kind === '平安' ? /中国$|海东$/u.test(before) : kind === '健康' && /身心$|体$/u.test(before);
}
