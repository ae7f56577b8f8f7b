import { once } from 'node:events';
import type { Command } from 'commander';
import { readSettings, type Flags } from '../config.js';
import type { Article } from '../domain/article.js';
import { parseIsoDate, type IsoDate } from '../domain/date.js';
import { AnlanError } from '../domain/errors.js';
import type { Extraction } from '../domain/extraction.js';
import { extract } from '../extraction/index.js';
import type { ExtractedItem } from '../ingest/extracted-item.js';
import { inputFiles } from '../ingest/input-files.js';
import { readFiles } from '../ingest/read-files.js';
import { compileLate } from './compile-late.js';
import { llmExtractor, sayLlmReport } from './llm.js';
import { say } from './say.js';

interface ExtractFlags extends Flags {
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
    .option('--data <folder>', 'where replies of a language model are kept (default: .anlan)')
    .option('--explain', 'name for every entity and relation the rule that found it (llm: a language model)')
    .addHelpText('after', '\nThe exit code is 0 only if nothing was left out.')
    .action(run);
}

async function run(paths: string[], flags: ExtractFlags): Promise<void> {
  compileLate();
  const { date, homeRegion, explain } = flags;
  const files = await inputFiles(paths);
  const extractor = llmExtractor(readSettings(flags));
  const read = readFiles(files, { homeRegion, publishedOn: readDay(date) });
  const items: AsyncIterable<ExtractedItem> = extractor?.extractAll(read) ?? read;
  for await (const item of items) {
    if (item.kind === 'problem') {
      say(item.error.message);
      process.exitCode = 1;
      continue;
    }
    const extraction = item.extraction ?? extract(item.article);
    const line = `${JSON.stringify(describe(item.article, extraction, explain === true))}\n`;
    if (!process.stdout.write(line)) await once(process.stdout, 'drain');
  }
  if (extractor !== null) sayLlmReport(extractor.report);
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
