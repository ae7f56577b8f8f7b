/** The handful of kinds of failure; the edges (HTTP, exit code) map from these and from nothing else. */
export const errorKinds = {
  /** The caller's input is wrong: a query, an argument, a file, a line. */
  BAD_INPUT: { httpStatus: 400, exitCode: 2 },
  NOT_FOUND: { httpStatus: 404, exitCode: 2 },
  UNAUTHORIZED: { httpStatus: 401, exitCode: 2 },
  /** A limit of the service is reached: depth, cost, size. */
  TOO_LARGE: { httpStatus: 413, exitCode: 2 },
  /** Something outside does not answer: the database, Java, Maven, a port. */
  UNAVAILABLE: { httpStatus: 503, exitCode: 3 },
  /** Our bug. */
  INTERNAL: { httpStatus: 500, exitCode: 70 },
} as const;

export type ErrorKind = keyof typeof errorKinds;

/** Where in the input something went wrong. */
export interface Place {
  file?: string;
  /** 1-based. */
  line?: number;
  articleId?: string;
}

export interface AnlanErrorOptions {
  kind: ErrorKind;
  message: string;
  /** What would have been right. */
  expected?: string;
  /** What was there instead. */
  found?: string;
  place?: Place;
  cause?: unknown;
}

/** The one base error. The message says what was expected, what was found and where. */
export class AnlanError extends Error {
  readonly kind: ErrorKind;
  readonly place: Place | undefined;

  constructor(options: AnlanErrorOptions) {
    super(describe(options), options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AnlanError';
    this.kind = options.kind;
    this.place = options.place;
  }
}

/** `file:line (article id)`, as far as known. */
export function formatPlace(place: Place): string {
  const spot = [place.file, place.line].filter((part) => part !== undefined).join(':');
  const article = place.articleId === undefined ? '' : `article ${place.articleId}`;
  return [spot, article].filter(Boolean).join(', ');
}

function describe({ message, expected, found, place }: AnlanErrorOptions): string {
  const where = place === undefined ? '' : formatPlace(place);
  const parts = [where === '' ? message : `${where}: ${message}`];
  if (expected !== undefined) parts.push(`expected ${expected}`);
  if (found !== undefined) parts.push(`found ${found}`);
  return parts.join('; ');
}

/** For what cannot happen unless we made a mistake. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new AnlanError({ kind: 'INTERNAL', message });
}
