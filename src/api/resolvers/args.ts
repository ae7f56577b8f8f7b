import { ArgsType, Field, Int } from 'type-graphql';
import type { IsoDate } from '../../domain/date.js';
import type { FactType, Role } from '../../domain/vocabulary.js';
import type { ArticleOrder } from '../../graph/queries/articles.js';
import type { FactOrder } from '../../graph/queries/facts.js';
import { ArticleOrderEnum, FactOrderEnum, FactTypeEnum, RoleEnum } from '../types/enums.js';
import { DateScalar } from '../types/date.js';
import { DateRange } from '../types/inputs.js';

@ArgsType()
export class ListArgs {
  @Field(() => Int, { nullable: true, description: 'How many: 1 to 100; 20 when absent.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Go on after this cursor of the same list.' })
  after?: string | null;
}

@ArgsType()
export class BetweenListArgs extends ListArgs {
  @Field(() => DateRange, {
    nullable: true,
    description: 'By the time of what happened where the text states it, else by publication.',
  })
  between?: DateRange | null;
}

@ArgsType()
export class ArticlesArgs extends ListArgs {
  @Field(() => DateRange, { nullable: true, description: 'Published then.' })
  between?: DateRange | null;

  @Field(() => ArticleOrderEnum, { defaultValue: 'NEWEST', nullable: true, description: 'The order.' })
  orderBy?: ArticleOrder | null;
}

const asOf = {
  nullable: true,
  description: 'As the articles published up to this day have it, and those alone.',
};

@ArgsType()
export class FactsArgs extends BetweenListArgs {
  @Field(() => [FactTypeEnum], { nullable: true, description: 'Only of these types.' })
  types?: FactType[] | null;

  @Field(() => FactOrderEnum, { defaultValue: 'NEWEST', nullable: true, description: 'The order.' })
  orderBy?: FactOrder | null;

  @Field(() => DateScalar, asOf)
  asOf?: IsoDate | null;
}

@ArgsType()
export class PostsArgs extends ListArgs {
  @Field(() => DateScalar, asOf)
  asOf?: IsoDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Only former holders, or only present ones.' })
  former?: boolean | null;
}

@ArgsType()
export class AgencyPostsArgs extends PostsArgs {
  @Field(() => String, { nullable: true, description: 'Only this post, exactly: 主任.' })
  title?: string | null;
}

@ArgsType()
export class MeetingAttendanceArgs extends ListArgs {
  @Field(() => RoleEnum, { nullable: true, description: 'Only in this role.' })
  role?: Role | null;
}

@ArgsType()
export class AttendanceArgs extends BetweenListArgs {
  @Field(() => RoleEnum, { nullable: true, description: 'Only in this role.' })
  role?: Role | null;
}

@ArgsType()
export class MeasurementsArgs extends BetweenListArgs {
  @Field(() => String, { nullable: true, description: 'Only this metric, exactly as printed.' })
  metric?: string | null;
}

@ArgsType()
export class RegionCoverageArgs extends BetweenListArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    nullable: true,
    description: 'Also initiatives that cover a region inside this one.',
  })
  within?: boolean | null;
}
