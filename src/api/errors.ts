import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { AnlanError, type ErrorKind } from '../domain/errors.js';

/** `extensions.code`, in the words that GraphQL clients know. */
export const codes: Record<ErrorKind, string> = {
  BAD_INPUT: 'BAD_USER_INPUT',
  NOT_FOUND: 'NOT_FOUND',
  UNAUTHORIZED: 'UNAUTHENTICATED',
  TOO_LARGE: 'TOO_LARGE',
  UNAVAILABLE: 'UNAVAILABLE',
  INTERNAL: 'INTERNAL_SERVER_ERROR',
};

/**
 * The edge: what a client is told of an error. What is wrong with the request is told in full; of what is wrong
 * with us, nothing but that it is, while `log` gets all of it.
 */
export function errorFormatter(log: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof AnlanError && cause.kind !== 'INTERNAL') {
      return { ...formatted, message: cause.message, extensions: { code: codes[cause.kind] } };
    }
    const code = formatted.extensions?.['code'];
    if (code !== undefined && code !== codes.INTERNAL) return { ...formatted, extensions: { code } };
    log(cause);
    return {
      ...formatted,
      message: 'something went wrong on our side; the log of the server tells what',
      extensions: { code: codes.INTERNAL },
    };
  };
}
