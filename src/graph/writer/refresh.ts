import { entityTypeOfId, factTypeOfId } from '../../domain/ids.js';
import type { WriteTransaction } from '../database.js';
import { factShapes } from '../fact-model.js';
import { refreshCandidates } from '../identity/candidates.js';
import { spellNames, type UnspeltName } from '../search/spell-names.js';
import { announce } from './announce.js';
import * as cypher from './cypher.js';
import { factStatements } from './fact-cypher.js';
import { issueProperties } from './issue-header.js';
import { publicationProperties, type DatedValue } from './publication-properties.js';
import type { Touched } from './touched.js';

/** Derives anew what follows from the articles: names, facts, entities, issues, publications; and drops what nothing states. */
export async function refresh(transaction: WriteTransaction, touched: Touched): Promise<void> {
  const newNames = await transaction.run<UnspeltName>(cypher.countNames, { rows: touched.nameDeltas() });
  await spellNames(transaction, newNames);
  await refreshFacts(transaction, [...touched.factIds].sort());
  await transaction.run(cypher.refreshEntities, { rows: touched.entityDeltas() });
  const meetings = touched.entityIds().filter((id) => entityTypeOfId(id) === 'Meeting');
  await transaction.run(cypher.refreshMeetings, { ids: meetings });
  await deleteUnnamed(transaction, touched.entityIds());
  await refreshIssues(transaction, [...touched.issueIds].sort());
  await refreshPublications(transaction, [...touched.publicationIds].sort());
  await refreshCandidates(
    transaction,
    [...touched.entityIds(), ...touched.comparedAnew],
    touched.comparedAnew,
  );
  await announce(transaction, touched.newFacts());
}

async function refreshFacts(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  for (const { type } of factShapes) {
    const ofType = ids.filter((id) => factTypeOfId(id) === type);
    await transaction.run(factStatements[type].refresh, { ids: ofType });
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

type DatedRow = DatedValue & { id: string };

async function refreshPublications(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const names = await transaction.run<DatedRow>(cypher.readPublicationNames, { ids });
  const identifiers = await transaction.run<DatedRow>(cypher.readPublicationIdentifiers, { ids });
  const rows = ids.flatMap((id) => {
    const ownNames = names.filter((row) => row.id === id);
    if (ownNames.length === 0) return [];
    const ownIdentifiers = identifiers.filter((row) => row.id === id);
    return [publicationProperties(id, ownNames, ownIdentifiers)];
  });
  await transaction.run(cypher.writePublications, { rows });
  await transaction.run(cypher.deletePublications, { ids });
}
