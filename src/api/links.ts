import type { IsoDate } from '../domain/date.js';
import type { FactType } from '../domain/vocabulary.js';
import { endOfDay } from '../graph/keys.js';
import { linkTypes, type LinkFilters } from '../graph/queries/links.js';
import { openRange, type DateRange } from './types/inputs.js';

/* What paths and subgraphs ask alike: over which facts, and when. */

export interface WhenArgs {
  between?: DateRange | null;
  asOf?: IsoDate | null;
}

export function linksAmong(types: readonly FactType[] | null | undefined): FactType[] {
  return linkTypes.filter((type) => types?.includes(type) ?? true);
}

export function linkFilters({ between, asOf }: WhenArgs): LinkFilters {
  const { from, to } = openRange(between);
  return {
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(asOf == null ? {} : { until: endOfDay(asOf) }),
  };
}

export function namesOf(filters: LinkFilters): (keyof LinkFilters)[] {
  return Object.keys(filters) as (keyof LinkFilters)[];
}
