/**
 * What one article shows of an entity whose name alone does not tell who it is: an Official. Articles that show the
 * same have the same key, so that a name of ten thousand articles has few profiles.
 */
export interface Profile {
  /** Stable text of everything below. */
  key: string;
  /** The bodies in which the article gives the official a post, now or before. Deputies' seats do not count. */
  agencyIds: readonly string[];
  /** Those of `agencyIds` where the article calls the post a former one. */
  formerAgencyIds: readonly string[];
  /** Codes or ids of the regions of those bodies, `national` for national ones; without a post, of the article's places. */
  places: readonly string[];
  /** Whether a post is one of a province's or the country's leaders, who do move between provinces. */
  senior: boolean;
  /** Whether every post is one of the armed forces. */
  military: boolean;
}

/** A profile in one article. */
export interface Sighting {
  /** The entity as the article alone knows it: the id that `resolve` gave. */
  ownId: string;
  profile: Profile;
}

/** A person's decision that two entities are one, or are not. */
export interface Judgement {
  id: string;
  aId: string;
  bId: string;
  same: boolean;
  reason: string;
  /** ISO 8601, UTC. */
  madeAt: string;
}
