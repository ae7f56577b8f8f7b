import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { LlmSettings } from '../../src/config.js';
import type { Article } from '../../src/domain/article.js';
import type { ExtractedItem } from '../../src/ingest/extracted-item.js';
import { LlmExtractor, type LlmReport } from '../../src/ingest/llm-extractor/llm-extractor.js';
import type { ReadItem } from '../../src/reading/index.js';
import * as compose from '../resolution/compose.js';
import { StubServer } from './stub-server.js';

/** A short article that says 周砚秋主持会议, unless it says something else. */
export function article(id: string, text = `${id}：周砚秋主持会议。`): Article {
  return compose.article(text, { id, homeRegion: null });
}

export async function* items(articles: readonly Article[]): AsyncGenerator<ReadItem> {
  for (const each of articles) {
    yield Promise.resolve({
      kind: 'article' as const,
      article: each,
      place: { file: 'news.jsonl', articleId: each.id },
    });
  }
}

/** Names the official, in the form asked for. */
export const official = JSON.stringify({
  entities: [{ id: '1', type: 'Official', mentions: ['周砚秋', '沈知远'] }],
  relations: [{ type: 'LEADS', from: '1', to: '2', quote: '周砚秋主持会议' }],
});

/** The message of an article that is left out. */
export const left = (id: string, why: string) => `news.jsonl, article ${id}: left out: ${why}`;

export interface Run {
  /** Ids of the articles with something extracted, and messages of what is left out, in order. */
  told: string[];
  extracted: ExtractedItem[];
  report: LlmReport;
}

/** Extractors before a server and over a data folder, both new in each test of the file. */
export class Extractors {
  server = new StubServer();
  dataDir = '';

  constructor() {
    beforeEach(async () => {
      this.server = await new StubServer().start();
      this.dataDir = mkdtempSync(join(tmpdir(), 'anlan-llm-'));
    });
    afterEach(async () => {
      await this.server.stop();
      rmSync(this.dataDir, { recursive: true });
    });
  }

  /** One for a run of its own. */
  extractor(settings: Partial<LlmSettings> = {}): LlmExtractor {
    const standard: LlmSettings = {
      url: this.server.url,
      model: 'small-model',
      key: null,
      concurrency: 1,
      timeoutMs: 10_000,
      retries: 0,
      budgetTokens: 1_000_000,
    };
    return new LlmExtractor({ ...standard, ...settings }, this.dataDir, () => Promise.resolve());
  }

  async run(articles: readonly Article[], settings: Partial<LlmSettings> = {}): Promise<Run> {
    const extractor = this.extractor(settings);
    const extracted = [];
    for await (const item of extractor.extractAll(items(articles))) extracted.push(item);
    const told = extracted.map((item) => (item.kind === 'article' ? item.article.id : item.error.message));
    return { told, extracted, report: extractor.report };
  }
}
