import { divisionsNamed, type Division } from '../../domain/divisions.js';
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
  for (const former of formerDivisions()) {
    places.set(former.name, divisionPlace(former));
    if (divisionsNamed(former.short).length === 0) places.set(former.short, divisionPlace(former));
  }
  return places;
}

/** Dissolved divisions keep the codes that they had; their dates stand in the table. */
function formerDivisions(): Division[] {
  return readGazetteer('former-divisions').map(([code = '', name = '', parent = '']) => ({
    code,
    name,
    short: name.slice(0, -1),
    level: code.endsWith('00') ? 'prefecture' : 'county',
    parent,
  }));
}

function province(name: string): Place | null {
  const division = divisionsNamed(name)[0];
  return division === undefined ? null : divisionPlace(division);
}

const longForm = /^.{2,6}?(?:三角洲区域|三角洲地区|区域|地区|三角洲)/;

/** 长三角区域警务一体化 as 长三角警务一体化: a region of several provinces at the beginning goes by its one name. */
export function foldRegionName(text: string): string {
  const longest = longForm.exec(text)?.[0] ?? '';
  const place = knownRegion(longest);
  return place?.kind === 'group' ? place.name + text.slice(longest.length) : text;
}
