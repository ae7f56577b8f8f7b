import type { Span } from '../../domain/extraction.js';
import type { Holder } from './holders.js';
import { alwaysOfficials, soCalled } from './known.js';
import { certainty, isWholeName, personNameAt } from './names.js';
import type { Post } from './posts.js';
import { printsPublicBody } from './public-bodies.js';

interface Link {
  /** What stands between the names and the post. */
  between: RegExp;
  /** What may stand directly before the names. */
  left: RegExp;
  former: boolean;
  /** What has to stand after the posts. */
  after?: RegExp;
  /** Without it the words would say too little: an agency has to be printed with the post. */
  needsAgency?: true;
}

const clause = '(?:^|[^\\u4e00-\\u9fff])';
const open = new RegExp(
  `(?:${clause}|接受|同意|决定|由|让|请|支持|推荐|以|的|其中|同时|今天|昨天|日前|近日|随后|后|选举|任命|免去|补选|推选|推举|提名|批准|会议|了)$`,
);
const appoint =
  /(?:任命|推选|推举|选举|选举产生|补选|提名|委派|增选|通过|聘任|聘请|确定|批准|以|由|[：:]|[\n；;])$/;
const aged = /(?:^|[^\u4e00-\u9fff]|的|，|岁)$/;

const links: readonly Link[] = [
  {
    between: /(?:同志)?为$/,
    left: new RegExp(`${appoint.source}|${clause}$`),
    former: false,
    needsAgency: true,
  },
  { between: /(?:同志)?为$/, left: appoint, former: false },
  {
    between: /(?:同志)?(?:兼任|担任|所任|所兼任)?的$/,
    left: /(?:免去|撤销|罢免|免除|[：:]|[\n；;])$/,
    former: true,
    after: /^(?:[^，。；;\n]{0,60}职务|的?(?:职|资格)|（|\()|^[；;。]/,
  },
  { between: /(?:同志)?(?:请求)?辞去(?:其|的|所任|兼任的|担任的)?$/, left: open, former: true },
  { between: /(?:同志)?不再(?:担任|兼任|任)$/, left: open, former: true },
  {
    between: /(?:同志)?(?:此前|之前|更早)?(?:曾经?|先后|历|此前|之前|更早)(?:担)?任$/,
    left: open,
    former: true,
  },
  {
    between:
      /(?:同志)?(?:继续|全票|高票)?(?:(?:正式|全票)?当选为?|就任|出任|担任|兼任|接任|改任|调任|升任|转任|履新|(?:已经?|同时)担?任|(?:新|现|获|被)?任(?:命为)?)$/,
    left: open,
    former: false,
  },
  { between: /[，,]?(?:生前|曾经?)是$/, left: aged, former: true, needsAgency: true },
  {
    between: /(?:同志)?[，,]?(?:现在|如今)?是$/,
    left: aged,
    former: false,
    needsAgency: true,
    after: /^(?:[，,。；;、\n]|$)/,
  },
  {
    between: /(?:，|,)(?:现年\d+岁[，,])?$/,
    left: new RegExp(`${clause}$`),
    former: false,
    needsAgency: true,
    after: /^(?:[，,。；;\n）)]|$)/,
  },
];

/** Posts that associations, companies, schools and troupes have as well. */
const ofAnyBody = /(?:院长|(?<!长)理事|董事长|总经理|校长|馆长|社长|台长|总监|总工程师)$/;

/** 任命X为Y书记, 免去X的Y职务, X当选Y主席, X是Y民警, X，Y民警. */
export function appointedBefore(text: string, chain: readonly Post[]): Holder[] {
  const first = chain[0]!;
  // 任, 兼任 and 曾任 may have been read as part of the post.
  const printed = text.slice(first.start, first.end);
  const marked = /^(?:曾任|历任|时任|现任|拟任|担任|兼任|任)/.exec(printed)?.[0] ?? '';
  if (marked === '拟任') return [];
  const start = first.agency === null ? bodyStart(text, first.start) : placeStart(text, first.start);
  const before = text.slice(Math.max(0, start - 100), start) + marked;
  const end = start + marked.length;
  const rest = text.slice(chain.at(-1)!.end, chain.at(-1)!.end + 70);
  const hasAgency = chain.some(({ agency, start }) => agency !== null || printsPublicBody(text, start));
  for (const { between, left, former, after, needsAgency } of links) {
    const gap = between.exec(before)?.[0];
    if (
      gap === undefined ||
      (ofAnyBody.test(chain.at(-1)!.title) && !hasAgency) ||
      (needsAgency && !hasAgency) ||
      (after && !after.test(rest))
    )
      continue;
    const names = namesEnding(before.slice(0, before.length - gap.length), end - gap.length, left);
    const isForeign =
      chain.at(-1)!.title === '总理' && names.some((name) => !soCalled.has(text.slice(name.start, name.end)));
    if (names.length > 0 && !isForeign)
      return names.map((name) => ({ name, posts: chain, former, rule: 'official-appointed' }));
  }
  return profiled(text, chain, marked);
}

const unknownBody = /(?<=是|为|任|选|，|,|的)[\u4e00-\u9fff]{2,24}$/;

/** Where the body begins that is printed before a post, though it is no known agency. */
function bodyStart(text: string, start: number): number {
  if (!printsPublicBody(text, start)) return start;
  const body = unknownBody.exec(text.slice(Math.max(0, start - 26), start))?.[0] ?? '';
  return start - body.length;
}

const unknownPlace = /(?<=辞去|不再担任|当选|选举|担任|现任|曾任|[为任])(?!为|任)[\u4e00-\u9fff]{2,4}$/;

/** 辞去|澜江|市人民政府: where the place begins whose name the agency was read without. */
function placeStart(text: string, start: number): number {
  if (!/[市县区州旗镇乡]/.test(text[start]!)) return start;
  const place = unknownPlace.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? '';
  return start - place.length;
}

const separator = /(?:、|和|,|，)$/;
const LONGEST = 16;

/** The names at the end of `left`, which ends at offset `end` of the text; all of them or none. */
function namesEnding(left: string, end: number, opens: RegExp): Span[] {
  const names: Span[] = [];
  let rest = left.replace(/(?:（[^（）]{1,10}）|\([^()]{1,10}\))$/, '');
  let stop = end - (left.length - rest.length);
  for (;;) {
    const name = nameAtEnd(rest, opens);
    if (name === null) return [];
    names.unshift({ start: stop - name.length, end: stop });
    rest = rest.slice(0, -name.length);
    stop -= name.length;
    const mark = separator.exec(rest)?.[0];
    if (mark === undefined || nameAtEnd(rest.slice(0, -mark.length), /$/) === null) {
      return opens.test(rest) ? names : [];
    }
    if (/[,，]/.test(mark)) return names;
    rest = rest.slice(0, -mark.length);
    stop -= mark.length;
  }
}

/** The longest name that the words end with and that something may stand before. */
function nameAtEnd(words: string, opens: RegExp): string | null {
  for (const name of alwaysOfficials) if (words.endsWith(name)) return name;
  let fallback: string | null = null;
  for (let length = Math.min(LONGEST, words.length); length >= 2; length--) {
    const name = words.slice(-length);
    if (/[^\u4e00-\u9fff·]/.test(name) || (length > 4 && !name.includes('·') && length > 6)) continue;
    if (!isWholeName(name)) continue;
    const before = words.slice(0, -length);
    if (opens.test(before) || /[、和]$/.test(before)) return name;
    fallback ??= null;
  }
  return fallback;
}

const subject = /^[，,（(：:　 ]/;
const PARAGRAPH = 160;

/** 甲，男，汉族，…，现任…: the person that the paragraph begins with. */
function profiled(text: string, chain: readonly Post[], marked: string): Holder[] {
  const { start } = chain[0]!;
  const kind = /(?:现任|曾任|历任|先后任|时任|担任|任)$/.exec(
    text.slice(Math.max(0, start - 3), start) + marked,
  )?.[0];
  if (kind === undefined) return [];
  const from = text.lastIndexOf('\n', start - 1) + 1;
  if (start - from > PARAGRAPH) return [];
  const name = personNameAt(text, from, certainty.anywhere);
  if (
    name === null ||
    !subject.test(text.slice(name.end, name.end + 1)) ||
    !/[，,](?:男|女)/.test(text.slice(name.end, name.end + 12))
  )
    return [];
  return [{ name, posts: chain, former: /曾|历|先后|时任/.test(kind), rule: 'official-profile' }];
}
