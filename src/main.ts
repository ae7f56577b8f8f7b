#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { z } from 'zod';
import { registerDb } from './commands/db.js';
import { registerExtract } from './commands/extract.js';
import { registerIngest } from './commands/ingest.js';
import { registerRemove } from './commands/remove.js';
import { registerResolve } from './commands/resolve.js';
import { say } from './commands/say.js';
import { registerServe } from './commands/serve.js';
import { AnlanError, errorKinds } from './domain/errors.js';
import { isEnding, shutdown } from './shutdown.js';

const packageFile = new URL('../package.json', import.meta.url);

function createProgram(): Command {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(packageFile, 'utf8')));
  const program = new Command('anlan')
    .description('A knowledge graph of public-safety governance news')
    .version(version)
    // Subcommands made after this line inherit it.
    .exitOverride()
    .showHelpAfterError('(--help says more)');
  registerServe(program);
  registerIngest(program);
  registerExtract(program);
  registerRemove(program);
  registerResolve(program);
  registerDb(program);
  return program;
}

/** The edge: what went wrong becomes one line, or a stack when it is our bug, and an exit code. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) {
    // Commander has said already what is wrong, and calls help and version errors too.
    return error.exitCode === 0 ? 0 : errorKinds.BAD_INPUT.exitCode;
  }
  if (error instanceof AnlanError && error.kind !== 'INTERNAL') {
    say(`anlan: ${error.message}`);
    return errorKinds[error.kind].exitCode;
  }
  say(error instanceof Error ? (error.stack ?? error.message) : `anlan: ${String(error)}`);
  return errorKinds.INTERNAL.exitCode;
}

async function fail(error: unknown): Promise<void> {
  // Work that is under way loses its database when we are told to end; that is no news.
  if (isEnding()) return;
  process.exitCode = exitCodeOf(error);
  await shutdown();
  process.exit();
}

process.on('uncaughtException', (error) => void fail(error));
// `anlan extract … | head` closes our output early; that is no failure.
process.stdout.on(
  'error',
  (error: NodeJS.ErrnoException) => void (error.code === 'EPIPE' ? process.exit(0) : fail(error)),
);

try {
  await createProgram().parseAsync();
  await shutdown();
} catch (error) {
  await fail(error);
}
