import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { EntitySource, FactSource } from '../sources.js';
import { DateScalar } from './date.js';
import { EntityObject, FactObject, InitiativeType, MeasurementType } from './nodes.js';

@ObjectType({ description: 'An entity that is named in the same articles as another.' })
export class CoMention {
  @Field(() => EntityObject, { description: 'The other one.' })
  entity!: EntitySource;

  @Field(() => Int, { description: 'How many articles name both; at least two.' })
  articleCount!: number;

  @Field(() => Float, {
    description:
      'How many times as often as if articles named them independently: above 1 is more than chance.',
  })
  lift!: number;
}

@ObjectType({ description: 'What was published in an interval.' })
export class TimelineBucket {
  @Field(() => DateScalar, { description: 'The first day of the interval.' })
  start!: string;

  @Field(() => Int, { description: 'How many articles name it.' })
  articleCount!: number;

  @Field(() => Int, { description: 'How many statements these articles make of it.' })
  statementCount!: number;
}

@ObjectType({ description: 'An initiative over time, beside others.' })
export class InitiativeSeries {
  @Field(() => InitiativeType, { description: 'The initiative.' })
  initiative!: EntitySource;

  @Field(() => [TimelineBucket], {
    description: 'The same buckets for all that are compared, empty ones included.',
  })
  buckets!: TimelineBucket[];

  @Field(() => [MeasurementType], {
    description:
      'What was measured of it in the period, in the order in which it was first stated; at most 1000.',
  })
  measurements!: FactSource[];
}

@ObjectType({ description: 'A way from one entity to another, over facts.' })
export class Path {
  @Field(() => [EntityObject], { description: 'From the first to the last.' })
  nodes!: EntitySource[];

  @Field(() => [FactObject], { description: 'Each joins a node and the next.' })
  facts!: FactSource[];

  @Field(() => Int, { description: 'How many facts.' })
  length!: number;
}

@ObjectType({ description: 'Some entities and the facts between them.' })
export class Graph {
  @Field(() => [EntityObject], {
    description: 'Those asked for, then the nearest and most covered.',
  })
  nodes!: EntitySource[];

  @Field(() => [FactObject], { description: 'Every fact between two of the nodes.' })
  edges!: FactSource[];

  @Field(() => Boolean, { description: 'True where `limit` left something out.' })
  truncated!: boolean;
}
