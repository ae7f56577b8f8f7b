import { composeText, type Article, type Byline } from '../../domain/article.js';
import { AnlanError } from '../../domain/errors.js';
import { stableHash } from '../../domain/ids.js';
import { MAX_ARTICLE_CHARS, MAX_PAGE_LINES } from '../limits.js';
import { datelineOf } from './byline.js';
import { assembleMasthead, type Masthead, type MastheadFallback } from './issue-header.js';
import type { PageItem } from './page-item.js';
import { pageLines } from './page-line.js';
import { isCredit } from './page-text.js';
import { homeRegionOf } from './publication-name.js';
import { isPictureText, segmentPage } from './segment-page.js';

export interface PageOptions extends MastheadFallback {
  /** Instead of the region that the paper is named after. */
  homeRegion?: string | undefined;
}

export interface PageArticle {
  article: Article;
  /** Of its headline, 1-based. */
  line: number;
}

/** Enough of the text to tell two notices of one title apart; the whole of it would change with every misreading. */
const ID_CHARS = 40;

/**
 * The items of one scanned page, each with the issue it stands in.
 * @throws AnlanError BAD_INPUT where the page has no masthead, no day or no text.
 */
export function readPage(raw: string, file: string, options: PageOptions): PageArticle[] {
  const lines = pageLines(raw);
  if (lines.length > MAX_PAGE_LINES) {
    throw new AnlanError({
      kind: 'TOO_LARGE',
      message: 'the text is no page',
      expected: `at most ${MAX_PAGE_LINES} lines`,
      found: `${lines.length} lines`,
      place: { file, line: 1 },
    });
  }
  const segmented = segmentPage(lines);
  const page = assembleMasthead(segmented.masthead, options, file);
  const items = segmented.items.filter((item) => !isMisreadNameplate(item, page.issue.publication));
  if (items.length === 0) {
    throw new AnlanError({
      kind: 'BAD_INPUT',
      message: `the page of ${page.issue.publication} has no story`,
      expected: 'headlines with text under them',
      found: 'nothing but a masthead',
      place: { file, line: 1 },
    });
  }
  const homeRegion = options.homeRegion ?? homeRegionOf(page.issue.publication);
  const ids = new Map<string, number>();
  return items.map((item) => ({ article: articleOf(item, page, homeRegion, ids), line: item.line }));
}

function articleOf(
  item: PageItem,
  { issue, page, editors }: Masthead,
  homeRegion: string | null,
  ids: Map<string, number>,
): Article {
  const kind = kindOf(item);
  const { kicker, title, subtitle, continuedOn } = item;
  const body = bodyOf(item);
  const headline = { kicker, title, subtitle, body };
  const text = composeText(headline);
  const answerable = kind === 'story' || kind === 'photo' ? editors : [];
  return {
    id: idOf(`${kind}\u001f${title}\u001f${body.slice(0, ID_CHARS)}`, issue, ids),
    ...headline,
    kind,
    bylines: distinct([...item.bylines, ...answerable]),
    publishedOn: issue.publishedOn,
    text,
    source: null,
    url: null,
    homeRegion,
    issue,
    page,
    continuedOn,
    warnings: warningsOf(item, kind, text),
  };
}

/** The name in display type, one character misread, where the page prints it once more: 云岭法治扳. */
function isMisreadNameplate({ title, body }: PageItem, publication: string): boolean {
  const same = Array.from(publication).filter((char, i) => title[i] === char).length;
  return body.isEmpty && title.length === publication.length && same >= title.length - 1;
}

/** `page-20240725-…`. Two items of a page that begin alike are counted, in the order of the page. */
function idOf(beginning: string, issue: Masthead['issue'], ids: Map<string, number>): string {
  const { publication, publishedOn } = issue;
  const key = beginning.replace(/[\s\p{P}]/gu, '');
  const before = ids.get(key) ?? 0;
  ids.set(key, before + 1);
  const hash = stableHash(publication, publishedOn, key, ...(before === 0 ? [] : [String(before)]));
  return `page-${publishedOn.replaceAll('-', '')}-${hash}`;
}

/** A picture's text is short, has no 本报讯, and the one who is named above it took the picture. */
function kindOf(item: PageItem): Article['kind'] {
  const { kind, bylines, body } = item;
  if (kind !== 'story') return kind;
  if (!isPictureText(item, bylines) || datelineOf(body.paragraphs[0] ?? '') !== null) return 'story';
  const takers = new Set(bylines.filter(({ role }) => role === 'photographer').map(({ name }) => name));
  return isCredit(bylines) && bylines.every(({ name }) => takers.has(name)) ? 'photo' : 'story';
}

function bodyOf({ kind, kicker, subtitle, body }: PageItem): string {
  const text = body.paragraphs.join('\n').slice(0, MAX_ARTICLE_CHARS);
  return kind === 'teaser' && text === '' ? (subtitle ?? kicker ?? '') : text;
}

function distinct(bylines: readonly Byline[]): Byline[] {
  return [...new Map(bylines.map((one) => [`${one.role} ${one.name}`, one])).values()];
}

/** A word of lower-case Latin letters between ideographs: and for 和. */
const strayWord = /(?<=\p{Script=Han} ?)[a-z]{2,}(?= ?\p{Script=Han})/gu;

function warningsOf({ warnings, body }: PageItem, kind: Article['kind'], text: string): string[] {
  const words = [...new Set([...text.matchAll(strayWord)].map(([word]) => `“${word}”`))];
  return [
    ...warnings,
    ...(kind === 'story' && body.isOpen ? ['its text ends in the middle of a sentence'] : []),
    ...(words.length > 0 ? [`${words.join(', ')} among Chinese words: probably misread`] : []),
  ];
}
