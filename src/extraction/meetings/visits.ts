import { allMatches } from '../all-matches.js';
import type { Candidate, Recogniser } from '../candidate.js';
import { clauseOfOfficial, OfficialsInOrder } from './of-officials.js';

const act = '考察|调研|视察|检查|督导|督查|督办|指导|走访|慰问|看望|暗访|巡查|调度|接访';
const visit = new RegExp(
  `(?:专题|实地|深入|蹲点|联合|一线|现场|带队|集体|亲切|夜间|突击|随机|明察|视频)?(?:${act})(?:(?:${act})){0,2}(?!组|团|队|员|报告|成果|课题|协商|文章|数据|显示|发现|机构|问卷|论证|期间首次|会|表|站|点|清单|标准|意见|金|信|电|费|室|部门|对象|结果|情况报告|任务|提纲|力度|工作的|方案|一次)`,
  'gu',
);
/** Words that are a visit only where it is said whereto the official goes: 检查, 指导 and the like are said of any work. */
const weak = /^(?:检查|督导|督查|督办|指导|调度|巡查|现场检查|督导检查|检查指导|现场督办|联合检查)+$/u;
/** 周砚秋到云岭县调研, 赴…考察, 在…调研时强调: from the official to the visit nothing but where it leads. */
const title =
  '一行|书记|总书记|主席|总理|委员长|省长|市长|县长|区长|州长|旗长|镇长|局长|厅长|部长|主任|同志|等?市领导|等?县领导|等?领导(?:同志)?|等';
const leadsTo = new RegExp(
  `^(?:(?:等|的)?陪同下|${title}|先后|分别|近日|日前|今天|昨天|今日|昨日|上午|下午|晚|近期|专程|再次|还|前往|深入|率队|带队|率[^，,。]{0,14}|一行[^，,。]{0,6}|[0-9月日至—-]|[（）()、，,])*(?:(?:在|到|赴|来|来到|前往|深入|走进|奔赴|对|就|围绕|调研|考察|视察|检查|督导|走访|慰问|看望)[^。！；\\n]{0,40})?$`,
  'u',
);
const goesSomewhere = /(?:在|到|赴|来|来到|前往|深入|走进|奔赴|率)[^，,。]{2}/u;
const goes = /(?:到|赴|来|来到|前往|深入|走进|奔赴|带队|率队|率|在|对|就)/u;
const REACH = 60;

/** Inspection and study visits of officials, where the headline tells of one or the sentence states the time. */
export const recogniseVisits: Recogniser = ({ text, bodyStart }, found) => {
  const officials = new OfficialsInOrder(text, found);
  const headline = text.slice(0, bodyStart);
  const visits: Candidate[] = [];
  let told = false;
  for (const { index, 0: name } of allMatches(text, visit)) {
    const official = officials.before(index);
    if (official === null || index - official.end > REACH) {
      if (told && refersBack(text, index, name)) visits.push(candidate(index, name));
      continue;
    }
    const between = text.slice(official.end, index);
    if (!leadsTo.test(between) || clauseOfOfficial(text, official.end, index) === null) {
      if (told && refersBack(text, index, name)) visits.push(candidate(index, name));
      continue;
    }
    if (weak.test(name) && !goes.test(between)) continue;
    const inHeadline = /调研|考察|视察|检查|督导|督查|走访|慰问|看望|暗访|接访|巡查/u.test(headline);
    if (!inHeadline && !(statesTime(text, official.start, index) && goesSomewhere.test(between))) continue;
    told = true;
    visits.push(candidate(index, name));
  }
  return visits;
};

function candidate(start: number, name: string): Candidate {
  return {
    start,
    end: start + name.length,
    type: 'Meeting',
    key: 'visit',
    rule: 'meeting-visit',
    local: true,
  };
}

/** 调研期间, 考察中, 陪同调研: the visit told before. */
function refersBack(text: string, at: number, name: string): boolean {
  if (weak.test(name)) return /(?:陪同|一同|参加)$/u.test(text.slice(Math.max(0, at - 2), at));
  return (
    /^(?:期间|中|时|过程中|途中|结束|前|后|[。，\n]|活动)/u.test(
      text.slice(at + name.length, at + name.length + 3),
    ) &&
    (/(?:陪同|一同|参加|一并|随同|先后参加|一起|在)$/u.test(text.slice(Math.max(0, at - 4), at)) ||
      /[。，；\n]$/u.test(text.slice(Math.max(0, at - 1), at)))
  );
}

/** A day, or at least a month of a year: 2023年12月，周砚秋到云岭考察. */
function statesTime(text: string, official: number, at: number): boolean {
  const start = Math.max(text.lastIndexOf('。', official), text.lastIndexOf('\n', official)) + 1;
  return /[0-9]{1,2}日|今天|昨天|今日|昨日|近日|日前|[0-9]{4}年[0-9]{1,2}月|上午|下午/u.test(
    text.slice(start, at),
  );
}
