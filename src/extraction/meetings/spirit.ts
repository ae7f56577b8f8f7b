import { mark } from '../tagged-sentence.js';

/** 贯彻…精神, 提请…审议, 关于召开…的决定: a meeting only spoken of, with nobody there. */
const after =
  /^(?:精神|以来|议程|日程|议题|准备|筹备|通知|公报|报告|代表(?!大会|团)|(?:新闻)?(?:报道|采访|宣传)|文件|部署|要求|决定|决策|确定|明确|提出|审议|审查|选举|产生|作出|批准|描绘|擘画|吹响|通过|(?:开幕式)?的[^，,。]{0,16}(?:代表|委员|嘉宾|贵宾|来宾|议长|首脑|副总统|学员|人员|领导人|总统|总理|外长|同志|团长|部长|负责人|元首|主席|国王|首相)|的(?:部署|要求|精神|决定|决策|战略|安排|重大)|上(?:的)?(?:重要)?讲话精神|(?:胜利)?(?:闭幕|召开)(?:以来|之[际后]|[一二三四五六七八九十两]+周年))/u;
const before =
  /(?:学习|贯彻|落实|传达|宣传|宣讲|围绕|按照|根据|筹备|筹办|提交|提请|自从|自|关于(?:召开)?|迎接|喜迎|庆祝|献礼|继续?|以来|领会|为(?![^，,。]{0,10}(?:举行|举办|召开))|对标|就|结合|审议通过了?)[^，,。]{0,10}$/u;

/** True where the text says of the meeting at `index` that it is held or somebody is there: congresses are mostly quoted. */
export function isAttended(text: string, index: number): boolean {
  return (
    /(?:在|出席|参加|列席|召开|举行)[^，,。]{0,6}$/u.test(text.slice(Math.max(0, index - 10), index)) ||
    /^(?:上|期间|开幕|召开|闭幕|举行)/u.test(text.slice(index + 1, index + 4))
  );
}

/** 11月29日召开的…会议审议了, （12月30日…会议通过）. */
const justHeld = new RegExp(
  `${mark.day}(?:上午|下午|晚上?)?(?:在[^，,。]{1,4})?(?:(?:召开|举行|举办)的)?$`,
  'u',
);

/** True where the meeting at `index` of a tagged text is only spoken of. */
export function isSpokenOf(text: string, index: number): boolean {
  if (justHeld.test(text.slice(Math.max(0, index - 8), index))) return false;
  return (
    after.test(text.slice(index + 1, index + 28)) || before.test(text.slice(Math.max(0, index - 16), index))
  );
}
