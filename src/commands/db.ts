import { rm } from 'node:fs/promises';
import type { Command } from 'commander';
import { readSettings, type Flags, type Settings } from '../config.js';
import { AnlanError } from '../domain/errors.js';
import { homeOf } from '../graph/local/data-folder.js';
import { LocalNeo4j } from '../graph/local/local-neo4j.js';
import { describeServer } from '../graph/local/describe-server.js';
import { say } from './say.js';

/** `anlan db …`: the local server of a data folder. */
export function registerDb(program: Command): Command {
  const db = program.command('db').description('the local database: start, stop, look, empty');
  const data = ['--data <folder>', 'data folder of the local server (default: .anlan)'] as const;

  db.command('start')
    .description('start the local Neo4j and leave it running')
    .option(...data)
    .action(start);
  db.command('stop')
    .description('end the local Neo4j, whoever started it')
    .option(...data)
    .action(stop);
  db.command('status')
    .description('print address, version and size')
    .option(...data)
    .action(status);
  db.command('reset')
    .description('end the local Neo4j and delete its graph')
    .option(...data)
    .option('--yes', 'really delete it')
    .action(reset);
  return db;
}

async function start(flags: Flags): Promise<void> {
  const { dataDir } = localSettings(flags);
  const running = await LocalNeo4j.find(dataDir);
  if (running !== null) {
    say(`Neo4j runs at ${running.uri} already.`);
    return;
  }
  const server = await LocalNeo4j.findOrCreate({ dataDir, detached: true, report: say });
  say(`Neo4j runs at ${server.uri}. \`anlan db stop\` ends it.`);
}

async function stop(flags: Flags): Promise<void> {
  const { dataDir } = localSettings(flags);
  const ended = await LocalNeo4j.end(dataDir);
  say(ended ? 'Neo4j has ended.' : `No Neo4j runs on ${dataDir}.`);
}

async function status(flags: Flags): Promise<void> {
  const { dataDir } = localSettings(flags);
  const { uri, version, bytes } = await describeServer(dataDir);
  process.stdout.write(`address  ${uri ?? 'not running'}\n`);
  process.stdout.write(`version  ${version ?? 'no data yet'}\n`);
  process.stdout.write(`size     ${(bytes / 1e6).toFixed(1)} MB in ${dataDir}\n`);
}

async function reset(flags: Flags & { yes?: true }): Promise<void> {
  const { dataDir } = localSettings(flags);
  if (flags.yes !== true) {
    throw new AnlanError({
      kind: 'BAD_INPUT',
      message: `db reset deletes the graph in ${dataDir}`,
      expected: '--yes, to show that this is meant',
    });
  }
  await LocalNeo4j.end(dataDir);
  await rm(homeOf(dataDir), { recursive: true, force: true });
  say(`The graph in ${dataDir} is deleted.`);
}

/** These commands are about the local server, and must not seem to do something to another. */
function localSettings(flags: Flags): Settings {
  const settings = readSettings(flags);
  if (settings.remote === null) return settings;
  throw new AnlanError({
    kind: 'BAD_INPUT',
    message: 'this command is about the local Neo4j, and NEO4J_URI points at another; unset it',
    expected: 'no NEO4J_URI',
    found: settings.remote.uri,
  });
}
