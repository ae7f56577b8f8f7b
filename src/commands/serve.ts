import type { Command } from 'commander';
import { startHttpServer } from '../api/http-server.js';
import { ensureFree } from '../api/listen.js';
import { readSettings, type Flags } from '../config.js';
import { frontPage } from '../explorer/front-page.js';
import type { Database } from '../graph/database.js';
import { beginSeeding, endSeeding, needsSeed } from '../graph/seed-state.js';
import { ingest } from '../ingest/ingest.js';
import { inputFiles } from '../ingest/input-files.js';
import { readFiles } from '../ingest/read-files.js';
import { createLog } from '../log.js';
import { atShutdown } from '../shutdown.js';
import { fileURLToPath } from 'node:url';
import { llmExtractor } from './llm.js';
import { openDatabase } from './open-database.js';
import { say } from './say.js';

const seedFolder = new URL('../../seed/', import.meta.url);
const seedFiles = ['page-*.txt', 'digests-*.jsonl'];

export function registerServe(program: Command): void {
  program
    .command('serve')
    .description('answer GraphQL over HTTP')
    .option('--host <address>', 'address to listen on (default: 127.0.0.1)')
    .option('--port <number>', 'port to listen on; 0 takes a free one (default: 4000)')
    .option('--data <folder>', 'data folder of the local server (default: .anlan)')
    .action(run);
}

async function run(flags: Flags): Promise<void> {
  const settings = readSettings(flags);
  await ensureFree(settings.host, settings.port);
  const { database, close } = await openDatabase(settings, say);
  atShutdown(close);
  if (settings.seed) await loadSeed(database);
  const server = await startHttpServer({
    database,
    host: settings.host,
    port: settings.port,
    log: createLog(settings.logLevel),
    frontPage,
    key: settings.key,
    extractor: llmExtractor(settings),
  });
  const stopped = new Promise<void>((resolve) => {
    atShutdown(async () => {
      await server.stop();
      resolve();
    });
  });
  // To be told to end is how a server ends well.
  process.exitCode = 0;
  say(`\nAnlan answers at ${server.url}/  (GraphQL: ${server.url}/graphql). Ctrl-C ends it.`);
  await stopped;
}

async function loadSeed(database: Database): Promise<void> {
  if (!(await needsSeed(database))) return;
  say('Loading the seed into the empty graph …');
  await beginSeeding(database);
  const files = await inputFiles(seedFiles.map((pattern) => `${fileURLToPath(seedFolder)}${pattern}`));
  const report = await ingest(readFiles(files, {}), {
    database,
    onProblem: (problem) => say(problem.message),
  });
  await endSeeding(database);
  say(`${report.added} articles with ${report.statements} statements.`);
}
