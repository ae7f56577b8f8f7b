import { setImmediate } from 'node:timers/promises';
import { limits } from '../config.js';
import { AnlanError } from '../domain/errors.js';
import type { Judgement } from '../domain/identity.js';
import type { Database } from '../graph/database.js';
import { judge, undoJudgement } from '../graph/identity/judgements.js';
import { removeArticles } from '../graph/writer/write-articles.js';
import type { ExtractedItem } from '../ingest/extracted-item.js';
import { ingest } from '../ingest/ingest.js';
import { readInput, type ReadItem } from '../reading/index.js';
import type { ArticleInput } from './types/inputs.js';

/** A language model in the place of the rules. */
export interface Extractor {
  extractAll(items: AsyncIterable<ReadItem>): AsyncIterable<ExtractedItem>;
}

export interface Ingested {
  articles: number;
  unchanged: number;
  replaced: number;
  statements: number;
  problems: { articleId: string | null; message: string }[];
}

/** What mutations do to the graph. Its failures are AnlanErrors. */
export class Editor {
  readonly #database: Database;
  readonly #extractor: Extractor | null;

  /** `extractor`: null for the rules. */
  constructor(database: Database, extractor: Extractor | null) {
    this.#database = database;
    this.#extractor = extractor;
  }

  /** As the command loads JSON lines: what is wrong with one article is a problem, and the others are loaded. */
  async ingest(articles: readonly ArticleInput[]): Promise<Ingested> {
    if (articles.length > limits.maxIngestArticles) {
      throw new AnlanError({
        kind: 'TOO_LARGE',
        message: '`articles` is too long',
        expected: `at most ${limits.maxIngestArticles} articles`,
        found: String(articles.length),
      });
    }
    const problems: Ingested['problems'] = [];
    const report = await ingest(this.#extracted(articles), {
      database: this.#database,
      onProblem: ({ place, message }) => problems.push({ articleId: place?.articleId ?? null, message }),
    });
    const { added, unchanged, replaced, statements } = report;
    return { articles: added + unchanged + replaced, unchanged, replaced, statements, problems };
  }

  /** False where there is no such article. */
  async removeArticle(id: string): Promise<boolean> {
    const removed = await removeArticles(this.#database, [id]);
    return removed.length > 0;
  }

  /** Gives the judgement's id. Fails as `judge` of the graph, and with BAD_INPUT for a reason that says nothing. */
  async judge(judgement: Omit<Judgement, 'id' | 'madeAt'>): Promise<string> {
    const { length } = judgement.reason.trim();
    if (length === 0 || length > limits.maxReasonChars) {
      throw new AnlanError({
        kind: 'BAD_INPUT',
        message: '`reason` is what others will read',
        expected: `1 to ${limits.maxReasonChars} characters`,
        found: String(length),
      });
    }
    const { id } = await judge(this.#database, { ...judgement, madeAt: new Date().toISOString() });
    return id;
  }

  /** Fails with NOT_FOUND where there is no such judgement. */
  undoJudgement(id: string): Promise<void> {
    return undoJudgement(this.#database, id);
  }

  async *#extracted(articles: readonly ArticleInput[]): AsyncGenerator<ExtractedItem> {
    if (articles.length === 0) return;
    const items = readInput({ file: 'articles', content: linesOf(articles) });
    for await (const item of this.#extractor?.extractAll(items) ?? items) {
      yield item;
      // Extraction is work without a pause; others are served between two articles.
      await setImmediate();
    }
  }
}

async function* linesOf(articles: readonly ArticleInput[]): AsyncGenerator<Uint8Array> {
  for (const article of articles) {
    await Promise.resolve();
    yield Buffer.from(`${JSON.stringify(article)}\n`);
  }
}
