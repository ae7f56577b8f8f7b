import { similarTo } from '../../domain/similar-shapes.js';

const firstCode = 0x4e00;
const lastCode = 0x9fff;

let loaded: readonly (Uint16Array | null)[] | null = null;

/** The codes of the characters of similar shape, for every code; null where there are none. By array, as every character of every text is asked for. */
export function likenessesOf(code: number): Uint16Array | null {
  return (loaded ??= load())[code - firstCode] ?? null;
}

function load(): (Uint16Array | null)[] {
  return Array.from({ length: lastCode - firstCode + 1 }, (_, i) => {
    const similar = similarTo(String.fromCharCode(firstCode + i));
    return similar.length === 0 ? null : Uint16Array.from(similar, (character) => character.charCodeAt(0));
  });
}
