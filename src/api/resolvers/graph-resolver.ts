import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { changeList } from '../changes.js';
import { compareInitiatives } from '../compare.js';
import { pathsOf } from '../paths.js';
import { subgraphOf } from '../subgraph.js';
import { FactConnection } from '../types/connections.js';
import { Graph, InitiativeSeries, Path } from '../types/graph.js';
import { ChangesArgs, CompareArgs, PathsArgs, SubgraphArgs } from './graph-args.js';

/** What is asked of several entities at once. */
@Resolver()
export class GraphResolver {
  @Query(() => [Path], {
    description:
      'How two entities are connected: the shortest first, of equally long ones those through what is seldom named.',
  })
  paths(@Args(() => PathsArgs) args: PathsArgs, @Ctx() context: ApiContext) {
    return pathsOf(args, context);
  }

  @Query(() => Graph, {
    description:
      'What lies around some entities: at most `limit` nodes (1 to 1000), the nearest and most covered first.',
  })
  subgraph(@Args(() => SubgraphArgs) args: SubgraphArgs, @Ctx() context: ApiContext) {
    return subgraphOf(args, context);
  }

  @Query(() => [InitiativeSeries], {
    description: 'Several initiatives over the same time, in the order asked.',
  })
  compare(@Args(() => CompareArgs) args: CompareArgs, @Ctx() context: ApiContext) {
    return compareInitiatives(args, context);
  }

  @Query(() => FactConnection, {
    description:
      'Facts first stated after that day, of all entities or of one, oldest first: what a tracker reads.',
  })
  changes(@Args(() => ChangesArgs) args: ChangesArgs, @Ctx() context: ApiContext) {
    return changeList(args, context);
  }
}
