import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import type { EntityType } from '../../domain/vocabulary.js';
import type { ApiContext } from '../context.js';
import { searchList } from '../search/search-list.js';
import { SearchConnection } from '../types/connections.js';
import { EntityTypeEnum } from '../types/enums.js';
import { ListArgs } from './args.js';

@ArgsType()
class SearchArgs extends ListArgs {
  @Field(() => String, {
    description: `At most 200 characters. Words side by side are all wanted; “…” or "…" is a phrase, taken at its word;
OR or 或 between alternatives; NOT, 非 or a dash directly before what to leave out; parentheses group.`,
  })
  query!: string;

  @Field(() => [EntityTypeEnum], { nullable: true, description: 'Entities only of these types.' })
  types?: EntityType[] | null;

  @Field(() => Boolean, { defaultValue: true, nullable: true, description: 'Whether to look for articles.' })
  articles?: boolean | null;
}

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description: `Names, abbreviations, pinyin and its initials, Traditional characters, and the text of articles. The
best first (\`SearchHit.score\`); of equal score the most covered entities and the newest articles. Names that mean the
same by another character of the same sound, or by one character wrong, missing or too many, come last. At most the
10,000 best names and as many articles are looked at.`,
  })
  search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() context: ApiContext) {
    return searchList(args, context);
  }
}
