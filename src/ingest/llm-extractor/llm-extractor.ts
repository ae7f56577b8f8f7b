import { join } from 'node:path';
import { pMapIterable } from 'p-map';
import type { LlmSettings } from '../../config.js';
import type { Article } from '../../domain/article.js';
import { AnlanError, type Place } from '../../domain/errors.js';
import type { Extraction } from '../../domain/extraction.js';
import {
  askAgain,
  promptFor,
  readReply,
  type ChatMessage,
  type ReadReply,
  type RefusalReason,
} from '../../extraction/llm/index.js';
import type { ReadItem } from '../../reading/index.js';
import type { ExtractedItem } from '../extracted-item.js';
import { ChatClient } from './chat-client.js';
import { ReplyCache } from './reply-cache.js';
import { estimateExchange, TokenBudget } from './token-budget.js';

/** Articles in a row that got no answer, each after all its retries: the server is gone, and the rest need not wait. */
const GONE_AFTER = 5;
/** An article that takes long does not keep the next from being asked about; this many times the concurrency wait for it. */
const AHEAD = 4;

export interface LlmReport {
  /** Replies taken from the model in this run, and from earlier runs. */
  asked: number;
  cached: number;
  tokens: number;
  /** Parts of replies that were not taken. */
  refused: Map<RefusalReason, number>;
  /** Replies that could not be kept, and will be asked for again. */
  unkept: number;
}

/** Extracts with a language model instead of the rules. One for each run: it has the run's budget and report. */
export class LlmExtractor {
  readonly #settings: LlmSettings;
  readonly #client: ChatClient;
  readonly #cache: ReplyCache;
  readonly #budget: TokenBudget;
  readonly #report: Omit<LlmReport, 'tokens'> = { asked: 0, cached: 0, refused: new Map(), unkept: 0 };
  /** Why no more is asked. */
  #ended: AnlanError | null = null;
  #unansweredInARow = 0;

  /** `wait` stands in for the clock in tests. Replies are kept in `dataDir`. */
  constructor(settings: LlmSettings, dataDir: string, wait?: (ms: number) => Promise<unknown>) {
    this.#settings = settings;
    this.#client = new ChatClient(settings, wait);
    this.#cache = new ReplyCache(join(dataDir, 'llm-replies'));
    this.#budget = new TokenBudget(settings.budgetTokens);
  }

  get report(): LlmReport {
    return { ...this.#report, tokens: this.#budget.spent };
  }

  /**
   * The items in their order, each article with what the model finds in it, several asked about at once. An article
   * without an answer becomes a problem; the others go on.
   */
  extractAll(items: AsyncIterable<ReadItem>): AsyncIterable<ExtractedItem> {
    const { concurrency } = this.#settings;
    return pMapIterable(items, (item) => this.#extractItem(item), {
      concurrency,
      backpressure: concurrency * AHEAD,
    });
  }

  async #extractItem(item: ReadItem): Promise<ExtractedItem> {
    if (item.kind === 'problem') return item;
    try {
      return { ...item, extraction: await this.#extract(item.article) };
    } catch (error) {
      if (!(error instanceof AnlanError)) throw error;
      return { kind: 'problem', error: leftOut(error, item.place) };
    }
  }

  async #extract(article: Article): Promise<Extraction> {
    const prompt = promptFor(article);
    const known = await this.#cache.read(this.#settings.model, prompt);
    const kept = known === null ? null : readReply(article.text, known);
    if (kept !== null) {
      this.#report.cached += 1;
      return this.#take(kept);
    }
    const reply = await this.#ask(prompt);
    const read = readReply(article.text, reply);
    if (read !== null) return this.#keep(prompt, reply, read);
    const again = await this.#ask(askAgain(prompt, reply));
    const readAgain = readReply(article.text, again);
    if (readAgain !== null) return this.#keep(prompt, again, readAgain);
    throw new AnlanError({
      kind: 'UNAVAILABLE',
      message: 'the language model answered twice with something else than the JSON asked for',
    });
  }

  async #keep(prompt: readonly ChatMessage[], reply: string, read: ReadReply): Promise<Extraction> {
    try {
      await this.#cache.write(this.#settings.model, prompt, reply);
    } catch {
      // A full disk costs the next run its tokens, not this one its articles.
      this.#report.unkept += 1;
    }
    return this.#take(read);
  }

  #take({ extraction, refused }: ReadReply): Extraction {
    for (const reason of refused) {
      this.#report.refused.set(reason, (this.#report.refused.get(reason) ?? 0) + 1);
    }
    return extraction;
  }

  async #ask(prompt: readonly ChatMessage[]): Promise<string> {
    if (this.#ended !== null) throw this.#ended;
    const estimate = estimateExchange(prompt);
    if (!this.#budget.take(estimate)) throw this.#overBudget();
    let spent = 0;
    try {
      const reply = await this.#client.ask(prompt, (tokens) => (spent += tokens));
      this.#report.asked += 1;
      this.#unansweredInARow = 0;
      return reply;
    } catch (error) {
      if (error instanceof AnlanError) this.#ended ??= this.#endOf(error);
      throw error;
    } finally {
      this.#budget.settle(estimate, spent);
    }
  }

  /** Null where other articles may fare better. */
  #endOf(error: AnlanError): AnlanError | null {
    switch (error.kind) {
      case 'UNAUTHORIZED':
      case 'NOT_FOUND':
        return error;
      case 'UNAVAILABLE':
        this.#unansweredInARow += 1;
        return this.#unansweredInARow < GONE_AFTER ? null : error;
      default:
        return null;
    }
  }

  #overBudget(): AnlanError {
    return new AnlanError({
      kind: 'TOO_LARGE',
      message: 'not asked about, as the budget of this run is spent',
      expected: `at most ${this.#settings.budgetTokens} tokens (ANLAN_LLM_BUDGET)`,
      found: `${this.#budget.spent} spent; what was answered is kept, and a new run goes on from there`,
    });
  }
}

function leftOut(error: AnlanError, place: Place): AnlanError {
  return new AnlanError({ kind: error.kind, message: `left out: ${error.message}`, place, cause: error });
}
