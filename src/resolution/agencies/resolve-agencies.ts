import type { Extraction, LocalEntity, Span } from '../../domain/extraction.js';
import { entityId } from '../../domain/ids.js';
import type { EntityAttributes, ResolvedEntity } from '../../domain/resolved.js';
import type { PlaceFinder } from '../regions/place-finder.js';
import { placeId, placeLevel, placePrefix, type Place } from '../regions/place.js';
import { RelativePlaces, type Sighting } from '../regions/relative-place.js';
import { formsOf, sightingsOf } from '../regions/resolve-regions.js';
import { spell } from '../spelling.js';
import { isOfManyPlaces, readAgencyName, type AgencyName } from './agency-name.js';
import { branchOf } from './agency-traits.js';
import {
  nationalAgency,
  nationalBeginning,
  nationalWords,
  type NationalAgency,
} from './national-agencies.js';
import { fullOrgan, type OrganLevel, type Seat } from './organ-names.js';
import { renderAgency } from './render-agency.js';

export interface ResolvedAgency {
  entity: ResolvedEntity;
  /** The region whose body it is; null for national ones and where it is not known. */
  place: Place | null;
}

export interface AgencyContext {
  extraction: Extraction;
  articleId: string;
  finder: PlaceFinder;
  regionSightings: readonly Sighting[];
  sentences: readonly Span[];
}

export interface ResolvedAgencies {
  byLocalId: ReadonlyMap<string, ResolvedAgency>;
  /** What 省, 市 and 县 mean, with all bodies of known places counted. */
  relativePlaces: RelativePlaces;
}

/** Set up for one matter and dissolved with it; printed without the matter, it is the article's own. */
const ofOneTask =
  /^(?:国务院|中央|[省市县区])?(?:事故|联合|专项|综合)*(?:调查组|工作组|督导组|督查组|检查组|专案组)$/;

/** The bodies that national ones print without their own beginning: 监察司法委 after 全国人大民委. */
const nationalOwners = ['全国人大常委会', '全国人大', '全国政协', '中共中央', '中央', '国务院', '国家'];

/**
 * The canonical body of each Agency entity, by its local id. Names that say their place come first; 省公安厅, 市委 and
 * bare 政法委 then follow from them, from the regions and from the home region.
 */
export function resolveAgencies(context: AgencyContext): ResolvedAgencies {
  const entities = context.extraction.entities.filter(({ type }) => type === 'Agency');
  const byLocalId = new Map<string, ResolvedAgency>();
  const names = new Map<string, AgencyName>();
  for (const entity of entities) {
    const [printed] = formsOf(entity);
    const certain = ofOneTask.test(printed!)
      ? scoped({ place: null, relative: null, organ: printed! }, context.articleId)
      : certainAgency(entity, context.finder);
    if ('entity' in certain) byLocalId.set(entity.id, certain);
    else names.set(entity.id, certain);
  }
  const places = new Map(
    [...byLocalId].flatMap(([id, { place }]) => (place === null ? [] : [[id, place] as const])),
  );
  const sightings = [...context.regionSightings, ...sightingsOf(entities, places)];
  const relativePlaces = new RelativePlaces(context.finder.home, sightings, context.sentences);
  const nationals = entities.flatMap(({ id, mentions }) => {
    const resolved = byLocalId.get(id);
    return resolved?.place === null
      ? mentions.map(({ start }) => ({ start, name: resolved.entity.name }))
      : [];
  });
  for (const entity of entities) {
    const name = names.get(entity.id);
    if (name === undefined) continue;
    const owner = ownersOf(entity, context.extraction).flatMap((id) => byLocalId.get(id) ?? [])[0] ?? null;
    const national = nationalPart(entity, name, owner, nationals, context.sentences);
    byLocalId.set(entity.id, national ?? localAgency(entity, name, owner, relativePlaces, context));
  }
  return { byLocalId, relativePlaces };
}

/** A body that says no place itself; a name that only one body has (no 公安局, no 综合督查组) needs none. */
function localAgency(
  entity: LocalEntity,
  name: AgencyName,
  owner: ResolvedAgency | null,
  relativePlaces: RelativePlaces,
  { articleId, finder }: AgencyContext,
): ResolvedAgency {
  if (!isOfManyPlaces(name)) return unplaced(name.organ, branchOf(name.organ), null);
  const place = placeOf(entity, name, owner, relativePlaces, finder);
  return place === null ? scoped(name, articleId) : placed(place, name.organ);
}

/** The body, if its own names tell; else the longest name in its parts. */
function certainAgency(entity: LocalEntity, finder: PlaceFinder): ResolvedAgency | AgencyName {
  const forms = formsOf(entity);
  const known = forms.map(nationalAgency).find((agency) => agency !== null);
  if (known) return listed(known, finder);
  const read = forms.map((form) => readAgencyName(form, finder));
  const withPlace = read.find(({ place }) => place !== null);
  if (withPlace?.place) return placed(withPlace.place, withPlace.organ);
  const national = forms.map(nationalName).find((name) => name !== null);
  if (national) return unplaced(national.name, national.branch, 'national');
  return read.find(({ relative }) => relative !== null) ?? read[0]!;
}

function nationalName(form: string): { name: string; branch: string } | null {
  const begun = nationalBeginning(form);
  if (begun) return { name: begun.agency.name + begun.rest, branch: begun.agency.branch };
  return nationalWords.test(form) ? { name: form, branch: branchOf(form) } : null;
}

function ownersOf(entity: LocalEntity, { relations }: Extraction): string[] {
  return relations
    .flatMap((relation) => (relation.type === 'PART_OF' && relation.from === entity.id ? [relation.to] : []))
    .sort();
}

function nationalPart(
  { mentions }: LocalEntity,
  { relative, organ }: AgencyName,
  owner: ResolvedAgency | null,
  nationals: readonly { start: number; name: string }[],
  sentences: readonly Span[],
): ResolvedAgency | null {
  if (relative !== null) return null;
  const { start } = mentions[0]!;
  const sentence = sentences.find((span) => span.start <= start && start < span.end);
  const before = nationals
    .filter((other) => sentence !== undefined && other.start >= sentence.start && other.start < start)
    .sort((a, b) => b.start - a.start)
    .map(({ name }) => name);
  for (const name of owner ? [owner.entity.name, ...before] : before) {
    for (const beginning of nationalOwners.filter((words) => name.startsWith(words))) {
      const agency = nationalAgency(beginning + organ);
      if (agency) return unplaced(agency.name, agency.branch, agency.level);
    }
  }
  return null;
}

function placeOf(
  { mentions }: LocalEntity,
  { relative }: AgencyName,
  owner: ResolvedAgency | null,
  relativePlaces: RelativePlaces,
  { home }: PlaceFinder,
): Place | null {
  if (relative !== null) return relativePlaces.find(relative, mentions);
  const found = owner?.place ?? relativePlaces.ofBodyBefore(mentions);
  const isLocalPaper = home !== null && placeLevel(home) !== 'province' && home.kind !== 'group';
  return found ?? (isLocalPaper ? home : null);
}

function listed(agency: NationalAgency, finder: PlaceFinder): ResolvedAgency {
  const { place, organ } = readAgencyName(agency.name, finder);
  const isLocal = agency.level !== 'national' && place !== null;
  return isLocal ? placed(place, organ) : unplaced(agency.name, agency.branch, agency.level);
}

function placed(place: Place, printedOrgan: string): ResolvedAgency {
  const organ = fullOrgan(printedOrgan, seatOf(place));
  const id = entityId('Agency', placeId(place), organ);
  const level = placeLevel(place);
  const attributes = { ...(level && { level }), branch: branchOf(organ), regionId: placeId(place) };
  return { entity: agencyEntity(id, renderAgency(place, organ), attributes), place };
}

function unplaced(name: string, branch: string, level: string | null): ResolvedAgency {
  const attributes = { ...(level && { level }), branch };
  return { entity: agencyEntity(entityId('Agency', '', name), name, attributes), place: null };
}

const levelOfWord: Readonly<Record<string, string>> = {
  省: 'province',
  自治区: 'province',
  州: 'prefecture',
  盟: 'prefecture',
  县: 'county',
  区: 'county',
  旗: 'county',
  镇: 'township',
  乡: 'township',
  街道: 'township',
  村: 'village',
  社区: 'village',
};

/** A name that nothing places is the article's own: never one with the same words about another place. */
function scoped({ relative, organ }: AgencyName, articleId: string): ResolvedAgency {
  const level = relative === null ? null : (levelOfWord[relative] ?? null);
  const full = fullOrgan(organ, { level: level as OrganLevel, isMunicipality: false, isDistrict: false });
  const name = (relative ?? '') + (relative === null && full.startsWith('委') ? organ : full);
  const attributes = { ...(level && { level }), branch: branchOf(full) };
  return {
    entity: agencyEntity(entityId('Agency', 'article', articleId, name), name, attributes),
    place: null,
  };
}

function agencyEntity(id: string, name: string, attributes: EntityAttributes): ResolvedEntity {
  return { id, type: 'Agency', name, pinyin: spell(name, 'Agency'), attributes, withinId: null };
}

function seatOf(place: Place): Seat {
  const level = placeLevel(place) as OrganLevel;
  const isUnknownCity = level === null && place.kind === 'named' && place.name.endsWith('市');
  return {
    level: isUnknownCity ? 'prefecture' : level,
    isMunicipality: level === 'province' && placePrefix(place).endsWith('市'),
    isDistrict: level === 'county' && placePrefix(place).endsWith('区'),
  };
}
