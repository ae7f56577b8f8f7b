import { ArgsType, Field, ID } from 'type-graphql';
import type { ArticleOrder } from '../../graph/queries/articles.js';
import type { EntityOrder } from '../../graph/queries/entities.js';
import { ArticleOrderEnum, EntityOrderEnum } from '../types/enums.js';
import { ArticleFilter, EntityFilter } from '../types/inputs.js';
import { ListArgs } from './args.js';

@ArgsType()
export class LookupArgs {
  @Field(() => ID, { nullable: true, description: 'Its id.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Any name of it, exactly as printed.' })
  name?: string | null;
}

@ArgsType()
export class AgencyLookupArgs extends LookupArgs {
  @Field(() => ID, { nullable: true, description: 'With `name`: of this region, or of one inside it.' })
  region?: string | null;
}

@ArgsType()
export class RegionLookupArgs extends LookupArgs {
  @Field(() => String, { nullable: true, description: 'Its division code.' })
  code?: string | null;
}

@ArgsType()
export class EntitiesArgs extends ListArgs {
  @Field(() => EntityFilter, { nullable: true, description: 'Only those that meet it.' })
  filter?: EntityFilter | null;

  @Field(() => EntityOrderEnum, { defaultValue: 'MOST_COVERED', nullable: true, description: 'The order.' })
  orderBy?: EntityOrder | null;
}

@ArgsType()
export class MeetingsArgs extends ListArgs {
  @Field(() => EntityFilter, { nullable: true, description: 'Only those that meet it.' })
  filter?: EntityFilter | null;

  @Field(() => EntityOrderEnum, { defaultValue: 'NEWEST', nullable: true, description: 'The order.' })
  orderBy?: EntityOrder | null;
}

@ArgsType()
export class RootArticlesArgs extends ListArgs {
  @Field(() => ArticleFilter, { nullable: true, description: 'Only those that meet it.' })
  filter?: ArticleFilter | null;

  @Field(() => ArticleOrderEnum, { defaultValue: 'NEWEST', nullable: true, description: 'The order.' })
  orderBy?: ArticleOrder | null;
}
