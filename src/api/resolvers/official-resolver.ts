import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { factList } from '../lists.js';
import type { EntitySource } from '../sources.js';
import { AttendanceConnection, LeadershipConnection, PostConnection } from '../types/connections.js';
import { OfficialType } from '../types/nodes.js';
import { AttendanceArgs, BetweenListArgs, PostsArgs } from './args.js';

@Resolver(() => OfficialType)
export class OfficialResolver {
  @FieldResolver(() => PostConnection, { description: 'The posts that the official holds or held.' })
  posts(@Root() official: EntitySource, @Args(() => PostsArgs) args: PostsArgs, @Ctx() context: ApiContext) {
    const { former, asOf } = args;
    return factList(official, args, { types: ['HOLDS_POST'], former, asOf }, context);
  }

  @FieldResolver(() => AttendanceConnection, { description: 'The meetings that the official took part in.' })
  attendance(
    @Root() official: EntitySource,
    @Args(() => AttendanceArgs) args: AttendanceArgs,
    @Ctx() context: ApiContext,
  ) {
    const { role, between } = args;
    return factList(official, args, { types: ['ATTENDS'], role, between }, context);
  }

  @FieldResolver(() => LeadershipConnection, { description: 'What the official launched, signed or runs.' })
  leads(
    @Root() official: EntitySource,
    @Args(() => BetweenListArgs) args: BetweenListArgs,
    @Ctx() context: ApiContext,
  ) {
    return factList(official, args, { types: ['LEADS'], between: args.between }, context);
  }
}
