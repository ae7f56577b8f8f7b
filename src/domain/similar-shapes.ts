import { readFileSync } from 'node:fs';

interface Likenesses {
  /** The first of the character's class. */
  first: string;
  others: readonly string[];
}

let loaded: ReadonlyMap<string, Likenesses> | null = null;

/** The characters that scans of newsprint take this one for, and it for them. Empty where none are known. */
export function similarTo(character: string): readonly string[] {
  return (loaded ??= load()).get(character)?.others ?? [];
}

/** One character for all of similar shape: the same for every character that scans take for this one. */
export function shapeOf(character: string): string {
  return (loaded ??= load()).get(character)?.first ?? character;
}

function load(): Map<string, Likenesses> {
  const file = new URL('../../seed/gazetteers/similar-shapes.tsv', import.meta.url);
  const similar = new Map<string, Likenesses>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const characters = line.split('\t');
    for (const character of characters) {
      const others = characters.filter((other) => other !== character);
      similar.set(character, { first: characters[0]!, others });
    }
  }
  return similar;
}
