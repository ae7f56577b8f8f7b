import type { Database } from './database.js';

/** A fact that became known, and whom or what it is about. */
export interface NewFact {
  id: string;
  subjectId: string;
  /** The fact's own id where it has no second entity. */
  objectId: string;
}

/** The facts that one transaction brought. */
export interface Bulletin {
  /** Counts from 1, in the order of commits, without gaps. */
  seq: number;
  facts: NewFact[];
}

export const readLatestNews = `
OPTIONAL MATCH (s:Schema {id: 'graph'})
RETURN coalesce(s.newsSeq, 0) AS latest`;

export const readNewsAfter = `
OPTIONAL MATCH (s:Schema {id: 'graph'})
WITH coalesce(s.newsSeq, 0) AS latest
OPTIONAL MATCH (n:News) WHERE n.seq > $after
WITH latest, n ORDER BY n.seq LIMIT $limit
RETURN latest, n.seq AS seq, n.factIds AS factIds, n.subjectIds AS subjectIds, n.objectIds AS objectIds`;

/** The number of the latest bulletin; 0 before the first. */
export async function latestNews(database: Pick<Database, 'read'>): Promise<number> {
  const [row] = await database.read(readLatestNews, {});
  return row![0] as number;
}

/**
 * The first bulletins after one, in their order, whichever process wrote them. They are kept for a while only: where
 * the first does not follow on `after`, those between are gone. `latest` is smaller than `after` in a graph that was
 * put in the place of another.
 */
export async function newsAfter(
  database: Pick<Database, 'read'>,
  after: number,
  limit: number,
): Promise<{ latest: number; bulletins: Bulletin[] }> {
  const rows = await database.read(readNewsAfter, { after: BigInt(after), limit: BigInt(limit) });
  const bulletins = (rows as [number, number | null, string[], string[], string[]][]).flatMap(
    ([, seq, factIds, subjectIds, objectIds]) =>
      seq === null
        ? []
        : [
            {
              seq,
              facts: factIds.map((id, i) => ({ id, subjectId: subjectIds[i]!, objectId: objectIds[i]! })),
            },
          ],
  );
  return { latest: rows[0]![0] as number, bulletins };
}
