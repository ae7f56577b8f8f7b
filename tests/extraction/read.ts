import type { Extraction } from '../../src/domain/extraction.js';
import type { EntityType } from '../../src/domain/vocabulary.js';
import { extract } from '../../src/extraction/index.js';
import { printed } from './printed.js';

/** What is read in a paper of this home region. */
export function read(text: string, homeRegion: string | null = '浙江省'): Extraction {
  return extract(printed(text, '', homeRegion));
}

export function namesOf(type: EntityType, { entities }: Extraction): string[] {
  return entities.filter((entity) => entity.type === type).map(({ name }) => name);
}

/** What is stated to be part of what: 沙门镇 < 玉环市. */
export function partsOf({ entities, relations }: Extraction): string[] {
  const nameOf = new Map<string | null, string>(entities.map(({ id, name }) => [id, name]));
  return relations
    .filter(({ type }) => type === 'PART_OF')
    .map(({ from, to }) => `${nameOf.get(from)} < ${nameOf.get(to)}`);
}
