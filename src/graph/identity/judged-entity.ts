import { AnlanError } from '../../domain/errors.js';
import { entityTypeOfId } from '../../domain/ids.js';
import type { EntityAttributes, ResolvedEntity } from '../../domain/resolved.js';
import type { EntityType } from '../../domain/vocabulary.js';
import type { WriteTransaction } from '../database.js';
import * as cypher from './judgement-cypher.js';
import { lockJudged } from './judged-cypher.js';
import type { JudgedNode } from './judged.js';
import { lockIdentities } from './person-cypher.js';
import { entitiesOf } from './united.js';

/** What a judgement has to know of the two that it is about. */
export interface Judged {
  /** Of an Official: the own id of all of its name. */
  ownId: string | null;
  /** Of a Region: its code in the table of divisions. */
  code: string | null;
}

/**
 * Makes an entity one that judgements can be about, if it is not yet: keeps what it is, so that judgements survive its
 * last article, and links the articles that show it. Fails with NOT_FOUND where no entity of the graph has the id.
 */
export async function makeJudged(transaction: WriteTransaction, id: string): Promise<Judged> {
  const [known] = await transaction.run<JudgedNode>(lockJudged, { ids: [id] });
  if (known !== undefined) return { ownId: known.ownId, code: codeOf(entitiesOf(known, id)) };
  const ownId = entityTypeOfId(id) === 'Official' ? await lockedName(transaction, id) : null;
  const entities = await chainOf(transaction, id);
  await transaction.run(cypher.createJudged, { id, ownId, entities: JSON.stringify(entities) });
  if (ownId === null) await transaction.run(cypher.showJudgedAnew, { id });
  return { ownId, code: codeOf(entities) };
}

function codeOf([entity]: readonly ResolvedEntity[]): string | null {
  return entity?.attributes.code ?? null;
}

async function lockedName(transaction: WriteTransaction, id: string): Promise<string> {
  const find = () => transaction.run<{ ownId: string }>(cypher.findPersonsName, { ids: [id] });
  const [found] = await find();
  if (found === undefined) throw notFound(id);
  await transaction.run(lockIdentities, { rows: [{ id: found.ownId, name: null }] });
  const [still] = await find();
  if (still === undefined) throw notFound(id);
  return still.ownId;
}

interface EntityColumns extends Record<string, unknown> {
  id: string;
  type: EntityType;
  name: string;
  pinyin: string;
  withinId: string | null;
  code: string | null;
  level: string | null;
  branch: string | null;
  regionId: string | null;
  kind: string | null;
}

/** The entity, then the regions around it, as articles say them by themselves. */
async function chainOf(transaction: WriteTransaction, id: string): Promise<ResolvedEntity[]> {
  const chain = new Map<string, ResolvedEntity>();
  const add = async (next: string | null | undefined): Promise<void> => {
    if (next === null || next === undefined || chain.has(next)) return;
    for (const entity of await read(transaction, next)) {
      if (!chain.has(entity.id)) chain.set(entity.id, entity);
      await add(entity.withinId);
      await add(entity.attributes.regionId);
    }
  };
  await add(id);
  if (!chain.has(id)) throw notFound(id);
  return [...chain.values()];
}

async function read(transaction: WriteTransaction, id: string): Promise<ResolvedEntity[]> {
  const [row] = await transaction.run<EntityColumns>(cypher.lockAndReadEntity, { id });
  if (row !== undefined) return [entityOf(row)];
  // A region that judgements made another has no node of its own.
  const [judged] = await transaction.run<{ entities: string }>(cypher.readEntitiesOfJudged, { id });
  return judged === undefined ? [] : (JSON.parse(judged.entities) as ResolvedEntity[]);
}

function entityOf(row: EntityColumns): ResolvedEntity {
  const { id, type, name, pinyin, withinId, code, level, branch, regionId, kind } = row;
  const attributes = Object.fromEntries(
    Object.entries({ code, level, branch, regionId, kind }).filter(([, value]) => value !== null),
  ) as EntityAttributes;
  return { id, type, name, pinyin, attributes, withinId };
}

function notFound(id: string): AnlanError {
  return new AnlanError({
    kind: 'NOT_FOUND',
    message: 'there is nothing to judge',
    expected: 'the id of an entity of the graph',
    found: id,
  });
}
