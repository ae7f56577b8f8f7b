import { readFileSync } from 'node:fs';
import { NameIndex } from '../name-index.js';

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
  index: NameIndex;
}

let loaded: Gazetteer | null = null;

/** By full name or abbreviation. */
export function agencyNamed(name: string): KnownAgency | null {
  return gazetteer().agencies.get(name) ?? null;
}

/** The longest known name that begins at `start`. */
export function knownNameAt(text: string, start: number): string | null {
  const { agencies, index } = gazetteer();
  return index.longestAt(text, start, agencies);
}

function gazetteer(): Gazetteer {
  return (loaded ??= load());
}

function load(): Gazetteer {
  const file = new URL('../../../seed/gazetteers/agencies.tsv', import.meta.url);
  const agencies = new Map<string, KnownAgency>();
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
    for (const known of [name, ...agency.others]) agencies.set(known, agency);
  }
  return { agencies, index: new NameIndex(agencies.keys()) };
}
