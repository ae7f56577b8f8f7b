import type { IssueHeader } from '../../src/domain/article.js';
import type { PageArticle } from '../../src/reading/page/read-page.js';

export interface PageOutline {
  issue: IssueHeader | null;
  page: number | null;
  articles: {
    kind: string;
    kicker: string | null;
    title: string;
    subtitle: string | null;
    /** Role and name. */
    bylines: string[];
    continuedOn: number | null;
    warnings: string[];
    paragraphs: string[];
  }[];
}

/** What a page says, in the form of the expectations beside the composed pages. */
export function outlineOf(articles: readonly PageArticle[]): PageOutline {
  return {
    issue: articles[0]?.article.issue ?? null,
    page: articles[0]?.article.page ?? null,
    articles: articles.map(({ article }) => ({
      kind: article.kind,
      kicker: article.kicker,
      title: article.title,
      subtitle: article.subtitle,
      bylines: article.bylines.map(({ role, name }) => `${role} ${name}`),
      continuedOn: article.continuedOn,
      warnings: article.warnings,
      paragraphs: article.body === '' ? [] : article.body.split('\n'),
    })),
  };
}
