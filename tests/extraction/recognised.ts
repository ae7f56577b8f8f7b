import type { Recogniser } from '../../src/extraction/candidate.js';
import { settle } from '../../src/extraction/settle.js';
import { prepareSource } from '../../src/extraction/source.js';
import { printed } from './printed.js';

export interface Recognised {
  name: string;
  key: string;
  /** Whether it stands inside a longer name. */
  nested: boolean;
}

/** What a recogniser that sees nothing of the others takes for names. */
export function recognised(recogniser: Recogniser, body: string, title = ''): Recognised[] {
  const source = prepareSource(printed(body, title));
  return settle(recogniser(source, [])).map(({ start, end, key, nested }) => ({
    name: source.text.slice(start, end),
    key,
    nested: nested === true,
  }));
}

/** The names that stand inside no other. */
export function outermost(found: readonly Recognised[]): string[] {
  return found.filter(({ nested }) => !nested).map(({ name }) => name);
}
