import { AnlanError } from '../domain/errors.js';
import { entityTypeOfId, factTypeOfId, regionIdOfCode } from '../domain/ids.js';
import type { EntityType } from '../domain/vocabulary.js';
import { articleById } from '../graph/queries/articles.js';
import { entityById, entityByName } from '../graph/queries/entities.js';
import { factById } from '../graph/queries/facts.js';
import { issueById, publicationById } from '../graph/queries/publications.js';
import type { ApiContext } from './context.js';
import { entitySource, factSource, judgementSource, type EntitySource, type NodeSource } from './sources.js';

export interface EntityLookup {
  id?: string | null | undefined;
  name?: string | null | undefined;
  region?: string | null | undefined;
  code?: string | null | undefined;
}

/**
 * One entity of a type by id, code or a printed name, the most covered of those that bear it; null where there
 * is none. Fails with BAD_INPUT unless exactly one of them is given.
 */
export async function lookUpEntity(
  type: EntityType,
  { id, name, region, code }: EntityLookup,
  context: ApiContext,
): Promise<EntitySource | null> {
  const given = [id, name, code].filter((value) => value != null);
  if (given.length !== 1) {
    throw new AnlanError({
      kind: 'BAD_INPUT',
      message: `cannot look up ${type}`,
      expected: type === 'Region' ? 'one of `id`, `code` and `name`' : 'either `id` or `name`',
      found: given.length === 0 ? 'none' : 'more than one',
    });
  }
  const row =
    name == null
      ? await context.loaders.row(entityById, { id: id ?? regionIdOfCode(code!) })
      : await context.loaders.row(entityByName(type, region != null), {
          text: name,
          ...(region == null ? {} : { region }),
        });
  return row?.type === type ? entitySource(row.id, row) : null;
}

/**
 * Anything by its id. The id of an article is its source's own and may look like any other, so both are asked,
 * in the same trip.
 */
export async function lookUpNode(id: string, context: ApiContext): Promise<NodeSource | null> {
  const [typed, article] = await Promise.all([
    lookUpTyped(id, context),
    context.loaders.row(articleById, { id }),
  ]);
  return typed ?? (article === null ? null : { kind: 'article', id, row: article });
}

async function lookUpTyped(id: string, context: ApiContext): Promise<NodeSource | null> {
  const { loaders } = context;
  if (entityTypeOfId(id) !== null) {
    const row = await loaders.row(entityById, { id });
    return row === null ? null : entitySource(id, row);
  }
  const factType = factTypeOfId(id);
  if (factType !== null) {
    const row = await loaders.row(factById[factType], { id });
    return row === null ? null : factSource(id, row);
  }
  if (id.startsWith('issue-')) {
    const row = await loaders.row(issueById, { id });
    return row === null ? null : { kind: 'issue', id, row };
  }
  if (id.startsWith('publication-')) {
    const row = await loaders.row(publicationById, { id });
    return row === null ? null : { kind: 'publication', id, row };
  }
  return id.startsWith('judgement-') ? judgementSource(id, context) : null;
}
