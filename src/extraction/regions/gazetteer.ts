import { readFileSync } from 'node:fs';
import { divisionNames, divisionsNamed } from '../../domain/divisions.js';

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
  /** For the first two characters of every name but townships' short ones, which lengths occur: bit n for length n. */
  lengths: ReadonlyMap<number, number>;
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
export function namesAt(text: string, start: number): string[] {
  const lengths = gazetteer().lengths.get(headOf(text, start));
  if (lengths === undefined) return [];
  const names: string[] = [];
  for (let length = 31 - Math.clz32(lengths); length >= 2; length--) {
    if ((lengths & (1 << length)) === 0) continue;
    const name = text.slice(start, start + length);
    if (name.length === length && (areaNamed(name) || divisionsNamed(name).length > 0)) names.push(name);
  }
  return names;
}

/** Two characters as one number: a key that costs no string. */
function headOf(text: string, start: number): number {
  return (text.charCodeAt(start) << 16) | text.charCodeAt(start + 1);
}

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
  const lengths = new Map<number, number>();
  const add = (name: string) => {
    if (name.length < 2 || name.length > 30) return;
    const head = headOf(name, 0);
    lengths.set(head, (lengths.get(head) ?? 0) | (1 << name.length));
  };
  for (const name of areas.keys()) add(name);
  for (const name of divisionNames()) {
    if (/[镇乡道木]$/.test(name) || divisionsNamed(name)[0]!.level !== 'township') add(name);
  }
  return { areas, ambiguous, lengths };
}

function rows(file: string): string[] {
  const url = new URL(`../../../seed/gazetteers/${file}`, import.meta.url);
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
