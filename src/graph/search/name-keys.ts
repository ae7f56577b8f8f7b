import type { EntityType } from '../../domain/vocabulary.js';
import { syllables } from '../../resolution/spelling.js';
import { plain } from './plain.js';

/** What a Name is found by beside its text. */
export interface NameKeys {
  plain: string;
  /** Without tones and spaces: zhouyanqiu. */
  pinyin: string;
  /** The first letter of each syllable, other letters and digits whole: zyq, g20fh. */
  initials: string;
}

const notOnKeyboards = /[^a-z0-9]+/g;

export function nameKeys(text: string, type: EntityType): NameKeys {
  const spelt = syllables(text, type).map(({ syllable, isChinese }) => ({
    typed: syllable.replaceAll(notOnKeyboards, ''),
    isChinese,
  }));
  return {
    plain: plain(text).text,
    pinyin: spelt.map(({ typed }) => typed).join(''),
    initials: spelt.map(({ typed, isChinese }) => (isChinese ? typed.slice(0, 1) : typed)).join(''),
  };
}
