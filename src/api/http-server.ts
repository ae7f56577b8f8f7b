import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { fastify, LogController } from 'fastify';
import type { Logger } from 'pino';
import { limits } from '../config.js';
import type { Database } from '../graph/database.js';
import { createApollo } from './apollo.js';
import { createContext } from './context.js';
import { mapped } from './listen.js';

export interface HttpServerOptions {
  database: Database;
  host: string;
  /** 0: any free port. */
  port: number;
  log: Logger;
  /** HTML for `/`. */
  frontPage: string;
}

export interface HttpServer {
  /** `http://127.0.0.1:4000` */
  url: string;
  /** Answers what has been asked, then ends. */
  stop(): Promise<void>;
}

/** GraphQL at `/graphql`, health at `/health/live` and `/health/ready`. Fails with UNAVAILABLE where the port is taken. */
export async function startHttpServer({
  database,
  host,
  port,
  log,
  frontPage,
}: HttpServerOptions): Promise<HttpServer> {
  const app = fastify({
    loggerInstance: log,
    // A line for each request would say nothing that the metrics of a proxy do not say.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.maxBodyBytes,
    requestTimeout: limits.requestTimeoutMs,
  });
  const apollo = createApollo(
    (error) => log.error({ err: error }, 'a request failed'),
    [fastifyApolloDrainPlugin(app)],
  );
  await apollo.start();
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: () => Promise.resolve(createContext(database)),
  });
  app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(frontPage));
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
