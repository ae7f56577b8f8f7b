const marks = /[“”‘’「」（）()]/gu;
const lead =
  /^(?:20[0-9]{2}年度?|第[一二三四五六七八九十0-9]+[个届次期轮]|新时代|新时期|新一轮|新形势下|全国|全省|全市|全县|全区|常态化|推进)+(?=.{2,})/u;
const tail =
  /(?<=.{2,})(?:建设|创建|专项行动|专项斗争|行动|斗争|常态化机制|常态化|活动|工作|战略|系列|改革|措施)+$/u;
/** Levels and years tell responses and plans apart. */
const exact = /响应$|五年?规划|^十[一二三四五六七八九]五$/u;
/** 国民经济和社会发展第十五个五年规划纲要 and “十五五” are the 十五五规划. */
const fiveYears = /^(?:国民经济和社会发展)?第?(十?[一二三四五六七八九])个?五(?:年?规划.*)?$/u;

/** “应急使命”联合演习 and “应急使命”防汛演习 are told by what is quoted. */
const quotedFirst = /^“([^“”]{4,})”.*$/u;

function core(name: string): string {
  const bare = name.replace(quotedFirst, '$1').replace(marks, '').replace(fiveYears, '$1五规划');
  return exact.test(bare) ? bare.replace(/^全[省市县区]/u, '') : bare.replace(lead, '').replace(tail, '');
}

/**
 * For each name the core that it shares with the fuller names of the same thing: 平安建设, 平安青禾 and 平安青禾建设;
 * 三年行动计划 and 第三个“三年行动计划”; “清源”专项行动 and 打击侵财犯罪“清源”专项行动; 区域警务一体化 and 青禾区域警务一体化.
 */
export function keysOfInitiatives(names: readonly string[]): string[] {
  const cores = [...new Set(names.map(core))];
  const regional = cores.filter(
    (one) => /^平安(?!建设|中国).*(?<![鼎奖杯码榜]|街镇|村居|乡镇|家庭|示范.)$/u.test(one) && one.length <= 6,
  );
  const byQuoted = new Map(
    names.flatMap((name) => {
      const inner = /^[^“”]+“([^“”]{2,})”[^“”]*$/u.exec(name)?.[1];
      return inner === undefined ? [] : [[inner, core(name)] as const];
    }),
  );
  return names.map((name) => {
    const own = core(name);
    const fuller = byQuoted.get(own);
    if (fuller !== undefined) return fuller;
    if (own === '平安' || own === '平安建设') return regional.length > 0 ? regional[0]! : own;
    if (exact.test(own)) return own;
    return cores.reduce(
      (best, other) => (other.length > best.length && shortens(own, other) ? other : best),
      own,
    );
  });
}

/** 区域警务一体化 ends 青禾区域警务一体化; an abbreviation has the same four characters at the end. */
function shortens(short: string, long: string): boolean {
  if (short.length < 4 || exact.test(long)) return false;
  if (long.endsWith(short)) return true;
  if (short.slice(-5) !== long.slice(-5) || short.slice(0, 2) !== long.slice(0, 2)) return false;
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}
