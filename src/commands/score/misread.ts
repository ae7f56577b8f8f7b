import { createHash } from 'node:crypto';
import { similarTo } from '../../domain/similar-shapes.js';

const chinese = /\p{Script=Han}/u;

export interface Misread {
  /** As long as the text it was made of: offsets stay. */
  text: string;
  /** How many of the Chinese characters were replaced, of how many. */
  replaced: number;
  of: number;
}

/**
 * The text as a bad scan gives it: of its Chinese characters the share `rate` (0 to 1) is replaced by ones of similar
 * shape. Which ones follows from `seed` and the place alone. Only characters with known likenesses can be replaced,
 * so that the share falls short where there are too few.
 */
export function misread(text: string, rate: number, seed: string): Misread {
  const characters = text.split('');
  const of = characters.filter((character) => chinese.test(character)).length;
  const chosen = characters
    .flatMap((character, at) => {
      const similar = similarTo(character);
      return similar.length > 0 ? [{ at, similar, draw: drawAt(seed, at) }] : [];
    })
    .sort((a, b) => a.draw - b.draw || a.at - b.at)
    .slice(0, Math.round(rate * of));
  for (const { at, similar, draw } of chosen) characters[at] = similar[draw % similar.length]!;
  return { text: characters.join(''), replaced: chosen.length, of };
}

function drawAt(seed: string, at: number): number {
  return createHash('sha256').update(`${seed} ${at}`).digest().readUInt32BE();
}

/** What the misread text prints where the text prints `string`: each form once. As it is where it never stands. */
export function formsIn(text: string, misreadText: string, string: string): string[] {
  const forms = new Set<string>();
  for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1)) {
    forms.add(misreadText.slice(at, at + string.length));
  }
  return forms.size > 0 ? [...forms] : [string];
}
