import { Arg, Ctx, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { ApiContext } from '../context.js';
import type { FactSource } from '../sources.js';
import { FactObject } from '../types/nodes.js';

@Resolver()
export class SubscriptionResolver {
  @Subscription(() => FactObject, {
    description:
      'Facts as they become known, in the order in which they were loaded: of one entity, or of all. Whichever process loads them.',
    subscribe: ({ args, context }) =>
      (context as ApiContext).follow((args as { entity?: string | null }).entity ?? null),
  })
  factAdded(
    @Root() fact: FactSource | undefined,
    @Arg('entity', () => ID, {
      nullable: true,
      description: 'Only those in which this entity is the subject or the object.',
    })
    entity: string | null | undefined,
    @Ctx() context: ApiContext,
  ): FactSource | Promise<unknown> {
    // Without an event somebody asks as if it were a query: that is told as it is to who may not follow.
    return fact ?? context.follow(entity ?? null);
  }
}
