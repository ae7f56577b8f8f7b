import type { Extraction, LocalEntity, Span } from '../../domain/extraction.js';
import { compareText, normalForm } from '../normal-form.js';
import { readLeadingPlaces } from './leading-places.js';
import type { PlaceFinder, PlaceRequest } from './place-finder.js';
import { placeLevel, type Place } from './place.js';
import { RelativePlaces, type Sighting } from './relative-place.js';

const relativeRegion = /^(?:我|本|该|全)?(省|自治区|市|州|盟|县|区|旗|镇|乡|街道|村|社区)$/;
const ranks = ['province', 'prefecture', 'county', 'township', 'village'];

/**
 * The places of an article's Region entities, by their local id. First those that the table or the context decides,
 * all together; then 我省 and 本市; then towns and villages that the table does not place, which lie in what is
 * printed before them in their sentence, else in the one place the article names above them, else in the home region.
 */
export function resolveRegions(
  extraction: Extraction,
  finder: PlaceFinder,
  sentences: readonly Span[],
): Map<string, Place> {
  const entities = extraction.entities.filter(({ type }) => type === 'Region');
  const { requests, relatives } = requestsOf(entities, extraction);
  const found = finder.findAll([...requests.values()]);
  const places = new Map<string, Place>();
  const loose: LocalEntity[] = [];
  for (const entity of entities) {
    const request = requests.get(entity.id);
    if (request === undefined) continue;
    const place = found.get(request)!;
    if (isLoose(place, request, finder)) loose.push(entity);
    else places.set(entity.id, place);
  }
  const around = new RelativePlaces(finder.home, sightingsOf(entities, places), sentences);
  for (const [id, word] of relatives) {
    const entity = entities.find((other) => other.id === id)!;
    places.set(
      id,
      around.find(word, entity.mentions) ?? { kind: 'named', name: normalForm(entity.name), within: null },
    );
  }
  for (const entity of loose)
    places.set(entity.id, placeLoose(entity, requests.get(entity.id)!, finder, around));
  return places;
}

export function sightingsOf(
  entities: readonly LocalEntity[],
  places: ReadonlyMap<string, Place>,
): Sighting[] {
  return entities.flatMap(({ id, type, mentions }) => {
    const place = places.get(id);
    if (place === undefined) return [];
    const by = type === 'Agency' ? 'agency' : 'region';
    return mentions.map(({ start, end }): Sighting => ({ start, end, place, by }));
  });
}

function requestsOf(entities: readonly LocalEntity[], { relations }: Extraction) {
  const requests = new Map<string, PlaceRequest & { outer: PlaceRequest[]; inner: PlaceRequest[] }>();
  const relatives: [id: string, word: string][] = [];
  for (const entity of entities) {
    const forms = formsOf(entity);
    const word = forms.map((form) => relativeRegion.exec(form)?.[1]).find((found) => found !== undefined);
    const isNamed = forms.some((form) => !relativeRegion.test(form));
    if (word !== undefined && !isNamed) relatives.push([entity.id, word]);
    else
      requests.set(entity.id, {
        forms: forms.filter((form) => !relativeRegion.test(form)),
        outer: [],
        inner: [],
      });
  }
  for (const relation of relations) {
    const inner = requests.get(relation.from);
    const outer = relation.type === 'PART_OF' ? requests.get(relation.to) : undefined;
    if (!inner || !outer || inner === outer) continue;
    inner.outer.push(outer);
    outer.inner.push(inner);
  }
  return { requests, relatives };
}

/** All names the article prints, the longest first, so that 余杭区 counts before 余杭. */
export function formsOf({ name, mentions }: LocalEntity): string[] {
  const forms = new Set([name, ...mentions.map(({ text }) => text)].map(normalForm));
  return [...forms].sort((a, b) => b.length - a.length || compareText(a, b));
}

/** Neither of the table nor ambiguous in it above the towns: a village, or a town with nothing said of it. */
function isLoose(place: Place, { forms }: PlaceRequest, finder: PlaceFinder): boolean {
  if (place.kind !== 'named' || place.within !== null || placeLevel(place) === 'province') return false;
  return finder.candidates(forms).every(({ level }) => level === 'township');
}

function placeLoose(
  entity: LocalEntity,
  { forms }: PlaceRequest,
  finder: PlaceFinder,
  around: RelativePlaces,
): Place {
  const name = forms[0]!;
  // 浙江省杭州市 in one string.
  const { places, rest } = readLeadingPlaces(name, finder);
  if (rest === '' && places.length > 1) return places.at(-1)!;
  const own = ranks.indexOf(placeLevel({ kind: 'named', name, within: null }) ?? 'county');
  const isAbove = (place: Place) => {
    const rank = ranks.indexOf(placeLevel(place) ?? 'county');
    return place.kind !== 'group' && rank >= 0 && rank < own;
  };
  const outer = around.around(entity.mentions, isAbove) ?? finder.home;
  return outer !== null && isAbove(outer) ? finder.find(name, outer) : { kind: 'named', name, within: null };
}
