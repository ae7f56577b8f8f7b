import { z } from 'zod';
import { composeText, type Article, type Byline } from '../domain/article.js';
import { parseIsoDate, type IsoDate } from '../domain/date.js';
import { AnlanError, type Place } from '../domain/errors.js';
import { articleKinds } from '../domain/vocabulary.js';
import { MAX_ARTICLE_CHARS } from './limits.js';
import { parseByline } from './page/byline.js';

/** Half of a pair cannot be written as UTF-8, so no database takes it. */
const loneSurrogate = /\p{Surrogate}/u;
const text = z.string().refine((value) => !loneSurrogate.test(value), { message: 'whole characters' });
const printed = text.refine((value) => value.trim() !== '', { message: 'text that is not blank' });
const optional = text.nullish().transform((value) => (value === undefined || value === '' ? null : value));

const articleLine = z.object({
  id: printed.refine((id) => id.length <= 200 && !/[\p{Cc}]/u.test(id), {
    message: 'an id of at most 200 characters without control characters',
  }),
  title: printed,
  body: text,
  publishedOn: text.transform((value, context) => {
    const date = parseIsoDate(value);
    if (date !== null) return date;
    context.addIssue({ code: 'custom', message: 'a day that exists, as YYYY-MM-DD' });
    return z.NEVER;
  }),
  kicker: optional,
  subtitle: optional,
  source: optional,
  url: z.url({ protocol: /^https?$/, error: 'an http or https address' }).nullish(),
  homeRegion: optional,
  bylines: z.array(printed).nullish(),
  kind: z.enum(articleKinds).nullish(),
});

export interface ArticleDefaults {
  publishedOn?: IsoDate | undefined;
  homeRegion?: string | undefined;
}

/**
 * One line of JSON as an article. The body stays as it is, heads of broadcasts (央视网消息（新闻联播）：) included.
 * @throws AnlanError BAD_INPUT where the line is no JSON, lacks a field or has one of a wrong form; TOO_LARGE above
 * the limit of an article.
 */
export function articleOfLine(line: string, place: Place, defaults: ArticleDefaults): Article {
  const value = withDay(parseJson(line, place), defaults.publishedOn);
  const result = articleLine.safeParse(value);
  if (!result.success) throw invalid(result.error, value, place);
  const { id, title, body, publishedOn, kicker, subtitle, source, homeRegion } = result.data;
  const headline = { kicker, title, subtitle, body };
  const composed = composeText(headline);
  if (composed.length > MAX_ARTICLE_CHARS) {
    throw new AnlanError({
      kind: 'TOO_LARGE',
      message: 'the article is too long',
      expected: `at most ${MAX_ARTICLE_CHARS} characters`,
      found: `${composed.length}`,
      place: { ...place, articleId: id },
    });
  }
  return {
    id,
    ...headline,
    kind: result.data.kind ?? 'story',
    bylines: (result.data.bylines ?? []).flatMap(bylinesOf),
    publishedOn,
    text: composed,
    source,
    url: result.data.url ?? null,
    homeRegion: homeRegion ?? defaults.homeRegion ?? null,
    issue: null,
    page: null,
    continuedOn: null,
    warnings: [],
  };
}

function withDay(value: unknown, publishedOn: IsoDate | undefined): unknown {
  const lacks =
    typeof value === 'object' && value !== null && !Array.isArray(value) && !('publishedOn' in value);
  return lacks && publishedOn !== undefined ? { ...value, publishedOn } : value;
}

/** 本报记者 李小文 says who did what; a bare name says only who. */
function bylinesOf(printedByline: string): Byline[] {
  return parseByline(printedByline) ?? [{ name: printedByline.trim(), role: 'other', text: printedByline }];
}

function parseJson(line: string, place: Place): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch (cause) {
    throw new AnlanError({
      kind: 'BAD_INPUT',
      message: 'the line is not JSON',
      expected: 'one object {"id", "title", "body", "publishedOn"} a line',
      found: excerpt(line),
      place,
      cause,
    });
  }
}

function invalid(error: z.ZodError, value: unknown, place: Place): AnlanError {
  const issue = error.issues[0]!;
  const field = issue.path.join('.');
  const found = issue.path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  const isMissing = found === undefined && field !== '';
  return new AnlanError({
    kind: 'BAD_INPUT',
    message: isMissing
      ? `the field ${field} is missing`
      : field === ''
        ? 'the line is no article'
        : `the field ${field} is wrong`,
    expected: expectation(issue),
    found: isMissing ? 'nothing' : excerpt(JSON.stringify(found)),
    place: typeof id === 'string' && id.trim() !== '' ? { ...place, articleId: id.slice(0, 80) } : place,
  });
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type')
    return issue.path.length === 0 ? 'a JSON object' : `a value of type ${issue.expected}`;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  return issue.message;
}

const MAX_EXCERPT_CHARS = 80;

function excerpt(value: string): string {
  return value.length > MAX_EXCERPT_CHARS ? `${value.slice(0, MAX_EXCERPT_CHARS)}…` : value;
}
