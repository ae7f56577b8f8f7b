import { smallNumber } from './chinese-number.js';
import { datelineOf } from './byline.js';
import { foldPunctuation, printedWidth, withoutBlanks } from './page-line.js';

/** Headlines above this do not fit any page in type that is larger than the text's. */
const MAX_HEADLINE_WIDTH = 42;

const closed = /[。！？!?…](?:[”’"」』）)》】]*)$|[)）]$|[^\d]\.$/;

/** A paragraph that ends here may be over; one that does not goes on in the next column. */
export function isClosed(text: string): boolean {
  return closed.test(text.trim());
}

/** Only sentences hold such a mark, or break off at such a mark, or are that long. */
export function isProse(text: string): boolean {
  const plain = foldPunctuation(text);
  if (/[。;]/.test(plain) || /[,、:]$/.test(plain)) return true;
  return printedWidth(text) > MAX_HEADLINE_WIDTH || datelineOf(text) !== null || /^[,、)》”。]/.test(plain);
}

const teaserLabels =
  /^[■□◆●▲▼【[《]?(?:今日|本期|内容|要闻|版面|新闻)?(?:导读|导览|看点|提要|要目)[】\]》]?[:：]?$/;
const photoLabels = /^[■□◆●▲▼【[]?(?:图片新闻|图片报道|新闻图片|摄影报道|镜头|图说新闻|图说|光影)[】\]]?$/;

export function isTeaserLabel(text: string): boolean {
  return teaserLabels.test(withoutBlanks(text));
}

export function isPhotoLabel(text: string): boolean {
  return photoLabels.test(withoutBlanks(text));
}

const noticeTitle =
  /(?:公告|启事|声明|通告|公示|讣告|更正|致歉|公告栏|敬告|征集令|招聘|征稿|告读者书|致读者|通知)$/;
/** 省公安厅发布通告 tells of a notice, it is none. */
const tellsOfNotice = /发布|印发|下发|发出|出台|公布|刊登|张贴|[,，。!！?？：:]/;

export function isNoticeTitle(text: string): boolean {
  const title = withoutBlanks(text);
  return printedWidth(title) <= 26 && noticeTitle.test(title) && !tellsOfNotice.test(title);
}

const page = '第?\\s?([A-D]?\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?版?';
const arrow = '[|｜→>»▶▷►⇒…·—\\-]';
const lead = '(?:详见|请看|请见|见|刊|刊于|报道见|全文见|导读见|更多内容见)';
const aloneForms = [
  new RegExp(
    `^[(（]?${arrow}*\\s?${lead}?\\s?第?\\s?([A-D]?\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?版\\s?${arrow}*[)）]?$`,
  ),
  new RegExp(`^(?:[→»▶▷►⇒>]{1,3}|${arrow}\\s?${lead})\\s?${page}$`),
  /^([A-D]\d{1,2})$/,
];
const trailing = new RegExp(
  `^(.{3,}?)(?:\\s?${arrow}{1,6}\\s?|\\s|\\s?[(（]\\s?)${lead}?\\s?第?\\s?([A-D]?\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?版\\s?${arrow}*[)）]?$`,
);
const leading = new RegExp(
  `^第?\\s?([A-D]?\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?版\\s?(?:[:：|｜·]|${arrow})\\s?(.{3,})$`,
);

/** Text and the page that it points to: | 2版, 标题 …… 3版, A3版：标题. Null where it points to none. */
export function pointerOf(line: string): { text: string; page: number } | null {
  for (const form of aloneForms) {
    const match = form.exec(line);
    if (match) return pointer('', match[1]);
  }
  const behind = trailing.exec(line);
  if (behind) return pointer(behind[1]!, behind[2]);
  const before = leading.exec(line);
  return before ? pointer(before[2]!, before[1]) : null;
}

function pointer(text: string, printed: string | undefined): { text: string; page: number } | null {
  const number = smallNumber((printed ?? '').replace(/^[A-D]/, '').replace(/^0/, ''));
  return number === null ? null : { text: text.trim(), page: number };
}

const MAX_JUMP_CHARS = 40;
const jump = new RegExp(
  `[(（]?\\s?${arrow}*\\s?(?:紧|下|文|全文)?(?:转|接)\\s?第?\\s?([A-D]?\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?版[^。]{0,8}[)）]?\\s?${arrow}*$`,
);

/** 下转2版 at the end of a line: what stands before it, and the page. */
export function jumpOf(line: string): { text: string; page: number } | null {
  const end = Math.max(0, line.length - MAX_JUMP_CHARS);
  const match = jump.exec(line.slice(end));
  if (!match || /上\s?接/.test(match[0])) return null;
  return pointer(line.slice(0, end + match.index), match[1]);
}

const continued =
  /^[(（]?\s?[紧]?上\s?接\s?第?\s?(?:[A-D]?\d{1,2}|[一二三四五六七八九十]{1,3})\s?版[^)）。]{0,12}[)）]?\s?/;

/** The text behind 上接1版; null where the line does not begin with it. */
export function afterContinuationMark(line: string): string | null {
  const match = continued.exec(line);
  return match ? line.slice(match[0].length) : null;
}

/** 1, 01, A1, — 1 —: numbers of pages, which scans drop anywhere. */
export function isStrayNumber(line: string): boolean {
  return /^[|｜·—\-\s]*[A-D]?\d{1,2}[|｜·—\-\s]*$/.test(line);
}

/** 图为…, 上图:… */
export function isCaption(line: string): boolean {
  return /^[▲▼◀▶△▽■]|^[(（]?(?:[上下左右]|本版)?图(?:[①②③④⑤一二三]|为|[:：])/.test(line);
}
