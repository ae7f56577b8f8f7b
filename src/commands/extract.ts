import { once } from 'node:events';
import type { Command } from 'commander';
import type { Article } from '../domain/article.js';
import { parseIsoDate, type IsoDate } from '../domain/date.js';
import { AnlanError } from '../domain/errors.js';
import type { Extraction } from '../domain/extraction.js';
import { extract } from '../extraction/index.js';
import { inputFiles } from '../ingest/input-files.js';
import { readFiles } from '../ingest/read-files.js';
import { say } from './say.js';

interface ExtractFlags {
  date?: string;
  homeRegion?: string;
  explain?: true;
}

export function registerExtract(program: Command): void {
  program
    .command('extract')
    .description('print what would be loaded, one JSON object a line for each article, without a database')
    .argument('<paths...>', 'files, folders, patterns, or - for standard input')
    .option('--date <YYYY-MM-DD>', 'the day of publication, where the input states none')
    .option('--home-region <name>', 'what 省, 市 and 县 mean: 浙江省')
    .option('--explain', 'name for every entity and relation the rule that found it')
    .addHelpText('after', '\nThe exit code is 0 only if nothing was left out.')
    .action(run);
}

async function run(paths: string[], { date, homeRegion, explain }: ExtractFlags): Promise<void> {
  const files = await inputFiles(paths);
  for await (const item of readFiles(files, { homeRegion, publishedOn: readDay(date) })) {
    if (item.kind === 'problem') {
      say(item.error.message);
      process.exitCode = 1;
      continue;
    }
    const line = `${JSON.stringify(describe(item.article, extract(item.article), explain === true))}\n`;
    if (!process.stdout.write(line)) await once(process.stdout, 'drain');
  }
}

function readDay(date: string | undefined): IsoDate | undefined {
  if (date === undefined) return undefined;
  const day = parseIsoDate(date);
  if (day !== null) return day;
  throw new AnlanError({
    kind: 'BAD_INPUT',
    message: '--date is no day',
    expected: 'a day that exists, as YYYY-MM-DD',
    found: date,
  });
}

/** In the form of the annotation guide. */
function describe(article: Article, { entities, relations }: Extraction, explain: boolean) {
  const { id, title, kicker, subtitle, kind, bylines, publishedOn, text } = article;
  const bare = <T extends { rule: string }>({ rule, ...rest }: T) => (explain ? { ...rest, rule } : rest);
  return {
    id,
    title,
    kicker,
    subtitle,
    kind,
    bylines,
    publishedOn,
    text,
    entities: entities.map(bare),
    relations: relations.map(bare),
  };
}
