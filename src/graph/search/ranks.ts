/** How a hit meets the query, the best first. The place in the list is the first character of a hit's cursor. */
export const ranks = [
  'EXACT',
  'PREFIX',
  'PINYIN',
  'PINYIN_PREFIX',
  'INITIALS',
  'INSIDE',
  'HEADLINE',
  'TEXT',
  'SOUND',
  'NEAR',
] as const;

export type Rank = (typeof ranks)[number];

/** As Cypher compares it: one character. */
export function rankKey(rank: Rank): string {
  return String(ranks.indexOf(rank));
}

/**
 * A score in (0, 1]: the ranks divide it into ten equal parts, in which an entity stands the higher the more articles
 * name it, and articles stand in the middle. It follows from the query and the hit alone, never from how many others
 * there are, as the scores of full-text indexes do: those change whenever an article is loaded, and with them pages.
 */
export function scoreOf(rank: Rank, articleCount: number | null): number {
  const within = articleCount === null ? 0.5 : 1 - 1 / (1.2 + Math.log10(1 + articleCount));
  return Math.round((ranks.length - 1 - ranks.indexOf(rank) + within) * 1000) / 10_000;
}
