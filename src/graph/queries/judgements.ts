import type { Judgement } from '../../domain/identity.js';
import type { ResolvedEntity } from '../../domain/resolved.js';
import type { BatchQuery } from '../batch-query.js';
import type { EntityRow } from './entities.js';

export interface JudgementRow extends Judgement {
  /** What the judgement keeps of an entity that is not in the graph now; null for one that is. */
  aKept: string | null;
  bKept: string | null;
  /** What the next page begins after. */
  cursor: string;
}

const columns = ['id', 'aId', 'bId', 'same', 'reason', 'madeAt', 'aKept', 'bKept', 'cursor'] as const;

/** One that judgements made another, or whose articles are gone, has no node. */
const kept = (id: string) => `CASE WHEN EXISTS { MATCH (:Entity {id: ${id}}) } THEN null
      ELSE COLLECT { MATCH (j:Judged {id: ${id}}) RETURN j.entities }[0] END`;

const returned = `v.id AS id, v.aId AS aId, v.bId AS bId, v.same AS same, v.reason AS reason, v.madeAt AS madeAt,
    ${kept('v.aId')} AS aKept,
    ${kept('v.bId')} AS bKept, v.key AS cursor`;

export const judgementById: BatchQuery<{ id: string }, JudgementRow> = {
  name: 'judgement-by-id',
  columns,
  body: `
  MATCH (v:Judgement {id: key.id})
  RETURN ${returned}`,
};

/** `before`: a cursor, or a time; not included. */
export interface JudgementsKey {
  before: string;
  limit: number;
}

/** The latest first. */
export const allJudgements: BatchQuery<JudgementsKey, JudgementRow> = {
  name: 'judgements',
  columns,
  body: `
  MATCH (v:Judgement) WHERE v.key < key.before
  WITH v ORDER BY v.key DESC LIMIT $limit
  RETURN ${returned} ORDER BY cursor DESC`,
};

/** Also those on what is one with the entity now. */
export const judgementsOnEntity: BatchQuery<JudgementsKey & { id: string }, JudgementRow> = {
  name: 'judgements-on-entity',
  columns,
  body: `
  MATCH (j:Judged) WHERE j.finalId = key.id OR j.id = key.id
  MATCH (j)<-[:ON]-(v:Judgement) WHERE v.key < key.before
  WITH DISTINCT v ORDER BY v.key DESC LIMIT $limit
  RETURN ${returned} ORDER BY cursor DESC`,
};

/** An entity as a judgement keeps it: what it is, and no article that names it. */
export function keptEntity(id: string, entities: string): EntityRow {
  const [entity] = JSON.parse(entities) as [ResolvedEntity, ...ResolvedEntity[]];
  const { code = null, level = null, branch = null, regionId = null, kind = null } = entity.attributes;
  const nothing = {
    aliases: [],
    firstSeen: null,
    lastSeen: null,
    articleCount: 0,
    date: null,
    placeId: null,
  };
  const { type, name, pinyin, withinId } = entity;
  return { id, type, name, pinyin, withinId, code, level, branch, regionId, kind, ...nothing };
}
