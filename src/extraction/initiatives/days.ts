import { allMatches } from '../all-matches.js';
import type { Found } from './standing.js';

const han = '[\\u4e00-\\u9fa5·]';
const digits = '[一二三四五六七八九十百0-9]+';
const ordinal = `(?:第${digits}[个届次]|20[0-9]{2}年(?:度)?)`;
const scope = '(?:全国|全民|国家|国际|世界|中国|中华|全省|全市|全军|全区|全县)';
/** After a day's name the clause ends or speaks of the day. */
const after =
  '(?=[，。、；：“”！（）()\\n\\s,]|$|到来|来临|主题|宣传|活动|系列|全球|前夕|当天|之际|是|为|暨|期间|启动|集中|教育|主场|将|在|上|于|以|正式|开幕|的)';
const standingDay = new RegExp(
  `(?:${ordinal}?“?(?:${scope}{1,2}${han}{2,10}?(?:日|节)|(?:110|119|122)宣传日))${after}`,
  'gu',
);
const noDay =
  /[近昨次同当每今明]日|生日|节日|工作日|假日|抗日|时日|单日|旭日|末日|昔日|往日|终日|纪念日$|本月|[的了在于举与和对向]|[0-9]月|春节|假期|中国日|中日|(?:电影|艺术|文化|购物|美食|音乐|旅游|时尚|儿童|劳动|妇女|传统|动漫|电视|冰雪|戏剧|图书|国庆|中秋|使)[^日]{0,3}节|环节|枢纽节|全面节|关节|铁路日|航空|部署|启动|推出|召开|举办|呼日/u;
/** Weeks, months and seasons of a theme: 就业援助月专项活动, 全国中小企业服务月. */
const seasonHead =
  '(?:宣传|活动|安全|教育|服务|援助|招聘|咨询|普法|消费|行动|关爱|禁毒|反诈|扶贫|节能|科技|健康|质量|防控|救助)(?:周|月|季)|(?:宣传|咨询|体验|开放|警示)日|消费年|促进年|建设年|提升年|攻坚年|购物节';
const season = new RegExp(
  `${ordinal}?(?:“?(?:119|110|122|6·26|3·15|12·4|4·15)”?)?(?:${scope}{1,2})?((?:文化和(?=旅游)|(?!我国|据|日|举[办行]|开展|启动|组织|推出|参加|参与|今[天年]|为期|形式|多样|的|了|在|与|和|等|以|是|将)${han}){2,12}?(?:${seasonHead}))(?:专项活动|主题活动|系列活动|集中宣传活动|宣传活动|活动)?(?![\\u4e00-\\u9fa5]?[个来])`,
  'gu',
);
/** Few texts have one: asked first, for a search from every character to the end of a name takes long. */
const anySeason = new RegExp(seasonHead, 'u');
const noSeason =
  /^(?:每|一|两|三|本|上|下|多|系列|今年|首次|公众|警营|军营|校园|集中)|[0-9]+[个年]|^.{0,2}(?:公众|警营|校园)开放日$/u;
const yearOrNumber = /^(?:第[^个届次]+[个届次]|20[0-9]{2}年度?)/u;
const five = '(?:十[一二三四五六七八九]|[一二三四五六七八九])';
const numbered = new RegExp(
  `国民经济和社会发展第${five}个五年规划(?:和20[0-9]{2}年远景目标)?(?:纲要)?|第${five}个五年规划(?:纲要)?|“?${five}五”?规划(?:纲要)?|“${five}五”(?=(?:即将|圆满|胜利|顺利|如期|良好)*(?:收官|开局|目标任务|主要目标|各项任务))`,
  'gu',
);
const travel = /(?:20[0-9]{2}年?)?(?:全国)?(?:春运|暑运)(?!会)/gu;
const education =
  /(?:深入|全面|扎实)?(?:学习|贯彻|铭记|不忘|群众|党史|政法|纪律|警示|以案)(?:(?![，。；、：】【\s]|开展|组织|推动|推进|检验|总书记|在学)[^“”]){2,24}?(?:学习教育|主题教育|教育整顿|主题实践活动)/gu;
const anyEducation = /学习教育|主题教育|教育整顿|主题实践活动/u;
const simpleEducation =
  /(?:政法队伍|党纪|党史)(?:学习教育|教育整顿)|(?<=[开推展进固动与将把以好和在])(?:主题教育|学习教育|教育整顿)(?!基地|平台|课|活动)/gu;
const census = /(?:第[一二三四五六七八九十]+次)?全国[\u4e00-\u9fa5]{2,14}?普查/gu;

/** What stands in the calendar: standing days, weeks and months of a theme, 春运, five-year plans, study campaigns, censuses. */
export function findCalendar(text: string): Found[] {
  return [
    ...find(text, standingDay, yearOrNumber).filter(({ start, end }) => !noDay.test(text.slice(start, end))),
    ...findSeasons(text),
    ...find(text, numbered, null),
    ...find(text, travel, /^20[0-9]{2}年?/u),
    ...(anyEducation.test(text) ? find(text, education, null) : []),
    ...(text.includes('教育') ? find(text, simpleEducation, null) : []),
    ...find(text, census, /^第[^次]+次/u),
  ];
}

function findSeasons(text: string): Found[] {
  if (!anySeason.test(text)) return [];
  return find(text, season, yearOrNumber).filter(
    ({ start, end }) => !noSeason.test(text.slice(start, end).replace(yearOrNumber, '')),
  );
}

function find(text: string, pattern: RegExp, lead: RegExp | null): Found[] {
  return allMatches(text, pattern).map(({ index, 0: name }) => {
    const before = lead?.exec(name)?.[0].length ?? 0;
    const cut = before > 0 && name[before] === '“' ? before + 1 : before;
    const end = index + name.length;
    return {
      start: index,
      end,
      rule: 'initiative-calendar',
      variants: cut === 0 ? [] : [{ start: index + cut, end }],
    };
  });
}
