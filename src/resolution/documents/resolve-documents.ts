import { yearOf, type IsoDate } from '../../domain/date.js';
import type { Extraction, LocalEntity } from '../../domain/extraction.js';
import { entityId } from '../../domain/ids.js';
import type { ResolvedEntity } from '../../domain/resolved.js';
import { readPlaceAndRest } from '../agencies/agency-name.js';
import type { ResolvedAgency } from '../agencies/resolve-agencies.js';
import type { PlaceFinder } from '../regions/place-finder.js';
import { placeId, placePrefix } from '../regions/place.js';
import type { RelativePlaces } from '../regions/relative-place.js';
import { formsOf } from '../regions/resolve-regions.js';
import { spell } from '../spelling.js';
import { documentTitle, isGenericTitle, isYearlyTitle } from './document-title.js';

export interface DocumentContext {
  extraction: Extraction;
  articleId: string;
  publishedOn: IsoDate;
  finder: PlaceFinder;
  agencies: ReadonlyMap<string, ResolvedAgency>;
  relativePlaces: RelativePlaces;
}

/** The canonical document of each Document entity, by its local id. */
export function resolveDocuments(context: DocumentContext): Map<string, ResolvedEntity> {
  const resolved = new Map<string, ResolvedEntity>();
  for (const entity of context.extraction.entities) {
    if (entity.type === 'Document') resolved.set(entity.id, resolveDocument(entity, context));
  }
  return resolved;
}

function resolveDocument(entity: LocalEntity, context: DocumentContext): ResolvedEntity {
  const title = documentTitle(formsOf(entity)[0]!);
  const { relative, organ } = readPlaceAndRest(title, context.finder);
  const place = relative === null ? null : context.relativePlaces.find(relative, entity.mentions);
  const name = place === null ? title : placePrefix(place) + organ;
  const scope =
    isGenericTitle(title) || (relative !== null && place === null) ? [scopeOf(entity, context)] : [];
  if (!isYearlyTitle(title)) return document(name, scope);
  return document(`${yearOf(context.publishedOn)}年${name}`, scope);
}

/** The only body that issues it, else the home region, else the article. */
function scopeOf({ id }: LocalEntity, { extraction, agencies, finder, articleId }: DocumentContext): string {
  const issuers = new Set(
    extraction.relations.flatMap((relation) =>
      relation.type === 'LEADS' && relation.to === id ? (agencies.get(relation.from)?.entity.id ?? []) : [],
    ),
  );
  if (issuers.size === 1) return [...issuers][0]!;
  return finder.home === null ? `article ${articleId}` : placeId(finder.home);
}

function document(name: string, scope: readonly string[]): ResolvedEntity {
  return {
    id: entityId('Document', name, ...scope),
    type: 'Document',
    name,
    pinyin: spell(name, 'Document'),
    attributes: {},
    withinId: null,
  };
}
