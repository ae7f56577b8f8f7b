import type { Span } from '../../domain/extraction.js';
import type { Source } from '../source.js';
import { foreignBefore, foreignDirectly } from './abroad.js';
import { alwaysOfficials } from './known.js';
import { isWholeName, personNameAt } from './names.js';
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
  const chains = chainPosts(source, readPosts(source, agencies));
  const holders: Holder[] = [];
  for (const chain of chains) {
    if (isAbroad(text, chain)) continue;
    const appointed = namedBefore(text, chain);
    holders.push(...appointed);
    if (appointed.length === 0 && makesOfficial(chain)) holders.push(...namedAfter(text, chain));
  }
  return holders;
}

const filler = /^(?:（[^（）\n]{1,20}）|\([^()\n]{1,20}\))?(?:、|　| )?/;
const pause = /^(?:、|和|以及|及|　| {1,2})/;

/** An agency of ours shows whose post it is, unless the other state stands directly before: 越共|中央书记处. */
function isAbroad(text: string, chain: readonly Post[]): boolean {
  const start = chain[0]!.start;
  return chain.some(({ agency }) => agency !== null)
    ? foreignDirectly(text, start)
    : foreignBefore(text, start);
}

/** 省公安厅厅长X, 副委员长X、Y、Z. A list shares the last post. */
function namedAfter(text: string, chain: readonly Post[]): Holder[] {
  const last = chain.at(-1)!;
  // 习近平主席: what follows the title is no name.
  const named = alwaysOfficials.some((name) => text.endsWith(name, chain[0]!.start));
  if (named) return [];
  const gap = filler.exec(text.slice(last.end, last.end + 24))![0];
  if (/[、]$/.test(gap)) return [];
  const first = personNameAt(text, last.end + gap.length);
  if (first === null) return [];
  const names = [first, ...listAfter(text, first.end)];
  return names.map((name, i) => ({
    name,
    posts: names.length > 1 && i > 0 ? [last] : chain,
    former: false,
    rule: 'official-after-post',
  }));
}

/** Names that follow a name in a list. An item that goes on after a name ends the list. */
export function listAfter(text: string, from: number): Span[] {
  const names: Span[] = [];
  for (let at = from; ;) {
    const mark = pause.exec(text.slice(at, at + 2))?.[0];
    if (mark === undefined) return names;
    const name = personNameAt(text, at + mark.length);
    if (name === null) return names;
    // Between commas the name is the whole item: 、凌激、
    const item = /^[\u4e00-\u9fff·]{2,14}(?=、)/.exec(text.slice(name.start, name.start + 15))?.[0];
    if (item !== undefined && item.length > name.end - name.start && !startsWithVerb(text, name.end))
      return names;
    if (
      mark === '和' &&
      !/^(?:[^\u4e00-\u9fff]|等|出席|参加|陪同|分别|为|的|主持|同志|一同|作|在|辞|受|到|因|任|当)/.test(
        text.slice(name.end, name.end + 3),
      )
    )
      return names;
    names.push(name);
    at = name.end;
  }
}

function startsWithVerb(text: string, at: number): boolean {
  return /^(?:等|出席|参加|陪同|分别|为|的|主持|同志|一同)/.test(text.slice(at, at + 2));
}

const appoint = /(?:任命|决定任命|推选|推举|选举|选举产生|选举|补选|提名|委派|增选|通过)$/;
const remove = /(?:免去|撤销|罢免|免除)$/;
const nameRun =
  /(?:[\u4e00-\u9fff]{1,6}·[\u4e00-\u9fff·]{1,10}|[\u4e00-\u9fff]{2,4})(?:(?:、|和)(?:[\u4e00-\u9fff]{1,6}·[\u4e00-\u9fff·]{1,10}|[\u4e00-\u9fff]{2,4}))*$/;

interface Link {
  /** What stands between the names and the post. */
  between: RegExp;
  /** What has to stand before the names. */
  before: RegExp | null;
  former: boolean;
}

const links: readonly Link[] = [
  { between: /(?:同志)?为$/, before: appoint, former: false },
  { between: /(?:同志)?的$/, before: remove, former: true },
  { between: /(?:同志)?(?:请求)?辞去(?:其|的)?$/, before: null, former: true },
  { between: /(?:同志)?不再(?:担任|兼任|任)$/, before: null, former: true },
  {
    between: /(?:同志)?(?:此前|之前|更早)?(?:曾|先后|历|此前|之前|更早)(?:担)?任$/,
    before: null,
    former: true,
  },
  {
    between:
      /(?:同志)?(?:继续)?(?:(?:正式|全票)?当选为?|就任|出任|担任|兼任|接任|改任|调任|升任|(?:已经?|同时)担?任|(?:新|现|获)?任)$/,
    before: null,
    former: false,
  },
];

/** 任命X为Y书记, 免去X的Y职务, X当选Y主席. */
function namedBefore(text: string, chain: readonly Post[]): Holder[] {
  const first = chain[0]!;
  const window = text.slice(Math.max(0, first.start - 60), first.start);
  // 任, 兼任 and 曾任 may have been read as part of the post.
  const printed = text.slice(first.start, first.end);
  const marked = /^(?:曾任|时任|现任|担任|兼任|任)/.exec(printed)?.[0] ?? '';
  const before = window + marked;
  for (const { between, before: verb, former } of links) {
    const gap = between.exec(before)?.[0];
    if (gap === undefined) continue;
    const left = before.slice(0, before.length - gap.length);
    const names = namesEnding(left, first.start + marked.length - gap.length, verb);
    if (names.length > 0) {
      return names.map((name) => ({ name, posts: chain, former, rule: 'official-appointed' }));
    }
  }
  return [];
}

/** The names at the end of `left`, which ends at offset `end` of the text; all of them or none. */
function namesEnding(left: string, end: number, verb: RegExp | null): Span[] {
  const run = nameRun.exec(left)?.[0];
  if (run === undefined) return [];
  const items = run.split(/[、和]/);
  const names: Span[] = [];
  let stop = end;
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!;
    const name =
      i > 0
        ? isWholeName(item)
          ? item
          : null
        : nameAtEnd(item, left.slice(0, left.length - run.length), verb);
    if (name === null) return verb === null ? names : [];
    names.unshift({ start: stop - name.length, end: stop });
    stop -= item.length + 1;
  }
  return names;
}

/** The first item may have the verb or another word before the name: 任命陈一新. */
function nameAtEnd(item: string, before: string, verb: RegExp | null): string | null {
  for (let cut = 0; cut <= item.length - 2; cut++) {
    const name = item.slice(cut);
    const left = before + item.slice(0, cut);
    if (!isWholeName(name)) continue;
    if (
      verb === null
        ? /(?:^|[^\u4e00-\u9fff]|接受|同意|决定|由|让|请|支持)$/.test(left) || alwaysOfficials.includes(name)
        : verb.test(left)
    )
      return name;
  }
  return null;
}
