import { yearOf, type IsoDate } from '../../domain/date.js';
import type { Extraction, LocalEntity } from '../../domain/extraction.js';
import { entityId, entityTypeOfId } from '../../domain/ids.js';
import type { ResolvedEntity } from '../../domain/resolved.js';
import type { ResolvedAgency } from '../agencies/resolve-agencies.js';
import { placeId, placePrefix, placeShortName, type Place } from '../regions/place.js';
import type { RelativePlaces } from '../regions/relative-place.js';
import { formsOf } from '../regions/resolve-regions.js';
import { spell } from '../spelling.js';
import { isAnnualInitiative, isGenericInitiative } from './generic-initiative.js';
import { initiativeKind } from './initiative-kind.js';
import { initiativeName } from './initiative-name.js';

export interface InitiativeContext {
  extraction: Extraction;
  articleId: string;
  publishedOn: IsoDate;
  home: Place | null;
  places: ReadonlyMap<string, Place>;
  agencies: ReadonlyMap<string, ResolvedAgency>;
  relativePlaces: RelativePlaces;
}

const relative = /^(?:全|我|本)(省|市|县|区|州)(?!域)(?=.)/;
const peaceAnywhere = '平安建设';

/** The canonical initiative of each Initiative entity, by its local id. */
export function resolveInitiatives(context: InitiativeContext): Map<string, ResolvedEntity> {
  const entities = new Map<string, LocalEntity>();
  for (const entity of context.extraction.entities)
    if (entity.type === 'Initiative') entities.set(entity.id, entity);
  const resolved = new Map<string, ResolvedEntity>();
  const resolve = (id: string, below: ReadonlySet<string>): ResolvedEntity => {
    const done = resolved.get(id);
    if (done) return done;
    const parents = endsOf(context, 'PART_OF', id).filter(
      (other) => other !== id && entities.has(other) && !below.has(other),
    );
    const parentIds = () => parents.map((other) => resolve(other, new Set([...below, id])).id).sort();
    const initiative = resolveOne(entities.get(id)!, context, parentIds);
    // What was reached through a cycle is only right as a parent there.
    if (below.size === 0) resolved.set(id, initiative);
    return initiative;
  };
  for (const id of entities.keys()) resolve(id, new Set());
  return resolved;
}

function resolveOne(
  entity: LocalEntity,
  context: InitiativeContext,
  parentIds: () => string[],
): ResolvedEntity {
  const printed = initiativeName(formsOf(entity)[0]!, context.publishedOn);
  const word = relative.exec(printed.name)?.[1];
  const place = word === undefined ? null : context.relativePlaces.find(word, entity.mentions);
  const name = word === undefined ? printed.name : printed.name.replace(relative, '');
  if (name === peaceAnywhere) return initiative(peaceName(entity, context), []);
  const isRelativeAlone = word !== undefined && place === null;
  if (!isGenericInitiative(name) && !isRelativeAlone) {
    return initiative(place === null ? name : placePrefix(place) + name, []);
  }
  const scope = scopeOf(entity, name, place, context, parentIds);
  const isOfAProgramme = entityTypeOfId(scope) === 'Initiative';
  if (isOfAProgramme || !isAnnualInitiative(name)) return initiative(name, [scope]);
  if (initiativeKind(name) === 'response') return response(name, scope, entity, context);
  return initiative(`${printed.year ?? yearOf(context.publishedOn)}年${name}`, [scope]);
}

/** A body starts responses of one level several times a year: each for other places, or in another month. */
function response(
  name: string,
  scope: string,
  { id }: LocalEntity,
  context: InitiativeContext,
): ResolvedEntity {
  const places = endsOf(context, 'COVERS', id).flatMap((region) => context.places.get(region) ?? []);
  const covered = distinct(places).map(placeId).sort();
  const { publishedOn } = context;
  return initiative(`${yearOf(publishedOn)}年${name}`, [scope, publishedOn.slice(5, 7), ...covered]);
}

/** 平安建设 is that of the home region (平安浙江建设), else of the only region it is said to cover. */
function peaceName({ id }: LocalEntity, context: InitiativeContext): string {
  const covered = distinct(
    endsOf(context, 'COVERS', id).flatMap((region) => context.places.get(region) ?? []),
  );
  const place = context.home ?? (covered.length === 1 ? covered[0]! : null);
  return place === null ? peaceAnywhere : `平安${placeShortName(place)}建设`;
}

/**
 * Whose it is: of the initiative it is part of, of the place in its name, of its only region or leader, of the home
 * region; else the article's own. An emergency response is its leader's before it is a region's.
 */
function scopeOf(
  entity: LocalEntity,
  name: string,
  place: Place | null,
  context: InitiativeContext,
  parentIds: () => string[],
): string {
  const [parent] = parentIds();
  if (parent !== undefined) return parent;
  if (place !== null) return placeId(place);
  const covered = distinct(
    endsOf(context, 'COVERS', entity.id).flatMap((id) => context.places.get(id) ?? []),
  );
  const region = covered.length === 1 ? placeId(covered[0]!) : null;
  const leader = leaderOf(entity.id, context);
  const own = initiativeKind(name) === 'response' ? (leader ?? region) : (region ?? leader);
  return own ?? (context.home === null ? `article ${context.articleId}` : placeId(context.home));
}

/** The place of the leading bodies if they share it, else the only one of them. */
function leaderOf(id: string, { extraction, agencies }: InitiativeContext): string | null {
  const leaders = extraction.relations.flatMap((relation) =>
    relation.type === 'LEADS' && relation.to === id ? (agencies.get(relation.from) ?? []) : [],
  );
  const owners = new Set(leaders.map(({ entity, place }) => (place === null ? entity.id : placeId(place))));
  return owners.size === 1 ? [...owners][0]! : null;
}

function endsOf({ extraction }: InitiativeContext, type: 'COVERS' | 'PART_OF', from: string): string[] {
  return extraction.relations.flatMap((relation) =>
    relation.type === type && relation.from === from ? [relation.to] : [],
  );
}

function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [placeId(place), place])).values()];
}

function initiative(name: string, scope: readonly string[]): ResolvedEntity {
  return {
    id: entityId('Initiative', name, ...scope),
    type: 'Initiative',
    name,
    pinyin: spell(name, 'Initiative'),
    attributes: { kind: initiativeKind(name.replace(/^\d{4}年/, '')) },
    withinId: null,
  };
}
