import type { Candidate, Recogniser } from '../candidate.js';
import { bareKinds, congress, isInternational, meetingHeads, namesMeeting } from './heads.js';
import { nameStart } from './left-boundary.js';
import { outsideAtLeft } from './left-edge.js';
import { keysOfMeetings } from './same-meeting.js';

interface Named {
  start: number;
  end: number;
  rule: string;
}

/** Gatherings by name: congresses and sessions by number, others from their head back to where the name begins. */
export const recogniseMeetings: Recogniser = ({ text }, found) => {
  const documents = found.filter(({ type }) => type === 'Document');
  const congresses = findCongresses(text);
  const gatherings = findGatherings(text, congresses, 'home');
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
      keys[i] === names[i] &&
      isVague(names[i]!) &&
      (!isHeld(text, meeting) || isRepeated(text, meeting.start));
    if (alone) return [];
    const whole: Candidate = { ...meeting, type: 'Meeting', key: keys[i]! };
    const lead =
      /^(?:[12][0-9]{3}年度?|[0-9]{4}(?=[^0-9年])|二〇..年|党的|中共|首届)/u.exec(names[i]!)?.[0].length ?? 0;
    return lead === 0 ? [whole] : [whole, { ...whole, start: whole.start + lead, nested: true }];
  });
};

function findCongresses(text: string): Named[] {
  return Array.from(text.matchAll(congress), ({ index, 0: name }) => ({
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
  let last = { start: 0, end: 0 };
  for (const { index, 0: head } of text.matchAll(meetingHeads())) {
    if (congressEnds.has(index + head.length)) continue;
    const end = index + head.length;
    const before = gatherings.at(-1);
    const goesOn = last.end > 0 && continues(text.slice(last.end, end), end - last.start);
    const widest = nameStart(text, index, goesOn ? last.start : last.end);
    const found = Math.min(index, widest + outsideAtLeft(text.slice(widest, end)));
    const start = goesOn ? Math.max(Math.min(found, last.start), last.start) : found;
    last = { start, end };
    const name = text.slice(start, end);
    if (name === head ? bareKinds.has(head) : !namesMeeting(name, head)) continue;
    if (bareKinds.has(name) || isBody(text, start, end)) continue;
    if (head.endsWith('活动') && !isOneEvent(text, start, end)) continue;
    if (isInternational(name) !== (scope === 'states')) continue;
    if (before !== undefined && start <= before.start) gatherings.pop();
    gatherings.push({ start, end, rule: 'meeting-named' });
  }
  return gatherings;
}

/** Activities are many; one that is counted and held is a gathering: 第三届…宣传周主题活动. */
function isOneEvent(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  return /第.{1,3}届|[12][0-9]{3}年?|仪式/u.test(name) && isHeld(text, { start, end });
}

/** Gatherings of states by name, which China holds with others or where one of our officials stands before them. */
export const recogniseInternational: Recogniser = ({ text, sentences }, found) => {
  if (!isInternational(text)) return [];
  const officials = found.filter(({ type }) => type === 'Official');
  const sitting = found.find(
    ({ type, key }) => type === 'Meeting' && /^(?:开幕|闭幕)[式会]$/u.test(key),
  )?.key;
  const attended = findGatherings(text, findCongresses(text), 'states').filter((gathering) => {
    const sentence = sentences.find(({ start, end }) => start <= gathering.start && gathering.end <= end);
    return (
      sentence !== undefined &&
      isOneForum(text.slice(gathering.start, gathering.end)) &&
      (/中国|^(?:第.{1,3}届)?中[非拉阿]/u.test(text.slice(gathering.start, gathering.end)) ||
        officials.some(({ start, end }) => start >= sentence.start && end <= gathering.start))
    );
  });
  const keys = keysOfMeetings(attended.map(({ start, end }) => text.slice(start, end)));
  return attended.map((gathering, i) => ({ ...gathering, type: 'Meeting', key: sitting ?? keys[i]! }));
};

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
    /^[^，。；的在“、]{2,4}峰会$/u.test(between) ||
    /^[^，。；的在“]{2,16}代表团(?:全体会议|小组会议|第.次全体会议)$/u.test(between) ||
    /^(?:暨)?(?:开幕|闭幕|开班|结业|启动|颁奖|授牌)?(?:式|会|仪式|典礼)$/u.test(between)
  );
}

const deputation =
  /(?<=参加了?|出席了?|到|在|次会议)[\u4e00-\u9fa5]{2,12}(?:代表团(?:[、和][\u4e00-\u9fa5]{2,8}代表团)*|[界组](?:别)?委员(?:小组|联组)?)(?:全体会议|联组会|小组会)?(?:的)?(?:审议|讨论)(?!时?稿)/gu;

/** 参加青禾代表团审议: a congress in its deputations. */
function findDeputations(text: string): Named[] {
  return Array.from(text.matchAll(deputation), ({ index, 0: name }) => {
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
    /(?:人民代表大会|职工代表大会|政治协商会议|村民会议|代表会议)$/u.test(name) &&
    !name.includes('次') &&
    !/^(?:召开|举行|开幕|闭幕)/u.test(text.slice(end, end + 2))
  );
}

/** A kind of gathering without a name of its own: 座谈会, 专题会议. */
function isVague(name: string): boolean {
  return (
    /^(?:.{0,2}(?:会议|[\u4e00-\u9fa5]{2}会|仪式|开幕式|闭幕式|[开结][班业]式|启动式|典礼|论坛|峰会)|(?:电视电话|视频|首次全体|全国人大常委会|人大常委会|常委会)会议|集体学习)$/u.test(
      name,
    ) && !/(?:新闻发布会|宣誓仪式|启动仪式|揭牌仪式|授牌仪式|团拜会)$/u.test(name)
  );
}

/** 4次主持召开座谈会: many, and none in particular. */
function isRepeated(text: string, start: number): boolean {
  return /[0-9一二三四五六七八九十两多几][次场](?:主持|组织)?(?:召开|举行)了?$/u.test(
    text.slice(Math.max(0, start - 9), start),
  );
}

/** True where the words around say that it is held, by whom, or who is there. */
export function isHeld(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /(?:召开|举行|举办|主持|组织|出席|参加)了?[^，。\n]{0,4}$/u.test(
      text.slice(Math.max(0, start - 8), start),
    ) || /^[^，。\n]{0,16}(?:召开|举行|举办|开幕|闭幕)/u.test(text.slice(end, end + 20))
  );
}

const unveiling = /为((?:[\u4e00-\u9fa5]{2,14}?)?(?:落成|成立|启用)?(?:揭牌|揭幕|剪彩))(?=[，。,\n]|$)/gu;

/** 为中心落成揭牌: an act of leaders that is a gathering of its own where the sentence names no other. */
function findUnveilings(text: string, named: readonly Named[]): Named[] {
  return Array.from(text.matchAll(unveiling), ({ index, 0: whole }) => ({
    start: index + 1,
    end: index + whole.length,
    rule: 'meeting-unveiling',
  })).filter(({ start }) => {
    const sentence = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start));
    return !named.some((other) => other.start > sentence && other.start < start);
  });
}
