import type { MentionSpan } from '../../domain/extraction.js';
import type { ResolvedArticle, ResolvedEntity, ResolvedMention } from '../../domain/resolved.js';
import { compareText } from '../normal-form.js';
import { distinctStatements, withEnds } from '../statements.js';

/** What an article says, without the article itself. */
export type SaidOfEntities = Pick<ResolvedArticle, 'entities' | 'mentions' | 'statements'>;

/**
 * The article with the entities that are known across articles: `finalId` has those of its own ids that change,
 * `canonical` the entities they change into (and the regions around those), where they are more than the own entity
 * under another id. Mentions and statements that become one are merged as `resolve` merges them.
 */
export function withIdentities<Said extends SaidOfEntities>(
  resolved: Said,
  finalId: ReadonlyMap<string, string>,
  canonical: ReadonlyMap<string, ResolvedEntity>,
): Said {
  if (!resolved.entities.some(({ id }) => isChanged(id, finalId))) return resolved;
  const to = (id: string) => finalId.get(id) ?? id;
  const mentions = mergeMentions(resolved.mentions, to);
  const statements = resolved.statements.map((statement) => {
    const { subjectId, objectId } = statement.fact;
    const fact = withEnds(statement.fact, to(subjectId), objectId === null ? null : to(objectId));
    return { ...statement, fact };
  });
  return {
    ...resolved,
    entities: entitiesOf(mentions, resolved, to, canonical),
    mentions,
    statements: distinctStatements(statements),
  };
}

function isChanged(id: string, finalId: ReadonlyMap<string, string>): boolean {
  return (finalId.get(id) ?? id) !== id;
}

function mergeMentions(mentions: readonly ResolvedMention[], to: (id: string) => string): ResolvedMention[] {
  const spans = new Map<string, MentionSpan[]>();
  for (const mention of mentions) {
    const id = to(mention.entityId);
    spans.set(id, [...(spans.get(id) ?? []), ...mention.spans]);
  }
  return [...spans]
    .map(([entityId, own]) => ({
      entityId,
      spans: own.sort((a, b) => a.start - b.start || a.end - b.end),
    }))
    .sort((a, b) => compareText(a.entityId, b.entityId));
}

/** Those mentioned and the regions that they lie in, as `resolve` lists them. */
function entitiesOf(
  mentions: readonly ResolvedMention[],
  resolved: SaidOfEntities,
  to: (id: string) => string,
  canonical: ReadonlyMap<string, ResolvedEntity>,
): ResolvedEntity[] {
  const own = new Map<string, ResolvedEntity>();
  for (const entity of resolved.entities) {
    const id = to(entity.id);
    // Of several that become one, the one that had the id already knows its attributes best.
    if (entity.id === id || !own.has(id)) own.set(id, { ...entity, id });
  }
  const found = new Map<string, ResolvedEntity>();
  const add = (id: string | null | undefined): void => {
    if (id === null || id === undefined || found.has(id)) return;
    const entity = canonical.get(id) ?? own.get(id);
    if (entity === undefined) return;
    const placed = renewed(entity, to);
    found.set(id, placed);
    add(placed.withinId);
    add(placed.attributes.regionId);
  };
  for (const { entityId } of mentions) add(entityId);
  return [...found.values()].sort((a, b) => compareText(a.id, b.id));
}

function renewed(entity: ResolvedEntity, to: (id: string) => string): ResolvedEntity {
  const { attributes, withinId } = entity;
  const { regionId } = attributes;
  return {
    ...entity,
    attributes: regionId === undefined ? attributes : { ...attributes, regionId: to(regionId) },
    withinId: withinId === null ? null : to(withinId),
  };
}
