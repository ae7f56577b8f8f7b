import type { Article } from '../../src/domain/article.js';
import { parseIsoDate, type IsoDate } from '../../src/domain/date.js';
import type { Extraction, LocalEntity, LocalRelation, MentionSpan } from '../../src/domain/extraction.js';
import type { ResolvedArticle, ResolvedEntity } from '../../src/domain/resolved.js';
import type { EntityType } from '../../src/domain/vocabulary.js';
import { resolve } from '../../src/resolution/index.js';

export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`no day: ${text}`);
  return date;
}

/** An article whose only part is its body. */
export function article(body: string, changes: Partial<Article> = {}): Article {
  return {
    id: 'a1',
    title: '',
    kicker: null,
    subtitle: null,
    kind: 'story',
    bylines: [],
    publishedOn: day('2024-07-25'),
    text: body,
    body,
    source: null,
    url: null,
    homeRegion: '浙江省',
    issue: null,
    page: null,
    continuedOn: null,
    warnings: [],
    ...changes,
  };
}

/** Every occurrence in the text that no longer of the given strings covers. */
export function occurrences(text: string, strings: readonly string[], all: readonly string[]): MentionSpan[] {
  const taken: boolean[] = [];
  const found: MentionSpan[] = [];
  for (const string of [...new Set([...all, ...strings])].sort((a, b) => b.length - a.length)) {
    for (let start = text.indexOf(string); start >= 0; start = text.indexOf(string, start + 1)) {
      const end = start + string.length;
      if (taken.slice(start, end).some(Boolean)) continue;
      for (let i = start; i < end; i++) taken[i] = true;
      if (strings.includes(string)) found.push({ start, end, text: string });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `names`: local id → type and the strings that the text prints for it, the fullest first. */
export function extraction(
  text: string,
  names: Readonly<Record<string, readonly [EntityType, ...string[]]>>,
  relations: readonly DistributiveOmit<LocalRelation, 'evidence' | 'rule'>[] = [],
): Extraction {
  const all = Object.values(names).flatMap(([, ...strings]) => strings);
  const entities = Object.entries(names).map(([id, [type, ...strings]]): LocalEntity => {
    const mentions = occurrences(text, strings, all);
    if (mentions.length === 0) throw new Error(`not in the text: ${strings.join(' ')}`);
    return { id, type, name: strings[0]!, mentions, rule: 'test' };
  });
  const evidence = { start: 0, end: text.length };
  return { entities, relations: relations.map((relation) => ({ ...relation, evidence, rule: 'test' })) };
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

type Names = Parameters<typeof extraction>[1];
type Relations = Parameters<typeof extraction>[2];

export interface Resolved {
  result: ResolvedArticle;
  /** The entity that prints this string. */
  of: (printed: string) => ResolvedEntity;
}

export function resolved(
  text: string,
  names: Names,
  changes: Partial<Article> = {},
  relations?: Relations,
): Resolved {
  const result = resolve(article(text, changes), extraction(text, names, relations));
  const of = (printed: string) => {
    const mention = result.mentions.find(({ spans }) => spans.some((span) => span.text === printed));
    const entity = result.entities.find(({ id }) => id === mention?.entityId);
    if (!entity) throw new Error(`nothing prints ${printed}`);
    return entity;
  };
  return { result, of };
}
