import type { ResolvedEntity } from '../../domain/resolved.js';
import { withIdentities, type SaidOfEntities } from '../../resolution/identity/index.js';

/** What an article says as it stands in the graph. */
export interface FinalForm {
  said: SaidOfEntities;
  /**
   * Of an entity whose region is one with another by judgement: the region's own id, so that it lies there again
   * when the judgement is undone.
   */
  ownParents: ReadonlyMap<string, OwnParents>;
}

export interface OwnParents {
  ownWithinId: string | null;
  ownRegionId: string | null;
}

/** `finalId` and `canonical` as for `withIdentities`. */
export function finalForm(
  own: SaidOfEntities,
  finalId: ReadonlyMap<string, string>,
  canonical: ReadonlyMap<string, ResolvedEntity>,
): FinalForm {
  const said = withIdentities(own, finalId, canonical);
  return { said, ownParents: said === own ? new Map() : parentsOf(own, said, finalId, canonical) };
}

function parentsOf(
  own: SaidOfEntities,
  said: SaidOfEntities,
  finalId: ReadonlyMap<string, string>,
  canonical: ReadonlyMap<string, ResolvedEntity>,
): Map<string, OwnParents> {
  const ownEntities = new Map<string, ResolvedEntity>();
  for (const entity of own.entities) {
    const id = finalId.get(entity.id) ?? entity.id;
    if (entity.id === id || !ownEntities.has(id)) ownEntities.set(id, entity);
  }
  const parents = new Map<string, OwnParents>();
  for (const entity of said.entities) {
    const before = canonical.get(entity.id) ?? ownEntities.get(entity.id) ?? entity;
    const ownWithinId = before.withinId === entity.withinId ? null : before.withinId;
    const ownRegion = before.attributes.regionId ?? null;
    const ownRegionId = ownRegion === (entity.attributes.regionId ?? null) ? null : ownRegion;
    if (ownWithinId !== null || ownRegionId !== null) parents.set(entity.id, { ownWithinId, ownRegionId });
  }
  return parents;
}
