import { divisionsNamed } from '../../domain/divisions.js';
import type { Profile, Sighting } from '../../domain/identity.js';
import type { ResolvedArticle, ResolvedEntity, ResolvedStatement } from '../../domain/resolved.js';
import { compareText } from '../normal-form.js';
import { postRank, isSeat } from './post-rank.js';
import { NATIONAL, narrowestShared, placeOfRegion } from './profile-place.js';

/** What the article shows of each of its officials, in the order of their ids. */
export function sightingsOf(resolved: ResolvedArticle): Sighting[] {
  const entities = new Map(resolved.entities.map((entity) => [entity.id, entity]));
  const posts = new Map<string, ResolvedStatement[]>();
  for (const statement of resolved.statements) {
    if (statement.fact.type !== 'HOLDS_POST') continue;
    const own = posts.get(statement.fact.subjectId) ?? [];
    posts.set(statement.fact.subjectId, [...own, statement]);
  }
  const around = placesAround(resolved);
  return resolved.entities
    .filter(({ type }) => type === 'Official')
    .map(({ id }) => ({ ownId: id, profile: profileOf(posts.get(id) ?? [], entities, around) }));
}

function profileOf(
  statements: readonly ResolvedStatement[],
  entities: ReadonlyMap<string, ResolvedEntity>,
  around: readonly string[],
): Profile {
  const held = statements.flatMap(({ fact, former }) => {
    const agency = entities.get(fact.objectId ?? '');
    const title = fact.title ?? '';
    return agency === undefined || isSeat(agency, title) ? [] : [{ agency, title, former: former === true }];
  });
  // A body that nothing places has an id of its article: it tells no other article anything.
  const known = held.filter(({ agency }) => placeOfAgency(agency, entities) !== null);
  const places = distinct(known.map(({ agency }) => placeOfAgency(agency, entities)!));
  const current = new Set(known.flatMap(({ agency, former }) => (former ? [] : [agency.id])));
  const ranks = held.map(({ agency, title }) => postRank(agency, title));
  return keyed({
    agencyIds: distinct(known.map(({ agency }) => agency.id)),
    formerAgencyIds: distinct(known.map(({ agency }) => agency.id).filter((id) => !current.has(id))),
    places: known.length === 0 ? around : places,
    senior: ranks.includes('senior'),
    military: held.length > 0 && held.every(({ agency }) => agency.attributes.branch === 'military'),
  });
}

function keyed(profile: Omit<Profile, 'key'>): Profile {
  const { agencyIds, formerAgencyIds, places, senior, military } = profile;
  const key = [
    agencyIds.map((id) => (formerAgencyIds.includes(id) ? `${id}-` : id)).join(','),
    places.join(','),
    senior ? 'senior' : '',
    military ? 'military' : '',
  ].join(';');
  return { key, ...profile };
}

function placeOfAgency(
  { attributes }: ResolvedEntity,
  entities: ReadonlyMap<string, ResolvedEntity>,
): string | null {
  if (attributes.regionId !== undefined) return placeOfRegion(attributes.regionId, entities);
  return attributes.level === 'national' ? NATIONAL : null;
}

/** What stands in for the place of an official without a post: where the article as a whole is. */
function placesAround({ article, entities }: ResolvedArticle): string[] {
  const codes = entities.flatMap(({ attributes: { code } }) => code ?? []);
  const home = article.homeRegion === null ? [] : divisionsNamed(article.homeRegion).slice(0, 1);
  const shared = narrowestShared(codes.length > 0 ? codes : home.map(({ code }) => code));
  return shared === null ? [] : [shared];
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort(compareText);
}
