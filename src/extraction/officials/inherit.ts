import type { Span } from '../../domain/extraction.js';
import type { Post } from './posts.js';
import { bodyOf, printsNoAgency } from './titles.js';

const listed = /^(?:、|，|,|兼|和|、兼|及|以及)$/;
const shared = /^(?:、|兼|和|、兼|及|以及)$/;
const newSentence = /[。！？!?；;\n]/;
/** How far back the body of a bare 所长 at the start of a clause is looked for. */
const FAR = 400;

/** Gives a post without an agency the one that it is read with: 党组书记、院长; 局里…，副局长; 主任甲…，副主任乙. */
export function inheritAgency(
  text: string,
  post: Post,
  posts: readonly Post[],
  agencies: readonly Span[],
): void {
  if (printsNoAgency(post.title) || post.title === '总书记') return;
  const body = bodyOf(post.title);
  const chain = chainBefore(text, post, posts);
  const own = chain.find(({ agency }) => agency !== null && body?.test(text.slice(agency.start, agency.end)));
  const last = chain[0];
  const heir = own ?? (last && shared.test(between(text, last.end, post.start)) ? last : undefined);
  if (heir?.agency && !contradicts(text, body, heir)) {
    post.agency = heir.agency;
    post.former ||= heir.former;
    return;
  }
  if (chain.length > 0) return;
  post.agency =
    chiefsAgency(text, post, posts) ?? (body === null ? null : nearest(text, post, body, agencies));
}

/** The mark between two posts, though 兼 is printed as part of the second. */
function between(text: string, end: number, start: number): string {
  return text.slice(end, start) || text.slice(start, start + 1);
}

/** The posts of the same person before it, the nearest first. */
function chainBefore(text: string, post: Post, posts: readonly Post[]): Post[] {
  const chain: Post[] = [];
  let start = post.start;
  for (let i = posts.length - 1; i >= 0; i--) {
    const before = posts[i]!;
    if (before.end > start || !listed.test(between(text, before.end, start))) break;
    chain.push(before);
    start = before.start;
  }
  return chain;
}

/** 市委常委、局长: the bureau is not named, and 市委 has no such post. */
function contradicts(text: string, body: RegExp | null, { agency }: Post): boolean {
  if (body === null || agency === null) return false;
  const name = text.slice(agency.start, agency.end);
  return /委$|政府$|人大|政协/.test(name) && !body.test(name);
}

/** 市人大常委会主任甲主持，副主任乙、丙出席: the deputies of a chief named in the same sentence. */
function chiefsAgency(text: string, post: Post, posts: readonly Post[]): Span | null {
  const chief = /^副(.+)$/.exec(post.title)?.[1] ?? (post.title === '秘书长' ? '副委员长' : undefined);
  if (chief === undefined) return null;
  for (let i = posts.length - 1; i >= 0 && i >= posts.length - 8; i--) {
    const before = posts[i]!;
    if (newSentence.test(text.slice(before.end, post.start))) return null;
    if (before.title === chief && before.agency !== null) return before.agency;
  }
  return null;
}

/** The nearest body before that has such a post: in the sentence, or further back where the post begins a clause. */
function nearest(text: string, post: Post, body: RegExp, agencies: readonly Span[]): Span | null {
  const beginsClause = post.start === 0 || /[^\u4e00-\u9fff]/.test(text[post.start - 1]!);
  for (let i = agencies.length - 1; i >= 0; i--) {
    const one = agencies[i]!;
    if (one.end > post.start) continue;
    if (post.start - one.end > FAR) return null;
    if (!body.test(text.slice(one.start, one.end))) continue;
    return beginsClause || !newSentence.test(text.slice(one.end, post.start)) ? one : null;
  }
  return null;
}
