import neo4j from 'neo4j-driver';
import type { IssueHeader } from '../../domain/article.js';
import { dayKey } from '../keys.js';

/**
 * An issue follows from the mastheads of all its pages, never from the order in which they came: what any
 * page prints, the most frequent first, and of equals the smallest.
 */
export function issueProperties(id: string, publicationId: string, headerTexts: readonly string[]) {
  const headers = [...headerTexts].sort().map((text) => JSON.parse(text) as IssueHeader);
  const publishedOn = mostFrequent(headers.map((header) => header.publishedOn))!;
  const number = mostFrequent(headers.map((header) => header.number));
  const pageCount = mostFrequent(headers.map((header) => header.pageCount));
  return {
    id,
    publicationId,
    key: dayKey(publishedOn, id),
    publishedOn,
    dateInferred: headers.every((header) => header.dateInferred),
    number: number === null ? null : neo4j.int(number),
    pageCount: pageCount === null ? null : neo4j.int(pageCount),
    warnings: distinct(headers.flatMap((header) => header.warnings)),
    names: distinct(headers.map((header) => header.publication)),
    identifiers: distinct(
      headers.flatMap((header) => header.identifiers.map(({ kind, value }) => `${kind}|${value}`)),
    ),
  };
}

function mostFrequent<T extends string | number>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
