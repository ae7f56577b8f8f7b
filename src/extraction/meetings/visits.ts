import type { Candidate, Recogniser } from '../candidate.js';

const visit =
  /(?:专题|实地|深入|蹲点|联合)?(?:考察调研|调研检查|调研指导|调研督导|调研考察|调研|考察)(?!组|团|队|员|报告|成果|课题|协商|文章|数据|显示|发现|机构|问卷|论证|期间首次)/gu;
/** 周砚秋到云岭县调研, 赴…考察, 在…调研时强调: from the official to the visit nothing but where it leads. */
const leadsTo =
  /^(?:一行|书记|总书记|主席|总理|委员长|省长|市长|县长|区长|同志|先后|分别|近日|日前|昨天|今天|前往|深入|率队|带队|率[^，,。]{0,8}|[0-9月日至上下午]|、)*(?:在|到|赴|来|来到|前往|深入|调研|考察)[^，,。！；\n]{0,24}$|^(?:一行|率队|带队|专题|实地|调研|考察)?$/u;
const REACH = 44;

/** Inspection and study visits of officials, where the headline tells of one or the sentence states the day. */
export const recogniseVisits: Recogniser = ({ text, bodyStart }, found) => {
  const officials = found.filter(({ type }) => type === 'Official').toSorted((a, b) => a.end - b.end);
  const inHeadline = /调研|考察/u.test(text.slice(0, bodyStart));
  const visits: Candidate[] = [];
  let last = 0;
  for (const { index, 0: name } of text.matchAll(visit)) {
    while (last < officials.length && officials[last]!.end <= index) last++;
    const official = officials[last - 1];
    if (official === undefined || index - official.end > REACH) continue;
    if (!leadsTo.test(text.slice(official.end, index))) continue;
    if (!inHeadline && !statesDay(text, official.start)) continue;
    visits.push({
      start: index,
      end: index + name.length,
      type: 'Meeting',
      key: 'visit',
      rule: 'meeting-visit',
      local: true,
    });
  }
  return visits;
};

function statesDay(text: string, at: number): boolean {
  const start = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1;
  return /[0-9]{1,2}日|今天|昨天|今日|昨日/u.test(text.slice(start, at));
}
