import { yearOf } from '../../domain/date.js';
import { divisionsNamed } from '../../domain/divisions.js';
import type { MentionSpan } from '../../domain/extraction.js';
import type { Sighting } from '../../domain/identity.js';
import type { ResolvedArticle, ResolvedEntity, ResolvedStatement } from '../../domain/resolved.js';
import { compareText } from '../normal-form.js';
import { isLeading, isMilitary, isSeat, isSecondLine, postRank } from './post-rank.js';
import { NATIONAL, narrowestShared, placeOfRegion } from './profile-place.js';
import { profileOf, type Shown } from './shown.js';

interface Post {
  agency: ResolvedEntity;
  title: string;
  former: boolean;
  ofOldDays: boolean;
}

/**
 * What the article shows of each entity whose name alone does not tell which one it is: its officials, in the order
 * of their ids.
 */
export function sightingsOf(resolved: ResolvedArticle): Sighting[] {
  const entities = new Map(resolved.entities.map((entity) => [entity.id, entity]));
  const around = placesAround(resolved);
  return resolved.mentions.flatMap(({ entityId, spans }) => {
    if (entities.get(entityId)?.type !== 'Official') return [];
    const posts = postsOf(entityId, resolved, entities);
    const shown = shownOf(posts, entities, around);
    const { text, publishedOn } = resolved.article;
    const seat = seatOf(posts, spans, text);
    return [
      {
        ownId: entityId,
        profile: profileOf({ ...shown, seat, note: noteOf(spans, text), year: yearOf(publishedOn) }),
      },
    ];
  });
}

function postsOf(
  id: string,
  { statements, article }: ResolvedArticle,
  entities: ReadonlyMap<string, ResolvedEntity>,
): Post[] {
  return statements.flatMap((statement) => {
    const { type, subjectId, objectId, title = '' } = statement.fact;
    const agency = entities.get(objectId ?? '');
    if (type !== 'HOLDS_POST' || subjectId !== id || agency === undefined) return [];
    return [
      { agency, title, former: statement.former === true, ofOldDays: isOfOldDays(statement, article.text) },
    ];
  });
}

const oldDays = /时任|历任|曾任|先后任|先后担任/;

function isOfOldDays({ evidence: { start, end }, former }: ResolvedStatement, text: string): boolean {
  return former === true && oldDays.test(text.slice(Math.max(0, start - 4), end));
}

function shownOf(
  posts: readonly Post[],
  entities: ReadonlyMap<string, ResolvedEntity>,
  around: readonly string[],
): Omit<Shown, 'seat' | 'note' | 'year'> {
  const held = posts.filter(({ agency, title }) => !isSeat(agency, title));
  // A body that nothing places has an id of its article: it tells no other article anything.
  const known = held.flatMap((post) => {
    const place = placeOfAgency(post.agency, entities);
    return place === null ? [] : [{ ...post, place }];
  });
  const present = new Set(known.flatMap(({ agency, former }) => (former ? [] : [agency.id])));
  const agencyIds = distinct(known.map(({ agency }) => agency.id));
  const inOffice = held.filter(({ former }) => !former);
  return {
    agencyIds,
    formerAgencyIds: agencyIds.filter((id) => !present.has(id)),
    places: known.length === 0 ? around : distinct(known.map(({ place }) => place)),
    rank: held.reduce<Shown['rank']>((highest, { agency, title }) => {
      const rank = postRank(agency, title);
      return rank > highest ? rank : highest;
    }, 0),
    military: held.length > 0 && held.every(({ agency }) => isMilitary(agency)),
    secondLine: inOffice.length > 0 && inOffice.every(({ agency }) => isSecondLine(agency)),
    leading: held.some(({ title }) => isLeading(title)),
    ofOldDays: held.length > 0 && held.every((post) => post.ofOldDays),
  };
}

/** Not 代表, which is also a verb. */
const printedSeat = /^委员(?!长|会)/;

function seatOf(posts: readonly Post[], spans: readonly MentionSpan[], text: string): string | null {
  const held = posts.find(({ agency, title }) => isSeat(agency, title));
  if (held) return held.agency.id;
  for (const { end } of spans) {
    const printed = printedSeat.exec(text.slice(end, end + 4));
    if (printed) return printed[0];
  }
  return null;
}

const note = /^[（(]([^）)]{2,12})[）)]/;
/** Behind the name, but not to tell it from another. */
const otherNote = /^女|族$|^左|^右|^前|^后|^中$|^图|摄$|岁$|^音|^\d/;

function noteOf(spans: readonly MentionSpan[], text: string): string | null {
  for (const { end } of spans) {
    const printed = note.exec(text.slice(end, end + 16))?.[1];
    if (printed !== undefined && !printed.split(/[，、,]/).some((part) => otherNote.test(part)))
      return printed;
  }
  return null;
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
