import { InvalidArgumentError, type Command } from 'commander';
import { readSettings, type Flags } from '../config.js';
import { AnlanError } from '../domain/errors.js';
import { entityTypes, type EntityType } from '../domain/vocabulary.js';
import type { Database } from '../graph/database.js';
import { judge, undoJudgement } from '../graph/identity/judgements.js';
import { highestKey, lowestKey } from '../graph/keys.js';
import { candidatePage } from '../graph/queries/candidates.js';
import { allJudgements, judgementsOnEntity } from '../graph/queries/judgements.js';
import { askOnce } from '../graph/trip.js';
import { atShutdown } from '../shutdown.js';
import { openDatabase } from './open-database.js';
import { say } from './say.js';

/** `anlan resolve …`: what may be one thing under two names, and people's decisions on it. */
export function registerResolve(program: Command): void {
  const resolve = program.command('resolve').description('which entities are one: candidates and judgements');
  const data = ['--data <folder>', 'data folder of the local server (default: .anlan)'] as const;

  resolve
    .command('candidates')
    .description('list entities that may be one, the surest first')
    .option('--type <type>', `only of one type: ${entityTypes.join(', ')}`, entityType)
    .option('--limit <n>', 'at most so many of each type', wholeNumber, 50)
    .option(...data)
    .action(listCandidates);
  resolve
    .command('judge')
    .description('decide that two entities are one, or are not; replaces an earlier judgement on the two')
    .argument('<a>', 'id of an entity')
    .argument('<b>', 'id of another of its type')
    .option('--same', 'they are one')
    .option('--different', 'they are not')
    .requiredOption('--reason <text>', 'why')
    .option(...data)
    .action(judgeTwo);
  resolve
    .command('judgements')
    .description('list judgements, the latest first')
    .option('--entity <id>', 'only those on one entity')
    .option('--limit <n>', 'at most so many', wholeNumber, 50)
    .option(...data)
    .action(listJudgements);
  resolve
    .command('undo')
    .description('take a judgement back; the graph is as if it had never been made')
    .argument('<id>', 'id of a judgement')
    .option(...data)
    .action(undo);
}

async function listCandidates(flags: Flags & { type?: EntityType; limit: number }): Promise<void> {
  const database = await open(flags);
  for (const type of flags.type === undefined ? entityTypes : [flags.type]) {
    const page = { types: [type], low: lowestKey, high: highestKey, limit: flags.limit };
    for (const row of await askOnce(database, candidatePage, page)) {
      const { score, a_id, a_name, b_id, b_name, why } = row;
      process.stdout.write(
        `${score.toFixed(2)}\t${a_id}\t${a_name}\t${b_id}\t${b_name}\t${why.join('; ')}\n`,
      );
    }
  }
}

interface JudgeFlags extends Flags {
  same?: true;
  different?: true;
  reason: string;
}

async function judgeTwo(aId: string, bId: string, flags: JudgeFlags): Promise<void> {
  const { same = false, different = false, reason } = flags;
  if (same === different) {
    throw new AnlanError({
      kind: 'BAD_INPUT',
      message: 'a judgement says one of two things',
      expected: 'either --same or --different',
      found: same ? 'both' : 'neither',
    });
  }
  const madeAt = new Date().toISOString();
  const { id } = await judge(await open(flags), { aId, bId, same, reason, madeAt });
  say(`${aId} and ${bId} are ${same ? 'one' : 'two'}. \`anlan resolve undo ${id}\` takes it back.`);
}

async function listJudgements(flags: Flags & { entity?: string; limit: number }): Promise<void> {
  const database = await open(flags);
  const page = { before: highestKey, limit: flags.limit };
  const rows =
    flags.entity === undefined
      ? await askOnce(database, allJudgements, page)
      : await askOnce(database, judgementsOnEntity, { id: flags.entity, ...page });
  for (const { id, madeAt, same, aId, bId, reason } of rows) {
    process.stdout.write(`${id}\t${madeAt}\t${same ? 'same' : 'different'}\t${aId}\t${bId}\t${reason}\n`);
  }
}

async function undo(id: string, flags: Flags): Promise<void> {
  await undoJudgement(await open(flags), id);
  say(`${id} is taken back.`);
}

async function open(flags: Flags): Promise<Database> {
  const { database, close } = await openDatabase(readSettings(flags), say);
  atShutdown(close);
  return database;
}

function entityType(text: string): EntityType {
  const type = entityTypes.find((one) => one === text);
  if (type === undefined) throw new InvalidArgumentError(`one of ${entityTypes.join(', ')}`);
  return type;
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('a whole number from 1 to 999999');
  return number;
}
