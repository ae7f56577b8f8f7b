import { nameKeys } from './name-keys.js';
import { nearForms, type NearForms } from './near-forms.js';
import type { SearchQuery, Term } from './parse-query.js';
import { plain } from './plain.js';

/** The ways in which a name can meet a query, beside containing what it asks for. */
export interface NameForms {
  /** Plain texts that each meet the query alone. */
  wholes: string[];
  /** As typed on a Latin keyboard: pinyin, or the initials of it. */
  typed: string[];
  /** The pinyin of what is in Chinese, for another character of the same sound. */
  sounds: string[];
  near: NearForms[];
}

export function nameForms(query: SearchQuery): NameForms {
  const alternatives = alternativesOf(query);
  const loose = alternatives.filter(({ literal }) => !literal);
  const typed = loose.flatMap(({ text }) => typedOnKeyboard(text) ?? []);
  const chinese = loose.filter(({ text }) => twoChinese.test(text)).map((each) => plain(each.text).text);
  return {
    wholes: distinct(alternatives.map(({ text }) => plain(text).text)),
    typed: distinct(typed),
    // The same characters may be a name or not: 单 is a surname otherwise than elsewhere.
    sounds: distinct(
      chinese.flatMap((text) => [nameKeys(text, 'Agency').pinyin, nameKeys(text, 'Official').pinyin]),
    ),
    near: distinct(chinese).flatMap((text) => nearForms(text) ?? []),
  };
}

const twoChinese = /\p{Script=Han}.*\p{Script=Han}/su;

interface Alternative {
  text: string;
  /** Taken at its word: one phrase in quotation marks, or something is excluded. */
  literal: boolean;
}

/** Words side by side may be one name, typed with spaces: 青禾省 公安厅, zhou yan qiu. */
function alternativesOf(query: SearchQuery): Alternative[] {
  if (query.kind === 'or') return query.any.flatMap(alternativesOf);
  if (query.kind === 'term') return [{ text: query.text, literal: query.quoted }];
  if (!query.all.every((each): each is Term => each.kind === 'term')) return [];
  return [{ text: query.all.map(({ text }) => text).join(' '), literal: query.none.length > 0 }];
}

/** Null where it is not typed in Latin letters. Tones and apostrophes go: zhōu yàn, xi'an; ü is v. */
function typedOnKeyboard(text: string): string | null {
  const letters = text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[üǖǘǚǜ]/g, 'v')
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
  return /^[a-z0-9]*[a-z][a-z0-9]*$/.test(letters) ? letters : null;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
