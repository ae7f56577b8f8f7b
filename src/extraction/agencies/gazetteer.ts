import { readFileSync } from 'node:fs';

/** A national body that the grammar of suffixes cannot know: full name, abbreviations, parent. */
export interface KnownAgency {
  name: string;
  others: readonly string[];
  /** national, province … as in ResolvedEntity. */
  level: string;
  branch: string;
  parent: string | null;
}

interface Gazetteer {
  agencies: ReadonlyMap<string, KnownAgency>;
  /** For the first two characters of every name, which lengths occur: bit n for length n. */
  lengths: ReadonlyMap<number, number>;
}

let loaded: Gazetteer | null = null;

/** By full name or abbreviation. */
export function agencyNamed(name: string): KnownAgency | null {
  return gazetteer().agencies.get(name) ?? null;
}

/** The longest known name that begins at `start`. */
export function knownNameAt(text: string, start: number): string | null {
  const { agencies, lengths } = gazetteer();
  const bits = lengths.get(headOf(text, start));
  if (bits === undefined) return null;
  for (let length = 31 - Math.clz32(bits); length >= 2; length--) {
    const name = text.slice(start, start + length);
    if ((bits & (1 << length)) !== 0 && agencies.has(name)) return name;
  }
  return null;
}

/** Two characters as one number: a key that costs no string. */
function headOf(text: string, start: number): number {
  return (text.charCodeAt(start) << 16) | text.charCodeAt(start + 1);
}

function gazetteer(): Gazetteer {
  return (loaded ??= load());
}

function load(): Gazetteer {
  const file = new URL('../../../seed/gazetteers/agencies.tsv', import.meta.url);
  const agencies = new Map<string, KnownAgency>();
  const lengths = new Map<number, number>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [name = '', others = '', level = '', branch = '', parent = ''] = line.split('\t');
    const agency = {
      name,
      others: others.split('、').filter(Boolean),
      level,
      branch,
      parent: parent || null,
    };
    for (const known of [name, ...agency.others]) {
      agencies.set(known, agency);
      const head = headOf(known, 0);
      lengths.set(head, (lengths.get(head) ?? 0) | (1 << known.length));
    }
  }
  return { agencies, lengths };
}
