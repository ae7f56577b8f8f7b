import { Transform, type Readable } from 'node:stream';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import type { WebsocketHandler } from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest, preParsingHookHandler } from 'fastify';
import { limits } from '../config.js';
import { AnlanError } from '../domain/errors.js';
import type { ApiKey } from './api-key.js';
import type { ApiContext } from './context.js';
import { isSameOrigin } from './subscriptions/web-socket.js';

export interface GraphqlRouteOptions {
  apollo: ApolloServer<ApiContext>;
  key: ApiKey;
  createContext: (request: FastifyRequest) => ApiContext;
  wsHandler: WebsocketHandler;
}

/** `/graphql`: queries and mutations over HTTP, subscriptions over WebSocket. */
export function addGraphqlRoutes(
  app: FastifyInstance,
  { apollo, key, createContext, wsHandler }: GraphqlRouteOptions,
): void {
  const handler = fastifyApolloHandler(apollo, {
    context: (request) => Promise.resolve(createContext(request)),
  });
  const limitBody: preParsingHookHandler = (request, _reply, body, done) => {
    if (key.isShownIn(request.headers.authorization)) done(null, body);
    else if (Number(request.headers['content-length'] ?? 0) > limits.maxBodyBytes) done(bodyTooLarge());
    else done(null, limited(body as Readable));
  };
  app.route({
    method: ['POST', 'OPTIONS'],
    url: '/graphql',
    bodyLimit: limits.maxIngestBytes,
    preParsing: limitBody,
    handler,
  });
  app.route({
    method: 'GET',
    url: '/graphql',
    onRequest: async (request, reply) => {
      if (request.ws && !isSameOrigin(request))
        await reply.code(403).send('WebSockets of other sites are refused');
    },
    handler,
    wsHandler,
  });
}

/** A body that does not say how long it is. */
function limited(body: Readable): Readable {
  let length = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.length;
      if (length > limits.maxBodyBytes) done(bodyTooLarge());
      else done(null, chunk);
    },
  });
  body.once('error', (error) => counting.destroy(error));
  return body.pipe(counting);
}

function bodyTooLarge(): AnlanError {
  return new AnlanError({
    kind: 'TOO_LARGE',
    message: 'the request is too large',
    expected: `at most ${limits.maxBodyBytes} bytes, or ${limits.maxIngestBytes} from who shows the key`,
  });
}
