import type { Span } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';
import type { Source } from '../source.js';
import { inheritAgency } from './inherit.js';
import { printsBusiness, printsPublicBody } from './public-bodies.js';
import { isStrongTitle, title } from './titles.js';

/** A post as printed: 省政府原副省长. */
export interface Post extends Span {
  /** Without the agency and 原: 副省长. */
  title: string;
  /** The agency that it is printed with or takes over from the post before it in the list. */
  agency: Span | null;
  former: boolean;
}

const formerMark = /(?:原|前|时任|曾任|历任|前任|已故)$/;
const neutralMark = /(?:现任|兼任|兼|担任|新任|首任|任|拟任|相关|有关|主要)$/;
const notFormer = /[以之目当日生提空年月周天]前$|高原$|平原$/;
/** 县委政法委|分管日常工作的|副书记 */
const charge = /(?:分管|主管|主持|负责|协管)[\u4e00-\u9fff、]{0,12}的$/;

/** All posts of the text, in order. `agencies` are the spans of agencies, in any order. */
export function readPosts({ text }: Source, agencies: readonly Span[]): Post[] {
  const endingAt = new Map<number, Span>();
  for (const span of agencies) {
    const known = endingAt.get(span.end);
    if (!known || known.start > span.start) endingAt.set(span.end, span);
  }
  const inOrder = [...endingAt.values()].sort((a, b) => a.end - b.end);
  const posts: Post[] = [];
  const within = coverage(text.length, agencies);
  for (const { 0: printed, index } of allMatches(text, title)) {
    // 总工 in 总工会: a word of the body's name.
    if (within[index] === 1 && within[index + printed.length] === 1) continue;
    const post = readPost(text, printed, index, endingAt);
    if (post.agency === null) inheritAgency(text, post, posts, inOrder);
    posts.push(post);
  }
  return posts;
}

/** 1 where a name of an agency goes on from the character before. */
function coverage(length: number, agencies: readonly Span[]): Uint8Array {
  const within = new Uint8Array(length + 1);
  for (const { start, end } of agencies) within.fill(1, start + 1, end);
  return within;
}

function readPost(text: string, printed: string, index: number, endingAt: ReadonlyMap<number, Span>): Post {
  const end = index + printed.length;
  let start = index;
  let former = false;
  for (;;) {
    const before = text.slice(Math.max(0, start - 18), start);
    const mark = isFormer(before) ?? (neutralMark.exec(before) ?? charge.exec(before))?.[0];
    if (mark === undefined || endingAt.has(start)) break;
    former ||= isFormer(before) !== undefined;
    start -= mark.length;
  }
  const swallowed = endingAt.has(start) ? null : swallowedBy(printed, index, endingAt);
  const agency = endingAt.get(start) ?? swallowed?.agency;
  if (agency) former ||= isFormer(text.slice(Math.max(0, agency.start - 4), agency.start)) !== undefined;
  return {
    start: agency?.start ?? start,
    end,
    title: swallowed?.title ?? printed,
    agency: agency ?? null,
    former,
  };
}

function isFormer(before: string): string | undefined {
  return notFormer.test(before) ? undefined : formerMark.exec(before)?.[0];
}

/** 公安局长, 党委书记: the agency's name ends inside the title. */
function swallowedBy(
  printed: string,
  index: number,
  endingAt: ReadonlyMap<number, Span>,
): { agency: Span; title: string } | null {
  if (/^[局厅部院所队署处站委会]长/.test(printed)) {
    const agency = endingAt.get(index + 1);
    return agency ? { agency, title: printed } : null;
  }
  for (let length = printed.length - 2; length > 0; length--) {
    const agency = endingAt.get(index + length);
    if (agency && agency.start <= index) return { agency, title: printed.slice(length) };
  }
  return null;
}

const listed = /^(?:、|，|,|兼|和|、兼|，兼|,兼|及|以及|暨)?$/;

/** Posts printed one after the other, as of one person: 省委副书记、省政府省长. */
export function chainPosts({ text }: Source, posts: readonly Post[]): Post[][] {
  const chains: Post[][] = [];
  for (const post of posts) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (chain && last && post.start >= last.end && listed.test(text.slice(last.end, post.start)))
      chain.push(post);
    else chains.push([post]);
  }
  return chains;
}

/** 部长, 主席: companies have such too. */
const ofBusinessToo = /^(?:副|名誉)?(?:部长|主席|秘书长)$/;

/** True where the posts make their holder an official: a title that says so, an agency, or a body that is one. */
export function makesOfficial(text: string, chain: readonly Post[]): boolean {
  return chain.some(
    ({ title: own, agency, start, end }) =>
      agency !== null ||
      (isStrongTitle(own) && !(ofBusinessToo.test(own) && printsBusiness(text, end - own.length))) ||
      printsPublicBody(text, start),
  );
}
