import type { Command } from 'commander';
import { readSettings, type Flags } from '../config.js';
import { AnlanError } from '../domain/errors.js';
import { removeArticles } from '../graph/writer/write-articles.js';
import { atShutdown } from '../shutdown.js';
import { openDatabase } from './open-database.js';
import { say } from './say.js';

export function registerRemove(program: Command): void {
  program
    .command('remove')
    .description('take articles out of the graph, and with them exactly what only they said')
    .argument('<article-ids...>', 'ids of articles')
    .option('--data <folder>', 'data folder of the local server (default: .anlan)')
    .action(run);
}

async function run(ids: string[], flags: Flags): Promise<void> {
  const { database, close } = await openDatabase(readSettings(flags), say);
  atShutdown(close);
  const removed = await removeArticles(database, ids);
  say(`${removed.length} removed`);
  const missing = ids.filter((id) => !removed.includes(id));
  if (missing.length > 0) {
    throw new AnlanError({
      kind: 'NOT_FOUND',
      message: 'not everything was there to remove',
      expected: 'ids of articles of the graph',
      found: missing.join(', '),
    });
  }
}
