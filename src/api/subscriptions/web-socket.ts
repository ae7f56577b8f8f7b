import fastifyWebsocket, { type WebSocket } from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  GraphQLError,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import type { WebsocketHandler } from '@fastify/websocket';
import { limits, type SubscriptionLimits } from '../../config.js';
import type { ApiContext } from '../context.js';
import type { NewsFeed } from './news-feed.js';
import { readSubscription, subscribe } from './execution.js';

export interface SubscriptionOptions {
  schema: GraphQLSchema;
  feed: NewsFeed;
  limits: SubscriptionLimits;
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  createContext: (follow: ApiContext['follow']) => ApiContext;
}

/** "The server is casting off some of its clients": they may come again. */
const TRY_AGAIN_LATER = 1013;
const tooSlow = 'too many facts waited; subscribe again, and ask `changes` for what was missed';
const GOING_AWAY = 1001;

/** A client that does not answer when the server ends is not waited for longer. */
const FAREWELL_MS = 2_000;

/** Makes the server take WebSockets; before its routes are made. */
export async function registerWebSockets(app: FastifyInstance): Promise<void> {
  await app.register(fastifyWebsocket, {
    options: { maxPayload: limits.maxBodyBytes },
    preClose(done) {
      const { clients } = this.websocketServer;
      for (const client of clients) client.close(GOING_AWAY, 'the server ends');
      const farewell = setTimeout(() => {
        for (const client of clients) client.terminate();
      }, FAREWELL_MS);
      this.websocketServer.close(() => {
        clearTimeout(farewell);
        done();
      });
    },
  });
}

/** Subscriptions after the protocol graphql-transport-ws, under the limits of queries and with their errors. */
export function subscriptionHandler(options: SubscriptionOptions): WebsocketHandler {
  const { schema, feed, limits: most, createContext } = options;
  const format = (error: GraphQLError) => {
    const formatted = error.toJSON();
    return options.formatError(formatted, error);
  };
  const freshContext = (socket: WebSocket) => () =>
    createContext((entityId) => feed.follow(entityId, () => socket.close(TRY_AGAIN_LATER, tooSlow)));
  return makeHandler(
    {
      onSubscribe({ extra, subscriptions }, _id, payload) {
        if (Object.keys(subscriptions).length > most.perConnection) {
          return [tooMany(most.perConnection)];
        }
        const read = readSubscription(schema, payload);
        return Array.isArray(read) ? read : { ...read, contextValue: freshContext(extra.socket) };
      },
      // Its context is what makes contexts: one for the subscription, and one for each event.
      subscribe: (args) => {
        const fresh = args.contextValue as () => ApiContext;
        return subscribe({ ...args, contextValue: fresh() }, fresh);
      },
      onNext: (_context, _id, _payload, _args, { data = null, errors }): FormattedExecutionResult =>
        errors === undefined ? { data } : { data, errors: errors.map(format) },
      onError: (_context, _id, _payload, errors) =>
        errors.map((error) => (error instanceof GraphQLError ? format(error) : error)),
      // What is not meant for clients stays with us, in development too.
      isProd: true,
    },
    most.keepAliveMs,
  );
}

function tooMany(most: number): GraphQLError {
  const message = `too many subscriptions on one connection; expected at most ${most}`;
  return new GraphQLError(message, { extensions: { code: 'TOO_LARGE' } });
}

/**
 * Browsers let any page open a WebSocket to any host, and say in `Origin` which page it is: only our own may, as with
 * fetch. Programs send none. A proxy in front passes `Host` on, or says in `X-Forwarded-Host` what it was.
 */
export function isSameOrigin({ headers }: FastifyRequest): boolean {
  if (headers.origin === undefined) return true;
  if (!URL.canParse(headers.origin)) return false;
  return [headers.host, headers['x-forwarded-host']].includes(new URL(headers.origin).host);
}
