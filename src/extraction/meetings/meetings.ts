import type { Candidate, Recogniser } from '../candidate.js';
import { bareKinds, congress, meetingHeads, namesMeeting } from './heads.js';
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
  const named = [...congresses, ...findGatherings(text, congresses)].filter(
    ({ start, end }) => !documents.some((other) => other.start < end && start < other.end),
  );
  named.push(...findUnveilings(text, named));
  const names = named.map(({ start, end }) => text.slice(start, end));
  const keys = keysOfMeetings(names);
  return named.flatMap((meeting, i): Candidate[] => {
    const alone = keys[i] === names[i] && isVague(names[i]!) && !isHeld(text, meeting);
    if (alone) return [];
    const whole: Candidate = { ...meeting, type: 'Meeting', key: keys[i]! };
    const year = /^(?:20[0-9]{2}年度?|党的|中共)/u.exec(names[i]!)?.[0].length ?? 0;
    return year === 0 ? [whole] : [whole, { ...whole, start: whole.start + year, nested: true }];
  });
};

function findCongresses(text: string): Named[] {
  return Array.from(text.matchAll(congress), ({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
    rule: 'meeting-congress',
  }));
}

function findGatherings(text: string, congresses: readonly Named[]): Named[] {
  const gatherings: Named[] = [];
  const congressEnds = new Set(congresses.map(({ end }) => end));
  let last = { start: 0, end: 0 };
  for (const { index, 0: head } of text.matchAll(meetingHeads())) {
    if (congressEnds.has(index + head.length)) continue;
    const end = index + head.length;
    const before = gatherings.at(-1);
    // …总结会暨…动员会 and …代表大会第二次会议 go on.
    const goesOn = /^(?:暨|第|常务委员会第)/u.test(text.slice(last.end, last.end + 6)) && end - last.end < 30;
    const widest = nameStart(text, index, goesOn ? last.start : last.end);
    const start = Math.min(index, widest + outsideAtLeft(text.slice(widest, end)));
    last = { start, end };
    const name = text.slice(start, end);
    if (name === head ? bareKinds.has(head) : !namesMeeting(name, head)) continue;
    if (bareKinds.has(name) || isBody(text, start, end)) continue;
    if (before !== undefined && start <= before.start) gatherings.pop();
    gatherings.push({ start, end, rule: 'meeting-named' });
  }
  return gatherings;
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
    /^(?:.{0,2}(?:会议|[\u4e00-\u9fa5]{2}会|仪式|开幕式|闭幕式|典礼|论坛)|(?:电视电话|视频|首次全体|全国人大常委会|人大常委会|常委会)会议|集体学习)$/u.test(
      name,
    ) && !/(?:新闻发布会|宣誓仪式|启动仪式|揭牌仪式|授牌仪式)$/u.test(name)
  );
}

function isHeld(text: string, { start, end }: Named): boolean {
  return (
    /(?:召开|举行|举办|主持|组织|出席|参加)了?[^，。]{0,4}$/u.test(
      text.slice(Math.max(0, start - 8), start),
    ) || /^[^，。]{0,12}(?:召开|举行)/u.test(text.slice(end, end + 16))
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
