import type { Judgement } from '../../domain/identity.js';
import type { ResolvedEntity } from '../../domain/resolved.js';
import { unite, type Identity, type JudgedEntity } from '../../resolution/identity/index.js';

/** A node of what judgements are about. */
export interface Judgeable {
  id: string;
  /** JSON: the entity, then the regions around it. */
  entities: string;
}

/** Which of the persons of a name somebody meant who judged the one of this id: it may have become another's. */
export function personMeant(id: string, persons: readonly Identity[]): string | null {
  if (persons.some((person) => person.id === id)) return id;
  const now = persons.filter(({ formerIds }) => formerIds.includes(id)).map((person) => person.id);
  return now.sort()[0] ?? null;
}

/**
 * What the judgements make of what is judged: to each id in the graph that changes, the one that it is. `meansOf`: the
 * id that a judged one means in the graph of now; where it is null, its judgements sleep.
 */
export function unitedBy<Node extends Judgeable>(
  judgements: readonly Judgement[],
  nodes: readonly Node[],
  meansOf: (node: Node) => string | null,
): ReadonlyMap<string, string> {
  const meaning = new Map(nodes.map((node) => [node.id, meansOf(node)]));
  const entityOf = new Map<string, JudgedEntity>();
  for (const node of nodes) {
    const means = meansOf(node);
    if (means !== null) entityOf.set(means, judgedEntity(entitiesOf(node, means)));
  }
  const awake = judgements.flatMap((judgement) => {
    const [aId, bId] = [meaning.get(judgement.aId) ?? null, meaning.get(judgement.bId) ?? null];
    return aId === null || bId === null ? [] : [{ ...judgement, aId, bId }];
  });
  return unite(awake, (id) => entityOf.get(id) ?? null);
}

/** The entity that the node means, then the regions around it. */
export function entitiesOf(
  { entities }: Pick<Judgeable, 'entities'>,
  meansId: string,
): [ResolvedEntity, ...ResolvedEntity[]] {
  const [entity, ...around] = JSON.parse(entities) as [ResolvedEntity, ...ResolvedEntity[]];
  return [{ ...entity, id: meansId }, ...around];
}

function judgedEntity([{ type, name, attributes }, ...around]: [
  ResolvedEntity,
  ...ResolvedEntity[],
]): JudgedEntity {
  if (type !== 'Region') return { type, name };
  const { code } = attributes;
  if (code !== undefined) return { type, name, code };
  return {
    type,
    name,
    unknownAround: around.filter((region) => region.attributes.code === undefined).length,
  };
}
