import { resolve } from 'node:path';
import { z } from 'zod';
import { AnlanError } from './domain/errors.js';

/** What the command line may say; it beats the environment, which beats the defaults. */
export interface Flags {
  data?: string;
  host?: string;
  port?: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export interface Settings {
  /** A server that runs somewhere; null: the local server of the data folder. */
  remote: { uri: string; user?: string; password?: string } | null;
  /** The name of the database within the server. */
  databaseName: string;
  /** Absolute. */
  dataDir: string;
  /** What a mutation must show; null: there are no mutations. */
  key: string | null;
  /** Whether `serve` loads the seed folder into an empty graph. */
  seed: boolean;
  host: string;
  port: number;
  logLevel: (typeof logLevels)[number];
  /** Null: the rules extract, and nothing leaves this machine. */
  llm: LlmSettings | null;
}

/** A language model that extracts instead of the rules. */
export interface LlmSettings {
  /** What `/chat/completions` is appended to. */
  url: string;
  model: string;
  /** Null where the server asks for none. */
  key: string | null;
  /** Requests under way at once. */
  concurrency: number;
  /** For one request, from asking to the last byte of the reply. */
  timeoutMs: number;
  /** How often a request is sent again that failed for a reason that passes. */
  retries: number;
  /** What one run may spend, prompts and replies together. */
  budgetTokens: number;
}

interface Setting<T> {
  env: string;
  flag?: keyof Flags;
  schema: z.ZodType<T>;
  expected: string;
  /** Its value stays out of messages. */
  secret?: boolean;
}

const text = z.string();

const NEO4J_URI: Setting<string | undefined> = {
  env: 'NEO4J_URI',
  schema: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]+/)
    .optional(),
  expected: 'an address like bolt://127.0.0.1:7687 or neo4j+s://cluster.example:7687',
};
const NEO4J_USER: Setting<string> = {
  env: 'NEO4J_USER',
  // The name of the one user that every Neo4j begins with.
  schema: text.default('neo4j'),
  expected: 'the name of a user',
};
const NEO4J_PASSWORD: Setting<string | undefined> = {
  env: 'NEO4J_PASSWORD',
  schema: text.optional(),
  expected: 'the password of that user',
  secret: true,
};
const NEO4J_DATABASE: Setting<string> = {
  env: 'NEO4J_DATABASE',
  // The database every server begins with, and the only one of the community edition.
  schema: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/)
    .default('neo4j'),
  expected: 'the name of a database: a letter, then letters, digits, dots and dashes, 3 to 63 together',
};
const ANLAN_DATA: Setting<string> = {
  env: 'ANLAN_DATA',
  flag: 'data',
  // Beside the work it belongs to, hidden, and easy to delete.
  schema: text.default('.anlan'),
  expected: 'a folder',
};
const ANLAN_KEY: Setting<string | undefined> = {
  env: 'ANLAN_KEY',
  // It goes into a header, where white space at the ends is lost.
  schema: z
    .string()
    .regex(/^[\x21-\x7e]+$/)
    .optional(),
  expected: 'printable ASCII characters without spaces',
  secret: true,
};
const ANLAN_SEED: Setting<'none' | undefined> = {
  env: 'ANLAN_SEED',
  schema: z.literal('none').optional(),
  expected: '`none`, or nothing',
};
const HOST: Setting<string> = {
  env: 'HOST',
  flag: 'host',
  // Who wants to be reached from other machines says so.
  schema: z.string().regex(/^\S+$/).default('127.0.0.1'),
  expected: 'an address or a host name to listen on, like 127.0.0.1 or 0.0.0.0',
};
const PORT: Setting<number> = {
  env: 'PORT',
  flag: 'port',
  // Where GraphQL servers are looked for first. 0: any free port.
  schema: z
    .string()
    .regex(/^\d{1,5}$/)
    .default('4000')
    .transform(Number)
    .pipe(z.int().max(65_535)),
  expected: 'a port from 0 to 65535',
};
const LOG_LEVEL: Setting<Settings['logLevel']> = {
  env: 'LOG_LEVEL',
  schema: z.enum(logLevels).default('info'),
  expected: logLevels.join(', '),
};
const ANLAN_LLM_URL: Setting<string | undefined> = {
  env: 'ANLAN_LLM_URL',
  // Names, keys and queries in an address end up in messages and logs; the key has a setting of its own.
  schema: z
    .string()
    .regex(/^https?:\/\/[^\s/?#@]+(\/[^\s?#@]*)?$/)
    .optional(),
  expected: 'an address like http://127.0.0.1:11434/v1, without a name, password, ? or #',
  secret: true,
};
const ANLAN_LLM_MODEL: Setting<string | undefined> = {
  env: 'ANLAN_LLM_MODEL',
  schema: text.optional(),
  expected: 'the name of a model of the server at ANLAN_LLM_URL',
};
const ANLAN_LLM_KEY: Setting<string | undefined> = { ...ANLAN_KEY, env: 'ANLAN_LLM_KEY' };
const ANLAN_LLM_CONCURRENCY: Setting<number> = {
  env: 'ANLAN_LLM_CONCURRENCY',
  // A local server works on few at once, and services limit beginners to a few.
  schema: wholeNumber({ least: 1, most: 64, standard: 4 }),
  expected: 'a whole number from 1 to 64',
};
const ANLAN_LLM_TIMEOUT: Setting<number> = {
  env: 'ANLAN_LLM_TIMEOUT',
  // A long reply of a small machine takes minutes. Node's fetch waits 300 s for the first byte, and no longer.
  schema: wholeNumber({ least: 1, most: 300, standard: 120 }),
  expected: 'seconds, from 1 to 300',
};
const ANLAN_LLM_RETRIES: Setting<number> = {
  env: 'ANLAN_LLM_RETRIES',
  // Waits 1, 2, 4 and 8 s: longer than a server takes to start again or to forget a rush.
  schema: wholeNumber({ least: 0, most: 10, standard: 4 }),
  expected: 'a whole number from 0 to 10',
};
const ANLAN_LLM_BUDGET: Setting<number> = {
  env: 'ANLAN_LLM_BUDGET',
  // Some 400 articles: enough to try, and not enough to ruin anyone who forgot that it was on.
  schema: wholeNumber({ least: 1, most: 1_000_000_000_000, standard: 2_000_000 }),
  expected: 'tokens, a whole number from 1',
};

/** Flags, else environment, else defaults. BAD_INPUT names the setting, what was expected and what was found. */
export function readSettings(flags: Flags = {}, environment: Environment = process.env): Settings {
  const read = <T>(setting: Setting<T>): T => readSetting(setting, flags, environment);
  const uri = read(NEO4J_URI);
  const password = read(NEO4J_PASSWORD);
  const user = read(NEO4J_USER);
  return {
    // Without a password there is nothing to log in with: a server without authentication.
    remote: uri === undefined ? null : { uri, ...(password === undefined ? {} : { user, password }) },
    databaseName: read(NEO4J_DATABASE),
    dataDir: resolve(read(ANLAN_DATA)),
    key: read(ANLAN_KEY) ?? null,
    seed: read(ANLAN_SEED) !== 'none',
    host: read(HOST),
    port: read(PORT),
    logLevel: read(LOG_LEVEL),
    llm: readLlm(read),
  };
}

function readLlm(read: <T>(setting: Setting<T>) => T): LlmSettings | null {
  const url = read(ANLAN_LLM_URL);
  if (url === undefined) return null;
  const model = read(ANLAN_LLM_MODEL);
  if (model === undefined) {
    throw new AnlanError({
      kind: 'BAD_INPUT',
      message: ANLAN_LLM_MODEL.env,
      expected: ANLAN_LLM_MODEL.expected,
      found: 'nothing',
    });
  }
  return {
    url,
    model,
    key: read(ANLAN_LLM_KEY) ?? null,
    concurrency: read(ANLAN_LLM_CONCURRENCY),
    timeoutMs: read(ANLAN_LLM_TIMEOUT) * 1000,
    retries: read(ANLAN_LLM_RETRIES),
    budgetTokens: read(ANLAN_LLM_BUDGET),
  };
}

function wholeNumber({ least, most, standard }: { least: number; most: number; standard: number }) {
  return z
    .string()
    .regex(/^\d{1,13}$/)
    .default(String(standard))
    .transform(Number)
    .pipe(z.int().min(least).max(most));
}

function readSetting<T>(setting: Setting<T>, flags: Flags, environment: Environment): T {
  const flag = setting.flag === undefined ? undefined : flags[setting.flag];
  // Compose and shells pass on an unset variable as an empty one.
  const variable = environment[setting.env];
  const found = flag ?? (variable === '' ? undefined : variable);
  const parsed = setting.schema.safeParse(found);
  if (parsed.success) return parsed.data;
  throw new AnlanError({
    kind: 'BAD_INPUT',
    message: flag === undefined ? setting.env : `--${setting.flag ?? ''}`,
    expected: setting.expected,
    found: setting.secret === true ? 'something else' : JSON.stringify(found),
  });
}

/** What the API gives to one request, so that no request can take the service away from the others. */
export const limits = {
  /** A page that a person reads; what `first` is when it is left out. */
  defaultPageSize: 20,
  /** The contract's: `first` is 1 to 100. */
  maxPageSize: 100,
  /** The longest title and some words more. It bounds the parts of what the full-text indexes are asked (1,024). */
  maxSearchLength: 200,
  /**
   * A level of the graph is three of a query (connection, edges, node): five levels and their leaves, and the
   * introspection query of the usual tools (15).
   */
  maxDepth: 16,
  /** The introspection query has 500; a page of the explorer fewer. Beyond, parsing alone costs milliseconds. */
  maxTokens: 2_000,
  /** A person sees a few hundred nodes at once; a screen draws a thousand. */
  maxGraphNodes: 1_000,
  /** Beyond it nearly everything lies around anything. */
  maxGraphDepth: 4,
  /** The contract's. */
  maxPathLength: 6,
  /** As many lines as a chart can tell apart. */
  maxCompared: 20,
  /** Of one initiative in a comparison; hundreds of articles seldom measure as often. */
  maxSeriesMeasurements: 1_000,
  /** Every alias is a field to compute again; a dashboard asks for a few dozen. */
  maxAliases: 50,
  /** 2,000 tokens and their variables fit many times over; the default of HTTP libraries is 1 MB and more. */
  maxBodyBytes: 100_000,
  /** A first page answers in milliseconds; what takes this long is a query that should be asked differently. */
  requestTimeoutMs: 30_000,
  /** One transaction of the loader: what a request brings is there as a whole, or what failed is told. */
  maxIngestArticles: 200,
  /** So many articles of 7,000 characters, or six of the longest. Only who shows the key may send so much. */
  maxIngestBytes: 4_000_000,
  /** A paragraph. */
  maxReasonChars: 1_000,
  /** People make judgements, so there are thousands at most; those before can be asked for. */
  maxJudgements: 1_000,
  subscriptions: {
    /** News is a day old when it is printed: a second is soon, and one question a second costs nothing. */
    pollMs: 1_000,
    /** Three transactions of the loader, some megabytes. */
    maxWaiting: 10_000,
    /** A dashboard watches a few entities. */
    perConnection: 20,
    /** Proxies drop what is silent for 30 to 60 s; who does not answer within as much again is gone. */
    keepAliveMs: 12_000,
  },
} as const;

/** What subscribers may cost. */
export type SubscriptionLimits = Record<keyof typeof limits.subscriptions, number>;
