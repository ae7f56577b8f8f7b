import { invariant } from '../../domain/errors.js';
import { entityTypeOfId } from '../../domain/ids.js';
import type { EntityType } from '../../domain/vocabulary.js';
import type { ArticleRow } from '../../graph/queries/articles.js';
import type { SearchRow } from '../../graph/queries/search.js';
import { nameForms } from '../../graph/search/name-forms.js';
import type { SearchQuery } from '../../graph/search/parse-query.js';
import { plain } from '../../graph/search/plain.js';
import { ranks, scoreOf, type Rank } from '../../graph/search/ranks.js';
import { syllables } from '../../resolution/spelling.js';
import { articleSource, entitySource, type ArticleSource, type EntitySource } from '../sources.js';
import { passageAround } from './passage.js';
import { spansOf, wantedTexts, type Span } from './spans.js';

export interface HitSource {
  node: EntitySource | ArticleSource;
  score: number;
  text: string;
  highlights: Span[];
}

/** What is shown of a hit: the name, headline or passage that meets the query, and where in it. */
export function hitOf(query: SearchQuery, row: SearchRow): HitSource {
  const rank = ranks[Number(row.rank)]!;
  if (row.article !== null) {
    const node = articleSource(row.id, row.article);
    return { node, score: scoreOf(rank, null), ...shownOfArticle(query, rank, row.article) };
  }
  const { id, entity, text } = row;
  const type = entityTypeOfId(id);
  invariant(entity !== null && text !== null && type !== null, `${id} is neither an entity nor an article`);
  return {
    node: entitySource(id, entity),
    score: scoreOf(rank, entity.articleCount),
    text,
    highlights: inName(query, rank, text, type),
  };
}

function shownOfArticle(
  query: SearchQuery,
  rank: Rank,
  { title, text }: ArticleRow,
): Pick<HitSource, 'text' | 'highlights'> {
  const wanted = wantedTexts(query);
  const [first] = spansOf(text, wanted);
  if (rank === 'HEADLINE' || first === undefined) return { text: title, highlights: spansOf(title, wanted) };
  const passage = passageAround(text, first);
  const shown = text.slice(passage.start, passage.end);
  return { text: shown, highlights: spansOf(shown, wanted) };
}

function inName(query: SearchQuery, rank: Rank, text: string, type: EntityType): Span[] {
  const { wholes, typed } = nameForms(query);
  switch (rank) {
    case 'PINYIN_PREFIX':
      return typed.flatMap((letters) => firstSyllables(text, type, letters)).slice(0, 1);
    case 'NEAR':
      return agreeing(text, wholes);
    case 'PINYIN':
    case 'INITIALS':
    case 'SOUND':
      return spansOf(text, [plain(text).text]);
    default: {
      const whole = spansOf(text, wholes);
      return whole.length > 0 ? whole : spansOf(text, wantedTexts(query));
    }
  }
}

/** The characters whose syllables are typed, one that is begun included. Empty where it is spelt otherwise. */
function firstSyllables(text: string, type: EntityType, letters: string): Span[] {
  let spelt = '';
  let end = 0;
  for (const { printed, syllable } of syllables(text, type)) {
    end += printed.length;
    spelt += syllable.replaceAll(/[^a-z0-9]+/g, '');
    if (spelt.startsWith(letters)) return spansOf(text, [plain(text.slice(0, end)).text]).slice(0, 1);
  }
  return [];
}

/** What stands before and after the one wrong character. */
function agreeing(text: string, wholes: readonly string[]): Span[] {
  const { text: name, starts, ends } = plain(text);
  const parts = wholes.map((whole) => {
    let before = 0;
    while (before < whole.length && before < name.length && whole[before] === name[before]) before += 1;
    let after = 0;
    const rest = Math.min(whole.length, name.length) - before;
    while (after < rest && whole.at(-1 - after) === name.at(-1 - after)) after += 1;
    return { before, after };
  });
  const best = parts.reduce((a, b) => (b.before + b.after > a.before + a.after ? b : a));
  const from = name.length - best.after;
  return [
    ...(best.before === 0 ? [] : [{ start: starts[0]!, end: ends[best.before - 1]! }]),
    ...(best.after === 0 ? [] : [{ start: starts[from]!, end: ends.at(-1)! }]),
  ];
}
