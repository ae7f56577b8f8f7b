import type { ResolvedEntity } from '../../domain/resolved.js';
import { spell } from '../spelling.js';
import { placeId, placeLevel, placeName, placeWithin, type Place } from './place.js';

export function regionEntity(place: Place): ResolvedEntity {
  const level = placeLevel(place);
  const within = placeWithin(place);
  const name = placeName(place);
  return {
    id: placeId(place),
    type: 'Region',
    name,
    pinyin: spell(name, 'Region'),
    attributes: {
      ...(place.kind === 'division' && { code: place.division.code }),
      ...(level !== null && { level }),
    },
    withinId: within === null ? null : placeId(within),
  };
}
