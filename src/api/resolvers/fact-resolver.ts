import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { evidenceList } from '../lists.js';
import { entitySource, factRow, type FactSource } from '../sources.js';
import { EvidenceConnection } from '../types/connections.js';
import { DateScalar } from '../types/date.js';
import { FactTypeEnum } from '../types/enums.js';
import { EntityObject, FactObject } from '../types/nodes.js';
import { ListArgs } from './args.js';

/** What every fact has. */
@Resolver(() => FactObject)
export class FactResolver {
  @FieldResolver(() => FactTypeEnum, { description: 'What it says.' })
  type(@Root() fact: FactSource) {
    return fact.type;
  }

  @FieldResolver(() => EntityObject, { description: 'Of whom or what it is said.' })
  async subject(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return entitySource((await factRow(fact, context)).subjectId);
  }

  @FieldResolver(() => EntityObject, {
    nullable: true,
    description: 'The other end; null for a date and for a measurement.',
  })
  async object(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    const { objectId } = await factRow(fact, context);
    return objectId === null ? null : entitySource(objectId);
  }

  @FieldResolver(() => DateScalar, { description: 'When the first article that states it was published.' })
  async firstSeen(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return (await factRow(fact, context)).firstSeen;
  }

  @FieldResolver(() => DateScalar, { description: 'When the last article that states it was published.' })
  async lastSeen(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return (await factRow(fact, context)).lastSeen;
  }

  @FieldResolver(() => Int, { description: 'How many articles state it.' })
  async articleCount(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return (await factRow(fact, context)).articleCount;
  }

  @FieldResolver(() => EvidenceConnection, {
    description: 'One entry for each article that states it, newest first.',
  })
  evidence(@Root() fact: FactSource, @Args(() => ListArgs) args: ListArgs, @Ctx() context: ApiContext) {
    return evidenceList(fact, args, context);
  }
}
