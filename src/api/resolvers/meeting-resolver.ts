import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { factList } from '../lists.js';
import { entityRow, entitySource, type EntitySource } from '../sources.js';
import { AttendanceConnection } from '../types/connections.js';
import { DateScalar } from '../types/date.js';
import { MeetingType, RegionType } from '../types/nodes.js';
import { MeetingAttendanceArgs } from './args.js';

@Resolver(() => MeetingType)
export class MeetingResolver {
  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'Its (first) day, as most articles state it.',
  })
  async date(@Root() meeting: EntitySource, @Ctx() context: ApiContext) {
    return (await entityRow(meeting, context)).date;
  }

  @FieldResolver(() => RegionType, {
    nullable: true,
    description: 'Where it was held, as most articles state it.',
  })
  async place(@Root() meeting: EntitySource, @Ctx() context: ApiContext) {
    const { placeId } = await entityRow(meeting, context);
    return placeId === null ? null : entitySource(placeId);
  }

  @FieldResolver(() => AttendanceConnection, { description: 'Who took part, in which role.' })
  attendance(
    @Root() meeting: EntitySource,
    @Args(() => MeetingAttendanceArgs) args: MeetingAttendanceArgs,
    @Ctx() context: ApiContext,
  ) {
    return factList(meeting, args, { types: ['ATTENDS'], role: args.role }, context);
  }
}
