import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { parentsOf } from '../../graph/queries/structure.js';
import type { ApiContext } from '../context.js';
import { factList, partList } from '../lists.js';
import { entityRow, entitySource, type EntitySource } from '../sources.js';
import {
  AgencyConnection,
  AttendanceConnection,
  LeadershipConnection,
  MeasurementConnection,
  PostConnection,
} from '../types/connections.js';
import { AgencyType, RegionType } from '../types/nodes.js';
import { AgencyPostsArgs, AttendanceArgs, BetweenListArgs, ListArgs, MeasurementsArgs } from './args.js';

@Resolver(() => AgencyType)
export class AgencyResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'national, province, prefecture, county, township, or null',
  })
  async level(@Root() agency: EntitySource, @Ctx() context: ApiContext) {
    return (await entityRow(agency, context)).level;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'party, government, congress, consultative, court, procuratorate, police, fire, military, mass-organisation, other',
  })
  async branch(@Root() agency: EntitySource, @Ctx() context: ApiContext) {
    return (await entityRow(agency, context)).branch;
  }

  @FieldResolver(() => RegionType, { nullable: true, description: 'The region whose body it is.' })
  async region(@Root() agency: EntitySource, @Ctx() context: ApiContext) {
    const { regionId } = await entityRow(agency, context);
    return regionId === null ? null : entitySource(regionId);
  }

  @FieldResolver(() => [AgencyType], { description: 'What it is stated to be part of.' })
  async parents(@Root() agency: EntitySource, @Ctx() context: ApiContext) {
    const rows = await context.loaders.rows(parentsOf, { id: agency.id });
    return rows.map((row) => entitySource(row.id, row));
  }

  @FieldResolver(() => AgencyConnection, { description: 'What is stated to be part of it.' })
  children(@Root() agency: EntitySource, @Args(() => ListArgs) args: ListArgs, @Ctx() context: ApiContext) {
    return partList(agency, 'Agency', args, context);
  }

  @FieldResolver(() => PostConnection, { description: 'Who holds or held which post here.' })
  posts(
    @Root() agency: EntitySource,
    @Args(() => AgencyPostsArgs) args: AgencyPostsArgs,
    @Ctx() context: ApiContext,
  ) {
    const { former, title, asOf } = args;
    return factList(agency, args, { types: ['HOLDS_POST'], former, title, asOf }, context);
  }

  @FieldResolver(() => AttendanceConnection, { description: 'The meetings that it took part in.' })
  attendance(
    @Root() agency: EntitySource,
    @Args(() => AttendanceArgs) args: AttendanceArgs,
    @Ctx() context: ApiContext,
  ) {
    const { role, between } = args;
    return factList(agency, args, { types: ['ATTENDS'], role, between }, context);
  }

  @FieldResolver(() => LeadershipConnection, { description: 'What it launched, issued or runs.' })
  leads(
    @Root() agency: EntitySource,
    @Args(() => BetweenListArgs) args: BetweenListArgs,
    @Ctx() context: ApiContext,
  ) {
    return factList(agency, args, { types: ['LEADS'], between: args.between }, context);
  }

  @FieldResolver(() => MeasurementConnection, { description: 'What was counted or measured of it.' })
  measurements(
    @Root() agency: EntitySource,
    @Args(() => MeasurementsArgs) args: MeasurementsArgs,
    @Ctx() context: ApiContext,
  ) {
    const { metric, between } = args;
    return factList(agency, args, { types: ['MEASURED'], metric, between }, context);
  }
}
