import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/reading/page/read-page.js';
import { bodySimilarity } from './similarity.js';

interface GoldPage {
  page: string;
  publication: string;
  publishedOn: string;
  issueNumber: number;
  pagesToday: number;
  cnNumber: string;
  postalCode: string;
  hotline: string[];
  urls: string[];
  email: string;
}

interface GoldItem {
  page: string;
  kind: string;
  title: string;
  kicker: string | null;
  subtitle: string | null;
  byline: { reporters: string[]; correspondents: string[]; photographers: string[] };
  body: string;
  pointsTo: string | null;
}

const shared = new URL('../../../shared/', import.meta.url);
const isThere = existsSync(shared);

function gold<T>(file: string): T[] {
  if (!isThere) return [];
  const lines = readFileSync(new URL(`gold/${file}`, shared), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

const items = gold<GoldItem>('seeds.items.jsonl');

describe.skipIf(!isThere)('the two real front pages (skipped where ../shared is absent)', () => {
  test.each(gold<GoldPage>('seeds.pages.jsonl'))('$page comes out as it was annotated', (page) => {
    const raw = readFileSync(new URL(`seeds/${page.page}`, shared), 'utf8');
    const articles = readPage(raw, page.page, {}).map(({ article }) => article);
    const expected = items.filter((item) => item.page === page.page);

    const { issue } = articles[0]!;
    const values = (kind: string): string[] =>
      issue!.identifiers.filter((one) => one.kind === kind).map(({ value }) => value);
    expect({
      publication: issue!.publication,
      publishedOn: issue!.publishedOn,
      issueNumber: issue!.number,
      pagesToday: issue!.pageCount,
      cnNumber: values('cn').join(),
      postalCode: values('postal-code').join(),
      hotline: values('phone'),
      urls: values('web').sort(),
      email: values('email').join(),
    }).toEqual({
      publication: page.publication,
      publishedOn: page.publishedOn,
      issueNumber: page.issueNumber,
      pagesToday: page.pagesToday,
      cnNumber: page.cnNumber,
      postalCode: page.postalCode,
      hotline: page.hotline,
      urls: [...page.urls].sort(),
      email: page.email,
    });

    const named = (article: (typeof articles)[number], role: string): string[] =>
      article.bylines.filter((byline) => byline.role === role).map(({ name }) => name);
    expect(
      articles.map((article) => ({
        kind: article.kind,
        title: article.title,
        kicker: article.kicker,
        subtitle: article.subtitle,
        byline: {
          reporters: named(article, 'reporter'),
          correspondents: named(article, 'correspondent'),
          photographers: named(article, 'photographer'),
        },
        pointsTo: article.continuedOn === null ? null : `${article.continuedOn}版`,
      })),
    ).toEqual(
      expected.map(({ kind, title, kicker, subtitle, byline, pointsTo }) => ({
        kind,
        title,
        kicker,
        subtitle,
        byline,
        pointsTo,
      })),
    );

    const similarities = articles.map(({ body }, i) => bodySimilarity(body, expected[i]!.body));
    expect(similarities.filter((similarity) => similarity < 1)).toEqual([]);
    expect(articles.map(({ body }) => body.split('\n').length)).toEqual(
      expected.map(({ body }) => body.split('\n').length),
    );
  });
});
