import type { EntityType } from '../../domain/vocabulary.js';
import type { BatchQuery } from '../batch-query.js';
import { articleQuery, nameQuery } from '../search/lucene.js';
import { nameForms } from '../search/name-forms.js';
import type { Gap } from '../search/near-forms.js';
import type { SearchQuery } from '../search/parse-query.js';
import { plain } from '../search/plain.js';
import { rankKey } from '../search/ranks.js';
import { articleColumns, type ArticleRow } from './articles.js';
import { entityColumns, type CountRow, type EntityRow } from './entities.js';

/**
 * How many matches of one kind are looked at, the index's best first (of names the shortest, so that one that fits
 * exactly is always among them). It bounds what a search for 公安 costs in a graph of any size: some 50 ms.
 */
const mostMatches = 10_000;

/** Greater than any count of articles and any day as a number, so that what is subtracted from it sorts the other way. */
const turned = 9_999_999_999;

/** What a search asks, in the languages of the indexes. Each list that is not empty is one part of the statement. */
export interface SearchKey {
  types: readonly EntityType[];
  names: string;
  wholes: string[];
  typed: string[];
  sounds: string[];
  /** Empty where nothing is near. */
  near: string;
  nearTexts: string[];
  gaps: Gap[];
  /** Plain texts that no name of the entity has. */
  excluded: string[];
  /** Empty where articles are left out. */
  articles: string;
}

/** `low` bounds the cursor from below and is left out. */
export type SearchPageKey = SearchKey & { low: string; limit: number };

export interface SearchRow {
  id: string;
  rank: string;
  /** The best of the entity's names that fit; null for an article. */
  text: string | null;
  entity: EntityRow | null;
  article: ArticleRow | null;
  cursor: string;
}

export function searchKey(
  query: SearchQuery,
  types: readonly EntityType[],
  withArticles: boolean,
): SearchKey {
  const { wholes, typed, sounds, near } = nameForms(query);
  return {
    types,
    names: nameQuery(query),
    wholes,
    typed,
    sounds,
    near: near.map((forms) => forms.query).join(' '),
    nearTexts: near.flatMap(({ texts }) => texts),
    gaps: near.flatMap(({ gaps }) => gaps),
    excluded: query.kind === 'and' ? query.none.flatMap(termsOf) : [],
    articles: withArticles ? articleQuery(query) : '',
  };
}

/** Each of which alone is what is meant; nothing where it takes several together. */
function termsOf(query: SearchQuery): string[] {
  if (query.kind === 'term') return [plain(query.text).text];
  return query.kind === 'or' ? query.any.flatMap(termsOf) : [];
}

function fullText(index: string, query: string): string {
  return `CALL db.index.fulltext.queryNodes('${index}', ${query}, {limit: ${mostMatches}}) YIELD node`;
}

const named = `
      ${fullText('name_plain', 'key.names')} AS n
      RETURN n, CASE
        WHEN n.plain IN key.wholes THEN '${rankKey('EXACT')}'
        WHEN any(whole IN key.wholes WHERE n.plain STARTS WITH whole) THEN '${rankKey('PREFIX')}'
        ELSE '${rankKey('INSIDE')}' END AS rank`;

const typed = `
      UNWIND key.typed AS typed
      MATCH (n:Name) WHERE n.pinyin STARTS WITH typed
      RETURN n, CASE n.pinyin WHEN typed THEN '${rankKey('PINYIN')}' ELSE '${rankKey('PINYIN_PREFIX')}' END AS rank
      LIMIT ${mostMatches}
      UNION ALL
      UNWIND key.typed AS typed
      MATCH (n:Name) WHERE n.initials = typed
      RETURN n, '${rankKey('INITIALS')}' AS rank LIMIT ${mostMatches}`;

const sounding = `
      UNWIND key.sounds AS sound
      MATCH (n:Name) WHERE n.pinyin = sound
      RETURN n, '${rankKey('SOUND')}' AS rank LIMIT ${mostMatches}`;

const near = `
      ${fullText('name_plain', 'key.near')} AS n
      WITH key, n
      WHERE n.plain IN key.nearTexts OR any(gap IN key.gaps WHERE
        size(n.plain) = gap.length AND n.plain STARTS WITH gap.before AND n.plain ENDS WITH gap.after)
      RETURN n, '${rankKey('NEAR')}' AS rank`;

const excluding = `
      AND NOT EXISTS { MATCH (other:Name)-[:NAMES]->(e) WHERE any(each IN key.excluded WHERE other.plain CONTAINS each) }`;

function entities(ways: readonly string[], condition: string): string {
  return `
    CALL (key) {${ways.join('\n      UNION ALL')}
    }
    MATCH (n)-[:NAMES]->(e:Entity) WHERE e.type IN key.types${condition}
    WITH e, min([rank, ${turned} - n.articleCount, n.text]) AS best
    RETURN e AS hit, best[0] AS rank, ${turned} - e.articleCount AS place, best[2] AS text`;
}

/** A headline is part of the text; what excludes words has to hold for all of the text. */
const articles = `
    CALL (key) {
      ${fullText('article_words', 'key.articles')} AS a
      RETURN a, '${rankKey('TEXT')}' AS rank
      UNION ALL
      ${fullText('article_title', 'key.articles')} AS a
      RETURN a, '${rankKey('HEADLINE')}' AS rank
    }
    WITH a, min(rank) AS rank, max(rank) AS inText WHERE inText = '${rankKey('TEXT')}'
    RETURN a AS hit, rank, ${turned} - toInteger(replace(left(a.key, 10), '-', '')) AS place, null AS text`;

/** The parts that a key needs, and their name. Null where there is nothing to look through. */
function partsOf(key: SearchKey): { name: string; match: string } | null {
  const ways = {
    names: named,
    ...(key.typed.length === 0 ? {} : { typed }),
    ...(key.sounds.length === 0 ? {} : { sounding }),
    ...(key.near === '' ? {} : { near }),
  };
  const excludes = key.excluded.length > 0;
  const found = entities(Object.values(ways), excludes ? excluding : '');
  const parts = {
    ...(key.types.length === 0
      ? {}
      : { [`${Object.keys(ways).join('-')}${excludes ? '-excluding' : ''}`]: found }),
    ...(key.articles === '' ? {} : { articles }),
  };
  if (Object.keys(parts).length === 0) return null;
  return { name: Object.keys(parts).join('-'), match: Object.values(parts).join('\n    UNION ALL') };
}

const cursor = `rank + '|' + toString(place) + '|' + hit.id`;

/** Of equal rank the most covered entities and the newest articles first, then by id. */
export function searchPage(key: SearchKey): BatchQuery<SearchPageKey, SearchRow> | null {
  const parts = partsOf(key);
  if (parts === null) return null;
  return {
    name: `search-${parts.name}`,
    columns: ['id', 'rank', 'text', 'entity', 'article', 'cursor'],
    body: `
  CALL (key) {${parts.match}
  }
  WITH key, hit, rank, text, ${cursor} AS cursor
  WHERE cursor > key.low
  WITH hit, rank, text, cursor ORDER BY cursor LIMIT $limit
  RETURN hit.id AS id, rank, text, cursor,
    CASE WHEN hit:Entity THEN hit {${projection(entityColumns)}} END AS entity,
    CASE WHEN hit:Article THEN hit {${projection(articleColumns)}} END AS article`,
  };
}

/** Costs as much as a page, and is asked in the same trip. */
export function searchCount(key: SearchKey): BatchQuery<SearchKey, CountRow> | null {
  const parts = partsOf(key);
  if (parts === null) return null;
  return {
    name: `search-count-${parts.name}`,
    columns: ['count'],
    body: `
  CALL (key) {${parts.match}
  }
  RETURN count(hit) AS count`,
  };
}

function projection(columns: readonly string[]): string {
  return columns.map((column) => `.${column}`).join(', ');
}
