import type { ChatMessage } from '../../extraction/llm/index.js';

/** What one run may spend. Work under way counts as estimated, so that many at once do not overspend together. */
export class TokenBudget {
  readonly #limit: number;
  #spent = 0;
  #underWay = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get spent(): number {
    return this.#spent;
  }

  /** Whether there is enough left; if so, `estimate` is set aside until `settle`. */
  take(estimate: number): boolean {
    if (this.#spent + this.#underWay + estimate > this.#limit) return false;
    this.#underWay += estimate;
    return true;
  }

  /** Replaces what was set aside by what was spent. */
  settle(estimate: number, spent: number): void {
    this.#underWay -= estimate;
    this.#spent += spent;
  }
}

/** A reply is about as long as the article, the second message, twice over: names, quotes and the marks of JSON. */
export function estimateExchange(messages: readonly ChatMessage[]): number {
  const asked = messages.map(({ content }) => estimateTokens(content));
  return asked.reduce((sum, tokens) => sum + tokens, 0) + 2 * (asked[1] ?? 0);
}

/** Upwards: a Chinese character is at most about one token, and so are three letters. */
function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 3);
}
