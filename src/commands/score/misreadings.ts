import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GoldArticle, GoldSet } from './gold-sets.js';
import { formsIn, misread } from './misread.js';
import { inAll, type Scores } from './scorer.js';

const rates = [0.01, 0.02, 0.05];
const seeds = ['a', 'b', 'c'];

export interface MisreadingScores {
  /** The share of Chinese characters asked to be misread, and the share that was. */
  rate: number;
  reached: number;
  scores: Scores;
}

interface Annotation {
  id: string;
  entities: { name: string; mentions: string[] }[];
}

/**
 * Scores the sets with the texts as printed (rate 0) and with 1, 2 and 5 % of their Chinese characters misread, each
 * of these three times. An entity is to be found under the name that the misread text prints; posts, days and
 * figures as they truly are.
 */
export function misreadings(
  sets: readonly GoldSet[],
  score: (set: GoldSet) => Scores,
): Record<string, MisreadingScores[]> {
  const folder = mkdtempSync(join(tmpdir(), 'anlan-misread-'));
  try {
    return Object.fromEntries(
      sets.map((set) => [
        set.name,
        [
          { rate: 0, reached: 0, scores: score(set) },
          ...rates.map((rate) => scoreMisread(set, rate, folder, score)),
        ],
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function scoreMisread(
  set: GoldSet,
  rate: number,
  folder: string,
  score: (set: GoldSet) => Scores,
): MisreadingScores {
  const runs = seeds.map((seed) => {
    const { articles, replaced, of } = misreadArticles(set.articles, rate, seed);
    const file = join(folder, `${set.name}.jsonl`);
    writeFileSync(file, misreadAnnotations(set, articles));
    return { replaced, of, scores: score({ name: set.name, file, articles }) };
  });
  const total = (of: 'replaced' | 'of') => runs.reduce((sum, run) => sum + run[of], 0);
  return { rate, reached: total('replaced') / total('of'), scores: inAll(runs.map(({ scores }) => scores)) };
}

function misreadArticles(articles: readonly GoldArticle[], rate: number, seed: string) {
  const all = articles.map((article) => ({
    article,
    ...misread(article.text, rate, `${seed} ${article.id}`),
  }));
  return {
    articles: all.map(({ article, text }) => ({ ...article, ...headlineOf(article, text), text })),
    replaced: all.reduce((sum, { replaced }) => sum + replaced, 0),
    of: all.reduce((sum, { of }) => sum + of, 0),
  };
}

/** The headline stands at the beginning of the text, a line for each part. */
function headlineOf({ kicker, title, subtitle }: GoldArticle, text: string) {
  let at = 0;
  const [newKicker, newTitle, newSubtitle] = [kicker, title, subtitle].map((part) => {
    if (part === null || part === '') return part;
    const printed = text.slice(at, at + part.length);
    at += part.length + 1;
    return printed;
  });
  return { kicker: newKicker ?? null, title: newTitle ?? '', subtitle: newSubtitle ?? null };
}

function misreadAnnotations(set: GoldSet, misreadArticles: readonly GoldArticle[]): string {
  const texts = new Map(set.articles.map(({ id, text }) => [id, text]));
  const misreadTexts = new Map(misreadArticles.map(({ id, text }) => [id, text]));
  const lines = readFileSync(set.file, 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const annotation = JSON.parse(line) as Annotation;
      const forms = (string: string) =>
        formsIn(texts.get(annotation.id)!, misreadTexts.get(annotation.id)!, string);
      const entities = annotation.entities.map((entity) => ({
        ...entity,
        name: forms(entity.name)[0]!,
        mentions: entity.mentions.flatMap(forms),
      }));
      return JSON.stringify({ ...annotation, entities });
    })
    .join('\n');
}
