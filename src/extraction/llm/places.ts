import type { Span } from '../../domain/extraction.js';
import { occurrences } from './occurrences.js';

/**
 * Where the text names each of several things, given the strings that name it. A place belongs to the longest string
 * that it can be read as: 浙江 in 浙江省公安厅 names no region. A thing that is named inside longer names only (the
 * leading group in the name of its office) is named there. Every string must be in the text.
 */
export function placeStrings(text: string, things: readonly (readonly string[])[]): Span[][] {
  const taken = new Uint8Array(text.length);
  const places: Span[][] = things.map(() => []);
  const longestFirst = things
    .flatMap((strings, thing) => strings.map((string) => ({ string, thing })))
    .sort((a, b) => b.string.length - a.string.length);
  const oneCharacter = new Set(longestFirst.map(({ string }) => string).filter(isOneCharacter));
  for (const { string, thing } of longestFirst) {
    const free = occurrences(text, string).filter(
      ({ start, end }) => !taken.subarray(start, end).includes(1),
    );
    const kept = isOneCharacter(string) ? likeliest(text, free, oneCharacter) : free;
    for (const place of kept) taken.fill(1, place.start, place.end);
    places[thing]!.push(...kept);
  }
  return places.map((found, thing) => {
    if (found.length > 0) return found;
    return things[thing]!.flatMap((string) => {
      const inside = occurrences(text, string);
      return isOneCharacter(string) ? inside.slice(0, 1) : inside;
    });
  });
}

/** 浙 is also a character of other words: it is the name in a run (沪苏浙皖; 京、津), else where it stands first. */
function likeliest(text: string, free: readonly Span[], oneCharacter: ReadonlySet<string>): Span[] {
  const besideAnother = (at: number) => text[at] === '、' || oneCharacter.has(text[at] ?? '');
  const inRun = free.filter(({ start, end }) => besideAnother(start - 1) || besideAnother(end));
  return inRun.length > 0 ? inRun : free.slice(0, 1);
}

function isOneCharacter(string: string): boolean {
  return string.length === 1;
}
