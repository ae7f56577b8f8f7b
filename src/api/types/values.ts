import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { BylineRole, EntityType, IdentifierKind } from '../../domain/vocabulary.js';
import type { ArticleSource, EntitySource, FactSource } from '../sources.js';
import { DateScalar } from './date.js';
import { BylineRoleEnum, EntityTypeEnum, IdentifierKindEnum } from './enums.js';
import { ArticleType, EntityObject, FactObject } from './nodes.js';

@ObjectType('Evidence', {
  description:
    'The words of an article that state a fact: `quote` equals `article.text` from `start` to `end`, in UTF-16 code units.',
})
export class EvidenceType {
  @Field(() => ArticleType, { description: 'The article that states it.' })
  article!: ArticleSource;

  @Field(() => String, { description: 'The printed words.' })
  quote!: string;

  @Field(() => Int, { description: 'Where the words begin in `article.text`.' })
  start!: number;

  @Field(() => Int, { description: 'Where they end; not included.' })
  end!: number;
}

@ObjectType({ description: 'A person in the byline of an article.' })
export class Byline {
  @Field(() => String, { description: 'The name alone.' })
  name!: string;

  @Field(() => BylineRoleEnum, { description: 'What the person did.' })
  role!: BylineRole;

  @Field(() => String, { description: 'As printed.' })
  text!: string;
}

@ObjectType({ description: 'A span of the text that names an entity.' })
export class Mention {
  @Field(() => EntityObject, { description: 'The entity that is named.' })
  entity!: EntitySource;

  @Field(() => String, { description: 'As printed.' })
  text!: string;

  @Field(() => Int, { description: 'Where it begins in `Article.text`.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends; not included.' })
  end!: number;
}

@ObjectType({ description: 'What this article says: a fact, and where.' })
export class Statement {
  @Field(() => FactObject, { description: 'What is said.' })
  fact!: FactSource;

  @Field(() => String, { description: 'The printed words.' })
  quote!: string;

  @Field(() => Int, { description: 'Where the words begin in `Article.text`.' })
  start!: number;

  @Field(() => Int, { description: 'Where they end; not included.' })
  end!: number;
}

@ObjectType({ description: 'A name of a publication and when its mastheads printed it.' })
export class DatedName {
  @Field(() => String, { description: 'As printed.' })
  name!: string;

  @Field(() => DateScalar, { description: 'The first issue with it.' })
  firstSeen!: string;

  @Field(() => DateScalar, { description: 'The last issue with it.' })
  lastSeen!: string;
}

@ObjectType({
  description: 'CN number, postal code, telephone, web address, mail: as the mastheads print them.',
})
export class Identifier {
  @Field(() => IdentifierKindEnum, { description: 'What it is.' })
  kind!: IdentifierKind;

  @Field(() => String, { description: 'As printed.' })
  value!: string;

  @Field(() => DateScalar, { description: 'The first issue with it.' })
  firstSeen!: string;

  @Field(() => DateScalar, { description: 'The last issue with it.' })
  lastSeen!: string;
}

@ObjectType({ description: 'How many entities of a type there are.' })
export class Count {
  @Field(() => EntityTypeEnum, { description: 'The type.' })
  type!: EntityType;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'The graph at a glance.' })
export class Overview {
  @Field(() => Int, { description: 'How many articles.' })
  articles!: number;

  @Field(() => Int, { description: 'How many distinct facts.' })
  facts!: number;

  @Field(() => [Count], { description: 'How many entities of each type.' })
  entities!: Count[];

  @Field(() => DateScalar, { nullable: true, description: 'The day of the earliest article.' })
  firstPublished!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the latest article.' })
  lastPublished!: string | null;
}

@ObjectType({ description: 'Two entities that may be one.' })
export class Candidate {
  @Field(() => EntityObject, { description: 'The one of the smaller id.' })
  a!: EntitySource;

  @Field(() => EntityObject, { description: 'The other.' })
  b!: EntitySource;

  @Field(() => Float, { description: 'How sure it is, from 0 to 1.' })
  score!: number;

  @Field(() => [String], { description: 'What speaks for it.' })
  why!: string[];
}

@ObjectType({ description: 'An article that was left out.' })
export class IngestProblem {
  @Field(() => ID, { nullable: true, description: 'Its id, where it has a usable one.' })
  articleId!: string | null;

  @Field(() => String, { description: 'What was expected, what was found, and in which article.' })
  message!: string;
}

@ObjectType({ description: 'What became of the articles of one request.' })
export class IngestReport {
  @Field(() => Int, { description: 'How many of them the graph has now; the others are problems.' })
  articles!: number;

  @Field(() => Int, { description: 'How many it had already, saying the same.' })
  unchanged!: number;

  @Field(() => Int, { description: 'How many it had, saying something else.' })
  replaced!: number;

  @Field(() => Int, { description: 'What the new and the replaced ones state.' })
  statements!: number;

  @Field(() => [IngestProblem], { description: 'What was left out, in the order of the request.' })
  problems!: IngestProblem[];
}
