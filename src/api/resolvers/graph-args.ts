import { ArgsType, Field, ID, Int } from 'type-graphql';
import type { IsoDate } from '../../domain/date.js';
import type { Interval } from '../../domain/interval.js';
import type { EntityType, FactType } from '../../domain/vocabulary.js';
import { DateScalar } from '../types/date.js';
import { EntityTypeEnum, FactTypeEnum, IntervalEnum } from '../types/enums.js';
import { DateRange } from '../types/inputs.js';
import { ListArgs } from './args.js';

@ArgsType()
class WhenArgs {
  @Field(() => DateRange, { nullable: true, description: 'Only facts that articles published then state.' })
  between?: DateRange | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'As the articles published up to this day have it, and those alone.',
  })
  asOf?: IsoDate | null;
}

@ArgsType()
export class PathsArgs extends WhenArgs {
  @Field(() => ID, { description: 'The id of an entity.' })
  from!: string;

  @Field(() => ID, { description: 'The id of another.' })
  to!: string;

  @Field(() => Int, { defaultValue: 4, nullable: true, description: 'How many facts at most: 1 to 6.' })
  maxLength?: number | null;

  @Field(() => [FactTypeEnum], {
    nullable: true,
    description: 'Only over facts of these types. Dates and quantities join nothing.',
  })
  types?: FactType[] | null;

  @Field(() => Int, { defaultValue: 3, nullable: true, description: 'How many paths: 1 to 100.' })
  first?: number | null;
}

@ArgsType()
export class SubgraphArgs extends WhenArgs {
  @Field(() => [ID], { description: 'The ids of 1 to 100 entities.' })
  around!: string[];

  @Field(() => Int, { defaultValue: 1, nullable: true, description: 'How many facts away at most: 1 to 4.' })
  depth?: number | null;

  @Field(() => Int, { defaultValue: 100, nullable: true, description: 'How many nodes at most: 1 to 1000.' })
  limit?: number | null;

  @Field(() => [EntityTypeEnum], { nullable: true, description: 'Only entities of these types.' })
  types?: EntityType[] | null;

  @Field(() => [FactTypeEnum], {
    nullable: true,
    description: 'Only facts of these types. Dates and quantities join nothing.',
  })
  facts?: FactType[] | null;
}

@ArgsType()
export class TimelineArgs {
  @Field(() => IntervalEnum, { description: 'How long a bucket is.' })
  interval!: Interval;

  @Field(() => DateRange, { nullable: true, description: 'Only what was published then.' })
  between?: DateRange | null;
}

@ArgsType()
export class CompareArgs extends TimelineArgs {
  @Field(() => [ID], { description: 'The ids of 1 to 20 initiatives.' })
  initiatives!: string[];
}

@ArgsType()
export class MentionedWithArgs {
  @Field(() => [EntityTypeEnum], { nullable: true, description: 'Only entities of these types.' })
  types?: EntityType[] | null;

  @Field(() => DateRange, { nullable: true, description: 'Only in articles published then.' })
  between?: DateRange | null;

  @Field(() => Int, { nullable: true, description: 'How many: 1 to 100; 20 when absent.' })
  first?: number | null;
}

@ArgsType()
export class ChangesArgs extends ListArgs {
  @Field(() => DateScalar, { description: 'First stated after this day.' })
  since!: IsoDate;

  @Field(() => ID, { nullable: true, description: 'Only facts of this entity.' })
  entity?: string | null;

  @Field(() => [FactTypeEnum], { nullable: true, description: 'Only of these types.' })
  types?: FactType[] | null;
}
