import { AnlanError } from '../../domain/errors.js';

/** What every message about a missing local server ends with. */
const otherWays =
  'or set NEO4J_URI to a Neo4j 5.26 server that runs already, or run everything in containers with `docker compose up`';

/** The local server cannot run on this machine as it is; `remedy` says what to install or change. */
export function cannotRunHere(problem: string, remedy: string, cause?: unknown): AnlanError {
  return new AnlanError({
    kind: 'UNAVAILABLE',
    message: `${problem} Ways out: ${remedy}; ${otherWays}.`,
    cause,
  });
}
