import type { Span } from '../../domain/extraction.js';
import type { Source } from '../source.js';
import { isStrongTitle, printsNoAgency, title } from './titles.js';

/** A post as printed: 省政府原副省长. */
export interface Post extends Span {
  /** Without the agency and 原: 副省长. */
  title: string;
  /** The agency that it is printed with or takes over from the post before it in the list. */
  agency: Span | null;
  former: boolean;
}

const formerMark = /(?:原|前|时任|曾任|前任|已故)$/;
const formerFirst = /^(?:原任?|前任?|时任|曾任)/;
const neutralMark = /(?:现任|兼任|兼|担任|新任|首任|任)$/;
const standing = /(?:国务委员|国家副?主席|自治区副?主席|总书记)$/;

/** All posts of the text, in order. `agencies` are the spans of agencies, in any order. */
export function readPosts({ text }: Source, agencies: readonly Span[]): Post[] {
  const endingAt = new Map<number, Span>();
  for (const span of agencies) {
    const known = endingAt.get(span.end);
    if (!known || known.start > span.start) endingAt.set(span.end, span);
  }
  const posts: Post[] = [];
  for (const { 0: printed, index } of text.matchAll(title)) {
    const post = readPost(text, printed, index, endingAt);
    if (post.agency === null && !standing.test(text.slice(post.start, post.end)))
      inherit(text, post, posts, agencies);
    posts.push(post);
  }
  return posts;
}

function readPost(text: string, printed: string, index: number, endingAt: ReadonlyMap<number, Span>): Post {
  const end = index + printed.length;
  let start = index;
  let former = false;
  for (;;) {
    const before = text.slice(Math.max(0, start - 2), start);
    const mark = formerMark.exec(before)?.[0] ?? neutralMark.exec(before)?.[0];
    if (mark === undefined || endingAt.has(start)) break;
    former ||= formerMark.test(before);
    start -= mark.length;
  }
  const swallowed = endingAt.has(start) ? null : swallowedBy(printed, index, endingAt);
  const agency = endingAt.get(start) ?? swallowed?.agency;
  if (agency) {
    const before = text.slice(Math.max(0, agency.start - 2), agency.start);
    const mark = formerMark.exec(before)?.[0];
    if (mark !== undefined && !/[以之目当日生提空]前$/.test(before)) former = true;
  }
  return {
    start: agency?.start ?? start,
    end,
    title: (swallowed?.title ?? printed).replace(formerFirst, ''),
    agency: agency ?? null,
    former,
  };
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
  for (let length = 2; length < printed.length - 1; length++) {
    const agency = endingAt.get(index + length);
    if (agency) return { agency, title: printed.slice(length) };
  }
  return null;
}

const listed = /^(?:、|，|兼|和|、兼|，兼|及|,)?$/;

/** 党组书记、院长 share the court; 副局长 after the bureau in the same sentence is the bureau's. */
function inherit(text: string, post: Post, posts: readonly Post[], agencies: readonly Span[]): void {
  const before = posts.at(-1);
  if (printsNoAgency(post.title)) return;
  const gap = before ? text.slice(before.end, post.start) : null;
  if (before?.agency && gap !== null && gap !== '' && listed.test(gap) && !/[，,]/.test(gap)) {
    post.agency = before.agency;
    post.former ||= before.former;
    return;
  }
  const kind = /^(?:常务)?副?([局厅部院所队署处站])长$/.exec(post.title)?.[1];
  if (kind === undefined) return;
  const sentence = Math.max(...['。', '！', '？', '\n'].map((mark) => text.lastIndexOf(mark, post.start)));
  const bodies = agencies.filter(
    ({ start, end }) => start > sentence && end <= post.start && text[end - 1] === kind,
  );
  const nearest = bodies.sort((a, b) => b.end - a.end)[0];
  if (nearest) post.agency = nearest;
}

/** Posts printed one after the other, as of one person: 省委副书记、省政府省长. */
export function chainPosts({ text }: Source, posts: readonly Post[]): Post[][] {
  const chains: Post[][] = [];
  for (const post of posts) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (chain && last && listed.test(text.slice(last.end, post.start)) && post.start >= last.end)
      chain.push(post);
    else chains.push([post]);
  }
  return chains;
}

/** True where the posts make their holder an official: a title that says so, or an agency. */
export function makesOfficial(chain: readonly Post[]): boolean {
  return chain.some(({ title: own, agency }) => agency !== null || isStrongTitle(own));
}
