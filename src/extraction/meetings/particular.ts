/** Activities are many; one that is counted and held is a gathering: 第三届…宣传周主题活动. */
export function isOneEvent(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  return (
    /第.{1,3}届|[12][0-9]{3}年?|仪式|“|(?:主场|主题|启动|发布|首发|宣传|纪念|专场)活动$/u.test(name) &&
    !/(?:系列|专项|[周月日节年季]|启动)活动$/u.test(name) &&
    name.length > 6 &&
    isHeld(text, { start, end })
  );
}

/** 在当天的主题活动上: a kind alone, where somebody is told to be there. */
export function isAtOne(text: string, start: number, end: number): boolean {
  return (
    /(?:当[天日晚]|昨[天日晚]|今[天日])(?:上午|下午|晚上)?(?:举行|举办)?的$/u.test(
      text.slice(Math.max(0, start - 10), start),
    ) && /^[上现]/u.test(text.slice(end, end + 1))
  );
}

/** 还将组织招待会、讲座等一系列活动, 设有主论坛和分论坛: what belongs to a programme or is to be set up. */
export function isOneOfMany(text: string, start: number, end: number): boolean {
  const listed =
    /(?:举办|举行|组织|开展|进行|召开)了?[^，。\n]{0,40}$/u.test(
      text.slice(Math.max(0, start - 48), start),
    ) &&
    /^(?:[、和][^，。；\n、]{2,20}){0,4}等(?:[0-9数几多一]+[十百余多]*[场项个]|系列|一系列|多[场项个])?[^，。\n]{0,8}(?:活动|论坛|会议)/u.test(
      text.slice(end, end + 60),
    );
  return (
    listed ||
    /(?:设立|创立|创办|建立|成立|设置|设有|设|用好|组建)了?(?:一个|[0-9]+[场个]|首个)?$/u.test(
      text.slice(Math.max(0, start - 8), start),
    ) ||
    text[start - 1] === '《'
  );
}

/** 市信访工作联席会议 and 老渡口议事会 are bodies where they are not told to meet. */
export function isStanding(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  return (
    /(?:联席会议|议事会|合作论坛|亚洲论坛)$/u.test(name) &&
    !/[届次]|[0-9]{4}|全体/u.test(name) &&
    !isHeld(text, { start, end }) &&
    !/^(?:上|强调|指出|精神|要求|暨|第|[0-9])/u.test(text.slice(end, end + 2))
  );
}

/** A kind of gathering without a name of its own: 座谈会, 专题会议. */
export function isVague(name: string): boolean {
  return (
    /^(?:.{0,2}(?:会议|[\u4e00-\u9fa5]{2}会|仪式|开幕式|闭幕式|[开结][班业]式|启动式|典礼|论坛|峰会)|(?:电视电话|视频|首次全体|全国人大常委会|人大常委会|常委会)会议|集体学习)$/u.test(
      name,
    ) && !/(?:新闻发布会|宣誓仪式|启动仪式|揭牌仪式|授牌仪式|团拜会)$/u.test(name)
  );
}

/** 4次主持召开座谈会: many, and none in particular. */
export function isRepeated(text: string, start: number): boolean {
  return /[0-9一二三四五六七八九十两多几][次场](?:主持|组织)?(?:召开|举行)了?$/u.test(
    text.slice(Math.max(0, start - 9), start),
  );
}

/** True where the words around say that it is held, by whom, or who is there. */
export function isHeld(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /(?:召开|举行|举办|主持|组织|出席|参加)了?[^，。\n]{0,4}$/u.test(
      text.slice(Math.max(0, start - 8), start),
    ) ||
    /(?:提交|提请|报请|[里地镇县市村区]开)$/u.test(text.slice(Math.max(0, start - 3), start)) ||
    /^[^，。；\n]{0,24}?(?:召开|举行|举办|开幕|闭幕)/u.test(text.slice(end, end + 28))
  );
}
