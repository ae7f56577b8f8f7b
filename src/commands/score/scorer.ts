import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AnlanError } from '../../domain/errors.js';
import type { Extraction } from '../../domain/extraction.js';

/** Precision, recall and F1 (0 to 1) with true positives, false positives and misses: of one type, or in all. */
export interface Score {
  p: number;
  r: number;
  f1: number;
  tp: number;
  fp: number;
  fn: number;
}

/** By type; ENTITIES and RELATIONS are micro figures over all types. */
export type Scores = Record<string, Score>;

export type ExtractedArticle = Extraction & { id: string };

/** Scores extracted articles against a file of annotations by the rules that both were agreed on. */
export class Scorer {
  readonly #scorer: string;

  constructor(shared: string) {
    this.#scorer = join(shared, 'score', 'score.mjs');
  }

  score(goldFile: string, articles: readonly ExtractedArticle[]): Scores {
    return JSON.parse(this.#run(goldFile, articles, '--json')) as Scores;
  }

  /** One line for each entity and relation that is missed or false. */
  errors(goldFile: string, articles: readonly ExtractedArticle[]): string[] {
    const printed = this.#run(goldFile, articles, '--errors', '100000').split('\n');
    return printed.filter((line) => / (?:missed|false) /.test(line));
  }

  #run(goldFile: string, articles: readonly ExtractedArticle[], ...flags: string[]): string {
    const folder = mkdtempSync(join(tmpdir(), 'anlan-score-'));
    try {
      const system = join(folder, 'system.jsonl');
      writeFileSync(system, articles.map((article) => JSON.stringify(article)).join('\n'));
      const options = { encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
      return execFileSync(process.execPath, [this.#scorer, goldFile, system, ...flags], options);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

/** Micro figures of several sets as one. */
export function inAll(sets: readonly Scores[]): Scores {
  const types = Object.keys(sets[0] ?? {});
  return Object.fromEntries(
    types.map((type) => {
      const sum = (of: 'tp' | 'fp' | 'fn') => sets.reduce((total, scores) => total + scores[type]![of], 0);
      const [tp, fp, fn] = [sum('tp'), sum('fp'), sum('fn')];
      const p = tp / (tp + fp) || 0;
      const r = tp / (tp + fn) || 0;
      return [type, { p, r, f1: (2 * p * r) / (p + r) || 0, tp, fp, fn }];
    }),
  );
}

/** Throws where a span does not hold what it claims to hold. */
export function checkOffsets(articleId: string, text: string, { entities, relations }: Extraction): void {
  const inexact = (what: string) =>
    new AnlanError({ kind: 'INTERNAL', message: `Not exact: ${what}`, place: { articleId } });
  for (const { name, mentions } of entities) {
    for (const { start, end, text: printed } of mentions) {
      if (text.slice(start, end) !== printed || start >= end) throw inexact(`${name} at ${start}`);
    }
  }
  const ids = new Set(entities.map(({ id }) => id));
  for (const { type, from, to, evidence } of relations) {
    const within = evidence.start >= 0 && evidence.start < evidence.end && evidence.end <= text.length;
    if (!within || !ids.has(from) || (to !== null && !ids.has(to))) throw inexact(`${type} of ${from}`);
  }
}
