import type { LocalEntity, LocalRelation } from '../domain/extraction.js';
import type { Source } from './source.js';

/** Reads statements between entities that are found already. Ends are ids of `entities`; evidence lies in the text. */
export type RelationRule = (source: Source, entities: readonly LocalEntity[]) => LocalRelation[];
