import type { Span } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';
import { divisionsNamed } from '../../domain/divisions.js';
import { foreignBefore } from './abroad.js';
import { listAfter } from './lists.js';
import { soCalled } from './known.js';
import { personNameAt } from './names.js';

const clauseStart = /(?<=^|[\n。；！？，、 　”：])/g;
const acts =
  /^(?:等)?(?:(?:市|省|区|县|院|部|厅|局)?(?:委|政府)?(?:四套班子|四大班子|班子)?领导|同志|领导同志)?(?:等)?(?:(?:今天|昨天|昨日|今日|日前|近日|当天|\d+日|上午|下午|当晚|在[京杭沪浙甬]|在会上|在会议上|会上|分别|共同|一同|还|也|并|先后|代表[^，。；]{2,16})[，,]?)*(?:出席|主持|参加(?:[。；\n]|$|会议|学习|审议|讨论|活动|调研|会见|考察|座谈|检查|接访|上述|仪式|了|慰问|督导|[^，。\n]{0,12}(?:会|仪式|活动))|陪同|列席|强调|指出|讲话|作(?:了)?(?:重要)?(?:讲话|报告|部署|说明|汇报|批示)|致辞|宣布|会见|调研|考察|督导|签署|作出(?:重要)?(?:批示|指示)|到会|赴|主持召开|率队|带队|巡查|暗访|发表|向受|看望|慰问|在[^，。；\n]{1,24}?(?:时|中|上|后)(?:强调|指出))/;
const leaders =
  /(?:党和国家|省|市|县|区|州|院|厅|局|委|部|市委|省委|县委|区委|国家|有关|主要|校|镇)领导(?:同志|人)?(?:还有|有|：|、|及)?(?=[\u4e00-\u9fff])/g;
/** 出席招待会的还有：, 在主席台就座的有: the names of those who are there follow. */
const listedAfter =
  /(?:出席|参加|列席|陪同|就座|到会)[^，。；：\n]{0,16}的[^，。；：\n]{0,8}(?:有|是)[：:]?(?=[\u4e00-\u9fff])/g;
/** …和甲，有关部门负责同志等参加接见: groups of people stand between the names and what all of them do. */
const groupsFollow =
  /^(?:等)?[，、和及](?:(?!强调|指出|表示|召开|举行|主持)[^。；：\n]){0,150}(?:同志|负责人|代表|成员|人员)等?(?:出席|参加|陪同|列席)/;
const GROUPS = 180;
const called =
  /(?<=^|[^\u4e00-\u9fff]|[以由听向对在和与受随同着是为将把据党为托请邀让到问陪经]|来自[\u4e00-\u9fff]{1,14}的)(?=[\u4e00-\u9fff])/g;
const afterName =
  /^(?:总书记|主席(?!团)|总理|副总理|委员长|副委员长|副主席|国务委员|同志|书记|市长|省长|部长|局长|厅长|县长|区长|检察长)(?![的一二三]?[处会])|^(?:代表|委员)(?=说|表示|认为|建议|提出|告诉|呼吁|介绍|指出|坦言|发言|提交|带来|的(?:建议|提案|议案|发言))/;

const ownTitle = /^(?:总理|总书记)/;
const mayBeTitled =
  /^.{2,13}(?:总书记|主席|总理|委员长|国务委员|同志|书记|[市省部局厅县区]长|检察长|代表|委员)/;

/** Leaders named without a post: those who preside, attend, speak, and those after 市领导. */
export function leaderNames(text: string): Span[] {
  const names: Span[] = [];
  for (const { index } of allMatches(text, clauseStart)) {
    const first = personNameAt(text, index);
    if (first === null) continue;
    const run = [first, ...listAfter(text, first.end)];
    const rest = text.slice(run.at(-1)!.end, run.at(-1)!.end + 60);
    const joined = run.length > 2 && groupsFollow.test(text.slice(run.at(-1)!.end, run.at(-1)!.end + GROUPS));
    if ((acts.test(rest) || joined) && !isReporter(text, index)) names.push(...run);
  }
  for (const { 0: word, index } of allMatches(text, leaders)) {
    const first = personNameAt(text, index + word.length);
    if (first === null) continue;
    const run = [first, ...listAfter(text, first.end)];
    const rest = text.slice(run.at(-1)!.end, run.at(-1)!.end + 60);
    if (run.length > 1 || acts.test(rest)) names.push(...run);
  }
  for (const { 0: word, index } of allMatches(text, listedAfter)) {
    const first = personNameAt(text, index + word.length);
    const run = first === null ? [] : [first, ...listAfter(text, first.end)];
    if (run.length > 1) names.push(...run);
  }
  return names;
}

/** 栗战书委员长, 习近平总书记, X同志: the title or 同志 after the name. */
export function titledNames(text: string): Span[] {
  const names: Span[] = [];
  for (const { index } of allMatches(text, called)) {
    // Most places are followed by no title: the cheap question first.
    const name = mayBeTitled.test(text.slice(index, index + 17)) ? personNameAt(text, index) : null;
    if (
      name !== null &&
      text[index] !== '向' &&
      !text.slice(name.start, name.end).endsWith('习') &&
      !endsInPlace(text, name) &&
      !foreignBefore(text, index) &&
      (!ownTitle.test(text.slice(name.end, name.end + 3)) ||
        soCalled.has(text.slice(name.start, name.end))) &&
      afterName.test(text.slice(name.end, name.end + 5))
    )
      names.push(name);
  }
  return names;
}

/** 项城市|长: what looks like a name is the place of the post. */
function endsInPlace(text: string, { start, end }: Span): boolean {
  return (
    /^[市县区省]长/.test(text.slice(end, end + 2)) && divisionsNamed(text.slice(start, end + 1)).length > 0
  );
}

function isReporter(text: string, at: number): boolean {
  return /(?:记者|通讯员|摄影|作者|编辑|主播)[ 　:：]*$/.test(text.slice(Math.max(0, at - 8), at));
}
