import type { FastifyError, FastifyInstance } from 'fastify';
import { AnlanError, errorKinds } from '../domain/errors.js';
import { codes } from './errors.js';

/** What is wrong with a request before GraphQL sees it is told in GraphQL's form, too. */
export function answerErrorsAsGraphql(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | AnlanError, _request, reply) => {
    const { status, message, code } = describe(error);
    if (code === codes.INTERNAL) app.log.error({ err: error }, 'a request failed');
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  });
}

function describe(error: FastifyError | AnlanError): { status: number; message: string; code: string } {
  const { message } = error;
  if (error instanceof AnlanError && error.kind !== 'INTERNAL') {
    return { status: errorKinds[error.kind].httpStatus, message, code: codes[error.kind] };
  }
  const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
  if (status === errorKinds.TOO_LARGE.httpStatus) return { status, message, code: codes.TOO_LARGE };
  if (status < 500) return { status, message, code: 'BAD_REQUEST' };
  return {
    status,
    message: 'something went wrong on our side; the log of the server tells what',
    code: codes.INTERNAL,
  };
}
