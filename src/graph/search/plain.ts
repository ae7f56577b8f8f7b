import { simplifiedCharacter } from './simplified.js';

/** Letters and digits of a text alone, and where each stood. */
export interface Plain {
  text: string;
  /** For each UTF-16 unit of `text`, where its character begins in the original. */
  starts: number[];
  /** Where it ends; not included. */
  ends: number[];
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * A text as it is compared: full-width forms folded (NFKC), lower case, Simplified characters, without punctuation
 * and spaces: “清溪”专项行动 is 清溪专项行动, however it is typed or printed.
 */
export function plain(original: string): Plain {
  const folded: Plain = { text: '', starts: [], ends: [] };
  let start = 0;
  for (const character of original) {
    const end = start + character.length;
    for (const part of simplifiedCharacter(character.normalize('NFKC').toLowerCase())) {
      if (!letterOrDigit.test(part)) continue;
      folded.text += part;
      folded.starts.push(...Array.from({ length: part.length }, () => start));
      folded.ends.push(...Array.from({ length: part.length }, () => end));
    }
    start = end;
  }
  return folded;
}
