import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { parentsOf } from '../../graph/queries/structure.js';
import type { ApiContext } from '../context.js';
import { factList, partList } from '../lists.js';
import { entityRow, entitySource, type EntitySource } from '../sources.js';
import {
  CoverageConnection,
  InitiativeConnection,
  LeadershipConnection,
  MeasurementConnection,
} from '../types/connections.js';
import { InitiativeType } from '../types/nodes.js';
import { BetweenListArgs, ListArgs, MeasurementsArgs } from './args.js';

@Resolver(() => InitiativeType)
export class InitiativeResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'strategy, plan, campaign, mechanism, project-list, platform, zone, programme, award, response, or null',
  })
  async kind(@Root() initiative: EntitySource, @Ctx() context: ApiContext) {
    return (await entityRow(initiative, context)).kind;
  }

  @FieldResolver(() => [InitiativeType], { description: 'What it is stated to be part of.' })
  async parents(@Root() initiative: EntitySource, @Ctx() context: ApiContext) {
    const rows = await context.loaders.rows(parentsOf, { id: initiative.id });
    return rows.map((row) => entitySource(row.id, row));
  }

  @FieldResolver(() => InitiativeConnection, { description: 'What is stated to be part of it.' })
  parts(@Root() initiative: EntitySource, @Args(() => ListArgs) args: ListArgs, @Ctx() context: ApiContext) {
    return partList(initiative, 'Initiative', args, context);
  }

  @FieldResolver(() => CoverageConnection, { description: 'Where it runs.' })
  coverage(
    @Root() initiative: EntitySource,
    @Args(() => BetweenListArgs) args: BetweenListArgs,
    @Ctx() context: ApiContext,
  ) {
    return factList(initiative, args, { types: ['COVERS'], between: args.between }, context);
  }

  @FieldResolver(() => LeadershipConnection, { description: 'Who launched it or runs it.' })
  leaders(
    @Root() initiative: EntitySource,
    @Args(() => BetweenListArgs) args: BetweenListArgs,
    @Ctx() context: ApiContext,
  ) {
    return factList(initiative, args, { types: ['LEADS'], between: args.between }, context);
  }

  @FieldResolver(() => MeasurementConnection, { description: 'What was counted or measured of it.' })
  measurements(
    @Root() initiative: EntitySource,
    @Args(() => MeasurementsArgs) args: MeasurementsArgs,
    @Ctx() context: ApiContext,
  ) {
    const { metric, between } = args;
    return factList(initiative, args, { types: ['MEASURED'], metric, between }, context);
  }
}
