import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { factTypes } from '../../domain/vocabulary.js';
import type { ApiContext } from '../context.js';
import { articleList, factList } from '../lists.js';
import { entityRow, type EntitySource } from '../sources.js';
import { ArticleConnection, FactConnection } from '../types/connections.js';
import { DateScalar } from '../types/date.js';
import { EntityTypeEnum } from '../types/enums.js';
import { EntityObject } from '../types/nodes.js';
import { coMentions } from '../co-mentions.js';
import { bucketsOf, daysOf } from '../timeline.js';
import { CoMention, TimelineBucket } from '../types/graph.js';
import { ArticlesArgs, FactsArgs } from './args.js';
import { MentionedWithArgs, TimelineArgs } from './graph-args.js';

/** What every entity has. */
@Resolver(() => EntityObject)
export class EntityResolver {
  @FieldResolver(() => EntityTypeEnum, { description: 'What kind of thing it is.' })
  type(@Root() entity: EntitySource) {
    return entity.type;
  }

  @FieldResolver(() => String, { description: 'The fullest name known.' })
  async name(@Root() entity: EntitySource, @Ctx() context: ApiContext) {
    return (await entityRow(entity, context)).name;
  }

  @FieldResolver(() => [String], {
    description: 'Every other name under which articles print it, most frequent first.',
  })
  async aliases(@Root() entity: EntitySource, @Ctx() context: ApiContext) {
    return (await entityRow(entity, context)).aliases;
  }

  @FieldResolver(() => String, {
    description: 'The name in pinyin without tones, for sorting and for typing on a Latin keyboard.',
  })
  async pinyin(@Root() entity: EntitySource, @Ctx() context: ApiContext) {
    return (await entityRow(entity, context)).pinyin;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description:
      'When the first article that names it was published. Null for a region that is only lain in.',
  })
  async firstSeen(@Root() entity: EntitySource, @Ctx() context: ApiContext) {
    return (await entityRow(entity, context)).firstSeen;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'When the last article that names it was published. Null for a region that is only lain in.',
  })
  async lastSeen(@Root() entity: EntitySource, @Ctx() context: ApiContext) {
    return (await entityRow(entity, context)).lastSeen;
  }

  @FieldResolver(() => Int, { description: 'How many articles name it.' })
  async articleCount(@Root() entity: EntitySource, @Ctx() context: ApiContext) {
    return (await entityRow(entity, context)).articleCount;
  }

  @FieldResolver(() => ArticleConnection, { description: 'The articles that name it.' })
  articles(
    @Root() entity: EntitySource,
    @Args(() => ArticlesArgs) args: ArticlesArgs,
    @Ctx() context: ApiContext,
  ) {
    return articleList(entity, args, context);
  }

  @FieldResolver(() => FactConnection, {
    description:
      'Facts of which this entity is the subject or the object. `asOf`: as the articles published up to that day have it.',
  })
  facts(@Root() entity: EntitySource, @Args(() => FactsArgs) args: FactsArgs, @Ctx() context: ApiContext) {
    const { types, orderBy, between, asOf } = args;
    const options = { types: types ?? factTypes, orderBy, between, asOf };
    return factList(entity, args, options, context);
  }

  @FieldResolver(() => [CoMention], {
    description:
      'Entities named in the same articles, by how much more often than chance (lift), of those with at least two.',
  })
  mentionedWith(
    @Root() entity: EntitySource,
    @Args(() => MentionedWithArgs) args: MentionedWithArgs,
    @Ctx() context: ApiContext,
  ) {
    return coMentions(entity, args, context);
  }

  @FieldResolver(() => [TimelineBucket], {
    description: 'Every bucket from the first article that names it to the last, empty ones included.',
  })
  async timeline(
    @Root() { id }: EntitySource,
    @Args(() => TimelineArgs) { interval, between }: TimelineArgs,
    @Ctx() context: ApiContext,
  ) {
    return bucketsOf(await daysOf(id, between, context), interval);
  }
}
