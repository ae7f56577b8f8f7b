import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { extract, layers, type Layer } from '../extraction/index.js';
import { isBlind, readGoldSets, setNames, type GoldSet } from './score/gold-sets.js';
import { checkOffsets, Scorer, type ExtractedArticle, type Scores } from './score/scorer.js';
import { ablationTable, mostFrequent, sideBySide } from './score/tables.js';

// npm run score -- [--shared ../shared] [--sets dev,blind] [--errors N] [--ablation]
// Precision, recall and F1 of every type on each annotated set, side by side; the most frequent errors, never those
// of a blind set; what each layer of extraction is worth.

const { values: options } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    sets: { type: 'string', default: setNames.join(',') },
    errors: { type: 'string' },
    ablation: { type: 'boolean', default: false },
  },
});

const own = fileURLToPath(new URL('../../tests/gold', import.meta.url));
const scorer = new Scorer(options.shared);

async function main(): Promise<void> {
  const wanted = options.sets.split(',');
  const names = setNames.filter((name) => wanted.includes(name));
  const sets = await readGoldSets(options.shared, own, names);
  if (options.ablation) {
    printAblation(sets);
    return;
  }
  const extracted = sets.map((set) => ({ set, articles: extractAll(set) }));
  const scored = extracted.map(({ set, articles }) => ({
    name: set.name,
    scores: scorer.score(set.file, articles),
  }));
  console.log(sideBySide(scored));
  console.log('All offsets are exact.');
  if (options.errors === undefined) return;
  const open = extracted.filter(({ set }) => !isBlind(set.name));
  const errors = open.flatMap(({ set, articles }) => scorer.errors(set.file, articles));
  for (const line of mostFrequent(errors, Number(options.errors))) console.log(line);
}

function extractAll({ articles }: GoldSet, without: ReadonlySet<Layer> = new Set()): ExtractedArticle[] {
  return articles.map((article) => {
    const extraction = extract(article, without);
    checkOffsets(article.id, article.text, extraction);
    return { id: article.id, ...extraction };
  });
}

/** Over the sets that rules may be written on: a blind set that is asked too often is blind no more. */
function printAblation(sets: readonly GoldSet[]): void {
  const open = sets.filter(({ name }) => !isBlind(name));
  const scoresWithout = (without: ReadonlySet<Layer>): Scores =>
    inAll(open.map((set) => scorer.score(set.file, extractAll(set, without))));
  const whole = scoresWithout(new Set());
  console.log(
    ablationTable(
      whole,
      layers.map((layer) => ({ layer, scores: scoresWithout(new Set([layer])) })),
    ),
  );
}

/** Micro figures of several sets as one. */
function inAll(sets: readonly Scores[]): Scores {
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

await main();
