import { divisionsNamed } from '../../domain/divisions.js';
import { readGazetteer } from '../../extraction/gazetteer.js';
import { divisionPlace, type Place } from './place.js';

let loaded: ReadonlyMap<string, Place> | null = null;

/**
 * Regions that the division table does not have: those of several provinces, new areas, districts of former years.
 * Null where there is none of this name.
 */
export function knownRegion(name: string): Place | null {
  return (loaded ??= load()).get(name) ?? null;
}

function load(): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const [name = '', kind = '', others = '', members = ''] of readGazetteer('regions')) {
    const place: Place =
      kind === 'multi-province'
        ? { kind: 'group', name }
        : { kind: 'named', name, within: province(members) };
    for (const known of [name, ...others.split('、')]) if (known !== '') places.set(known, place);
  }
  return places;
}

function province(name: string): Place | null {
  const division = divisionsNamed(name)[0];
  return division === undefined ? null : divisionPlace(division);
}

/** 长三角区域警务一体化 as 长三角警务一体化: a region of several provinces at the beginning goes by its one name. */
export function foldRegionName(text: string): string {
  for (let length = Math.min(9, text.length - 1); length >= 2; length--) {
    const place = knownRegion(text.slice(0, length));
    if (place?.kind === 'group') return place.name + text.slice(length);
  }
  return text;
}
