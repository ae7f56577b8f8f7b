import { entityTypeOfId, factTypeOfId } from '../../domain/ids.js';
import type { WriteTransaction } from '../database.js';
import { factShapes } from '../fact-model.js';
import * as cypher from './cypher.js';
import { factStatements } from './fact-cypher.js';
import { issueProperties } from './issue-header.js';
import type { Touched } from './touched.js';

/** Derives anew what follows from the articles: names, facts, entities, issues, publications; and drops what nothing states. */
export async function refresh(transaction: WriteTransaction, touched: Touched): Promise<void> {
  await transaction.run(cypher.countNames, { rows: touched.nameDeltas() });
  await refreshFacts(transaction, [...touched.factIds].sort());
  await transaction.run(cypher.refreshEntities, { rows: touched.entityDeltas() });
  const meetings = touched.entityIds().filter((id) => entityTypeOfId(id) === 'Meeting');
  await transaction.run(cypher.refreshMeetings, { ids: meetings });
  await deleteUnnamed(transaction, touched.entityIds());
  await refreshIssues(transaction, [...touched.issueIds].sort());
  await refreshPublications(transaction, [...touched.publicationIds].sort());
}

async function refreshFacts(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  for (const { type } of factShapes) {
    const ofType = ids.filter((id) => factTypeOfId(id) === type);
    if (ofType.length > 0) await transaction.run(factStatements[type].refresh, { ids: ofType });
  }
}

/** An entity goes with the last article that names it, unless something lies in it; then its region may go, too. */
async function deleteUnnamed(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  let candidates = ids;
  while (candidates.length > 0) {
    const parents = await transaction.run<{ id: string }>(cypher.deleteUnnamedEntities, { ids: candidates });
    candidates = [...new Set(parents.map((row) => row.id))].sort();
  }
}

async function refreshIssues(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await transaction.run(cypher.lockIssues, { ids });
  const issues = await transaction.run<{ id: string; publicationId: string; headers: string[] }>(
    cypher.readIssueHeaders,
    { ids },
  );
  const printed = issues.filter((issue) => issue.headers.length > 0);
  const rows = printed.map((issue) => issueProperties(issue.id, issue.publicationId, issue.headers));
  await transaction.run(cypher.writeIssues, { rows });
  const empty = issues.filter((issue) => issue.headers.length === 0).map((issue) => issue.id);
  await transaction.run(cypher.deleteIssues, { ids: empty });
}

interface DatedValue extends Record<string, unknown> {
  id: string;
  value: string;
  firstSeen: string;
  lastSeen: string;
}

async function refreshPublications(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const names = await transaction.run<DatedValue>(cypher.readPublicationNames, { ids });
  const identifiers = await transaction.run<DatedValue>(cypher.readPublicationIdentifiers, { ids });
  const rows = ids.flatMap((id) => {
    const ownNames = names.filter((row) => row.id === id);
    if (ownNames.length === 0) return [];
    return [
      {
        id,
        name: latest(ownNames),
        ...columns('name', ownNames),
        ...columns(
          'identifier',
          identifiers.filter((row) => row.id === id),
        ),
      },
    ];
  });
  await transaction.run(cypher.writePublications, { rows });
  await transaction.run(cypher.deletePublications, { ids });
}

/** The name that was in use last; of two on one day the greater, so that it does not depend on the order. */
function latest(names: readonly DatedValue[]): string {
  return names.reduce((a, b) => (b.lastSeen >= a.lastSeen ? b : a)).value;
}

/** Neo4j keeps no maps in a property: parallel lists. */
function columns(prefix: string, rows: readonly DatedValue[]) {
  return {
    [`${prefix}Values`]: rows.map((row) => row.value),
    [`${prefix}FirstSeen`]: rows.map((row) => row.firstSeen),
    [`${prefix}LastSeen`]: rows.map((row) => row.lastSeen),
  };
}
