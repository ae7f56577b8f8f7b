import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { extract, layers, type Layer } from '../extraction/index.js';
import { isBlind, readGoldSets, setNames, type GoldSet } from './score/gold-sets.js';
import { misreadings } from './score/misreadings.js';
import { checkOffsets, inAll, Scorer, type ExtractedArticle, type Scores } from './score/scorer.js';
import { ablationTable, misreadingTable, mostFrequent, sideBySide } from './score/tables.js';

// npm run score -- [--shared ../shared] [--sets dev,blind] [--errors N] [--ablation] [--misreadings]
// Precision, recall and F1 of every type on each annotated set, side by side; the most frequent errors, never those
// of a blind set; what each layer of extraction is worth; what misread characters cost.

const { values: options } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    sets: { type: 'string', default: setNames.join(',') },
    errors: { type: 'string' },
    ablation: { type: 'boolean', default: false },
    misreadings: { type: 'boolean', default: false },
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
  if (options.misreadings) {
    console.log(misreadingTable(misreadings(sets, (set) => scorer.score(set.file, extractAll(set)))));
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

await main();
