import type { Found } from './standing.js';

const ordinal = '(?:第[一二三四五六七八九十0-9]+个|第[一二三四五六七八九十0-9]+届)';
const scope = '(?:全国|全民|国家|国际|世界|中国|全省|全市)';
/** After a day's name the clause ends or speaks of the day. */
const after =
  '(?=[，。、；：”）（()\\n\\s,]|$|到来|来临|主题|宣传|活动|系列|全球|前夕|当天|之际|是|为|暨|期间|启动|集中|教育)';
const standingDay = new RegExp(
  `(?:${ordinal}?“?(?:${scope}{1,2}[\\u4e00-\\u9fa5·]{2,10}?(?:日|宣传周|活动周|安全周|宣传月|教育月|节)|(?:110|119|122)宣传日|人民警察节|安全生产月|消防宣传月|民法典宣传月|宪法宣传周))${after}`,
  'gu',
);
const noDay =
  /[近昨次同当每今]日|生日|节日|工作日|假日|抗日|纪念日|本月|个月|[的了在于举与]|[0-9]月|春节|假期|中国日|(?:电影|艺术|文化|购物|美食|音乐|旅游|时尚|儿童|劳动|妇女)[^日]{0,2}节|铁路日|启动|推出|召开|举办/u;
const numbered = /“?(?:十[一二三四五六七八九]|[一二三四五六七八九])五”?规划/gu;
const travel = /(?:20[0-9]{2}年?)?(?:春运|暑运)/gu;
const education =
  /(?:深入|全面|扎实)?(?:学习|贯彻|铭记|不忘|群众|党史|政法|纪律|警示|以案)(?:(?![，。；、：】【\s]|开展|组织|推动|推进|检验|总书记|在学)[^“”]){2,24}?(?:学习教育|主题教育|教育整顿|主题实践活动)/gu;
const simpleEducation = /(?:政法队伍|党纪|党史)(?:学习教育|教育整顿)/gu;
const census = /(?:第[一二三四五六七八九十]+次)?全国[\u4e00-\u9fa5]{2,14}?普查/gu;

/** What stands in the calendar: standing days, 春运, five-year plans, study campaigns, censuses. */
export function findCalendar(text: string): Found[] {
  return [
    ...find(text, standingDay, /^第[^个届]+[个届]/u).filter(
      ({ start, end }) => !noDay.test(text.slice(start, end)),
    ),
    ...find(text, numbered, null),
    ...find(text, travel, /^20[0-9]{2}年?/u),
    ...find(text, education, null),
    ...find(text, simpleEducation, null),
    ...find(text, census, /^第[^次]+次/u),
  ];
}

function find(text: string, pattern: RegExp, lead: RegExp | null): Found[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: name }) => {
    const cut = lead?.exec(name)?.[0].length ?? 0;
    const end = index + name.length;
    return {
      start: index,
      end,
      rule: 'initiative-calendar',
      variants: cut === 0 ? [] : [{ start: index + cut, end }],
    };
  });
}
