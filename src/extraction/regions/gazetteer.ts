import { readFileSync } from 'node:fs';
import { divisionNames, divisionsNamed } from '../../domain/divisions.js';
import { NameIndex } from '../name-index.js';

/** A region that is no division of the table: a multi-province region, a new area, a division of former years. */
export interface Area {
  name: string;
  others: readonly string[];
  /** Full names of the divisions it is made of or lies in. */
  around: readonly string[];
}

interface Gazetteer {
  areas: ReadonlyMap<string, Area>;
  ambiguous: ReadonlySet<string>;
  index: NameIndex;
}

let loaded: Gazetteer | null = null;

/** The area of this name or other name. */
export function areaNamed(name: string): Area | null {
  return gazetteer().areas.get(name) ?? null;
}

/** True for short names of divisions that are common words too. */
export function isCommonWord(name: string): boolean {
  return gazetteer().ambiguous.has(name);
}

/** The short name of a township that begins at `start`, where nothing but its county before makes it one: 海盐县|武原. */
export function townshipShortAt(text: string, start: number): string | null {
  for (let length = 4; length >= 2; length--) {
    const name = text.slice(start, start + length);
    if (divisionsNamed(name).length > 0) return name;
  }
  return null;
}

/** Names that begin at `start`, longest first. Short names of townships are left out. */
export function namesAt(text: string, start: number): readonly string[] {
  const { index } = gazetteer();
  let length = index.lengthAt(text, start);
  if (length === 0) return none;
  const names: string[] = [];
  for (; length > 0; length = index.lengthAt(text, start, length)) {
    const name = text.slice(start, start + length);
    if (areaNamed(name) || divisionsNamed(name).length > 0) names.push(name);
  }
  return names;
}

const none: readonly string[] = [];

function gazetteer(): Gazetteer {
  return (loaded ??= load());
}

function load(): Gazetteer {
  const areas = new Map<string, Area>();
  for (const line of rows('regions.tsv')) {
    const [name = '', , others = '', around = ''] = line.split('\t');
    const area = { name, others: others.split('、').filter(Boolean), around: around.split('、') };
    for (const known of [name, ...area.others]) areas.set(known, area);
  }
  const ambiguous = new Set(rows('ambiguous-names.txt').flatMap((line) => line.split(' ')));
  return { areas, ambiguous, index: new NameIndex(indexed(areas.keys())) };
}

/** Short names of townships are left out, unless another name begins alike and is as long: 青秀山 beside 青秀区. */
function indexed(areas: Iterable<string>): string[] {
  const divisions = [...divisionNames()];
  const isShort = (name: string) =>
    !/[镇乡道木]$/.test(name) && divisionsNamed(name)[0]!.level === 'township';
  const shorts = new Set(divisions.filter(isShort));
  const names = [...areas, ...divisions.filter((name) => !shorts.has(name))];
  const formOf = (name: string) => `${name.slice(0, 2)}${name.length}`;
  const forms = new Set(names.map(formOf));
  return [...names, ...[...shorts].filter((name) => forms.has(formOf(name)))];
}

function rows(file: string): string[] {
  const url = new URL(`../../../seed/gazetteers/${file}`, import.meta.url);
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
