import { AnlanError } from '../../domain/errors.js';

/** A whole reply is some 40 kB; what thinks aloud may send more. */
const MAX_RESPONSE_BYTES = 4_000_000;

export interface Request {
  url: string;
  headers: Record<string, string>;
  body: string;
  timeoutMs: number;
}

export interface Response {
  status: number;
  body: string;
}

/** A failure that may be gone the next time. */
export class Passing extends Error {
  /** How long the server asks us to stay away; 0 where it does not say. */
  readonly waitMs: number;
  /** Whether the server may have worked on the request, and charge for it. */
  readonly workedOn: boolean;

  constructor(message: string, { waitMs = 0, workedOn }: { waitMs?: number; workedOn: boolean }) {
    super(message);
    this.waitMs = waitMs;
    this.workedOn = workedOn;
  }
}

/**
 * Posts once and reads the whole response within the time given. Throws `Passing` where there is none or its status
 * passes, TOO_LARGE where it does not end. Redirects are not followed: the article goes where the settings say.
 */
export async function attempt({ url, headers, body, timeoutMs }: Request): Promise<Response> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
    const { status } = response;
    const text = await readWhole(response.body);
    if (status === 408 || status === 409 || status === 429 || status >= 500) {
      const waitMs = waitOf(response.headers.get('retry-after'));
      const asked = waitMs === 0 ? '' : ` and the wish to wait ${Math.ceil(waitMs / 1000)} s`;
      throw new Passing(`status ${status}${asked}`, { waitMs, workedOn: false });
    }
    return { status, body: text };
  } catch (error) {
    if (error instanceof AnlanError || error instanceof Passing) throw error;
    throw lost(error, timeoutMs);
  }
}

async function readWhole(stream: AsyncIterable<Uint8Array> | null): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream ?? []) {
    bytes += chunk.length;
    if (bytes > MAX_RESPONSE_BYTES) {
      throw new AnlanError({
        kind: 'TOO_LARGE',
        message: 'the reply of the language model is too large',
        expected: `at most ${MAX_RESPONSE_BYTES} bytes`,
        found: 'more',
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Seconds or a date, in milliseconds from now. */
function waitOf(retryAfter: string | null): number {
  if (retryAfter === null) return 0;
  const seconds = Number(retryAfter);
  const ms = Number.isNaN(seconds) ? Date.parse(retryAfter) - Date.now() : seconds * 1000;
  return Number.isFinite(ms) && ms > 0 ? ms : 0;
}

/** Without a connection nobody has heard of the request. */
const unheard: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH']);

/** fetch says `fetch failed`, and what failed stands in its cause. */
function lost(error: unknown, timeoutMs: number): Passing {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new Passing(`no whole reply within ${timeoutMs / 1000} s`, { workedOn: true });
  }
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? cause.code : 'no reason given';
  return new Passing(`no connection (${String(code)})`, { workedOn: !unheard.has(code) });
}
