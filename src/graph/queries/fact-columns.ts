import type { FactType } from '../../domain/vocabulary.js';
import { roleRank } from '../fact-model.js';

export interface FactRow {
  id: string;
  type: FactType;
  subjectId: string;
  objectId: string | null;
  firstSeen: string;
  lastSeen: string;
  articleCount: number;
  title: string | null;
  former: boolean | null;
  formerSince: string | null;
  role: string | null;
  date: string | null;
  metric: string | null;
  value: number | null;
  unit: string | null;
  status: string | null;
}

const properties = [
  'id',
  'subjectId',
  'objectId',
  'firstSeen',
  'lastSeen',
  'articleCount',
  'title',
  'former',
  'formerSince',
  'role',
  'date',
  'metric',
  'value',
  'unit',
  'status',
] as const satisfies readonly (keyof FactRow)[];

export const factColumns = [...properties, 'type'] as const satisfies readonly (keyof FactRow)[];

/** Where each property of a fact `f` is read. */
export type FactFields = Readonly<Record<(typeof properties)[number], string>>;

export const factNow = Object.fromEntries(properties.map((name) => [name, `f.${name}`])) as FactFields;

const stated = `MATCH (s:Statement) WHERE s.factId = f.id AND s.key > '' AND s.key < key.until`;

/** As the articles published until `key.until` have it: what is not told by the first one is counted again. */
export function factAsOf(type: FactType): FactFields {
  return {
    ...factNow,
    lastSeen: `COLLECT { ${stated} RETURN left(s.key, 10) ORDER BY s.factId DESC, s.key DESC LIMIT 1 }[0]`,
    articleCount: `COUNT { ${stated} }`,
    ...(type === 'HOLDS_POST' && {
      former: `coalesce(COLLECT { ${stated} RETURN s.former ORDER BY s.factId DESC, s.key DESC LIMIT 1 }[0], false)`,
      formerSince: `CASE WHEN f.formerSince < key.until THEN f.formerSince END`,
    }),
    ...(type === 'ATTENDS' && {
      role: `COLLECT { ${stated} RETURN s.role ORDER BY ${roleRank} LIMIT 1 }[0]`,
    }),
  };
}

export function factReturn(type: FactType, fields: FactFields): string {
  return `${properties.map((name) => `${fields[name]} AS ${name}`).join(', ')}, '${type}' AS type`;
}
