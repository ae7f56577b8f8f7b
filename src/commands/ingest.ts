import { SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { readSettings, type Flags } from '../config.js';
import { ingest, type IngestReport } from '../ingest/ingest.js';
import { inputFiles } from '../ingest/input-files.js';
import { readFiles } from '../ingest/read-files.js';
import { atShutdown } from '../shutdown.js';
import { compileLate } from './compile-late.js';
import { llmExtractor, sayLlmReport } from './llm.js';
import { openDatabase } from './open-database.js';
import { say } from './say.js';

interface IngestFlags extends Flags {
  publication?: string;
  homeRegion?: string;
  dryRun?: true;
}

/** Something of the input was left out; everything else is loaded. */
const EXIT_LEFT_OUT = 1;

export function registerIngest(program: Command): void {
  program
    .command('ingest')
    .description('load scanned pages and JSON lines into the graph')
    .argument('<paths...>', 'files, folders, patterns, or - for standard input')
    .option('--publication <name>', 'the publication, where a page prints none')
    .option('--home-region <name>', 'what 省, 市 and 县 mean: 浙江省')
    .option('--dry-run', 'read, extract and check, and write nothing')
    .option('--data <folder>', 'data folder of the local server (default: .anlan)')
    .addHelpText('after', '\nThe exit code is 0 only if nothing was left out.')
    .action(run);
}

async function run(paths: string[], flags: IngestFlags): Promise<void> {
  compileLate();
  const files = await inputFiles(paths);
  const settings = readSettings(flags);
  const open = flags.dryRun === true ? null : await openDatabase(settings, say);
  if (open !== null) atShutdown(open.close);
  const extractor = llmExtractor(settings);
  const bar = process.stderr.isTTY
    ? new SingleBar({ format: '{value} articles  {duration_formatted}' })
    : null;
  bar?.start(0, 0);
  const started = performance.now();
  const items = readFiles(files, { publication: flags.publication, homeRegion: flags.homeRegion });
  const report = await ingest(extractor?.extractAll(items) ?? items, {
    database: open?.database ?? null,
    onProblem: (problem) => {
      bar?.stop();
      say(problem.message);
    },
    onArticle: () => bar?.increment(),
  });
  bar?.stop();
  say(summary(report, (performance.now() - started) / 1000, flags.dryRun === true));
  if (extractor !== null) sayLlmReport(extractor.report);
  if (report.problems > 0) process.exitCode = EXIT_LEFT_OUT;
}

function summary(report: IngestReport, seconds: number, dryRun: boolean): string {
  const loaded = dryRun
    ? 'nothing written'
    : `${report.added} added, ${report.replaced} replaced, ${report.unchanged} unchanged`;
  const leftOut = report.problems === 0 ? 'nothing left out' : `${report.problems} left out (see above)`;
  return `${loaded}; ${report.statements} statements; ${leftOut}; ${seconds.toFixed(1)} s`;
}
