import { readFileSync } from 'node:fs';

let loaded: ReadonlyMap<string, readonly string[]> | null = null;

/** The characters that scans of newsprint take this one for, and it for them. Empty where none are known. */
export function similarTo(character: string): readonly string[] {
  return (loaded ??= load()).get(character) ?? [];
}

function load(): Map<string, readonly string[]> {
  const file = new URL('../../seed/gazetteers/similar-shapes.tsv', import.meta.url);
  const similar = new Map<string, readonly string[]>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const characters = line.split('\t');
    for (const character of characters) {
      similar.set(
        character,
        characters.filter((other) => other !== character),
      );
    }
  }
  return similar;
}
