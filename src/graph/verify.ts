import { verifyArticles } from './verify/articles.js';
import { verifyCandidates } from './verify/candidates.js';
import { verifyEntities } from './verify/entities.js';
import { verifyFacts } from './verify/facts.js';
import type { Report } from './verify/finding.js';
import { verifyIdentities } from './verify/identities.js';
import { verifyIssues, verifyPublications } from './verify/issues.js';
import { verifyLooseEnds } from './verify/loose-ends.js';
import type { Reader } from './verify/pages.js';

export type { Finding } from './verify/finding.js';

/** How many of each were looked at. */
export interface Verified {
  articles: number;
  mentions: number;
  statements: number;
  facts: number;
  entities: number;
  issues: number;
  publications: number;
}

/**
 * Recomputes everything in the graph that follows from something else, and reports what is otherwise. Goes through
 * the graph page after page, so that memory does not grow with it. What a loader writes meanwhile may be reported
 * as wrong: run it when nothing is being loaded.
 */
export async function verifyGraph(database: Reader, report: Report): Promise<Verified> {
  const judged = await verifyIdentities(database, report);
  const { articles, mentions, statements } = await verifyArticles(database, judged, report);
  const facts = await verifyFacts(database, report);
  const entities = await verifyEntities(database, report);
  await verifyCandidates(database, report);
  const issues = await verifyIssues(database, report);
  const publications = await verifyPublications(database, report);
  await verifyLooseEnds(database, report);
  return { articles, mentions, statements, facts, entities, issues, publications };
}
