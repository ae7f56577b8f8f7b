import { mark, type TaggedSentence } from '../tagged-sentence.js';
import type { ParsedHead } from './clause-head.js';
import { begun } from './measurable.js';
import { named, type Clause, type Subjects } from './clause.js';
import type { TopicTracker } from './topic.js';
import { isTime } from './units.js';

const { Agency: A, Document: D, Initiative: I, Region: R } = mark;
const thing = `[${A}${I}${R}${D}]`;
const list = `${thing}(?:[》”]?(?:[、和及与]|会同|联合|以及)?[《“]?${thing})*`;

/** 湖南消防救援队伍1000多名…, 解放军和武警部队的1700余名…, 青禾全省8个…: the name stands right before the figure. */
const beside = new RegExp(
  `(${list})[》”]?(?:等地)?(?:全[省市县区州]|[东西南北中]+部|辖区|海拔|规模|境内|内地|已|现已|累计|共计?|共有|的|约|近|超过?|逾|有|正式|现有|先后|，|紧急|派出|组织|投入)*(?:(?:现已|目前已|已|累计|共)[^，,、${thing.slice(1, -1)}0-9]{1,12})?$`,
  'u',
);
/** 向青禾省3个县, 与临川200家企业: the name is not whose the figure is. */
const oblique =
  /(?:连同|加上|[向给为对从往到赴于由经与同]|支持|支援|援助|驰援|前往|发往|来自|抵达|进入|指导|协助|帮助|针对|包括|调往|运往|会见)$/u;
/** 造成青禾县10多条道路中断, 最大雨量出现在青禾镇. */
const struck = new RegExp(
  `(?:造成|导致|致使|致|使得?|出现在|发生在|位于|惠及|波及)(?:${R}[省市县区]?、?)*(${R})`,
  'u',
);
/** 由甲、乙组成的4个督查组 */
const composed = new RegExp(`由(${list})等?组成的?$`, 'u');
/** 国家支持青禾高标准农田建设162万亩, 16家企业与青禾县签署75个协议: whom others give to. */
const received = new RegExp(
  `支持${R}+[^，,0-9${thing.slice(1, -1)}]{2,12}(?:建设|改造|新建)$|[0-9]+[家个名][^，,${thing.slice(1, -1)}]{1,8}[与同和]${R}+(?:签署|签订|签约|达成|签下)了?$`,
  'u',
);
const within = new RegExp(`在(?:${R}[省市县区]?、?)*(${R})`, 'u');
/** 经青禾和临川的线路分别达到124条、89条. */
const respectively = new RegExp(`(${R}+(?:[、和]${R}+)+)[^，,${thing.slice(1, -1)}]{0,20}分别[^，,]*$`, 'u');
/** 6个部门组成的督查组, 为期40天的春运, 距决口7公里的团东村, 住着180名老人的大新村: the words before a name tell of it. */
const telling = new RegExp(`^[^，,${thing.slice(1, -1)}]{0,14}的[“《]?(${thing})`, 'u');
/** “甲”等10个项目 of 17项实事项目中. */
const listed = new RegExp(`(${I})”?(?:当)?中[，,]`, 'u');
const someOf = new RegExp(`[${A}${I}${D}][》”]?等$`, 'u');
const listOfNames = new RegExp(`(${R}*)${R}(?:(?:、|和)${R})*等?$`, 'u');
const villages =
  /^(?:[县市区镇乡村]|省|自然村|行政村|街道|社区|地市|乡镇|设区市|盟市|地区|区县|县市|站点|城市群|都市圈|城市)/u;
const launchedAfter = new RegExp(`(?:启动|开展|实施|推进)[^，,${thing.slice(1, -1)}]{0,8}“?(${I})`, 'u');

/** Whose figure it is, and whether by a name right beside it. */
export interface Owner {
  subjects: Subjects | null;
  isBeside: boolean;
}

const by = (subjects: Subjects | null): Owner => ({ subjects, isBeside: false });

/**
 * Whose figure it is that stands at `start` of the tagged sentence: the thing it counts or describes, whoever stands
 * right beside it, the place a happening strikes, the clause's subject, or whoever the text spoke of before.
 */
export function ownerOf(
  clause: Clause,
  parsed: ParsedHead,
  start: number,
  end: number,
  unit: string,
  tracker: TopicTracker,
): Owner {
  const { sentence, from, to } = clause;
  const before = sentence.text.slice(from, start);
  const after = sentence.text.slice(end, to);
  const own =
    counted(sentence, end, tracker) ?? ofList(sentence, start) ?? ofAward(clause, parsed, before, end);
  if (own) return by(own);
  const regions = listOfNames.exec(before);
  if (regions && villages.test(after) && (before.endsWith('等') || /[、和]/u.test(regions[0]))) {
    return by(ofListedRegions(clause, regions, end, tracker));
  }
  const subjects = tracker.subjectsOf(clause, parsed);
  const isHeadless = parsed.head.kind !== 'named' && parsed.head.kind !== 'region';
  if (isHeadless) {
    const told = telling.exec(after);
    if (told) return by(named(sentence, end + told[0].length - 1, end + told[0].length));
  }
  const members = composed.exec(before);
  if (members) {
    const at = from + members.index + 1;
    return by(named(sentence, at, at + members[1]!.length));
  }
  const gained = received.exec(before);
  if (gained && isHeadless) {
    const at = from + gained.index + gained[0].lastIndexOf(R);
    return { subjects: named(sentence, at, at + 1), isBeside: true };
  }
  const several = respectively.exec(before);
  if (several) return by(named(sentence, from + several.index, from + several.index + several[1]!.length));
  const near = beside.exec(before);
  if (isTime(unit)) {
    const running = begun.exec(before);
    if (running) return by(named(sentence, from + running.index, from + running.index + 1));
  }
  if (someOf.test(before)) return by(ofNamesBefore(clause, parsed, before, subjects, tracker));
  if (
    near &&
    !oblique.test(before.slice(0, near.index)) &&
    !isObject(before.slice(0, near.index), near[1]!)
  ) {
    return {
      subjects: named(sentence, from + near.index, from + near.index + near[1]!.length),
      isBeside: true,
    };
  }
  if (isHeadless) {
    const place =
      struck.exec(before) ??
      (parsed.head.kind === 'place' || parsed.head.kind === 'source' ? null : within.exec(before));
    if (place && !before.endsWith('等') && (parsed.head.kind !== 'other' || struck.test(before))) {
      const at = from + place.index + place[0].lastIndexOf(R);
      return by(named(sentence, at, at + 1));
    }
  }
  return by(subjects);
}

const issued = new RegExp(`[${A}${R}].*(?:制定|印发|出台|提出|公布)$`, 'u');

/** 从扩大开放、推进行动四方面: the figure counts the list. */
const aspectList = /(?:^|[，,])从[^，,]*、[^，,]*$/u;

/** 制定学习活动13项安排, 走进青禾3个村: the name only tells more of the object. */
function isObject(before: string, name: string): boolean {
  return (
    (name === R && /(?:部署|覆盖|涉及|辐射|深入|走进)$/u.test(before)) ||
    (name === I && (issued.test(before) || aspectList.test(before)))
  );
}

/** 国务院决定对《甲》《乙》等21部法规予以修改: the figure counts the names, for whom the clause speaks of. */
function ofNamesBefore(
  { sentence, from }: Clause,
  { head }: ParsedHead,
  before: string,
  subjects: Subjects | null,
  tracker: TopicTracker,
): Subjects | null {
  if (head.kind !== 'named') return subjects;
  const isList = sentence.text.slice(from + head.end, from + before.length) === '等';
  return isList ? tracker.current : subjects;
}

/** 6个国家区域应急救援中心, 5项便民措施: the figure counts what follows, when that has a name. */
function counted(sentence: TaggedSentence, end: number, tracker: TopicTracker): Subjects | null {
  const quoted = inMarks.exec(sentence.text.slice(end, end + 16));
  if (quoted) {
    const programme = tracker.programmeCalled(quoted[1]!);
    if (programme) return programme;
  }
  const division = divisionsOfOne.exec(sentence.text.slice(end, end + 10))?.[0].length ?? 0;
  if (division > 0) return named(sentence, end + division, end + division + 1);
  const at = sentence.text[end] === '的' || '“《'.includes(sentence.text[end] ?? ' ') ? end + 1 : end;
  const next = sentence.entityAt(at);
  if (next?.type === 'Document' && sentence.text[end - 1] === '批') return { entities: [next], at };
  if (next?.type !== 'Agency' && next?.type !== 'Initiative') return null;
  // 3000名全国人大代表, 2张学习教育清单: the name only tells more of what is counted.
  return /^(?:代表|委员|负责人|干部|民警)/u.test(sentence.text.slice(at + 1))
    ? null
    : { entities: [next], at };
}

const inMarks = /^“([\u4e00-\u9fa5]{2,12})”/u;
/** 9个镇街综治中心规范化建设: divisions that a programme is carried out in. */
const divisionsOfOne = new RegExp(
  `^(?:镇街|街镇|乡镇|镇|县区|区县|街道|县|村)?(?:[（(][^）)]{1,6}[）)])?(?<!^)(?=${I})`,
  'u',
);
const awarded = new RegExp(
  `^[^，,${thing.slice(1, -1)}]{0,10}(?:命名为|授予|获评|评为|认定为|获得?|荣获|捧得|入选)[^，,${thing.slice(1, -1)}]{0,4}“?(?=${I})`,
  'u',
);

/** 青禾县等18个县获评平安建设示范县: an award's places are its figure. */
function ofAward(
  { sentence, to }: Clause,
  { head }: ParsedHead,
  before: string,
  end: number,
): Subjects | null {
  if (!before.endsWith('等') && head.kind === 'named') return null;
  const award = awarded.exec(sentence.text.slice(end, to));
  if (!award) return null;
  const at = end + award[0].length;
  return named(sentence, at, at + 1);
}

function ofList(sentence: TaggedSentence, start: number): Subjects | null {
  const before = sentence.text.slice(0, start);
  const whole = someOf.test(before) ? listed.exec(before) : null;
  const entity = whole ? sentence.entityAt(whole.index) : null;
  return entity ? { entities: [entity], at: whole!.index } : null;
}

/** 六道镇杨家台等7个村遭遇山洪, 甲、乙等8个市启动应急响应: of where they lie, or of what they launch. */
function ofListedRegions(
  clause: Clause,
  list: RegExpExecArray,
  end: number,
  tracker: TopicTracker,
): Subjects | null {
  const { sentence, from, to } = clause;
  const launch = launchedAfter.exec(sentence.text.slice(end, to));
  if (launch) {
    const at = end + launch.index + launch[0].length - 1;
    return named(sentence, at, at + 1);
  }
  const outer = list[1]!.length;
  if (outer > 0) return named(sentence, from + list.index + outer - 1, from + list.index + outer);
  return tracker.current;
}
