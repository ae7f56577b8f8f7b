import type { Extraction } from '../../domain/extraction.js';

/**
 * What was found in a repaired text, with its mentions as `printed` has them. Names stay as they were meant: they
 * tell what is named.
 */
export function asPrinted(extraction: Extraction, printed: string): Extraction {
  const entities = extraction.entities.map((entity) => ({
    ...entity,
    mentions: entity.mentions.map(({ start, end }) => ({ start, end, text: printed.slice(start, end) })),
  }));
  return { ...extraction, entities };
}
