import { AnlanError } from '../domain/errors.js';
import type { ResolvedArticle } from '../domain/resolved.js';
import type { Database } from '../graph/database.js';
import { writeArticles } from '../graph/writer/write-articles.js';
import type { ExtractedItem } from './extracted-item.js';
import { prepareArticle } from './prepare-article.js';

/**
 * Articles in one transaction. Larger ones save round trips and hold locks longer: a loader beside this one, or a
 * deadlock, then costs more to repeat.
 */
const BATCH_SIZE = 200;

export interface IngestReport {
  added: number;
  replaced: number;
  unchanged: number;
  /** Of the articles that were added or replaced. */
  statements: number;
  /** What was left out. */
  problems: number;
}

export interface IngestOptions {
  /** Null: read, extract and check, and write nothing. */
  database: Database | null;
  /** Hears of everything that is left out, with file, line and what was expected. */
  onProblem: (problem: AnlanError) => void;
  /** Hears of each article that is dealt with. */
  onArticle?: (id: string) => void;
}

/**
 * Brings articles into the graph, batch after batch, each completely or not at all. What is wrong with one article
 * leaves out that article alone. Fails with UNAVAILABLE where the database goes away; what was written stays, and
 * running again goes on from there.
 */
export async function ingest(
  items: AsyncIterable<ExtractedItem>,
  options: IngestOptions,
): Promise<IngestReport> {
  const report: IngestReport = { added: 0, replaced: 0, unchanged: 0, statements: 0, problems: 0 };
  const leaveOut = (problem: AnlanError) => {
    report.problems += 1;
    options.onProblem(problem);
  };
  let batch: ResolvedArticle[] = [];
  // While the database writes one batch the next is read and extracted, and no more than that is kept.
  let writing: Promise<void> = Promise.resolve();
  const flush = async () => {
    const full = batch;
    batch = [];
    await writing;
    writing = write(full, options, report);
    // Its failure is seen where it is awaited next.
    writing.catch(() => undefined);
  };
  for await (const item of items) {
    if (item.kind === 'problem') {
      leaveOut(item.error);
      continue;
    }
    try {
      batch.push(prepareArticle(item.article, item.extraction));
    } catch (cause) {
      leaveOut(
        new AnlanError({
          kind: 'INTERNAL',
          message: `could not be read: ${messageOf(cause)}`,
          place: item.place,
          cause,
        }),
      );
      continue;
    }
    if (batch.length >= BATCH_SIZE) await flush();
  }
  await flush();
  await writing;
  return report;
}

async function write(
  batch: readonly ResolvedArticle[],
  options: IngestOptions,
  report: IngestReport,
): Promise<void> {
  if (batch.length > 0 && options.database !== null) {
    const written = await writeArticles(options.database, batch);
    report.added += written.added.length;
    report.replaced += written.replaced.length;
    report.unchanged += written.unchanged.length;
    report.statements += written.statements;
  } else {
    report.statements += batch.reduce((sum, article) => sum + article.statements.length, 0);
  }
  for (const { article } of batch) options.onArticle?.(article.id);
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
