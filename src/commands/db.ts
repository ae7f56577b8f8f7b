import { rm } from 'node:fs/promises';
import type { Command } from 'commander';
import { readSettings, type Flags, type Settings } from '../config.js';
import { AnlanError } from '../domain/errors.js';
import { homeOf } from '../graph/local/data-folder.js';
import { LocalNeo4j } from '../graph/local/local-neo4j.js';
import { describeServer } from '../graph/local/describe-server.js';
import { verifyGraph } from '../graph/verify.js';
import { atShutdown } from '../shutdown.js';
import { openDatabase } from './open-database.js';
import { say } from './say.js';

/** `anlan db …`: the local server of a data folder, and the graph in it. */
export function registerDb(program: Command): Command {
  const db = program.command('db').description('the database: start, stop, look, verify, empty');
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
  db.command('verify')
    .description('recompute what is derived in the graph, and say what is otherwise (exit code 1)')
    .option(...data)
    .addHelpText('after', '\nGoes by NEO4J_URI, too. Run it when nothing is being loaded.')
    .action(verify);
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

const SHOWN_OF_EACH_KIND = 20;

/** The graph is not as it should be. */
const EXIT_WRONG = 1;

async function verify(flags: Flags): Promise<void> {
  const { database, close } = await openDatabase(readSettings(flags), say);
  atShutdown(close);
  const counts = new Map<string, number>();
  const verified = await verifyGraph(database, ({ kind, id, expected, found }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count > SHOWN_OF_EACH_KIND) return;
    process.stdout.write(`${kind} of ${id}: expected ${expected}, found ${found}\n`);
  });
  for (const [kind, count] of counts) {
    if (count > SHOWN_OF_EACH_KIND) process.stdout.write(`${kind}: ${count - SHOWN_OF_EACH_KIND} more\n`);
  }
  const looked = Object.entries(verified).map(([what, count]) => `${count} ${what}`);
  const wrong = [...counts.values()].reduce((sum, count) => sum + count, 0);
  process.stdout.write(`${wrong === 0 ? 'nothing' : wrong} wrong in ${looked.join(', ')}\n`);
  if (wrong > 0) process.exitCode = EXIT_WRONG;
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
