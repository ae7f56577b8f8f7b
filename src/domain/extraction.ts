import type { IsoDate } from './date.js';
import type { EntityType, FactType, MeasurementStatus, Role } from './vocabulary.js';

/** `text` equals `article.text.slice(start, end)`, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

export interface MentionSpan extends Span {
  text: string;
}

/** One entity of one article, before it is known which one of the graph it is. */
export interface LocalEntity {
  /** Unique within the article: e1, e2 … in the order of first mention. */
  id: string;
  type: EntityType;
  /** The fullest form that the article itself uses; what is misread in it as it was meant. */
  name: string;
  /** Every occurrence, in the order of the text. Never empty. */
  mentions: MentionSpan[];
  /** The rule or layer that found it, for `extract --explain`. */
  rule: string;
}

interface RelationBase {
  from: string;
  evidence: Span;
  rule: string;
}

export type LocalRelation = RelationBase &
  (
    | { type: 'HOLDS_POST'; to: string; title: string; former?: true }
    | { type: 'ATTENDS'; to: string; role: Role }
    | { type: 'HELD_IN' | 'LEADS' | 'COVERS' | 'PART_OF'; to: string }
    | { type: 'HELD_ON'; to: null; date: IsoDate }
    | {
        type: 'MEASURED';
        to: null;
        metric: string;
        value: number;
        unit: string;
        status?: MeasurementStatus;
        date?: IsoDate;
      }
  );

export type RelationOf<T extends FactType> = Extract<LocalRelation, { type: T }>;

/** What one article says, with offsets. */
export interface Extraction {
  entities: LocalEntity[];
  relations: LocalRelation[];
}
