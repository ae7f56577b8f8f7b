import type { LocalEntity, LocalRelation } from '../domain/extraction.js';
import type { Source } from './source.js';

/** Reads statements between entities that are found already. Ends are ids of `entities`; evidence lies in the text. */
export type RelationRule = (source: Source, entities: readonly LocalEntity[]) => LocalRelation[];

/** Makes one entity of several that the article uses for one thing. Ids of the result are a subset of those given. */
export type EntityJoin = (source: Source, entities: readonly LocalEntity[]) => readonly LocalEntity[];
