import type { Profile } from '../../domain/identity.js';
import { invariant } from '../../domain/errors.js';
import type { PostRank } from './post-rank.js';

/** What an article shows of an official, as far as it tells officials of one name apart. */
export interface Shown {
  agencyIds: readonly string[];
  /** Of those, where the article calls the post a former one. */
  formerAgencyIds: readonly string[];
  places: readonly string[];
  /** Of the highest post. */
  rank: PostRank;
  military: boolean;
  /** Whether every present post is one at a congress or consultative conference. */
  secondLine: boolean;
  /** Whether one of the posts is one that a place has few of. */
  leading: boolean;
  /** Whether all posts are told as of days long gone (时任, 历任): what the person is now, the article does not say. */
  ofOldDays: boolean;
  /** What he is printed as: 委员 of 周砚秋委员; the congress or conference he has a seat in. Null for neither. */
  seat: string | null;
  /** What the article prints behind the name to tell it from others: 青禾 of 周砚秋（青禾）. */
  note: string | null;
  year: number;
}

type Packed = [string[], string[], string[], PostRank, string, string | null, string | null, number];

/** The key holds all of it, so that who somebody is follows from the keys of a name alone. */
export function profileOf(shown: Shown): Profile {
  const { agencyIds, formerAgencyIds, places, rank, military, seat, note, year } = shown;
  const flags = [
    military ? 'm' : '',
    shown.secondLine ? 's' : '',
    shown.leading ? 'l' : '',
    shown.ofOldDays ? 'o' : '',
  ].join('');
  const packed: Packed = [[...agencyIds], [...formerAgencyIds], [...places], rank, flags, seat, note, year];
  return { key: JSON.stringify(packed), agencyIds, formerAgencyIds, places, senior: rank > 0, military };
}

export function shownBy({ key }: Pick<Profile, 'key'>): Shown {
  const packed: unknown = JSON.parse(key);
  invariant(Array.isArray(packed) && packed.length === 8, `no key of a profile: ${key}`);
  const [agencyIds, formerAgencyIds, places, rank, flags, seat, note, year] = packed as Packed;
  return {
    agencyIds,
    formerAgencyIds,
    places,
    rank,
    military: flags.includes('m'),
    secondLine: flags.includes('s'),
    leading: flags.includes('l'),
    ofOldDays: flags.includes('o'),
    seat,
    note,
    year,
  };
}
