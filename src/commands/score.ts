import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeText } from '../domain/article.js';
import { parseIsoDate } from '../domain/date.js';
import { AnlanError } from '../domain/errors.js';
import type { Extraction } from '../domain/extraction.js';
import { extract } from '../extraction/index.js';

// node dist/commands/score.js [--shared ../shared] [--errors N] [--only seeds|broadcast]
// Extracts the annotated articles and prints precision, recall and F1 for every type of both sets side by side.

interface Item {
  id: string;
  title: string;
  kicker?: string | null;
  subtitle?: string | null;
  body: string;
  publishedOn?: string;
}

interface Score {
  p: number;
  r: number;
  f1: number;
  tp: number;
  fn: number;
}

const sets = [
  { name: 'seeds', homeRegion: '浙江省' },
  { name: 'broadcast', homeRegion: null },
];

function main(): void {
  const shared = option('--shared') ?? '../shared';
  const errors = option('--errors');
  const only = option('--only');
  const folder = mkdtempSync(join(tmpdir(), 'anlan-score-'));
  try {
    const chosen = sets.filter(({ name }) => only === null || only === name);
    const scores = chosen.map(({ name, homeRegion }) => {
      const gold = join(shared, 'gold', `${name}.gold.jsonl`);
      const system = join(folder, `${name}.jsonl`);
      writeFileSync(system, extractAll(shared, name, homeRegion).join('\n'));
      const scorer = join(shared, 'score', 'score.mjs');
      const run = (...flags: string[]) =>
        execFileSync('node', [scorer, gold, system, ...flags], { encoding: 'utf8', maxBuffer: 2 ** 26 });
      if (errors !== null) console.log(run('--errors', errors));
      return { name, rows: JSON.parse(run('--json')) as Record<string, Score> };
    });
    console.log(sideBySide(scores));
    console.log('All offsets are exact.');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function extractAll(shared: string, name: string, homeRegion: string | null): string[] {
  const published = new Map(
    read(join(shared, 'gold', `${name}.gold.jsonl`)).map(({ id, publishedOn }) => [id, publishedOn]),
  );
  return read(join(shared, 'gold', `${name}.items.jsonl`)).map((item) => {
    const headline = { kicker: item.kicker ?? null, title: item.title, subtitle: item.subtitle ?? null };
    const text = composeText({ ...headline, body: item.body });
    const publishedOn = parseIsoDate(published.get(item.id) ?? '');
    if (!publishedOn) throw unreadable(`${name}: ${item.id} has no day of publication`);
    const extraction = extract({ ...headline, text, publishedOn, homeRegion });
    checkOffsets(item.id, text, extraction);
    return JSON.stringify({ id: item.id, ...extraction });
  });
}

function checkOffsets(articleId: string, text: string, { entities, relations }: Extraction): void {
  for (const { name, mentions } of entities) {
    for (const { start, end, text: printed } of mentions) {
      if (text.slice(start, end) !== printed || start >= end)
        throw unreadable(`${articleId}: mention of ${name} at ${start}`);
    }
  }
  const ids = new Set(entities.map(({ id }) => id));
  for (const { type, from, to, evidence } of relations) {
    const within = evidence.start >= 0 && evidence.start < evidence.end && evidence.end <= text.length;
    if (!within || !ids.has(from) || (to !== null && !ids.has(to)))
      throw unreadable(`${articleId}: evidence or ends of ${type} ${from}`);
  }
}

function unreadable(message: string): AnlanError {
  return new AnlanError({ kind: 'INTERNAL', message });
}

function sideBySide(scores: readonly { name: string; rows: Record<string, Score> }[]): string {
  const percent = (value: number) => (100 * value).toFixed(1).padStart(6);
  const head = scores.map(({ name }) => `${name.padStart(10)}: P     R    F1    n`).join('  ');
  const types = Object.keys(scores[0]?.rows ?? {});
  const lines = types.map((type) => {
    const cells = scores.map(({ rows }) => {
      const { p, r, f1, tp, fn } = rows[type]!;
      return `${percent(p).padStart(13)}${percent(r)}${percent(f1)}${String(tp + fn).padStart(5)}`;
    });
    return type.padEnd(14) + cells.join('  ');
  });
  return [' '.repeat(12) + head, ...lines].join('\n');
}

function read(file: string): Item[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Item);
}

function option(name: string): string | null {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
}

main();
