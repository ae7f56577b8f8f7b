import { readFileSync } from 'node:fs';

/**
 * The rows of `seed/gazetteers/NAME.tsv`, each split into its columns, without comments (`#`) and empty lines.
 * The tables ship with the package and are read once, when the rule that needs them is loaded.
 */
export function readGazetteer(name: string): string[][] {
  return readFileSync(new URL(`../../seed/gazetteers/${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
