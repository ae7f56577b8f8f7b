import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { limits } from '../config.js';
import type { ApiContext } from './context.js';
import { errorFormatter } from './errors.js';
import { limitRule } from './limit-rules.js';
import { buildApiSchema } from './schema.js';

/** The GraphQL server without a transport: `executeOperation` for tests, a plugin of the HTTP server for clients. */
export function createApollo(
  log: (error: unknown) => void,
  plugins: ApolloServerPlugin<ApiContext>[] = [],
  schema = buildApiSchema(),
): ApolloServer<ApiContext> {
  return new ApolloServer<ApiContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // The command listens to signals itself, since it has a database to end as well.
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: limits.maxTokens },
    validationRules: [limitRule(limits)],
    formatError: errorFormatter(log),
    // Nothing here sets cache hints, and the default landing page loads its scripts from another host.
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ...plugins],
  });
}
