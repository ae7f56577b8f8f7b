import type { Article } from '../domain/article.js';
import type { Extraction, LocalEntity, MentionSpan } from '../domain/extraction.js';
import type { ResolvedArticle, ResolvedEntity, ResolvedMention } from '../domain/resolved.js';
import { prepareSource } from '../extraction/source.js';
import { splitBodies } from './agencies/split-bodies.js';
import { resolveAgencies } from './agencies/resolve-agencies.js';
import { resolveDocuments } from './documents/resolve-documents.js';
import { resolveInitiatives } from './initiatives/resolve-initiatives.js';
import { resolveMeetings } from './meetings/resolve-meetings.js';
import { compareText } from './normal-form.js';
import { officialOf } from './officials/official-identity.js';
import { printedIn } from './publications.js';
import { namedPlaces } from './regions/named-places.js';
import { PlaceFinder } from './regions/place-finder.js';
import { placeChain, type Place } from './regions/place.js';
import { regionEntity } from './regions/region-entity.js';
import { resolveRegions, sightingsOf } from './regions/resolve-regions.js';
import { resolveStatements } from './statements.js';

/**
 * Brings what one article says to canonical form: the same thing has the same id in every article, whatever is read
 * first. Pure; the order of the entities and their local ids do not matter. Throws INTERNAL where a relation ends at
 * an entity that the extraction does not have.
 */
export function resolve(article: Article, extracted: Extraction): ResolvedArticle {
  const extraction = splitBodies(extracted);
  const { places, byLocalId } = resolveEntities(article, extraction);
  const idOf = new Map([...byLocalId].map(([localId, { id }]) => [localId, id]));
  const regions = places.flatMap((place) => placeChain(place).map(regionEntity));
  return {
    article,
    printedIn: printedIn(article),
    entities: distinctInOrder([...byLocalId.values(), ...regions]),
    mentions: mergeMentions(extraction.entities, idOf),
    statements: resolveStatements(extraction.relations, idOf),
  };
}

function resolveEntities(article: Article, extraction: Extraction) {
  const { id: articleId, publishedOn } = article;
  const { sentences } = prepareSource(article);
  const finder = new PlaceFinder(article.homeRegion, namedPlaces(extraction));
  const regions = resolveRegions(extraction, finder, sentences);
  const regionSightings = sightingsOf(extraction.entities, regions);
  const agencies = resolveAgencies({ extraction, articleId, finder, regionSightings, sentences });
  const context = {
    extraction,
    articleId,
    publishedOn,
    finder,
    home: finder.home,
    places: regions,
    agencies: agencies.byLocalId,
    relativePlaces: agencies.relativePlaces,
  };
  const byLocalId = new Map<string, ResolvedEntity>([
    ...[...regions].map(([id, place]) => [id, regionEntity(place)] as const),
    ...[...agencies.byLocalId].map(([id, { entity }]) => [id, entity] as const),
    ...resolveInitiatives(context),
    ...resolveMeetings(context),
    ...resolveDocuments(context),
    ...officials(extraction),
  ]);
  const ofAgencies = [...agencies.byLocalId.values()].flatMap(({ place }) => place ?? []);
  return { byLocalId, places: [...regions.values(), ...ofAgencies] satisfies Place[] };
}

function officials({ entities }: Extraction): [string, ResolvedEntity][] {
  return entities.flatMap((entity) =>
    entity.type === 'Official' ? [[entity.id, officialOf(entity)] as [string, ResolvedEntity]] : [],
  );
}

function distinctInOrder(entities: readonly ResolvedEntity[]): ResolvedEntity[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}

/** What several local entities print for one thing is one mention, its spans in the order of the text. */
function mergeMentions(
  entities: readonly LocalEntity[],
  idOf: ReadonlyMap<string, string>,
): ResolvedMention[] {
  const spans = new Map<string, Map<string, MentionSpan>>();
  for (const { id, mentions } of entities) {
    const entityId = idOf.get(id)!;
    const own = spans.get(entityId) ?? new Map<string, MentionSpan>();
    spans.set(entityId, own);
    for (const { start, end, text } of mentions) own.set(`${start} ${end}`, { start, end, text });
  }
  return [...spans]
    .map(([entityId, own]) => ({
      entityId,
      spans: [...own.values()].sort((a, b) => a.start - b.start || a.end - b.end),
    }))
    .sort((a, b) => compareText(a.entityId, b.entityId));
}
