import type { FactType } from '../../domain/vocabulary.js';
import type { BatchQuery } from '../batch-query.js';
import { linkConditions, type LinkFilters } from './links.js';

export interface PathSelection {
  /** How many facts at most, 1 to 6. */
  maxLength: number;
  facts: readonly FactType[];
  filters: readonly (keyof LinkFilters)[];
}

export interface PathKey extends LinkFilters {
  /** Ids of the two entities. */
  one: string;
  other: string;
}

export interface PathRow {
  entityIds: string[];
  factIds: string[];
  /** What lies between is named in so many articles: the sum of the logarithms. */
  weight: number;
}

/**
 * Of those of one length more may be there than anybody reads. So many are looked at, once around what is named in more
 * than one article of a hundred (and in more than twenty), once without regard to it.
 */
const LOOKED_AT = 50;
const HUB_SHARE = 0.01;
const HUB_LEAST = 20;

/** How two entities are connected: the shortest first, and of equally long ones those through what is seldom named. */
export function pathsBetween({ maxLength, facts, filters }: PathSelection): BatchQuery<PathKey, PathRow> {
  // What can be told from the fact itself is told while searching, the rest of what is found.
  const onTheWay = [
    ...(filters.includes('until') ? ['f.oldestKey < key.until'] : []),
    ...(filters.includes('from') ? ['f.lastSeen >= key.from'] : []),
    ...(filters.includes('to') ? ['f.firstSeen <= key.to'] : []),
  ];
  const types = facts.join('|');
  const where = onTheWay.length === 0 ? '' : ` WHERE ${onTheWay.join(' AND ')}`;
  const stated = linkConditions(filters)
    .map(
      (condition) => `
    WHERE all(f IN relationships(p) WHERE ${condition})`,
    )
    .join('');
  const search = (inner: string) => `
    MATCH p = SHORTEST ${LOOKED_AT} (a:Entity {id: key.one})(()-[f:${types}${where}]-(n${inner})){1,${maxLength}}(b:Entity {id: key.other})
    RETURN p`;
  return {
    name: ['paths', maxLength, ...facts, ...filters].join('-').toLowerCase(),
    columns: ['entityIds', 'factIds', 'weight'],
    body: `
  WITH key, toInteger(COUNT { MATCH (:Article) } * ${HUB_SHARE}) + ${HUB_LEAST} AS hub
  CALL (key, hub) {${search(' WHERE n.articleCount <= hub OR n.id = key.other')}
    UNION${search('')}
  }
  WITH key, p${stated}
  WITH [n IN nodes(p) | n.id] AS entityIds, [f IN relationships(p) | f.id] AS factIds,
    reduce(sum = 0.0, n IN nodes(p)[1..-1] | sum + log(1 + n.articleCount)) AS weight
  RETURN entityIds, factIds, weight ORDER BY size(factIds), weight, entityIds, factIds`,
  };
}
