import { Converter } from 'opencc-js/t2cn';

type Convert = (text: string) => string;

/** The package's own types do not resolve under NodeNext. */
const converter = Converter as (options: { from: 't'; to: 'cn' }) => Convert;

let convert: Convert | null = null;
const known = new Map<string, string>();

/** Traditional characters as Simplified ones, words that keep a character (乾隆) as they are. */
export function simplified(text: string): string {
  // Made when it is first needed: its tables take some 50 ms.
  return (convert ??= converter({ from: 't', to: 'cn' }))(text);
}

/** One character by itself, whatever stands beside it, so that a part of a name becomes what it is in the whole. */
export function simplifiedCharacter(character: string): string {
  const found = known.get(character) ?? simplified(character);
  known.set(character, found);
  return found;
}
