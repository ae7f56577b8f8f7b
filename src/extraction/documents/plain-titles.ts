import type { Span } from '../../domain/extraction.js';

const heads =
  '报告|决定|决议|意见|通知|议案|办法|规定|说明|建议|公约|条约|协定|批复|通报|公告|方案|条例|要求的通知|命令';
const modifiers =
  '(?:中期|书面|专题|综合|初步|年度|实施|指导|若干|补充|联合|[0-9一二三四五六七八九十两]+[项个件份])*';
const drafts = '(?:（(?:草案|修订草案|征求意见稿)[^（）]{0,6}）|草案)?';
/** What follows a title: the end of the clause, or a word that goes on about it. */
const boundary =
  '(?=[，。；：、！？）)》”,;:\\n]|$|等|和|及|与|以及|提出|指出|显示|介绍|认为|强调|要求|明确|中|由|在|作|分别|进行|自|已|为|将)';
/** A title runs on to a 的 and its head; a comma or a mark of a sentence ends the search. */
const concerning = new RegExp(
  `关于(?:(?![，。；！？：,;:\\n《》]).){2,140}?的${modifiers}(?:${heads})${drafts}${boundary}`,
  'gu',
);
const inner = new RegExp(`关于(?:(?!关于).){4,80}?的${modifiers}(?:决定|决议)${drafts}(?=的)`, 'u');
/** 国务院关于…的报告: the body that a title begins with. */
const author =
  /^(?:[\u4e00-\u9fa5]{0,20}(?:国务院|人大常委会|委员会|检查组|委员长会议|人民政府|工委|监委|政法委|纪委|省委|市委|县委|区委|司法委|院)|[\u4e00-\u9fa5]{2,12}(?:部|局|厅|办))$/u;
const beforeAuthor =
  /^.*(?:审议|听取|通过|批准|公布|发布|印发|学习|根据|按照|落实|贯彻|审议并|[，。；：\n了《“,])了?/su;

/** 关于…的报告, and the same with the body that it begins with; also a decision inside the title of another. */
export function findConcerning(text: string): (Span & { inner: boolean })[] {
  const spans: (Span & { inner: boolean })[] = [];
  for (const match of text.matchAll(concerning)) {
    const end = match.index + match[0].length;
    const within = inner.exec(match[0].slice(2));
    if (within) {
      const start = match.index + 2 + within.index;
      spans.push({ start, end: start + within[0].length, inner: true });
    }
    spans.push({ start: match.index - authorBefore(text, match.index).length, end, inner: false });
  }
  return spans;
}

/** Empty where several bodies share the title, or none stands there. */
function authorBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 30), at).replace(beforeAuthor, '');
  return author.test(before) ? before : '';
}

const reports = new RegExp(
  [
    '(?:最高人民法院|最高人民检察院|最高法|最高检|全国人大常委会|全国政协常委会|政协全国委员会常务委员会|(?:省|市|县|区)?(?:人大常委会|政协常委会|中级人民法院|中院|人民法院|人民检察院|检察院|法院|政府))工作报告(?:（[^（）]{2,8}）)?',
    '(?:党的|中共)?[一二三四五六七八九十]+大报告',
    '(?:中央)?八项规定(?:实施细则)?',
    '(?:[0-9]{4}年)?中央一号文件',
    '党章(?:修正案)?',
  ].join('|'),
  'gu',
);
const agenda = /[0-9]{4}年度?(?:(?![，。；、的]).){0,16}工作要点/gu;
const inquiry = /[^，。；：\n《》]{2,50}?(?:事故|火灾|灾害|事件)(?:初步)?调查报告/gu;
const inquiryVerb = /^.*(?:审议通过了?|公布了?|发布了?|批复了?|通过了?|认定|关于|的是|获悉|日)/u;

/** Reports and rules that are known by a name of their own: 政府工作报告, 中央八项规定, …事故调查报告. */
export function findNamedReports(text: string): Span[] {
  const named = Array.from(text.matchAll(reports), ({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }));
  for (const { index, 0: name } of text.matchAll(agenda)) {
    named.push({ start: index - authorBefore(text, index).length, end: index + name.length });
  }
  for (const match of text.matchAll(inquiry)) {
    const verb = inquiryVerb.exec(match[0])?.[0] ?? '';
    if (match[0].length - verb.length < 8) continue;
    named.push({ start: match.index + verb.length, end: match.index + match[0].length });
  }
  return named;
}

const regulation =
  /(?:修订后?的|修改后?的|新版|施行|实施|落实|贯彻|依据|根据|按照|依照|制定|出台|审议|通过|颁布|公布|违反|[，。；：、\n]|了|对|和|与)((?:[\u4e00-\u9fa5]{3,24}?)(?:条例|实施办法|指导意见|实施细则)(?:（(?:草案|修订草案|修正草案)[^（）]{0,6}）|(?:修订|修正)?草案)?)(?=[，。；、：\n]|等|实施|施行|的|和|修订|规定|明确|自|将|已|（)/gu;
const noRegulation = /的|了|地方|有关|相关|多部|各项|部分|各地|陆续|政策|^.?[0-9]|^(?:这|该|本|一[批部])/u;
const governing = /^.*(?:修订后?的?|落实|贯彻|印发|出台|制定|实施|执行|公布|通过|违反|根据|依据|按照)/u;

/** 信访工作条例, …条例修订草案: rules printed without 《》. */
export function findRegulations(text: string): Span[] {
  return Array.from(text.matchAll(regulation), (match) => {
    const end = match.index + match[0].length;
    return { start: end - match[1]!.replace(governing, '').length, end };
  }).filter(({ start, end }) => end - start > 4 && !noRegulation.test(text.slice(start, end)));
}
