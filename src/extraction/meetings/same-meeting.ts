/** Year, quotation marks and the Party's name in front do not tell gatherings apart. */
function bare(name: string): string {
  return name.replace(/[“”"（）()]/gu, '').replace(/^(?:20[0-9]{2}年度?|党的|中共)/u, '');
}

/** A session's own sittings: 第二次全体会议, 闭幕会. */
const sitting =
  /^(?:第[一二三四五六七八九十]+次全体会议|闭幕会|开幕会|闭幕式|开幕式|开幕典礼|全体会议|各次全体会议)$/u;
const session = /第?[一二三四五六七八九十0-9]+次(?:会议|代表大会|全体会议)$|代表大会$|大会$/u;
const TAIL = 4;

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
  if (long.endsWith(short)) return true;
  if (short.length <= TAIL || short.slice(-TAIL) !== long.slice(-TAIL) || !long.startsWith(short.slice(0, 1)))
    return false;
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}
