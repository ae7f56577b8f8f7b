import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { LlmSettings } from '../../config.js';
import { AnlanError } from '../../domain/errors.js';
import type { ChatMessage } from '../../extraction/llm/index.js';
import { attempt, Passing, type Response } from './attempt.js';
import { estimateExchange } from './token-budget.js';

/** Some 250 relations with their quotes; a model that repeats itself ends here. */
const MAX_REPLY_TOKENS = 8_192;
/** Of a server's own words; some repeat the whole request. */
const MAX_SAID_CHARS = 200;
const FIRST_WAIT_MS = 1_000;
/** A server that asks for more is not waited for: that is a quota of the hour or the day. */
const LONGEST_WAIT_MS = 60_000;

/** What not every server and model takes; left out where a request with them is refused. */
const wishes = {
  temperature: 0,
  max_tokens: MAX_REPLY_TOKENS,
  response_format: { type: 'json_object' },
} as const;

const answerSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullish() }) })).min(1),
  usage: z.object({ total_tokens: z.int().nonnegative() }).nullish().catch(null),
});

export type ChatSettings = Pick<LlmSettings, 'url' | 'model' | 'key' | 'timeoutMs' | 'retries'>;

/** One server that speaks the chat completions of OpenAI. */
export class ChatClient {
  readonly #settings: ChatSettings;
  readonly #wait: (ms: number) => Promise<unknown>;
  #wishes: object = wishes;

  constructor(settings: ChatSettings, wait: (ms: number) => Promise<unknown> = sleep) {
    this.#settings = settings;
    this.#wait = wait;
  }

  /**
   * Asks, and asks again where the failure passes: no connection, no whole reply in time, 408, 409, 429 and 5xx. Waits 1, 2,
   * 4 … s between, or as long as the server asks for (Retry-After) if that is longer. Fails with UNAVAILABLE where
   * that was of no use; with UNAUTHORIZED or NOT_FOUND where no other request would do better; with TOO_LARGE or
   * BAD_INPUT where this one did not. No message contains the key. `charge` hears of the tokens of every request, as
   * the server counts them, else as we estimate: a reply that was not waited for may have been worked on, too.
   */
  async ask(messages: readonly ChatMessage[], charge: (tokens: number) => void): Promise<string> {
    for (let retry = 0; ; retry++) {
      try {
        return await this.#askOnce(messages, charge);
      } catch (error) {
        if (!(error instanceof Passing)) throw error;
        if (error.workedOn) charge(estimateExchange(messages));
        const wait = Math.max(FIRST_WAIT_MS * 2 ** retry, error.waitMs);
        if (retry >= this.#settings.retries || error.waitMs > LONGEST_WAIT_MS)
          throw this.#givenUp(error, retry);
        await this.#wait(Math.min(wait, LONGEST_WAIT_MS));
      }
    }
  }

  async #askOnce(messages: readonly ChatMessage[], charge: (tokens: number) => void): Promise<string> {
    const response = await this.#post(messages, this.#wishes);
    if (response.status === 200) return readAnswer(response, messages, charge);
    if (isBadRequest(response) && this.#wishes === wishes) {
      const plain = await this.#post(messages, {});
      if (plain.status === 200) {
        // It was our wishes that it did not take, so nobody need hear of them again.
        this.#wishes = {};
        return readAnswer(plain, messages, charge);
      }
    }
    throw this.#refused(response);
  }

  #post(messages: readonly ChatMessage[], extra: object): Promise<Response> {
    const { url, model, key, timeoutMs } = this.#settings;
    return attempt({
      url: `${url.replace(/\/+$/, '')}/chat/completions`,
      headers: {
        'content-type': 'application/json',
        ...(key !== null && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ model, messages, ...extra }),
      timeoutMs,
    });
  }

  #refused({ status, body }: Response): AnlanError {
    const kind = kindOf(status);
    // What a server says of a key may repeat parts of it.
    const said = kind === 'UNAUTHORIZED' ? '' : this.#withoutKey(messageOf(body)).slice(0, MAX_SAID_CHARS);
    return new AnlanError({
      kind,
      message: 'the language model refused the request',
      found: `status ${status}${said === '' ? '' : `: ${said}`}`,
    });
  }

  #givenUp(error: Passing, retries: number): AnlanError {
    const found = retries === 0 ? error.message : `${error.message}, after ${retries + 1} attempts`;
    return new AnlanError({
      kind: 'UNAVAILABLE',
      message: 'the language model does not answer',
      found: this.#withoutKey(found),
    });
  }

  #withoutKey(text: string): string {
    const { key } = this.#settings;
    return key === null ? text : text.replaceAll(key, '…');
  }
}

/** UNAUTHORIZED and NOT_FOUND: what another article would be told, too. 402: nothing is left to pay with. */
function kindOf(status: number): 'UNAUTHORIZED' | 'NOT_FOUND' | 'BAD_INPUT' {
  if (status === 401 || status === 402 || status === 403) return 'UNAUTHORIZED';
  return status < 400 || status === 404 || status === 405 ? 'NOT_FOUND' : 'BAD_INPUT';
}

function isBadRequest({ status }: Response): boolean {
  return status === 400 || status === 422;
}

function readAnswer(
  { body }: Response,
  messages: readonly ChatMessage[],
  charge: (tokens: number) => void,
): string {
  const answer = answerSchema.safeParse(parseJson(body)).data;
  // A proxy in front of the server, or a server that is starting, says something else than the server itself.
  if (answer === undefined) throw new Passing('an answer that is no chat completion', { workedOn: true });
  charge(answer.usage?.total_tokens ?? estimateExchange(messages));
  return answer.choices[0]!.message.content ?? '';
}

const errorSchema = z.object({ error: z.union([z.string(), z.object({ message: z.string() })]) });

/** The server's own words in one line; empty where it has none. */
function messageOf(body: string): string {
  const said = errorSchema.safeParse(parseJson(body)).data?.error ?? '';
  const text = typeof said === 'string' ? said : said.message;
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
