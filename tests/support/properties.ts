import type { TestOptions } from 'vitest';
import type { ResolvedArticle } from '../../src/domain/resolved.js';
import type { Database } from '../../src/graph/database.js';
import { writeArticles } from '../../src/graph/writer/write-articles.js';
import { canonicalDump } from './canonical-dump.js';

/** A property that fails is tried on ever smaller graphs before it says so: cut short, it would look merely slow. */
export const whileShrinking: TestOptions = { timeout: 900_000 };

/** Writes the articles a batch at a time; the whole graph after that. */
export async function dumpOfLoaded(
  database: Database,
  articles: readonly ResolvedArticle[],
  batchSize: number,
): Promise<string[]> {
  for (let start = 0; start < articles.length; start += batchSize) {
    await writeArticles(database, articles.slice(start, start + batchSize));
  }
  return canonicalDump(database);
}
