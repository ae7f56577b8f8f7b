import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { parentsOf } from '../../graph/queries/structure.js';
import type { ApiContext } from '../context.js';
import { factList, partList } from '../lists.js';
import { entityRow, entitySource, type EntitySource } from '../sources.js';
import {
  CoverageConnection,
  MeasurementConnection,
  RegionConnection,
  VenueConnection,
} from '../types/connections.js';
import { RegionType } from '../types/nodes.js';
import { BetweenListArgs, ListArgs, MeasurementsArgs, RegionCoverageArgs } from './args.js';

@Resolver(() => RegionType)
export class RegionResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'GB/T 2260 division code; null for regions above provinces such as 长三角.',
  })
  async code(@Root() region: EntitySource, @Ctx() context: ApiContext) {
    return (await entityRow(region, context)).code;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'province, prefecture, county, township, village, or null',
  })
  async level(@Root() region: EntitySource, @Ctx() context: ApiContext) {
    return (await entityRow(region, context)).level;
  }

  @FieldResolver(() => [RegionType], {
    description:
      'As articles print it and as the division table has it; groups of provinces (长三角) included.',
  })
  async parents(@Root() region: EntitySource, @Ctx() context: ApiContext) {
    const rows = await context.loaders.rows(parentsOf, { id: region.id });
    return rows.map((row) => entitySource(row.id, row));
  }

  @FieldResolver(() => RegionConnection, {
    description: 'Regions of the graph that lie in it, by code.',
  })
  children(@Root() region: EntitySource, @Args(() => ListArgs) args: ListArgs, @Ctx() context: ApiContext) {
    return partList(region, 'Region', args, context);
  }

  @FieldResolver(() => CoverageConnection, { description: 'What runs here.' })
  coverage(
    @Root() region: EntitySource,
    @Args(() => RegionCoverageArgs) args: RegionCoverageArgs,
    @Ctx() context: ApiContext,
  ) {
    const { within, between } = args;
    return factList(region, args, { types: ['COVERS'], between, within }, context);
  }

  @FieldResolver(() => VenueConnection, { description: 'The meetings that were held here.' })
  meetings(
    @Root() region: EntitySource,
    @Args(() => BetweenListArgs) args: BetweenListArgs,
    @Ctx() context: ApiContext,
  ) {
    return factList(region, args, { types: ['HELD_IN'], between: args.between }, context);
  }

  @FieldResolver(() => MeasurementConnection, { description: 'What was counted or measured of it.' })
  measurements(
    @Root() region: EntitySource,
    @Args(() => MeasurementsArgs) args: MeasurementsArgs,
    @Ctx() context: ApiContext,
  ) {
    const { metric, between } = args;
    return factList(region, args, { types: ['MEASURED'], metric, between }, context);
  }
}
