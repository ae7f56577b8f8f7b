import type { IsoDate } from '../domain/date.js';
import { entityTypeOfId } from '../domain/ids.js';
import { factTypes, type FactType } from '../domain/vocabulary.js';
import { endOfDay, highestKey } from '../graph/keys.js';
import { changeCount, changes } from '../graph/queries/changes.js';
import type { FactPageRow } from '../graph/queries/facts.js';
import type { ApiContext } from './context.js';
import { factList } from './lists.js';
import { Page, type PageArgs } from './page.js';
import { entitySource, factSource, noEntity, type FactSource } from './sources.js';

export interface ChangesOptions extends PageArgs {
  since: IsoDate;
  entity?: string | null;
  types?: FactType[] | null;
}

/** Facts first stated after a day. Fails with NOT_FOUND for the id of what is no entity. */
export function changeList(args: ChangesOptions, context: ApiContext): Page<FactPageRow, FactSource> {
  const { since, entity } = args;
  const types = [...new Set(args.types ?? factTypes)].sort();
  if (entity != null) {
    if (entityTypeOfId(entity) === null) throw noEntity(entity);
    return factList(entitySource(entity), args, { types, orderBy: 'OLDEST', after: since }, context);
  }
  const range = { low: endOfDay(since), high: highestKey };
  return new Page(args, {
    list: ['changes', since, types],
    direction: 'ASC',
    range,
    load: (bounds) =>
      types.length === 0 ? Promise.resolve([]) : context.loaders.rows(changes(types), bounds),
    node: (row) => factSource(row.id, row),
    count: async () => {
      if (types.length === 0) return 0;
      return (await context.loaders.row(changeCount(types), { ...range, limit: 0 }))?.count ?? 0;
    },
  });
}
