import { pinyin } from 'pinyin-pro';
import type { EntityType } from '../domain/vocabulary.js';

const lettersOfNames = /[^\p{L}\p{N}.+%]+/gu;

/** A character and its syllable, or a run of others as it is, in lower case. */
export interface Spelt {
  printed: string;
  syllable: string;
  isChinese: boolean;
}

/**
 * Every character of a name with its syllable without tone (ü as v, as keyboards have it). The first character of an
 * Official is read as a surname: 单 shan, 解 xie.
 */
export function syllables(name: string, type: EntityType): Spelt[] {
  const spelt = pinyin(name, {
    toneType: 'none',
    type: 'all',
    nonZh: 'consecutive',
    v: true,
    surname: type === 'Official' ? 'head' : 'off',
  });
  return spelt.map(({ origin, result, isZh }) => ({
    printed: origin,
    syllable: result.toLowerCase().replace(lettersOfNames, ' ').trim(),
    isChinese: isZh,
  }));
}

/** The name in pinyin, syllables separated by spaces, other letters and digits in lower case. */
export function spell(name: string, type: EntityType): string {
  return syllables(name, type)
    .map(({ syllable }) => syllable)
    .filter((syllable) => syllable !== '')
    .join(' ');
}
