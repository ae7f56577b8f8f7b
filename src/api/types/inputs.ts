import { Field, ID, InputType, Int } from 'type-graphql';
import type { ArticleKind } from '../../domain/vocabulary.js';
import { AnlanError } from '../../domain/errors.js';
import { DateScalar } from './date.js';
import { ArticleKindEnum } from './enums.js';

@InputType({ description: 'Both ends are included; either may be left open.' })
export class DateRange {
  @Field(() => DateScalar, { nullable: true, description: 'The first day.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day.' })
  to?: string | null;
}

@InputType({ description: 'All conditions that are given hold.' })
export class EntityFilter {
  @Field(() => String, { nullable: true, description: 'Any name of it, exactly.' })
  name?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Tied to this region or one inside it: an agency of it, an official with a post there, an initiative that runs there, a meeting held there, a document issued there.',
  })
  region?: string | null;

  @Field(() => DateRange, {
    nullable: true,
    description: 'Named in an article published then; for meetings, held then.',
  })
  between?: DateRange | null;

  @Field(() => Int, { nullable: true, description: 'Named in at least so many articles.' })
  minArticles?: number | null;
}

@InputType({ description: 'All conditions that are given hold.' })
export class ArticleFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Full text, in the language of `Query.search`: 平安 "护航亚运" -演练.',
  })
  text?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Articles that mention all of these entities.' })
  entities?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Printed in this publication.' })
  publication?: string | null;

  @Field(() => ArticleKindEnum, { nullable: true, description: 'Of this kind.' })
  kind?: ArticleKind | null;

  @Field(() => DateRange, { nullable: true, description: 'Published then.' })
  between?: DateRange | null;
}

/** Fails with BAD_INPUT where the range ends before it begins. */
export function openRange(between: DateRange | null | undefined): { from: string | null; to: string | null } {
  const from = between?.from ?? null;
  const to = between?.to ?? null;
  if (from !== null && to !== null && from > to) {
    throw new AnlanError({
      kind: 'BAD_INPUT',
      message: '`between` ends before it begins',
      expected: '`from` on or before `to`',
      found: `${from} to ${to}`,
    });
  }
  return { from, to };
}

@InputType({ description: 'An article as a digital source has it.' })
export class ArticleInput {
  @Field(() => ID, { description: 'The source’s own: loading the same id again replaces the article.' })
  id!: string;

  @Field(() => String, { description: 'The headline.' })
  title!: string;

  @Field(() => String, { description: 'The text below the headline.' })
  body!: string;

  @Field(() => DateScalar, { description: 'The day of publication.' })
  publishedOn!: string;

  @Field(() => String, { nullable: true, description: 'The line above the headline.' })
  kicker?: string | null;

  @Field(() => String, { nullable: true, description: 'The line below the headline.' })
  subtitle?: string | null;

  @Field(() => [String], { nullable: true, description: 'As printed: 记者 李小文.' })
  bylines?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The name of the source.' })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'Its address there: http or https.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'What 省, 市 and 县 mean: 浙江省.' })
  homeRegion?: string | null;
}
