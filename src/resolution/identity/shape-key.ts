import { readGazetteer } from '../../extraction/gazetteer.js';

let loaded: ReadonlyMap<string, string> | null = null;

/** The name with every character replaced by the first of those of similar shape: equal for one misread character. */
export function shapeKey(name: string): string {
  const classes = (loaded ??= load());
  return Array.from(name, (character) => classes.get(character) ?? character).join('');
}

function load(): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const characters of readGazetteer('similar-shapes')) {
    for (const character of characters) first.set(character, characters[0]!);
  }
  return first;
}
