import type { BatchQuery } from '../batch-query.js';
import type { CountRow } from './entities.js';
import type { KeyRange } from './articles.js';

export interface PublicationRow {
  id: string;
  name: string;
  nameValues: string[];
  nameFirstSeen: string[];
  nameLastSeen: string[];
  /** `kind|value` */
  identifierValues: string[];
  identifierFirstSeen: string[];
  identifierLastSeen: string[];
}

const publicationColumns = [
  'id',
  'name',
  'nameValues',
  'nameFirstSeen',
  'nameLastSeen',
  'identifierValues',
  'identifierFirstSeen',
  'identifierLastSeen',
] as const satisfies readonly (keyof PublicationRow)[];

const publicationReturn = publicationColumns.map((column) => `p.${column} AS ${column}`).join(', ');

export const publicationById: BatchQuery<{ id: string }, PublicationRow> = {
  name: 'publication-by-id',
  columns: publicationColumns,
  body: `
  MATCH (p:Publication {id: key.id})
  RETURN ${publicationReturn}`,
};

/** Publications are few: a newspaper has one node, however many issues. */
export const allPublications: BatchQuery<object, PublicationRow> = {
  name: 'all-publications',
  columns: publicationColumns,
  body: `
  MATCH (p:Publication)
  RETURN ${publicationReturn} ORDER BY p.id`,
};

/** By any name that its mastheads print. */
export const publicationByName: BatchQuery<{ name: string }, PublicationRow> = {
  name: 'publication-by-name',
  columns: publicationColumns,
  body: `
  MATCH (p:Publication)
  WHERE key.name IN p.nameValues
  RETURN ${publicationReturn} ORDER BY p.id LIMIT 1`,
};

export interface IssueRow {
  id: string;
  publicationId: string;
  number: number | null;
  publishedOn: string;
  dateInferred: boolean;
  pageCount: number | null;
  warnings: string[];
}

const issueColumns = [
  'id',
  'publicationId',
  'number',
  'publishedOn',
  'dateInferred',
  'pageCount',
  'warnings',
] as const satisfies readonly (keyof IssueRow)[];

const issueReturn = issueColumns.map((column) => `i.${column} AS ${column}`).join(', ');

export const issueById: BatchQuery<{ id: string }, IssueRow> = {
  name: 'issue-by-id',
  columns: issueColumns,
  body: `
  MATCH (i:Issue {id: key.id})
  RETURN ${issueReturn}`,
};

export interface IssuePageRow extends IssueRow {
  cursor: string;
}

/** Newest first. */
export const issuesOfPublication: BatchQuery<KeyRange, IssuePageRow> = {
  name: 'issues-of-publication',
  columns: [...issueColumns, 'cursor'],
  body: `
  MATCH (i:Issue)
  WHERE i.publicationId = key.id AND i.key > key.low AND i.key < key.high
  RETURN ${issueReturn}, i.key AS cursor ORDER BY i.publicationId DESC, i.key DESC LIMIT $limit`,
};

export const issueCount: BatchQuery<KeyRange, CountRow> = {
  name: 'issue-count',
  columns: ['count'],
  body: `
  MATCH (i:Issue)
  WHERE i.publicationId = key.id AND i.key > key.low AND i.key < key.high
  RETURN count(i) AS count`,
};
