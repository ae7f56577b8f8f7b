import { divisionsNamed } from '../../domain/divisions.js';
import { allMatches } from '../all-matches.js';
import type { Candidate, Recogniser } from '../candidate.js';
import { bareKinds, congress, isInternational, meetingHeads, mentionsStates, namesMeeting } from './heads.js';
import { nameStart } from './left-boundary.js';
import { outsideAtLeft } from './left-edge.js';
import { tellsOfAbroad } from '../initiatives/abroad.js';
import { isAbroad } from './abroad.js';
import { isAtOne, isHeld, isOneEvent, isOneOfMany, isRepeated, isStanding, isVague } from './particular.js';
import { keysOfMeetings } from './same-meeting.js';

interface Named {
  start: number;
  end: number;
  rule: string;
}

/** Gatherings by name: congresses and sessions by number, others from their head back to where the name begins. */
export const recogniseMeetings: Recogniser = (source, found) => {
  const { text } = source;
  const documents = found.filter(({ type }) => type === 'Document');
  const congresses = findCongresses(text);
  const gatherings = findGatherings(text, congresses, 'home').filter(
    ({ start, end }) => !isAbroad(source, start) || ours.test(text.slice(start, end)),
  );
  const named = [...congresses, ...withDeputations(gatherings, findDeputations(text))].filter(
    ({ start, end }) =>
      !documents.some(
        (other) => other.start < end && start < other.end && !(start < other.start && other.end < end),
      ),
  );
  named.push(...findUnveilings(text, named));
  const names = named.map(({ start, end }) => text.slice(start, end));
  const keys = keysOfMeetings(names);
  return named.flatMap((meeting, i): Candidate[] => {
    const alone =
      meeting.rule !== 'meeting-congress' &&
      keys[i] === names[i] &&
      isVague(names[i]!) &&
      (!isHeld(text, meeting) || isRepeated(text, meeting.start));
    if (alone) return [];
    const whole: Candidate = { ...meeting, type: 'Meeting', key: keys[i]! };
    const quotation = /^[^“”]{2,7}“(?=[^“”]+”$)/u.exec(names[i]!)?.[0].length;
    if (quotation !== undefined)
      return [whole, { ...whole, start: whole.start + quotation, end: whole.end - 1, nested: true }];
    const lead =
      /^(?:[12][0-9]{3}年度?|[0-9]{4}(?=[^0-9年])|二〇..年|党的|中共|首届)/u.exec(names[i]!)?.[0].length ?? 0;
    return lead === 0 ? [whole] : [whole, { ...whole, start: whole.start + lead, nested: true }];
  });
};

/** Told abroad they are ours all the same: 全国…会议. */
const ours = /全国|中央|党的|中国共产党|国务院|中共/u;

function findCongresses(text: string): Named[] {
  return allMatches(text, congress).map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
    rule: 'meeting-congress',
  }));
}

/** Of two kinds: those of our public life, and those of states. */
type Scope = 'home' | 'states';

function findGatherings(text: string, congresses: readonly Named[], scope: Scope): Named[] {
  const gatherings: Named[] = [];
  const congressEnds = new Set(congresses.map(({ end }) => end));
  // 二十届一中全会和…会议: what a conjunction follows is a name by itself.
  const joined = congresses.filter(({ end }) => /^[和及与、]/u.test(text.slice(end, end + 1)));
  let last = { start: 0, end: 0 };
  for (const { index, 0: head } of allMatches(text, meetingHeads)) {
    if (congressEnds.has(index + head.length)) continue;
    const end = index + head.length;
    if (head === '活动' && !mayBeHeld(text, index, end)) continue;
    const before = gatherings.at(-1);
    const goesOn = last.end > 0 && continues(text.slice(last.end, end), end - last.start);
    while (joined.length > 0 && joined[0]!.end <= index) last = later(last, joined.shift()!);
    const quoted = quotedName(text, index, end);
    const widest = quoted ?? nameStart(text, index, goesOn ? last.start : last.end);
    const found = quoted ?? Math.min(index, widest + outsideAtLeft(text.slice(widest, end)));
    const start = goesOn ? Math.max(Math.min(found, last.start), last.start) : found;
    last = { start, end };
    const name = text.slice(start, end);
    const atOne = isAtOne(text, start, end);
    if (!atOne && (name === head ? bareKinds.has(head) : !namesMeeting(name, head))) continue;
    if ((!atOne && bareKinds.has(name)) || isBody(text, start, end) || isOneOfMany(text, start, end))
      continue;
    if (head === '活动' && !atOne && !isOneEvent(text, start, end)) continue;
    if (fair.test(head) && start === index) continue;
    if (toldOfStates.test(head) && tellsOfAbroad(text, { start, end })) continue;
    if (before !== undefined && start <= before.start) gatherings.pop();
    if (isInternational(name) !== (scope === 'states')) continue;
    const whole = end + (jointly.exec(text.slice(end, end + 40))?.[0].length ?? 0);
    const place = quoted === null ? { start, end: whole } : withOrdinal(text, { start, end });
    gatherings.push({ ...place, rule: 'meeting-named' });
  }
  return gatherings;
}

/** Most activities are no gatherings: the cheap question first. */
function mayBeHeld(text: string, head: number, end: number): boolean {
  return (
    /^[上现]/u.test(text.slice(end, end + 1)) ||
    /(?:出席|参加)[^，。；\n]*$/u.test(text.slice(Math.max(0, head - 40), head)) ||
    isHeld(text, { start: head, end })
  );
}

const later = <Place extends { end: number }>(a: Place, b: Place): Place =>
  b.end > a.end ? { ...b, start: b.end } : a;

const fair = /[节展季]$|(?:博览|交易|洽谈|展览|展销|进博|服贸|消博|广交)会$/u;

/** Of these kinds there are as many abroad. */
const toldOfStates = /(?:活动|峰会|[节展季]|典礼)$/u;

/** …启动仪式暨…演练: what else is done there belongs to the name. */
const jointly =
  /^暨[^，。；：“”\n在于]{2,24}?(?:演练|演出|培训|竞赛|比赛|大赛|展演|晚会|展览|签约|揭牌|授牌|活动|行动)(?=[，。\n召举在于上启开圆拉])/u;

const LONGEST_TITLE = 40;

/** “天坛文明对话暨…论坛”: where quotation marks hold all of a name it is what stands between them; else null. */
function quotedName(text: string, head: number, end: number): number | null {
  if (text[end] !== '”') return null;
  const open = text.lastIndexOf('“', head);
  const name = text.slice(open + 1, end);
  if (open < 0 || name.length > LONGEST_TITLE || /[，。！？；：”\n]/u.test(name)) return null;
  return open + 1 === head || /召开|举[行办]|出席|开好|办好|参加|召集/u.test(name) ? null : open + 1;
}

/** 首届“…论坛”: the ordinal before the quotation marks belongs to the name. */
function withOrdinal(
  text: string,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  const lead = ordinal.exec(text.slice(Math.max(0, start - 9), start));
  return lead ? { start: start - lead[0].length, end: end + 1 } : { start, end };
}

const ordinal = /(?:首届|第[一二三四五六七八九十0-9]{1,3}届|[12][0-9]{3}年?)“$/u;

/** Gatherings of states by name, which China holds with others or where one of our officials stands before them. */
export const recogniseInternational: Recogniser = (source, found) => {
  const { text, sentences } = source;
  if (!mentionsStates(text)) return [];
  const officials = found.filter(({ type }) => type === 'Official');
  const short = found.flatMap(({ type, key }) => (type === 'Meeting' && key.length <= 6 ? [key] : []));
  const sitting = short.find((key) =>
    /^(?:(?:会议|大会|论坛|峰会)(?:[开闭]幕[式会])?|[开闭]幕[式会])$/u.test(key),
  );
  const attended = findGatherings(text, findCongresses(text), 'states').filter((gathering) => {
    const sentence = sentences.find(({ start, end }) => start <= gathering.start && gathering.end <= end);
    return (
      sentence !== undefined &&
      isOneForum(text.slice(gathering.start, gathering.end)) &&
      !isElsewhere.test(text.slice(sentence.start, gathering.start)) &&
      !isAbroad(source, gathering.start) &&
      (/中国|^(?:第.{1,3}届)?中[非拉阿]/u.test(text.slice(gathering.start, gathering.end)) ||
        /缔约方大会(?:开幕式)?$/u.test(text.slice(gathering.start, gathering.end)) ||
        isHeldAtHome(text, gathering.end) ||
        officials.some(({ start, end }) => start >= sentence.start && end <= gathering.start))
    );
  });
  const keys = keysOfMeetings(attended.map(({ start, end }) => text.slice(start, end)));
  return attended.map((gathering, i) => ({
    ...gathering,
    type: 'Meeting',
    key: sitting ?? short.find((key) => keys[i]!.endsWith(key)) ?? keys[i]!,
  }));
};

/** 在辽宁沈阳开幕: it opens in one of our provinces or cities. */
function isHeldAtHome(text: string, end: number): boolean {
  const place = /^[^，。\n]{0,16}?在([\u4e00-\u9fa5]{2})[^，。\n]{0,16}(?:举行|召开|举办|开幕)/u.exec(
    text.slice(end, end + 48),
  )?.[1];
  return place !== undefined && divisionsNamed(place).length > 0;
}

/** 赴秘鲁出席, 来宾表示，…: not what the article tells of. */
const isElsewhere = /(?:赴|前往|抵达)[^，。]{1,12}(?:出席|参加)|(?:表示|指出|强调|说)，/u;

/** 中非合作论坛 is an institution; counted or dated it meets. */
function isOneForum(name: string): boolean {
  return !name.endsWith('论坛') || /届|[0-9]{4}|第/u.test(name);
}

const LONGEST_RUN = 64;

/** …总结会暨…动员会, …代表大会第二次会议 and …论坛开幕式 go on from one head to the next. */
function continues(between: string, length: number): boolean {
  if (length > LONGEST_RUN) return false;
  return (
    /^(?:暨|(?:[0-9]{4}年度?)?第|常务委员会第|[及和]首届)[^，。；\n]*$/u.test(between) ||
    /^(?!.*(?:举行|召开|举办|期间|闭幕|开幕|并|上|中|是|和|与|了))[^，。；的在“”、]{0,10}(?:代表|专题|主题)?(?:座谈会|对话会|推介会|研讨会|圆桌会议)$|^[^，。；的在“、]{2,4}峰会$|^年会$|^[—－-]+[^，。；的在“、]{2,16}$|^成立.{1,6}周年(?:纪念|庆祝)?大会$|^全体（?(?:扩大)?）?会议$/u.test(
      between,
    ) ||
    /^(?!举行|召开)[^，。；的在“]{2,16}代表团(?:全体会议|小组会议|第.次全体会议)$/u.test(between) ||
    /^(?:暨)?(?:开幕|闭幕|开班|结业|启动|颁奖|授牌)?(?:式|会|仪式|典礼)$/u.test(between)
  );
}

const deputation =
  /(?<=参加了?|出席了?|到|在|次会议)[\u4e00-\u9fa5]{2,12}(?:代表团(?:[、和][\u4e00-\u9fa5]{2,8}代表团)*|[界组](?:别)?委员(?:小组|联组)?)(?:全体会议|联组会|小组会)?(?:的)?(?:审议|讨论)(?!时?稿)/gu;

/** 参加青禾代表团审议: a congress in its deputations. */
function findDeputations(text: string): Named[] {
  return allMatches(text, deputation).map(({ index, 0: name }) => {
    const start = index + (/^.*(?:参加了?|出席了?)/u.exec(name)?.[0].length ?? 0);
    return { start, end: index + name.length, rule: 'meeting-deputation' };
  });
}

/** 全国人大二次会议青禾代表团审议: a congress in one of its deputations is one gathering. */
function withDeputations(gatherings: readonly Named[], deputations: readonly Named[]): Named[] {
  const whole = deputations.map((deputation) => {
    const congressOf = gatherings.find(({ end }) => end === deputation.start);
    return congressOf ? { ...deputation, start: congressOf.start } : deputation;
  });
  return [...gatherings.filter(({ start }) => !whole.some((one) => one.start === start)), ...whole];
}

/** 全国人民代表大会 and 中国人民政治协商会议 are bodies, unless a number makes a session of them. */
function isBody(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (/^第[一二三四五六七八九十]+次/u.test(name)) return false;
  return (
    (/(?:人民代表大会|职工代表大会|政治协商会议|村民会议|代表会议)$/u.test(name) &&
      !name.includes('次') &&
      !/^(?:召开|举行|开幕|闭幕)/u.test(text.slice(end, end + 2))) ||
    isStanding(text, start, end)
  );
}

const unveiling = /为((?:[\u4e00-\u9fa5]{2,14}?)?(?:落成|成立|启用)?(?:揭牌|揭幕|剪彩))(?=[，。,\n]|$)/gu;

/** 为中心落成揭牌: an act of leaders that is a gathering of its own where the sentence names no other. */
function findUnveilings(text: string, named: readonly Named[]): Named[] {
  return allMatches(text, unveiling)
    .map(({ index, 0: whole }) => ({
      start: index + 1,
      end: index + whole.length,
      rule: 'meeting-unveiling',
    }))
    .filter(({ start }) => {
      const sentence = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start));
      return !named.some((other) => other.start > sentence && other.start < start);
    });
}
