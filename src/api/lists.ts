import type { IsoDate } from '../domain/date.js';
import type { FactType, Role } from '../domain/vocabulary.js';
import { endsOf } from '../graph/fact-model.js';
import { dayRange, endOfDay, highestKey, lowestKey } from '../graph/keys.js';
import {
  articleCountOfEntity,
  articleDirections,
  articlesOfEntity,
  type ArticleIdRow,
  type ArticleOrder,
} from '../graph/queries/articles.js';
import { evidencePage, type EvidenceRow } from '../graph/queries/evidence.js';
import {
  factCount,
  factOrders,
  factPage,
  type FactFilters,
  type FactOrder,
  type FactPageRow,
} from '../graph/queries/facts.js';
import { partCount, partsOf } from '../graph/queries/structure.js';
import type { EntityPageRow } from '../graph/queries/entities.js';
import type { ApiContext } from './context.js';
import { Page, type PageArgs } from './page.js';
import {
  articleSource,
  entityRow,
  entitySource,
  factRow,
  factSource,
  type ArticleSource,
  type EntitySource,
  type FactSource,
} from './sources.js';
import { openRange, type DateRange } from './types/inputs.js';

export interface BetweenArgs extends PageArgs {
  between?: DateRange | null;
}

/** The articles that name an entity. */
export function articleList(
  source: EntitySource,
  args: BetweenArgs & { orderBy?: ArticleOrder | null },
  context: ApiContext,
): Page<ArticleIdRow, ArticleSource> {
  const { from, to } = openRange(args.between);
  const range = dayRange(from, to);
  const { id } = source;
  const order = args.orderBy ?? 'NEWEST';
  return new Page(args, {
    list: ['articles', id, order, from, to],
    direction: articleDirections[order],
    range,
    load: (bounds) => context.loaders.rows(articlesOfEntity[order], { id, ...bounds }),
    node: (row) => articleSource(row.id),
    count: async () => {
      if (from === null && to === null) return (await entityRow(source, context)).articleCount;
      const count = await context.loaders.row(articleCountOfEntity, { id, ...range, limit: 0 });
      return count?.count ?? 0;
    },
  });
}

export interface FactListOptions {
  types: readonly FactType[];
  orderBy?: FactOrder | null | undefined;
  between?: DateRange | null | undefined;
  title?: string | null | undefined;
  former?: boolean | null | undefined;
  role?: Role | null | undefined;
  metric?: string | null | undefined;
  /** Also the facts of the regions inside. */
  within?: boolean | null | undefined;
  /** As the articles published up to this day have them. */
  asOf?: IsoDate | null | undefined;
  /** Only what was first stated after this day, in the order of the days: with `orderBy: OLDEST`. */
  after?: IsoDate | undefined;
}

/** The facts of some types in which an entity stands, at either end. */
export function factList(
  source: EntitySource,
  args: PageArgs,
  options: FactListOptions,
  context: ApiContext,
): Page<FactPageRow, FactSource> {
  const order = options.orderBy ?? 'NEWEST';
  const values = setFilters(options);
  const ends = endsOf(source.type, [...new Set(options.types)].sort());
  const filters = Object.keys(values) as (keyof FactFilters)[];
  const asOf = options.asOf ?? null;
  const selection = { ends, order, filters, within: options.within === true, asOf: asOf !== null };
  const range = { low: options.after === undefined ? lowestKey : endOfDay(options.after), high: highestKey };
  const asked = { id: source.id, ...values, ...(asOf === null ? {} : { until: endOfDay(asOf) }) };
  return new Page(args, {
    list: ['facts', selection, asked, range.low],
    direction: factOrders[order].direction,
    range,
    load: (bounds) =>
      ends.length === 0
        ? Promise.resolve([])
        : context.loaders.rows(factPage(selection), { ...asked, ...bounds }),
    node: (row) => factSource(row.id, row, asOf),
    count: async () => {
      if (ends.length === 0) return 0;
      const count = await context.loaders.row(factCount(selection), { ...asked, ...range, limit: 0 });
      return count?.count ?? 0;
    },
  });
}

function setFilters({ between, title, former, role, metric }: FactListOptions): FactFilters {
  const { from, to } = openRange(between);
  return {
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(title == null ? {} : { title }),
    ...(former == null ? {} : { former }),
    ...(role == null ? {} : { role }),
    ...(metric == null ? {} : { metric }),
  };
}

export interface EvidenceSource {
  article: ArticleSource;
  quote: string;
  start: number;
  end: number;
}

/** One entry for each article that states a fact, newest first. */
export function evidenceList(
  source: FactSource,
  args: PageArgs,
  context: ApiContext,
): Page<EvidenceRow, EvidenceSource> {
  const { id, asOf } = source;
  return new Page(args, {
    list: ['evidence', id, asOf],
    direction: 'DESC',
    range: dayRange(null, asOf),
    load: (bounds) => context.loaders.rows(evidencePage, { id, ...bounds }),
    node: ({ articleId, quote, start, end }) => ({ article: articleSource(articleId), quote, start, end }),
    count: async () => (await factRow(source, context)).articleCount,
  });
}

/** What is part of an agency, an initiative or a region. */
export function partList(
  source: EntitySource,
  type: 'Agency' | 'Initiative' | 'Region',
  args: PageArgs,
  context: ApiContext,
): Page<EntityPageRow, EntitySource> {
  const { id } = source;
  return new Page(args, {
    list: ['parts', id],
    direction: 'ASC',
    range: { low: lowestKey, high: highestKey },
    load: ({ low, limit }) => context.loaders.rows(partsOf(type), { id, low, limit }),
    node: (row) => entitySource(row.id, row),
    count: async () => {
      const count = await context.loaders.row(partCount(type), { id });
      return count?.count ?? 0;
    },
  });
}
