import type { Span } from '../../domain/extraction.js';
import type { Source } from '../source.js';
import { foreignBefore, foreignDirectly } from './abroad.js';
import { appointedBefore } from './appointed.js';
import { alwaysOfficials, soCalled } from './known.js';
import { listAfter } from './lists.js';
import { certainty, personNameAt } from './names.js';
import { isRankAndFile } from './titles.js';
import { chainPosts, makesOfficial, readPosts, type Post } from './posts.js';

/** A person with the posts that the text states. */
export interface Holder {
  name: Span;
  posts: readonly Post[];
  former: boolean;
  rule: string;
}

/** Reads who holds which post: name after the posts, lists of names, appointments and removals. */
export function readHolders(source: Source, agencies: readonly Span[]): Holder[] {
  const { text } = source;
  const holders: Holder[] = [];
  let chief: Post | null = null;
  let appointee: readonly Holder[] = [];
  for (const chain of chainPosts(source, readPosts(source, agencies))) {
    if (isAbroad(text, chain)) continue;
    const own = appointedBefore(text, chain);
    const appointed = own.length > 0 ? own : givenUp(text, chain, appointee);
    if (appointed.length > 0) appointee = appointed;
    holders.push(...appointed);
    if (appointed.length > 0) continue;
    const isDeputy = chief !== null && isDeputyOf(text, chain[0]!, chief);
    if (!isDeputy && !makesOfficial(text, chain)) continue;
    chief = chain.at(-1)!;
    holders.push(...namedAfter(text, chain));
  }
  return holders;
}

/** 甲任…书记，不再担任…书记: what the one just appointed gives up. */
function givenUp(text: string, chain: readonly Post[], appointee: readonly Holder[]): Holder[] {
  const { start } = chain[0]!;
  const last = appointee[0]?.posts.at(-1);
  if (last === undefined || !/[，,；]不再(?:担任|兼任|任)$/.test(text.slice(Math.max(0, start - 6), start)))
    return [];
  if (/[。；\n]/.test(text.slice(last.end, start))) return [];
  return appointee.map((holder) => ({ ...holder, posts: chain, former: true }));
}

/** An agency of ours shows whose post it is, unless the other state stands directly before: 越共|中央书记处. */
function isAbroad(text: string, chain: readonly Post[]): boolean {
  const start = chain[0]!.start;
  return chain.some(({ agency }) => agency !== null)
    ? foreignDirectly(text, start) || (text.startsWith('党中央', start) && foreignDirectly(text, start + 1))
    : foreignBefore(text, start);
}

/** 督导组组长甲、副组长乙: what the chief makes an official makes the deputy one. */
function isDeputyOf(text: string, post: Post, chief: Post): boolean {
  return (
    post.title === `副${chief.title}` &&
    /^[\u4e00-\u9fff·]{2,8}[、，,]$/.test(text.slice(chief.end, post.start))
  );
}

const filler = /^(?:（[^（）\n]{1,20}）|\([^()\n]{1,20}\))?(?:、|[　 ·：:]|同志)?/;
/** 时任班长的甲, 身为所长的甲 */
const relative = /(?:时任|曾任|现任|担任|身为|作为|任|当)[^，。；、\n]{0,20}$/;
/** 作为所长，甲 */
const inRole = /(?:身为|作为|作为一名|身为一名)$/;

function certaintyAfter(chain: readonly Post[]): number {
  if (isRankAndFile(chain.at(-1)!.title)) return certainty.anywhere;
  return chain.some(({ agency }) => agency !== null) ? certainty.afterPost : certainty.afterTitle;
}

/** 省公安厅厅长X, 副委员长X、Y、Z. A list shares the last post. */
function namedAfter(text: string, chain: readonly Post[]): Holder[] {
  const last = chain.at(-1)!;
  const { start } = chain[0]!;
  // 习近平主席: what follows the title is no name.
  if (alwaysOfficials.some((name) => text.endsWith(name, start)) || text.endsWith('习主席', last.end))
    return [];
  const at = last.end + gapAfter(text, start, last.end);
  if (/[、：:]$/.test(text.slice(last.end, at))) return [];
  // 负责同志|向…转达
  if (/^(?:负责同志|负责人|发言人|代表|成员)$/.test(last.title) && text[at] === '向') return [];
  const first = personNameAt(text, at, certaintyAfter(chain));
  if (first === null || !mayHold(text, last, chain, text.slice(first.start, first.end))) return [];
  const names = [first, ...listAfter(text, first.end)];
  return names.map((name, i) => ({
    name,
    posts: names.length > 1 && i > 0 ? [last] : chain,
    former: false,
    rule: 'official-after-post',
  }));
}

const ours = /国务院|^中共|^中央|^党/;

/** 总理, 总书记 and 国家主席 without our body before are those of other states, but for the few who were ours. */
function mayHold(text: string, { title }: Post, chain: readonly Post[], name: string): boolean {
  if (/^(?:国家)?总(?:理|书记)$|^国家主席$/.test(title)) return soCalled.has(name);
  const isVicePremier = chain.some((post) => post.title.endsWith('副总理'));
  return (
    !isVicePremier ||
    chain.some(({ agency }) => agency !== null && ours.test(text.slice(agency.start, agency.end)))
  );
}

function gapAfter(text: string, start: number, end: number): number {
  const before = text.slice(Math.max(0, start - 24), start + 2);
  if (text[end] === '的' && relative.test(before)) return 1;
  if (/[，,]/.test(text[end] ?? '') && inRole.test(text.slice(Math.max(0, start - 4), start))) return 1;
  return filler.exec(text.slice(end, end + 24))![0].length;
}
