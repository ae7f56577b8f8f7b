import type { Article } from './article.js';
import type { IsoDate } from './date.js';
import type { MentionSpan, Span } from './extraction.js';
import type { EntityType, FactType, MeasurementStatus, Role } from './vocabulary.js';

/** An entity of the graph as one article knows it. All of it follows from the canonical form, so any article gives the same. */
export interface ResolvedEntity {
  id: string;
  type: EntityType;
  /** The canonical, fullest name: 浙江省公安厅 for a Zhejiang paper's 省公安厅. */
  name: string;
  /** Without tones, syllables separated by spaces: zhe jiang sheng gong an ting. */
  pinyin: string;
  attributes: EntityAttributes;
  /** The division table's parent of a region; its entity is in the same list. */
  withinId: string | null;
}

export interface EntityAttributes {
  /** Region: GB/T 2260 (six digits), or the nine or twelve digits of the statistical divisions below the county. */
  code?: string;
  /** Region and Agency: national, province, prefecture, county, township, village. */
  level?: string;
  /** Agency: party, government, congress, consultative, court, procuratorate, police, fire, military, mass-organisation, other. */
  branch?: string;
  /** Agency: the region whose body it is; its entity is in the same list. */
  regionId?: string;
  /** Initiative: strategy, plan, campaign, mechanism, project-list, platform, zone, programme, award, response. */
  kind?: string;
}

export interface ResolvedMention {
  entityId: string;
  /** In the order of the text. */
  spans: MentionSpan[];
}

/** One thing said, by however many articles. `id` is a hash of everything else here. */
export interface ResolvedFact {
  id: string;
  type: FactType;
  subjectId: string;
  /** Null for HELD_ON and MEASURED. */
  objectId: string | null;
  /** HOLDS_POST */
  title?: string;
  /** HELD_ON: the day of the meeting. MEASURED: the day the quantity holds for, where stated. */
  date?: IsoDate;
  metric?: string;
  value?: number;
  unit?: string;
  status?: MeasurementStatus;
}

/** What this article says of a fact. One for each fact and article: the strongest role, the first words. */
export interface ResolvedStatement {
  fact: ResolvedFact;
  evidence: Span;
  /** ATTENDS */
  role?: Role;
  /** HOLDS_POST: this article calls the holder a former one. */
  former?: boolean;
}

export interface ResolvedPublication {
  id: string;
  /** As this masthead prints it. */
  name: string;
}

/** All that one article brings into the graph. */
export interface ResolvedArticle {
  article: Article;
  /** Null for a digital source without a masthead. `issueId` is of publication and day. */
  printedIn: { publication: ResolvedPublication; issueId: string } | null;
  /** Those mentioned, and the regions that they lie in. */
  entities: ResolvedEntity[];
  mentions: ResolvedMention[];
  statements: ResolvedStatement[];
}
