import { divisionsNamed } from '../../domain/divisions.js';
import type { Extraction } from '../../domain/extraction.js';
import { normalForm } from '../normal-form.js';

const LONGEST_NAME = 11;

/**
 * The codes of the divisions that names of other things begin with, where only one division has that full name:
 * 杭州市公安局 tells that the article is about 杭州市 although it stands nowhere as a place.
 */
export function namedPlaces({ entities }: Extraction): Set<string> {
  const codes = new Set<string>();
  for (const { type, mentions } of entities) {
    if (type === 'Official' || type === 'Region') continue;
    for (const { text } of mentions) {
      const code = leadingDivision(normalForm(text));
      if (code !== null) codes.add(code);
    }
  }
  return codes;
}

function leadingDivision(name: string): string | null {
  for (let length = Math.min(LONGEST_NAME, name.length); length >= 3; length--) {
    const whole = divisionsNamed(name.slice(0, length)).filter(
      (division) => division.level !== 'township' && division.name.length === length,
    );
    if (whole.length === 1) return whole[0]!.code;
  }
  return null;
}
