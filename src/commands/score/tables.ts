import type { MisreadingScores } from './misreadings.js';
import type { Scores } from './scorer.js';

const percent = (value: number) => (100 * value).toFixed(1).padStart(6);

/** Precision, recall, F1 and support of every type, a column for each set. */
export function sideBySide(sets: readonly { name: string; scores: Scores }[]): string {
  const head = sets.map(({ name }) => `${name.padStart(11)}: P     R    F1    n`).join(' ');
  const lines = Object.keys(sets[0]?.scores ?? {}).map((type) => {
    const cells = sets.map(({ scores }) => {
      const { p, r, f1, tp, fn } = scores[type]!;
      return `${percent(p).padStart(14)}${percent(r)}${percent(f1)}${String(tp + fn).padStart(5)}`;
    });
    return type.padEnd(14) + cells.join(' ');
  });
  return [' '.repeat(12) + head, ...lines].join('\n');
}

/** What removing each layer costs: points of F1 over the sets together, entities and relations. */
export function ablationTable(whole: Scores, without: readonly { layer: string; scores: Scores }[]): string {
  const loss = (scores: Scores, of: string) =>
    (100 * (scores[of]!.f1 - whole[of]!.f1)).toFixed(1).padStart(10);
  return [
    `${'without'.padEnd(28)}  entities relations`,
    ...without.map(
      ({ layer, scores }) => layer.padEnd(28) + loss(scores, 'ENTITIES') + loss(scores, 'RELATIONS'),
    ),
  ].join('\n');
}

/** F1 over all types at each share of misread characters, and how many points it is below that of the printed text. */
export function misreadingTable(sets: Record<string, readonly MisreadingScores[]>): string {
  const cell = (scores: Scores, printed: Scores, of: string) =>
    percent(scores[of]!.f1).padStart(11) + (100 * (scores[of]!.f1 - printed[of]!.f1)).toFixed(1).padStart(6);
  const lines = Object.entries(sets).flatMap(([name, rows]) =>
    rows.map(({ rate, reached, scores }) => {
      const printed = rows[0]!.scores;
      const share = `${(100 * rate).toFixed(0)} % (${(100 * reached).toFixed(2)} %)`;
      const cells = ['ENTITIES', 'RELATIONS'].map((of) => cell(scores, printed, of));
      return name.padEnd(13) + share.padEnd(14) + cells.join('');
    }),
  );
  return [`${' '.repeat(13)}misread (real)   entities  less  relations  less`, ...lines].join('\n');
}

/** Errors that recur, most frequent first: `7 × missed Agency 国务院`. */
export function mostFrequent(errors: readonly string[], count: number): string[] {
  const times = new Map<string, string[]>();
  for (const error of errors) {
    const [, articleId = '', what = ''] = /^(\S+) (.+)$/.exec(error) ?? [];
    times.set(what, [...(times.get(what) ?? []), articleId]);
  }
  return [...times]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, count)
    .map(([what, ids]) => `${String(ids.length).padStart(3)} × ${what} (${ids.slice(0, 3).join(', ')})`);
}
