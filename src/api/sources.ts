import type { IsoDate } from '../domain/date.js';
import { AnlanError } from '../domain/errors.js';
import { entityTypeOfId, factTypeOfId } from '../domain/ids.js';
import { invariant } from '../domain/errors.js';
import type { EntityType, FactType } from '../domain/vocabulary.js';
import { endOfDay } from '../graph/keys.js';
import { articleById, type ArticleRow } from '../graph/queries/articles.js';
import { entityById, type EntityRow } from '../graph/queries/entities.js';
import type { FactRow } from '../graph/queries/fact-columns.js';
import { factById, factByIdAsOf } from '../graph/queries/facts.js';
import { judgementById, type JudgementRow } from '../graph/queries/judgements.js';
import {
  issueById,
  publicationById,
  type IssueRow,
  type PublicationRow,
} from '../graph/queries/publications.js';
import type { ApiContext } from './context.js';

/*
 * What resolvers hand on: an id, which tells the type, and the row if a list has brought it along. The row of
 * a neighbour is loaded only when a field beyond id and type is asked for.
 */

export interface EntitySource {
  kind: 'entity';
  id: string;
  type: EntityType;
  row?: EntityRow;
}

export interface FactSource {
  kind: 'fact';
  id: string;
  type: FactType;
  /** As the articles published up to this day have it; null: as all have it. */
  asOf: IsoDate | null;
  row?: FactRow;
}

export interface ArticleSource {
  kind: 'article';
  id: string;
  row?: ArticleRow;
}

export interface IssueSource {
  kind: 'issue';
  id: string;
  row?: IssueRow;
}

export interface PublicationSource {
  kind: 'publication';
  id: string;
  row?: PublicationRow;
}

export interface JudgementSource {
  kind: 'judgement';
  id: string;
  row: JudgementRow;
}

export type NodeSource =
  EntitySource | FactSource | ArticleSource | IssueSource | PublicationSource | JudgementSource;

export function entitySource(id: string, row?: EntityRow): EntitySource {
  const type = entityTypeOfId(id);
  invariant(type !== null, `${id} is not the id of an entity`);
  return { kind: 'entity', id, type, ...(row === undefined ? {} : { row }) };
}

export function factSource(id: string, row?: FactRow, asOf: IsoDate | null = null): FactSource {
  const type = factTypeOfId(id);
  invariant(type !== null, `${id} is not the id of a fact`);
  return { kind: 'fact', id, type, asOf, ...(row === undefined ? {} : { row }) };
}

export function articleSource(id: string, row?: ArticleRow): ArticleSource {
  return { kind: 'article', id, ...(row === undefined ? {} : { row }) };
}

export async function entityRow(source: EntitySource, context: ApiContext): Promise<EntityRow> {
  return source.row ?? present(source, await context.loaders.row(entityById, { id: source.id }));
}

export async function factRow(source: FactSource, context: ApiContext): Promise<FactRow> {
  const { id, type, asOf, row } = source;
  if (row !== undefined) return row;
  const loaded =
    asOf === null
      ? context.loaders.row(factById[type], { id })
      : context.loaders.row(factByIdAsOf[type], { id, until: endOfDay(asOf) });
  return present(source, await loaded);
}

export async function articleRow(source: ArticleSource, context: ApiContext): Promise<ArticleRow> {
  return source.row ?? present(source, await context.loaders.row(articleById, { id: source.id }));
}

export async function issueRow(source: IssueSource, context: ApiContext): Promise<IssueRow> {
  return source.row ?? present(source, await context.loaders.row(issueById, { id: source.id }));
}

export async function publicationRow(
  source: PublicationSource,
  context: ApiContext,
): Promise<PublicationRow> {
  return source.row ?? present(source, await context.loaders.row(publicationById, { id: source.id }));
}

/** Null where there is none. */
export async function judgementSource(id: string, context: ApiContext): Promise<JudgementSource | null> {
  const row = await context.loaders.row(judgementById, { id });
  return row === null ? null : { kind: 'judgement', id, row };
}

/** Fails with NOT_FOUND where no entity has the id. */
export async function requireEntity(id: string, context: ApiContext): Promise<void> {
  if ((await context.loaders.row(entityById, { id })) === null) throw noEntity(id);
}

export function noEntity(id: string): AnlanError {
  return new AnlanError({
    kind: 'NOT_FOUND',
    message: 'there is no such entity',
    expected: 'the id of an entity of the graph',
    found: JSON.stringify(id),
  });
}

/** Between two levels of a query an article may have been removed, and with it what only it said. */
function present<Row>(source: NodeSource, row: Row | null): Row {
  if (row !== null) return row;
  throw new AnlanError({
    kind: 'NOT_FOUND',
    message: `${source.id} was removed while the query ran; ask again`,
  });
}
