import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { limits } from '../../config.js';
import { AnlanError } from '../../domain/errors.js';
import { entityTypes } from '../../domain/vocabulary.js';
import { articleById } from '../../graph/queries/articles.js';
import { overview } from '../../graph/queries/overview.js';
import { allPublications, publicationById, publicationByName } from '../../graph/queries/publications.js';
import type { ApiContext } from '../context.js';
import { lookUpEntity, lookUpNode } from '../lookups.js';
import { allArticles, entityList } from '../root-lists.js';
import type { ArticleSource, NodeSource, PublicationSource } from '../sources.js';
import * as connections from '../types/connections.js';
import * as nodes from '../types/nodes.js';
import { Overview } from '../types/values.js';
import {
  AgencyLookupArgs,
  EntitiesArgs,
  LookupArgs,
  MeetingsArgs,
  RegionLookupArgs,
  RootArticlesArgs,
} from './root-args.js';

@Resolver()
export class QueryResolver {
  @Query(() => nodes.NodeType, { nullable: true, description: 'Anything by its id.' })
  node(
    @Arg('id', () => ID, {
      description: 'The id of an entity, fact, article, issue, publication or judgement.',
    })
    id: string,
    @Ctx() context: ApiContext,
  ): Promise<NodeSource | null> {
    return lookUpNode(id, context);
  }

  @Query(() => [nodes.NodeType], {
    nullable: 'items',
    description: 'In the order asked, null where there is none; at most 100.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: string[],
    @Ctx() context: ApiContext,
  ): Promise<(NodeSource | null)[]> {
    if (ids.length > limits.maxPageSize) {
      throw new AnlanError({
        kind: 'BAD_INPUT',
        message: '`ids` is too long',
        expected: `at most ${limits.maxPageSize} ids`,
        found: String(ids.length),
      });
    }
    return Promise.all(ids.map((id) => lookUpNode(id, context)));
  }

  @Query(() => nodes.OfficialType, {
    nullable: true,
    description:
      'By id or by a name that is printed anywhere; where several bear the name, the most covered.',
  })
  official(@Args(() => LookupArgs) args: LookupArgs, @Ctx() context: ApiContext) {
    return lookUpEntity('Official', args, context);
  }

  @Query(() => nodes.AgencyType, {
    nullable: true,
    description: '`region`: of this region or one inside it (省公安厅 of which province).',
  })
  agency(@Args(() => AgencyLookupArgs) args: AgencyLookupArgs, @Ctx() context: ApiContext) {
    return lookUpEntity('Agency', args, context);
  }

  @Query(() => nodes.InitiativeType, { nullable: true, description: 'By id or by a printed name.' })
  initiative(@Args(() => LookupArgs) args: LookupArgs, @Ctx() context: ApiContext) {
    return lookUpEntity('Initiative', args, context);
  }

  @Query(() => nodes.RegionType, { nullable: true, description: 'By id, division code or a printed name.' })
  region(@Args(() => RegionLookupArgs) args: RegionLookupArgs, @Ctx() context: ApiContext) {
    return lookUpEntity('Region', args, context);
  }

  @Query(() => nodes.MeetingType, { nullable: true, description: 'By id or by a printed name.' })
  meeting(@Args(() => LookupArgs) args: LookupArgs, @Ctx() context: ApiContext) {
    return lookUpEntity('Meeting', args, context);
  }

  @Query(() => nodes.DocumentType, { nullable: true, description: 'By id or by a printed name.' })
  document(@Args(() => LookupArgs) args: LookupArgs, @Ctx() context: ApiContext) {
    return lookUpEntity('Document', args, context);
  }

  @Query(() => nodes.ArticleType, { nullable: true, description: 'By its id.' })
  async article(
    @Arg('id', () => ID, { description: 'The id of the article.' }) id: string,
    @Ctx() context: ApiContext,
  ): Promise<ArticleSource | null> {
    const row = await context.loaders.row(articleById, { id });
    return row === null ? null : { kind: 'article', id, row };
  }

  @Query(() => nodes.PublicationType, { nullable: true, description: 'By id or by any of its names.' })
  async publication(
    @Args(() => LookupArgs) { id, name }: LookupArgs,
    @Ctx() context: ApiContext,
  ): Promise<PublicationSource | null> {
    if ((id == null) === (name == null)) {
      throw new AnlanError({
        kind: 'BAD_INPUT',
        message: 'cannot look up Publication',
        expected: 'either `id` or `name`',
        found: id == null ? 'none' : 'both',
      });
    }
    const row =
      id == null
        ? await context.loaders.row(publicationByName, { name: name! })
        : await context.loaders.row(publicationById, { id });
    return row === null ? null : { kind: 'publication', id: row.id, row };
  }

  @Query(() => connections.OfficialConnection, { description: 'All officials.' })
  officials(@Args(() => EntitiesArgs) args: EntitiesArgs, @Ctx() context: ApiContext) {
    return entityList('Official', args, 'MOST_COVERED', context);
  }

  @Query(() => connections.AgencyConnection, { description: 'All agencies.' })
  agencies(@Args(() => EntitiesArgs) args: EntitiesArgs, @Ctx() context: ApiContext) {
    return entityList('Agency', args, 'MOST_COVERED', context);
  }

  @Query(() => connections.InitiativeConnection, { description: 'All initiatives.' })
  initiatives(@Args(() => EntitiesArgs) args: EntitiesArgs, @Ctx() context: ApiContext) {
    return entityList('Initiative', args, 'MOST_COVERED', context);
  }

  @Query(() => connections.RegionConnection, { description: 'All regions of the graph.' })
  regions(@Args(() => EntitiesArgs) args: EntitiesArgs, @Ctx() context: ApiContext) {
    return entityList('Region', args, 'MOST_COVERED', context);
  }

  @Query(() => connections.MeetingConnection, { description: 'All meetings.' })
  meetings(@Args(() => MeetingsArgs) args: MeetingsArgs, @Ctx() context: ApiContext) {
    return entityList('Meeting', args, 'NEWEST', context);
  }

  @Query(() => connections.DocumentConnection, { description: 'All documents.' })
  documents(@Args(() => EntitiesArgs) args: EntitiesArgs, @Ctx() context: ApiContext) {
    return entityList('Document', args, 'MOST_COVERED', context);
  }

  @Query(() => connections.ArticleConnection, { description: 'All articles.' })
  articles(@Args(() => RootArticlesArgs) args: RootArticlesArgs, @Ctx() context: ApiContext) {
    return allArticles(args, context);
  }

  @Query(() => [nodes.PublicationType], { description: 'All publications.' })
  async publications(@Ctx() context: ApiContext): Promise<PublicationSource[]> {
    const rows = await context.loaders.rows(allPublications, {});
    return rows.map((row) => ({ kind: 'publication', id: row.id, row }));
  }

  @Query(() => Overview, { description: 'The graph at a glance.' })
  async overview(@Ctx() context: ApiContext): Promise<Overview> {
    const row = await context.loaders.row(overview, {});
    return { ...row!, entities: entityTypes.map((type, i) => ({ type, count: row!.entities[i]! })) };
  }
}
