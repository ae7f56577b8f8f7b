import type { Extraction, LocalEntity, LocalRelation, Span } from '../../domain/extraction.js';
import { nationalAgency } from './national-agencies.js';

/**
 * The extraction with each body by itself, where the mentions of one entity are names of several bodies of the
 * gazetteer (中央军委 and 中央军委政法委). A relation goes with the body that its evidence names, if it names only one.
 */
export function splitBodies(extraction: Extraction): Extraction {
  const parts = new Map<string, LocalEntity[]>();
  const entities = extraction.entities.flatMap((entity) => {
    const bodies = entity.type === 'Agency' ? bodiesOf(entity) : [entity];
    if (bodies.length > 1) parts.set(entity.id, bodies);
    return bodies;
  });
  if (parts.size === 0) return extraction;
  const relations = extraction.relations.map((relation): LocalRelation => {
    const named = (id: string) => partNamed(parts.get(id), relation.evidence)?.id ?? id;
    const from = named(relation.from);
    return relation.to === null ? { ...relation, from } : { ...relation, from, to: named(relation.to) };
  });
  return { entities, relations };
}

/** The first keeps the id; names that the gazetteer does not have stay with it. */
function bodiesOf(entity: LocalEntity): LocalEntity[] {
  const main = nationalAgency(entity.name)?.name ?? null;
  const others = new Map<string, LocalEntity['mentions']>();
  const own: LocalEntity['mentions'] = [];
  for (const mention of entity.mentions) {
    const name = nationalAgency(mention.text)?.name ?? null;
    if (main === null || name === null || name === main) own.push(mention);
    else others.set(name, [...(others.get(name) ?? []), mention]);
  }
  if (others.size === 0 || own.length === 0) return [entity];
  const split = [...others].map(([name, mentions], i): LocalEntity => {
    return { ...entity, id: `${entity.id}.${i + 1}`, name, mentions };
  });
  return [{ ...entity, mentions: own }, ...split];
}

function partNamed(bodies: readonly LocalEntity[] | undefined, { start, end }: Span): LocalEntity | null {
  const named = (bodies ?? []).filter(({ mentions }) =>
    mentions.some((mention) => start <= mention.start && mention.end <= end),
  );
  return named.length === 1 ? named[0]! : null;
}
