import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { ChatMessage } from '../../src/extraction/llm/index.js';

export interface StubRequest {
  path: string;
  authorization: string | undefined;
  body: { model: string; messages: ChatMessage[] } & Record<string, unknown>;
}

export const nothingFound = '{"entities":[],"relations":[]}';

export type Behaviour = (response: ServerResponse, request: StubRequest) => void;

/** A server that speaks chat completions, and misbehaves as told. */
export class StubServer {
  readonly requests: StubRequest[] = [];
  /** Requests that were under way at once. */
  mostAtOnce = 0;
  url = '';
  #underWay = 0;
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #script: Behaviour[] = [];
  #otherwise: Behaviour = says(nothingFound);

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** What to do with the next requests, one each; with those after them as before. */
  next(...behaviours: Behaviour[]): void {
    this.#script.push(...behaviours);
  }

  /** What to do with requests that nothing else was said about. */
  otherwise(behaviour: Behaviour): void {
    this.#otherwise = behaviour;
  }

  async #answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.#underWay);
    response.on('close', () => this.#underWay--);
    const body = (await json(message)) as StubRequest['body'];
    const request = { path: message.url ?? '', authorization: message.headers.authorization, body };
    this.requests.push(request);
    (this.#script.shift() ?? this.#otherwise)(response, request);
  }
}

/** A completion with this content. */
export function says(content: string | null, tokens: number | null = 1_000): Behaviour {
  return (response) => {
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
        ...(tokens !== null && { usage: { total_tokens: tokens } }),
      }),
    );
  };
}

export function fails(status: number, message = 'no', headers: Record<string, string> = {}): Behaviour {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ error: { message } }));
  };
}

export const drops: Behaviour = (response) => void response.destroy();

/** Promises more bytes than it sends. */
export const dropsHalfway: Behaviour = (response) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('{"choices":[{"message":', () => response.destroy());
};

export const staysSilent: Behaviour = () => undefined;

/** Begins, and never comes to an end. */
export const dawdles: Behaviour = (response) => void response.write('{"choices":');

export const talksForever: Behaviour = (response) => {
  const chunk = 'x'.repeat(100_000);
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
};

export const saysHtml: Behaviour = (response) => void response.end('<html>Welcome to the proxy</html>');
