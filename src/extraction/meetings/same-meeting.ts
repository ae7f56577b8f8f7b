/** Parties and associations that convene congresses, by their full and short names. */
const shortNames: readonly (readonly [RegExp, string])[] = [
  [/台湾民主自治同盟/u, '台盟'],
  [/中国民主同盟/u, '民盟'],
  [/中国国民党革命委员会/u, '民革'],
  [/中国民主建国会/u, '民建'],
  [/中国民主促进会/u, '民进'],
  [/中国农工民主党/u, '农工党'],
  [/中国致公党/u, '致公党'],
  [/(?:中华全国|中国)工商业联合会/u, '全国工商联'],
];

/** Year, quotation marks, numerals and the formal names of bodies do not tell gatherings apart. */
function bare(name: string): string {
  return shortNames
    .reduce((short, [full, other]) => short.replace(full, other), name)
    .replace(/[（(][^（）()]*[）)]/gu, '')
    .replace(/[“”"（）()《》]/gu, '')
    .replace(
      /^(?:[12][0-9]{3}年度?|[0-9]{4}(?=[^0-9年])|二〇[〇一二三四五六七八九]{2}年|党的|中共|社(?=十))/u,
      '',
    )
    .replace(/[0-9]{1,3}(?=[届次])/gu, chinese)
    .replace(/^(?:中国人民政治协商会议|(?:全国)?政协)第(.{1,3})届全国委员会/u, '全国政协$1届')
    .replace(/第(.{1,3})届全国人民代表大会(常务委员会)?/u, '$1届全国人大$2')
    .replace(/常务委员会/u, '常委会')
    .replace(/(?<=人大|常委会|届|^)第(?=.{1,3}次)/u, '')
    .replace(/(?<=反馈|通报|推进|部署|动员|座谈|调度|协调|例)会议$/u, '会')
    .replace(/第?(.{1,3})届中央委员会第(.)次全体会议$/u, '$1届$2中全会')
    .replace(/第?(.{1,3})届中央(?:纪律检查委员会|纪委)第?(.)次(?:全体会议|全会)$/u, '$1届中央纪委$2次全会')
    .replace(/^中国共产党第?(?:(.{1,3})次全国代表大会$)?/u, (_, number: string) =>
      number ? `${number}大` : '',
    )
    .replace(/(.{2})(?:开幕|闭幕|开班|结业|颁奖)(?:式|会|典礼)$/u, '$1');
}

const digits = '〇一二三四五六七八九';

/** 29 → 二十九, as sessions are counted. */
function chinese(number: string): string {
  const [ones = 0, tens = 0, hundreds = 0] = Array.from(number, Number).reverse();
  if (hundreds > 0) return number;
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`;
}

/** A session's own sittings: 第二次全体会议, 闭幕会. */
const sitting =
  /^(?:会议|大会|论坛|峰会)?(?:第[一二三四五六七八九十]+次全体会议|闭幕会|开幕会|闭幕式|开幕式|开班式|结业式|开幕典礼|全体会议|各次全体会议)$/u;
const session =
  /第?[一二三四五六七八九十0-9]+次(?:会议|代表大会|全体会议)$|代表大会$|大会$|论坛$|研讨班$|培训班$|峰会$|年会$/u;
const TAIL = 4;
const elected = /第?[一二三四五六七八九十]{1,3}届/u;
const counted = /第?[一二三四五六七八九十]{1,3}次(?=[^次]*$)/u;

/**
 * For each name the one of `names` that stands for its gathering: the fullest that it shortens. 警务会议 shortens
 * 全市警务会议; an abbreviation has its characters in the order of the full form and ends like it; a sitting
 * belongs to the only session.
 */
export function keysOfMeetings(names: readonly string[]): string[] {
  const distinct = [...new Set(names)];
  const sessions = distinct.filter((name) => session.test(name) && !sitting.test(name));
  const bareNames = [...new Set(distinct.map(bare))];
  const keys = new Map(
    distinct.map((name) => {
      const own = sitting.test(name) && sessions.length > 0 ? sessions[0]! : name;
      return [name, fullest(bare(own), bareNames)];
    }),
  );
  return names.map((name) => keys.get(name)!);
}

function fullest(short: string, names: readonly string[]): string {
  return names.reduce(
    (best, other) => (other.length > best.length && shortens(short, other) ? other : best),
    short,
  );
}

function shortens(short: string, long: string): boolean {
  if (short.length >= long.length) return short === long;
  if (/[0-9一二三四五六七八九十]+[届次]/u.test(short) && !long.endsWith(short)) return false;
  if (long.endsWith(short) || long.startsWith(`${short}暨`)) return true;
  const [head = '', second] = long.split('暨');
  if (second !== undefined && shortens(short, head)) return true;
  // 联席会议 is the 联席会议2024年第二次全体会议 of the article.
  if (
    long.startsWith(short) &&
    /^(?:[0-9]{4}年度?)?第?[一二三四五六七八九十]{1,3}次/u.test(long.slice(short.length))
  )
    return true;
  // 本次常委会会议 is 常委会第十九次会议.
  if (short.length > TAIL && long.replace(counted, '').replace(elected, '').endsWith(short)) return true;
  if (short.length <= TAIL || short.slice(-TAIL) !== long.slice(-TAIL) || !long.startsWith(short.slice(0, 1)))
    return false;
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}
