import type { IsoDate } from './date.js';
import type { ArticleKind, BylineRole, IdentifierKind } from './vocabulary.js';

export interface Byline {
  name: string;
  role: BylineRole;
  /** As printed: 通讯员 吴达夫 摄. The same person may stand twice, once for each role. */
  text: string;
}

export interface Identifier {
  kind: IdentifierKind;
  value: string;
}

/** What the masthead of a page says of the issue it belongs to. */
export interface IssueHeader {
  /** The paper's name as this masthead prints it. */
  publication: string;
  publishedOn: IsoDate;
  /** True where the masthead lacks a part of the date and it follows from the rest (weekday, lunar date). */
  dateInferred: boolean;
  /** 第7047期 */
  number: number | null;
  /** 今日8版 */
  pageCount: number | null;
  identifiers: Identifier[];
  /** What contradicts itself or is missing, in plain English. */
  warnings: string[];
}

/**
 * One story, photo story, teaser or notice on a page, or one item of a digital source.
 * `text` is kicker, title, subtitle and body as far as there are, a newline between each; `body` is its
 * last part (empty for a teaser without one). Every offset counts UTF-16 code units of `text`.
 */
export interface Article {
  id: string;
  title: string;
  kicker: string | null;
  subtitle: string | null;
  kind: ArticleKind;
  bylines: Byline[];
  publishedOn: IsoDate;
  text: string;
  body: string;
  /** The name of a digital source. */
  source: string | null;
  url: string | null;
  /** The region that 省, 市, 县 and 我省 mean, as printed or configured: 浙江省. */
  homeRegion: string | null;
  issue: IssueHeader | null;
  /** The page it is printed on. */
  page: number | null;
  /** The page that a teaser points to. */
  continuedOn: number | null;
  warnings: string[];
}

export type ArticleHeadline = Pick<Article, 'kicker' | 'title' | 'subtitle' | 'body'>;

/**
 * The one way `text` is made, so that offsets mean the same everywhere. The body of a teaser may be nothing
 * but its deck; it is not printed twice.
 */
export function composeText({ kicker, title, subtitle, body }: ArticleHeadline): string {
  const ownBody = body === kicker || body === subtitle ? null : body;
  return [kicker, title, subtitle, ownBody].filter((part) => part !== null && part !== '').join('\n');
}
