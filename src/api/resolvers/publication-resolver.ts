import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { IdentifierKind } from '../../domain/vocabulary.js';
import { articleCountOfIssue, articlesOfIssue } from '../../graph/queries/articles.js';
import { issueCount, issuesOfPublication } from '../../graph/queries/publications.js';
import { dayRange, highestKey, lowestKey } from '../../graph/keys.js';
import type { ApiContext } from '../context.js';
import { Page } from '../page.js';
import {
  articleSource,
  issueRow,
  publicationRow,
  type IssueSource,
  type PublicationSource,
} from '../sources.js';
import { ArticleConnection, IssueConnection } from '../types/connections.js';
import { DateScalar } from '../types/date.js';
import { openRange } from '../types/inputs.js';
import { IssueType, PublicationType } from '../types/nodes.js';
import { DatedName, Identifier } from '../types/values.js';
import { BetweenListArgs, ListArgs } from './args.js';

@Resolver(() => PublicationType)
export class PublicationResolver {
  @FieldResolver(() => String, { description: 'The latest name.' })
  async name(@Root() publication: PublicationSource, @Ctx() context: ApiContext) {
    return (await publicationRow(publication, context)).name;
  }

  @FieldResolver(() => [DatedName], { description: 'Its names, the first in use first.' })
  async names(@Root() publication: PublicationSource, @Ctx() context: ApiContext): Promise<DatedName[]> {
    const row = await publicationRow(publication, context);
    return row.nameValues.map((name, i) => ({
      name,
      firstSeen: row.nameFirstSeen[i]!,
      lastSeen: row.nameLastSeen[i]!,
    }));
  }

  @FieldResolver(() => [Identifier], { description: 'What its mastheads print to identify and reach it.' })
  async identifiers(
    @Root() publication: PublicationSource,
    @Ctx() context: ApiContext,
  ): Promise<Identifier[]> {
    const row = await publicationRow(publication, context);
    return row.identifierValues.map((text, i) => {
      const bar = text.indexOf('|');
      return {
        kind: text.slice(0, bar) as IdentifierKind,
        value: text.slice(bar + 1),
        firstSeen: row.identifierFirstSeen[i]!,
        lastSeen: row.identifierLastSeen[i]!,
      };
    });
  }

  @FieldResolver(() => IssueConnection, { description: 'Its issues, newest first.' })
  issues(
    @Root() publication: PublicationSource,
    @Args(() => BetweenListArgs) args: BetweenListArgs,
    @Ctx() context: ApiContext,
  ) {
    const { from, to } = openRange(args.between);
    const range = dayRange(from, to);
    const { id } = publication;
    return new Page(args, {
      list: ['issues', id, from, to],
      direction: 'DESC',
      range,
      load: (bounds) => context.loaders.rows(issuesOfPublication, { id, ...bounds }),
      node: (row): IssueSource => ({ kind: 'issue', id: row.id, row }),
      count: async () => {
        const count = await context.loaders.row(issueCount, { id, ...range, limit: 0 });
        return count?.count ?? 0;
      },
    });
  }
}

@Resolver(() => IssueType)
export class IssueResolver {
  @FieldResolver(() => PublicationType, { description: 'Of which publication.' })
  async publication(@Root() issue: IssueSource, @Ctx() context: ApiContext): Promise<PublicationSource> {
    return { kind: 'publication', id: (await issueRow(issue, context)).publicationId };
  }

  @FieldResolver(() => Int, { nullable: true, description: 'The running number: 第7047期.' })
  async number(@Root() issue: IssueSource, @Ctx() context: ApiContext) {
    return (await issueRow(issue, context)).number;
  }

  @FieldResolver(() => DateScalar, { description: 'Its day.' })
  async publishedOn(@Root() issue: IssueSource, @Ctx() context: ApiContext) {
    return (await issueRow(issue, context)).publishedOn;
  }

  @FieldResolver(() => Boolean, {
    description:
      'True where the masthead lacks a part of the date and it follows from the rest (weekday, lunar date).',
  })
  async dateInferred(@Root() issue: IssueSource, @Ctx() context: ApiContext) {
    return (await issueRow(issue, context)).dateInferred;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many pages it has: 今日8版.' })
  async pageCount(@Root() issue: IssueSource, @Ctx() context: ApiContext) {
    return (await issueRow(issue, context)).pageCount;
  }

  @FieldResolver(() => [String], { description: 'What was doubtful in reading its masthead.' })
  async warnings(@Root() issue: IssueSource, @Ctx() context: ApiContext) {
    return (await issueRow(issue, context)).warnings;
  }

  @FieldResolver(() => ArticleConnection, { description: 'What stands in it, by page.' })
  articles(@Root() issue: IssueSource, @Args(() => ListArgs) args: ListArgs, @Ctx() context: ApiContext) {
    const { id } = issue;
    return new Page(args, {
      list: ['issue-articles', id],
      direction: 'ASC',
      range: { low: lowestKey, high: highestKey },
      load: (bounds) => context.loaders.rows(articlesOfIssue, { id, ...bounds }),
      node: (row) => articleSource(row.id),
      count: async () => {
        const count = await context.loaders.row(articleCountOfIssue, { id });
        return count?.count ?? 0;
      },
    });
  }
}
