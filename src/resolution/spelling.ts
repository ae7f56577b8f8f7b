import { pinyin } from 'pinyin-pro';
import type { EntityType } from '../domain/vocabulary.js';

const lettersOfNames = /[^\p{L}\p{N}.+%]+/gu;

/**
 * The name in pinyin without tones (ü as v, as keyboards have it), syllables separated by spaces, other letters and
 * digits in lower case. The first character of an Official is read as a surname: 单 shan, 解 xie.
 */
export function spell(name: string, type: EntityType): string {
  const syllables = pinyin(name, {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
    surname: type === 'Official' ? 'head' : 'off',
  });
  return syllables
    .map((syllable) => syllable.toLowerCase().replace(lettersOfNames, ' ').trim())
    .filter((syllable) => syllable !== '')
    .join(' ');
}
