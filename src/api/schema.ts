import 'reflect-metadata';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, type PubSub } from 'type-graphql';
import { AnlanError } from '../domain/errors.js';
import { AgencyResolver } from './resolvers/agency-resolver.js';
import { ArticleResolver } from './resolvers/article-resolver.js';
import { DocumentResolver } from './resolvers/document-resolver.js';
import { EntityResolver } from './resolvers/entity-resolver.js';
import { FactResolver } from './resolvers/fact-resolver.js';
import { GraphResolver } from './resolvers/graph-resolver.js';
import { InitiativeResolver } from './resolvers/initiative-resolver.js';
import { JudgementQueries, JudgementResolver } from './resolvers/judgement-resolver.js';
import { MeetingResolver } from './resolvers/meeting-resolver.js';
import { MutationResolver } from './resolvers/mutation-resolver.js';
import { OfficialResolver } from './resolvers/official-resolver.js';
import { IssueResolver, PublicationResolver } from './resolvers/publication-resolver.js';
import { QueryResolver } from './resolvers/query-resolver.js';
import { RegionResolver } from './resolvers/region-resolver.js';
import { SearchResolver } from './resolvers/search-resolver.js';
import { SubscriptionResolver } from './resolvers/subscription-resolver.js';
import * as typedFacts from './resolvers/typed-fact-resolvers.js';
import * as nodes from './types/nodes.js';

/** type-graphql wants one wherever there are subscriptions; ours follow the database instead. */
const noPubSub: PubSub = { publish: failUnused, subscribe: failUnused };

function failUnused(): never {
  throw new AnlanError({ kind: 'INTERNAL', message: 'subscriptions follow the database' });
}

/** The executable schema. */
export function buildApiSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      QueryResolver,
      GraphResolver,
      EntityResolver,
      OfficialResolver,
      AgencyResolver,
      InitiativeResolver,
      RegionResolver,
      MeetingResolver,
      DocumentResolver,
      FactResolver,
      ...Object.values(typedFacts),
      ArticleResolver,
      IssueResolver,
      PublicationResolver,
      SearchResolver,
      JudgementQueries,
      JudgementResolver,
      MutationResolver,
      SubscriptionResolver,
    ] as const,
    orphanedTypes: Object.values(nodes),
    // Arguments are validated where they are used, with messages that say what was expected.
    validate: false,
    pubSub: noPubSub,
  });
}

/** The schema as text, in an order that does not depend on how the code is laid out. */
export function printApiSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildApiSchema()))}\n`;
}
