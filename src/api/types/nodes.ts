import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import type { FactType } from '../../domain/vocabulary.js';
import type { EntitySource, FactSource, NodeSource } from '../sources.js';

/*
 * The classes name the types and their interfaces. Fields stand in the resolvers: a field of an interface is
 * resolved once for all types that implement it.
 */

const typeOfFact: Record<FactType, string> = {
  HOLDS_POST: 'Post',
  ATTENDS: 'Attendance',
  HELD_IN: 'Venue',
  HELD_ON: 'MeetingDate',
  LEADS: 'Leadership',
  COVERS: 'Coverage',
  PART_OF: 'Membership',
  MEASURED: 'Measurement',
};

const typeOfNode: Record<NodeSource['kind'], (source: NodeSource) => string> = {
  entity: (source) => (source as EntitySource).type,
  fact: (source) => typeOfFact[(source as FactSource).type],
  article: () => 'Article',
  issue: () => 'Issue',
  publication: () => 'Publication',
  judgement: () => 'Judgement',
};

/** The name of the type that a source is of. */
export const resolveType = (source: NodeSource) => typeOfNode[source.kind](source);

@InterfaceType('Node', { description: 'Anything with an id.', resolveType })
export abstract class NodeType {
  @Field(() => ID, { description: 'Stable across loads and machines.' })
  id!: string;
}

@InterfaceType('Entity', {
  implements: NodeType,
  description: 'An official, agency, initiative, region, meeting or document.',
  resolveType,
})
export abstract class EntityObject extends NodeType {}

@InterfaceType('Fact', {
  implements: NodeType,
  description:
    'Something that articles state. Reached under `asOf`, its figures and its evidence are as of that day.',
  resolveType,
})
export abstract class FactObject extends NodeType {}

const entity = { implements: EntityObject };
const fact = { implements: FactObject };
const node = { implements: NodeType };

@ObjectType('Official', { ...entity, description: 'A named holder of a public office, now or formerly.' })
export class OfficialType extends EntityObject {}

@ObjectType('Agency', { ...entity, description: 'A body that exercises or supports public authority.' })
export class AgencyType extends EntityObject {}

@ObjectType('Initiative', { ...entity, description: 'A named programme of public action.' })
export class InitiativeType extends EntityObject {}

@ObjectType('Region', {
  ...entity,
  description: 'An administrative division, or a named group of provinces.',
})
export class RegionType extends EntityObject {}

@ObjectType('Meeting', { ...entity, description: 'An official gathering with a name or a date.' })
export class MeetingType extends EntityObject {}

@ObjectType('Document', {
  ...entity,
  description: 'A law, regulation, plan, decision, opinion, report or white paper.',
})
export class DocumentType extends EntityObject {}

@ObjectType('Post', { ...fact, description: 'An official holds, or held, a post at an agency.' })
export class PostType extends FactObject {}

@ObjectType('Attendance', { ...fact, description: 'An official or agency takes part in a meeting.' })
export class AttendanceType extends FactObject {}

@ObjectType('Venue', { ...fact, description: 'A meeting takes place in a region.' })
export class VenueType extends FactObject {}

@ObjectType('MeetingDate', { ...fact, description: 'A meeting takes place on a day. `object` is null.' })
export class MeetingDateType extends FactObject {}

@ObjectType('Leadership', {
  ...fact,
  description: 'An agency or official launches, issues, publishes, signs or runs something.',
})
export class LeadershipType extends FactObject {}

@ObjectType('Coverage', { ...fact, description: 'An initiative runs in a region.' })
export class CoverageType extends FactObject {}

@ObjectType('Membership', {
  ...fact,
  description: 'Agency of an agency, initiative of an initiative, region of a region.',
})
export class MembershipType extends FactObject {}

@ObjectType('Measurement', { ...fact, description: 'A counted or measured quantity. `object` is null.' })
export class MeasurementType extends FactObject {}

@ObjectType('Article', {
  ...node,
  description: 'One story, photo story, teaser or notice on a page, or one item of a digital source.',
})
export class ArticleType extends NodeType {}

@ObjectType('Issue', { ...node, description: 'One day of a publication.' })
export class IssueType extends NodeType {}

@ObjectType('Publication', { ...node, description: 'A newspaper, one through all its names.' })
export class PublicationType extends NodeType {}

@ObjectType('Judgement', {
  ...node,
  description: 'A person’s decision that two entities are one, or are not.',
})
export class JudgementType extends NodeType {}
