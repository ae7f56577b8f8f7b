import type { IsoDate } from '../../domain/date.js';

const numeral = '[一二三四五六七八九十]{1,3}';
const party = '(?:党的|中共|中国共产党)?';
const congress = new RegExp(`^(?:党的|中共|中国共产党)(?:第(${numeral})次全国代表大会|(${numeral})大)$`);
/** Without 党的 only those of living memory: 十大 alone may be anything. */
const bareCongress = /^(?:第(十[四五六七八九]|二十[一二]?)次全国代表大会|(十[四五六七八九]|二十[一二]?)大)$/;
const plenum = new RegExp(
  `^${party}第?(${numeral})届(?:中央委员会)?第?(${numeral})(?:次全体会议|次全会|中全会)$`,
);
const disciplinePlenum = new RegExp(
  `^(?:中共|中国共产党)?(?:第?(${numeral})届)?中央纪(?:委|律检查委员会)第?(${numeral})次(?:全会|全体会议)$`,
);
const sitting = /(?<=会议|全会)(?:开幕会|闭幕会|开幕式|闭幕式|第[一二三四五六七八九十]+次全体会议)$/;

/**
 * One name for each party congress, plenary session and session of a people's congress or consultative conference:
 * 二十届三中全会 is 中国共产党第二十届中央委员会第三次全体会议, 第十四届全国人民代表大会第二次会议 is
 * 十四届全国人大二次会议. A sitting is its session. Other names come back as they are.
 */
export function congressName(printed: string, publishedOn: IsoDate): string {
  const name = chineseNumber(printed.replace(sitting, '').replace(/^中华人民共和国(?=第)/, ''));
  const discipline = disciplinePlenum.exec(name);
  if (discipline) {
    const term = discipline[1] ?? termOf(publishedOn);
    return `${term}届中央纪委${discipline[2]!}次全会`;
  }
  const numbered = congress.exec(name) ?? bareCongress.exec(name);
  if (numbered) return `中国共产党第${(numbered[1] ?? numbered[2])!}次全国代表大会`;
  const session = plenum.exec(name);
  if (session) return `中国共产党第${session[1]!}届中央委员会第${session[2]!}次全体会议`;
  return shortSession(name);
}

/** 第11次会议 as 第十一次会议. */
function chineseNumber(name: string): string {
  return name.replace(/第(\d{1,2})(?=[次届])/g, (_, digits: string) => `第${inChinese(Number(digits))}`);
}

function inChinese(number: number): string {
  const digits = '零一二三四五六七八九';
  if (number < 10) return digits.charAt(number);
  const tens = Math.floor(number / 10);
  return `${tens === 1 ? '' : digits.charAt(tens)}十${number % 10 === 0 ? '' : digits.charAt(number % 10)}`;
}

/** The term that the discipline commission's plenary sessions are counted in, where the name leaves it out. */
function termOf(publishedOn: IsoDate): string {
  const terms = [
    ['2022-10-23', '二十'],
    ['2017-10-25', '十九'],
    ['2012-11-15', '十八'],
  ] as const;
  return terms.find(([begin]) => publishedOn >= begin)?.[1] ?? '十七';
}

/** True for names that only one meeting ever has. */
export function isNumberedOnce(name: string): boolean {
  return /届|次(?:全国)?(?:代表大会|党代会)$|周年/.test(name);
}

const ofAssembly =
  /届(?:中国共产党|中共)?(?:全国|中央|[省市县区州旗]|[^届]{0,8}?)(?:人大|政协|委|人民代表大会|委员会)/;
const assemblyBefore = /(?:人大|政协|委|委员会|人民代表大会)第?[一二三四五六七八九十]+届/;

/** Sessions of congresses, conferences and committees; 第五届 of a fair or a forum stays. */
function shortSession(name: string): string {
  if (!ofAssembly.test(name) && !assemblyBefore.test(name)) return name;
  return name
    .replace(/^(?:中国人民政治协商会议|人民政协|政协)第?([一二三四五六七八九十]+届)全国委员会/, '全国政协$1')
    .replace(/人民代表大会/g, '人大')
    .replace(/常务委员会/g, '常委会')
    .replace(/第(?=[一二三四五六七八九十]+届)/g, '')
    .replace(/(?<=届.*委)第?([一二三四五六七八九十]+)次(?:全体会议|全会)$/, '$1次全会')
    .replace(/(?<=委[一二三四五六七八九十]+届)第?([一二三四五六七八九十]+)次(?:全体会议|全会)$/, '$1次全会')
    .replace(/(?<!常委会)第([一二三四五六七八九十]+)次会议$/, '$1次会议')
    .replace(/(?<=常委会)([一二三四五六七八九十]+)次会议$/, '第$1次会议');
}
