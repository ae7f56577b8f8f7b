import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { factTypes } from '../../domain/vocabulary.js';
import type { ApiContext } from '../context.js';
import { articleList, factList } from '../lists.js';
import { entityRow, type EntitySource } from '../sources.js';
import { ArticleConnection, FactConnection } from '../types/connections.js';
import { DateScalar } from '../types/date.js';
import { EntityTypeEnum } from '../types/enums.js';
import { EntityObject } from '../types/nodes.js';
import { ArticlesArgs, FactsArgs } from './args.js';

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
    description: 'Facts of which this entity is the subject or the object.',
  })
  facts(@Root() entity: EntitySource, @Args(() => FactsArgs) args: FactsArgs, @Ctx() context: ApiContext) {
    const { types, orderBy, between } = args;
    const options = { types: types ?? factTypes, orderBy, between };
    return factList(entity, args, options, context);
  }
}
