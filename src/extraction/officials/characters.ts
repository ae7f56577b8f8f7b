import { readGazetteer } from '../gazetteer.js';

/** Natural logarithm of how much likelier a character is in a given name than in running text, from -3 to 3. */
const odds = new Map(
  readGazetteer('name-characters').flatMap(([value, characters]) =>
    Array.from(characters!).map((character): [string, number] => [character, Number(value) / 10]),
  ),
);

const bonds = new Map(
  readGazetteer('word-pairs').map(([first, followers]) => [
    first!,
    new Map((followers!.match(/.\d/gu) ?? []).map((pair): [string, number] => [pair[0]!, Number(pair[1])])),
  ]),
);

// A character that the news never prints is likelier a name's than a word's.
const UNSEEN = 1.5;

/** How much likelier the character is in a given name than in running text. */
export function nameOdds(character: string): number {
  return odds.get(character) ?? UNSEEN;
}

/** How much oftener the second follows the first than by chance (natural logarithm): 0 where it does not. */
export function bondOf(first: string, second: string): number {
  return bonds.get(first)?.get(second) ?? 0;
}
