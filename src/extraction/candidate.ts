import type { Span } from '../domain/extraction.js';
import type { EntityType } from '../domain/vocabulary.js';
import type { Source } from './source.js';

/** A span that a recogniser takes for the name of an entity, before overlaps are settled. */
export interface Candidate extends Span {
  type: EntityType;
  /** Candidates of one type and key are one entity of the article. By default the printed string. */
  key: string;
  /** The rule that found it. */
  rule: string;
  /** Stays although it stands inside a longer name: the parent body in the name of its office. */
  nested?: true;
  /** Is no evidence that the same string is this name elsewhere in the article: 浙 in 浙企. */
  local?: true;
}

/** Finds names of one kind. `found` is what earlier recognisers took, so that names inside longer names can be left out. */
export type Recogniser = (source: Source, found: readonly Candidate[]) => Candidate[];
