import { Field, Float, Int, ObjectType, createUnionType } from 'type-graphql';
import type { HitSource } from '../search/hit.js';
import type { NodeSource } from '../sources.js';
import {
  AgencyType,
  ArticleType,
  DocumentType,
  InitiativeType,
  MeetingType,
  OfficialType,
  RegionType,
  resolveType,
} from './nodes.js';

const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'What a search finds.',
  types: () =>
    [OfficialType, AgencyType, InitiativeType, RegionType, MeetingType, DocumentType, ArticleType] as const,
  resolveType: (source) => resolveType(source as unknown as NodeSource),
});

@ObjectType({ description: 'Where in `SearchHit.text` the query is met, in UTF-16 code units.' })
class Highlight {
  @Field(() => Int, { description: 'Where it begins.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends; not included.' })
  end!: number;
}

@ObjectType({ description: 'An entity by the best of its names that fit, or an article.' })
export class SearchHit implements HitSource {
  @Field(() => SearchResult, { description: 'What is found.' })
  node!: HitSource['node'];

  @Field(() => Float, {
    description: `Above 0, at most 1. It says how the query is met, and does not depend on what else is in the graph:
above 0.9 a name is exactly this; 0.8 a name begins so; 0.7 a name is so in pinyin; 0.6 a name begins so in pinyin;
0.5 by the initials of the pinyin; 0.4 it stands in a name; 0.3 in the headline of an article; 0.2 in its text;
0.1 a name sounds so, with other characters; above 0 a name has one character otherwise. Within these, entities
have the more the more articles name them.`,
  })
  score!: number;

  @Field(() => String, { description: 'The name, title or passage that matched.' })
  text!: string;

  @Field(() => [Highlight], { description: 'The parts of `text` that are looked for, in its order.' })
  highlights!: Highlight[];
}
