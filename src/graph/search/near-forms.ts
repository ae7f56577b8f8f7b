import { similarTo } from '../../domain/similar-shapes.js';
import { anyOf } from './lucene.js';

/** Names of `length` characters that begin and end so have one character that is wrong or too many between. */
export interface Gap {
  before: string;
  after: string;
  length: number;
}

/** Names that are one character away. */
export interface NearForms {
  /** In the language of the index of names: all that may be near, and more. */
  query: string;
  /** Those that are near are one of these, or have one of the gaps. */
  texts: string[];
  gaps: Gap[];
}

/** Longer ones are sentences, of which nobody means a name. */
const longest = 30;

/**
 * Names with one character of the text wrong, missing or too many. Of two characters any one would leave every
 * other name with the same surname: there only characters of similar shape count as wrong. Null for one character.
 */
export function nearForms(text: string): NearForms | null {
  const characters = Array.from(text);
  const { length } = characters;
  if (length < 2 || length > longest) return null;
  if (length === 2) return ofSimilarShape(characters);
  const parts = characters.map((_, i) => ({ before: from(0, i), after: from(i + 1, length) }));
  function from(start: number, end: number): string {
    return characters.slice(start, end).join('');
  }
  return {
    // Whatever has one character too few or too many has the parts around some wrong one, too.
    query: anyOf(parts.map(({ before, after }) => [before, after].filter((part) => part !== ''))),
    texts: [...new Set(parts.map(({ before, after }) => before + after))],
    gaps: [
      ...parts.map((part) => ({ ...part, length })),
      ...parts.slice(1).map(({ before }, i) => ({ before, after: from(i + 1, length), length: length + 1 })),
    ],
  };
}

function ofSimilarShape(characters: readonly string[]): NearForms | null {
  const texts = characters.flatMap((character, i) =>
    similarTo(character).map((similar) => characters.with(i, similar).join('')),
  );
  return texts.length === 0 ? null : { query: anyOf(texts.map((text) => [text])), texts, gaps: [] };
}
