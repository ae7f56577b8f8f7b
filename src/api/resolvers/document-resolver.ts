import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { factList } from '../lists.js';
import type { EntitySource } from '../sources.js';
import { LeadershipConnection } from '../types/connections.js';
import { DocumentType } from '../types/nodes.js';
import { ListArgs } from './args.js';

@Resolver(() => DocumentType)
export class DocumentResolver {
  @FieldResolver(() => LeadershipConnection, { description: 'Who issued, published or signed it.' })
  issuers(@Root() document: EntitySource, @Args(() => ListArgs) args: ListArgs, @Ctx() context: ApiContext) {
    return factList(document, args, { types: ['LEADS'] }, context);
  }
}
