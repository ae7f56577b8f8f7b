import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import type { PageInfoSource } from '../page.js';
import {
  AgencyType,
  ArticleType,
  AttendanceType,
  CoverageType,
  DocumentType,
  FactObject,
  InitiativeType,
  IssueType,
  LeadershipType,
  MeasurementType,
  MeetingType,
  OfficialType,
  PostType,
  RegionType,
  VenueType,
} from './nodes.js';
import { SearchHit } from './search.js';
import { Candidate, EvidenceType } from './values.js';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo implements PageInfoSource {
  @Field(() => Boolean, { description: 'Whether the list goes on after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether this page was asked for with `after`.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first edge.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last edge, for `after`.' })
  endCursor!: string | null;
}

/** `NameConnection` with its `NameEdge`. Resolvers give a `Page`, whose methods are the fields. */
function connectionOf(name: string, node: () => ClassType): ClassType {
  @ObjectType(`${name}Edge`, { description: 'A node and its place in the list.' })
  class Edge {
    @Field(() => String, { description: 'Opaque; for `after` of the same list.' })
    cursor!: string;

    @Field(node, { description: 'What stands here.' })
    node!: object;
  }

  @ObjectType(`${name}Connection`, { description: 'A page of a list.' })
  class Connection {
    @Field(() => [Edge], { description: 'In the order of the list.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'The length of the whole list; counted only when selected.' })
    totalCount!: number;
  }
  return Connection;
}

export const ArticleConnection = connectionOf('Article', () => ArticleType);
export const FactConnection = connectionOf('Fact', () => FactObject as unknown as ClassType);
export const EvidenceConnection = connectionOf('Evidence', () => EvidenceType);
export const PostConnection = connectionOf('Post', () => PostType);
export const AttendanceConnection = connectionOf('Attendance', () => AttendanceType);
export const LeadershipConnection = connectionOf('Leadership', () => LeadershipType);
export const CoverageConnection = connectionOf('Coverage', () => CoverageType);
export const VenueConnection = connectionOf('Venue', () => VenueType);
export const MeasurementConnection = connectionOf('Measurement', () => MeasurementType);
export const OfficialConnection = connectionOf('Official', () => OfficialType);
export const AgencyConnection = connectionOf('Agency', () => AgencyType);
export const InitiativeConnection = connectionOf('Initiative', () => InitiativeType);
export const RegionConnection = connectionOf('Region', () => RegionType);
export const MeetingConnection = connectionOf('Meeting', () => MeetingType);
export const DocumentConnection = connectionOf('Document', () => DocumentType);
export const IssueConnection = connectionOf('Issue', () => IssueType);
export const SearchConnection = connectionOf('Search', () => SearchHit);
export const CandidateConnection = connectionOf('Candidate', () => Candidate);
