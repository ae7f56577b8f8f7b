import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { fastify, LogController, type FastifyBaseLogger } from 'fastify';
import type { Logger } from 'pino';
import { limits, type SubscriptionLimits } from '../config.js';
import type { Database } from '../graph/database.js';
import { ApiKey } from './api-key.js';
import { createApollo } from './apollo.js';
import { createContext } from './context.js';
import { Editor, type Extractor } from './editor.js';
import { errorFormatter } from './errors.js';
import { addGraphiql } from './graphiql/graphiql-routes.js';
import { addGraphqlRoutes } from './graphql-route.js';
import { answerErrorsAsGraphql } from './http-errors.js';
import { mapped } from './listen.js';
import { buildApiSchema } from './schema.js';
import { NewsFeed } from './subscriptions/news-feed.js';
import { registerWebSockets, subscriptionHandler } from './subscriptions/web-socket.js';

export interface HttpServerOptions {
  database: Database;
  host: string;
  /** 0: any free port. */
  port: number;
  log: Logger;
  /** HTML for `/`. */
  frontPage: string;
  /** What mutations must show; null: there are no mutations. */
  key: string | null;
  /** What finds the statements of articles that come in; null: the rules. */
  extractor: Extractor | null;
  subscriptionLimits?: SubscriptionLimits;
}

export interface HttpServer {
  /** `http://127.0.0.1:4000` */
  url: string;
  /** Answers what has been asked, then ends. */
  stop(): Promise<void>;
}

/**
 * GraphQL at `/graphql`, GraphiQL at `/graphiql`, health at `/health/live` and `/health/ready`. Fails with UNAVAILABLE
 * where the port is taken.
 */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { database, host, port, log, subscriptionLimits = limits.subscriptions } = options;
  // Plugins and routes know no other logger.
  const loggerInstance: FastifyBaseLogger = log;
  const app = fastify({
    loggerInstance,
    // A line for each request would say nothing that the metrics of a proxy do not say.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.maxBodyBytes,
    requestTimeout: limits.requestTimeoutMs,
  });
  answerErrorsAsGraphql(app);
  const logFailure = (error: unknown) => log.error({ err: error }, 'a request failed');
  const schema = buildApiSchema();
  const apollo = createApollo(logFailure, [fastifyApolloDrainPlugin(app)], schema);
  await apollo.start();
  await registerWebSockets(app);
  const feed = new NewsFeed({
    database,
    ...subscriptionLimits,
    log: (error) => log.error({ err: error }, 'no news can be read; trying on'),
  });
  const key = new ApiKey(options.key);
  const editor = new Editor(database, options.extractor);
  addGraphqlRoutes(app, {
    apollo,
    key,
    createContext: ({ headers }) =>
      createContext(database, {
        editor: () => {
          key.require(headers.authorization);
          return editor;
        },
      }),
    wsHandler: subscriptionHandler({
      schema,
      feed,
      limits: subscriptionLimits,
      formatError: errorFormatter(logFailure),
      createContext: (follow) => createContext(database, { follow }),
    }),
  });
  addGraphiql(app);
  app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(options.frontPage));
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    try {
      await database.verify();
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'the database does not answer' });
    }
  });
  const url = await mapped(host, port, () => app.listen({ host, port }));
  return { url, stop: () => apollo.stop() };
}
