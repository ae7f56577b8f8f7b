import type { Extraction, LocalEntity, LocalRelation } from '../domain/extraction.js';
import { roles } from '../domain/vocabulary.js';
import type { Candidate, Recogniser } from './candidate.js';
import { agencyPartOfRule, agencyRecogniser, joinAgencyNames } from './agencies/index.js';
import { recogniseDocuments } from './documents/index.js';
import { groupIntoEntities, inOrder } from './group.js';
import { coversRule, initiativePartOfRule, leadsRule, recogniseInitiatives } from './initiatives/index.js';
import { holdsPostRule, officialRecogniser } from './officials/index.js';
import { measuredRule } from './quantities/index.js';
import { regionPartOfRule, regionRecogniser } from './regions/index.js';
import { attendanceRule, heldRule, recogniseMeetings, recogniseVisits } from './meetings/index.js';
import type { EntityJoin, RelationRule } from './relation-rule.js';
import { settle } from './settle.js';
import { prepareSource, type ExtractionInput, type Source } from './source.js';

/** In the order they run: each sees what those before it found. Of equally long names the earlier one's stays. */
const recognisers: readonly Recogniser[] = [
  recogniseDocuments,
  recogniseMeetings,
  agencyRecogniser,
  officialRecogniser,
  recogniseVisits,
  regionRecogniser,
  recogniseInitiatives,
];

const joins: readonly EntityJoin[] = [joinAgencyNames];

const relationRules: readonly RelationRule[] = [
  holdsPostRule,
  agencyPartOfRule,
  regionPartOfRule,
  heldRule,
  attendanceRule,
  leadsRule,
  coversRule,
  initiativePartOfRule,
  measuredRule,
];

/**
 * What one article says: its entities with every place they are named, and the statements between them, each
 * with the span that states it. All spans are exact: `text.slice(start, end)` is the printed string.
 */
export function extract(input: ExtractionInput): Extraction {
  const source = prepareSource(input);
  const entities = joins.reduce<readonly LocalEntity[]>(
    (joined, join) => join(source, joined),
    groupIntoEntities(source, settle(recognise(source))),
  );
  const numbered = inOrder(entities);
  const relations = relationRules.flatMap((rule) => rule(source, numbered));
  return { entities: numbered, relations: withoutRepeats(relations) };
}

function recognise(source: Source): Candidate[] {
  const found: Candidate[] = [];
  for (const recogniser of recognisers) found.push(...recogniser(source, [...found]));
  return found;
}

/** Of relations that say the same the first in the text stays; of attendances the one in the strongest role. */
function withoutRepeats(relations: readonly LocalRelation[]): LocalRelation[] {
  const strongestFirst = [...relations].sort(
    (a, b) => roleRank(a) - roleRank(b) || a.evidence.start - b.evidence.start,
  );
  const first = new Map<string, LocalRelation>();
  for (const relation of strongestFirst) {
    const key = JSON.stringify({ ...relation, evidence: null, rule: null, role: null });
    if (!first.has(key)) first.set(key, relation);
  }
  return [...first.values()].sort((a, b) => a.evidence.start - b.evidence.start);
}

function roleRank(relation: LocalRelation): number {
  return relation.type === 'ATTENDS' ? roles.indexOf(relation.role) : 0;
}
