import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { entityTypeOfId, factTypeOfId } from '../../domain/ids.js';
import type { EntityType, FactType } from '../../domain/vocabulary.js';
import { mentionsOfArticle, statementsOfArticle } from '../../graph/queries/articles.js';
import type { ApiContext } from '../context.js';
import { articleRow, entitySource, factSource, type ArticleSource } from '../sources.js';
import { DateScalar } from '../types/date.js';
import { ArticleKindEnum, EntityTypeEnum, FactTypeEnum } from '../types/enums.js';
import { ArticleType, IssueType } from '../types/nodes.js';
import { Byline, Mention, Statement } from '../types/values.js';

@Resolver(() => ArticleType)
export class ArticleResolver {
  @FieldResolver(() => String, { description: 'The headline.' })
  async title(@Root() article: ArticleSource, @Ctx() context: ApiContext) {
    return (await articleRow(article, context)).title;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The line above the headline.' })
  async kicker(@Root() article: ArticleSource, @Ctx() context: ApiContext) {
    return (await articleRow(article, context)).kicker;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The line below the headline.' })
  async subtitle(@Root() article: ArticleSource, @Ctx() context: ApiContext) {
    return (await articleRow(article, context)).subtitle;
  }

  @FieldResolver(() => ArticleKindEnum, { description: 'What kind of item it is.' })
  async kind(@Root() article: ArticleSource, @Ctx() context: ApiContext) {
    return (await articleRow(article, context)).kind;
  }

  @FieldResolver(() => [Byline], { description: 'Who wrote and photographed it, in the order of print.' })
  async bylines(@Root() article: ArticleSource, @Ctx() context: ApiContext): Promise<Byline[]> {
    const { bylineNames, bylineRoles, bylineTexts } = await articleRow(article, context);
    return bylineNames.map((name, i) => ({ name, role: bylineRoles[i]!, text: bylineTexts[i]! }));
  }

  @FieldResolver(() => String, {
    description:
      'What was read, column breaks joined: kicker, title, subtitle and body, as far as there are, a newline between each. All offsets count its UTF-16 code units.',
  })
  async text(@Root() article: ArticleSource, @Ctx() context: ApiContext) {
    return (await articleRow(article, context)).text;
  }

  @FieldResolver(() => String, { description: 'The part of `text` after the headline.' })
  async body(@Root() article: ArticleSource, @Ctx() context: ApiContext) {
    return (await articleRow(article, context)).body;
  }

  @FieldResolver(() => DateScalar, { description: 'The day of the issue, or of the digital source.' })
  async publishedOn(@Root() article: ArticleSource, @Ctx() context: ApiContext) {
    return (await articleRow(article, context)).publishedOn;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The digital source.' })
  async source(@Root() article: ArticleSource, @Ctx() context: ApiContext) {
    return (await articleRow(article, context)).source;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Its address there.' })
  async url(@Root() article: ArticleSource, @Ctx() context: ApiContext) {
    return (await articleRow(article, context)).url;
  }

  @FieldResolver(() => IssueType, { nullable: true, description: 'The issue that it is printed in.' })
  async issue(@Root() article: ArticleSource, @Ctx() context: ApiContext) {
    const { issueId } = await articleRow(article, context);
    return issueId === null ? null : { kind: 'issue', id: issueId };
  }

  @FieldResolver(() => Int, { nullable: true, description: 'The page it is printed on.' })
  async page(@Root() article: ArticleSource, @Ctx() context: ApiContext) {
    return (await articleRow(article, context)).page;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'The page that a teaser points to.' })
  async continuedOn(@Root() article: ArticleSource, @Ctx() context: ApiContext) {
    return (await articleRow(article, context)).continuedOn;
  }

  @FieldResolver(() => [String], { description: 'What was doubtful in reading it.' })
  async warnings(@Root() article: ArticleSource, @Ctx() context: ApiContext) {
    return (await articleRow(article, context)).warnings;
  }

  @FieldResolver(() => [Mention], {
    description: 'In the order of the text. Bounded by the article, so no connection.',
  })
  async mentions(
    @Root() article: ArticleSource,
    @Arg('types', () => [EntityTypeEnum], { nullable: true, description: 'Only of these types.' })
    types: EntityType[] | null | undefined,
    @Ctx() context: ApiContext,
  ): Promise<Mention[]> {
    const [{ text }, rows] = await Promise.all([
      articleRow(article, context),
      context.loaders.rows(mentionsOfArticle, { id: article.id }),
    ]);
    return rows
      .filter(({ entityId }) => types == null || types.includes(entityTypeOfId(entityId)!))
      .flatMap(({ entityId, starts, ends }) =>
        starts.map((start, i) => ({
          entity: entitySource(entityId),
          text: text.slice(start, ends[i]),
          start,
          end: ends[i]!,
        })),
      )
      .sort((a, b) => a.start - b.start || a.end - b.end || (a.entity.id < b.entity.id ? -1 : 1));
  }

  @FieldResolver(() => [Statement], { description: 'What it says, in the order of the text.' })
  async statements(
    @Root() article: ArticleSource,
    @Arg('types', () => [FactTypeEnum], { nullable: true, description: 'Only of these types.' })
    types: FactType[] | null | undefined,
    @Ctx() context: ApiContext,
  ): Promise<Statement[]> {
    const rows = await context.loaders.rows(statementsOfArticle, { id: article.id });
    return rows
      .filter(({ factId }) => types == null || types.includes(factTypeOfId(factId)!))
      .sort((a, b) => a.start - b.start || a.end - b.end || (a.factId < b.factId ? -1 : 1))
      .map(({ factId, quote, start, end }) => ({ fact: factSource(factId), quote, start, end }));
  }
}
