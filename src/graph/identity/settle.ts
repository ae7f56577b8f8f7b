import { entityTypeOfId } from '../../domain/ids.js';
import type { ResolvedArticle } from '../../domain/resolved.js';
import type { WriteTransaction } from '../database.js';
import { finalForm, type FinalForm } from './final-form.js';
import { Finals } from './finals.js';
import * as judgedCypher from './judged-cypher.js';
import { settleJudged, type JudgedNode, type SettledJudgements } from './judged.js';
import * as personCypher from './person-cypher.js';
import { settlePersons, type Persons } from './persons.js';

export interface IdentityChange {
  /** As each says it by itself; their nodes are there and locked. */
  articles?: readonly ResolvedArticle[];
  /** Ids of articles that say nothing any more, or are among `articles` and say something else. */
  gone?: readonly string[];
  /** Own ids of names whose persons are to be told apart anew. */
  ownIds?: readonly string[];
  /** Ids whose judgements are others than before. */
  judgedIds?: readonly string[];
}

/** Who is who after a change, and what else has to be written because of it. */
export interface Settled {
  /** What the articles of the change say as it is to stand in the graph. */
  forms: ReadonlyMap<string, FinalForm>;
  persons: Persons;
  finals: Finals;
  judged: SettledJudgements;
  /** Ids of other articles that show somebody who is now somebody else. */
  rewrites: string[];
  /** Another transaction's first judgement on one of them changes what this one has written. */
  unjudged: string[];
}

interface ShownRow extends Record<string, unknown> {
  articleId: string;
  id: string;
  ownId: string | null;
  isProfile: boolean;
}

/** Takes the locks of identity in one order: names, then what is judged. Entities and other articles come after. */
export async function settle(transaction: WriteTransaction, change: IdentityChange): Promise<Settled> {
  const { articles = [], gone = [], ownIds = [], judgedIds = [] } = change;
  const shown = await transaction.run<ShownRow>(personCypher.readShown, { ids: gone });
  await transaction.run(personCypher.deleteShows, { ids: gone });
  const persons = await settlePersons(transaction, {
    articles,
    gone: shown.flatMap(({ id, ownId, isProfile }) => (isProfile ? [{ id, ownId: ownId! }] : [])),
    ownIds,
  });

  const own = new Set(articles.flatMap(({ entities }) => entities.map(({ id }) => id)).filter(isNoOfficial));
  const shownBefore = shown.flatMap(({ id, isProfile }) => (isProfile ? [] : [id]));
  const present = await transaction.run<JudgedNode>(judgedCypher.lockJudged, {
    ids: [...new Set([...own, ...shownBefore])].sort(),
  });
  const ofPersons = await transaction.run<JudgedNode>(judgedCypher.lockJudgedByMeaning, {
    ids: [...persons.ids].sort(),
  });
  const judgedIdsNow = new Set(present.map(({ id }) => id));
  await showJudged(transaction, articles, judgedIdsNow);
  const judged = await settleJudged(transaction, {
    present: [...present, ...ofPersons],
    persons,
    judgedIds,
  });

  const { changed } = judged;
  const finals = new Finals(transaction, changed);
  if (present.length > 0 || ofPersons.length > 0 || changed.size > 0) {
    await finals.load([...judgedIdsNow, ...persons.ids, ...changed.keys()]);
  }
  const written = new Set(articles.map(({ article }) => article.id));
  for (const id of gone) written.add(id);
  return {
    forms: new Map(articles.map((resolved) => [resolved.article.id, formOf(resolved, persons, finals)])),
    persons,
    finals,
    judged,
    rewrites: (await articlesToRewrite(transaction, persons, changed)).filter((id) => !written.has(id)),
    unjudged: [...own].filter((id) => !judgedIdsNow.has(id)),
  };
}

function formOf(resolved: ResolvedArticle, { byArticle }: Persons, finals: Finals): FinalForm {
  const finalId = new Map(finals.finalId);
  for (const [ownId, person] of byArticle.get(resolved.article.id)!) {
    if (finals.of(person) === ownId) finalId.delete(ownId);
    else finalId.set(ownId, finals.of(person));
  }
  return finalForm(resolved, finalId, finals.canonical);
}

async function showJudged(
  transaction: WriteTransaction,
  articles: readonly ResolvedArticle[],
  judgedIds: ReadonlySet<string>,
): Promise<void> {
  const rows = articles.flatMap(({ article, mentions }) =>
    mentions
      .filter(({ entityId }) => judgedIds.has(entityId))
      .map(({ entityId }) => ({ articleId: article.id, id: entityId })),
  );
  await transaction.run(judgedCypher.createShowsOfJudged, { rows });
}

async function articlesToRewrite(
  transaction: WriteTransaction,
  { formerly }: Persons,
  changed: SettledJudgements['changed'],
): Promise<string[]> {
  const find = (statement: string, ids: readonly string[]) =>
    transaction.run<{ id: string }>(statement, { ids });
  const found = [
    ...(await find(personCypher.articlesOfProfiles, [...formerly.keys()].sort())),
    ...(await find(
      personCypher.articlesOfPersons,
      [...changed.keys()].filter((id) => !isNoOfficial(id)).sort(),
    )),
    ...(await find(judgedCypher.articlesOfJudged, [...changed.keys()].filter(isNoOfficial).sort())),
  ];
  return [...new Set(found.map(({ id }) => id))].sort();
}

function isNoOfficial(id: string): boolean {
  return entityTypeOfId(id) !== 'Official';
}
