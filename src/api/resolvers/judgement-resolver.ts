import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { limits } from '../../config.js';
import { entityTypes, type EntityType } from '../../domain/vocabulary.js';
import { highestKey, lowestKey } from '../../graph/keys.js';
import {
  candidateCount,
  candidateEnd,
  candidatePage,
  type CandidateRow,
} from '../../graph/queries/candidates.js';
import { allJudgements, judgementsOnEntity, keptEntity } from '../../graph/queries/judgements.js';
import type { ApiContext } from '../context.js';
import { Page } from '../page.js';
import { entitySource, type EntitySource, type JudgementSource } from '../sources.js';
import { CandidateConnection } from '../types/connections.js';
import { EntityTypeEnum } from '../types/enums.js';
import { EntityObject, JudgementType } from '../types/nodes.js';
import type { Candidate } from '../types/values.js';
import { ListArgs } from './args.js';

@ArgsType()
class CandidatesArgs extends ListArgs {
  @Field(() => EntityTypeEnum, { nullable: true, description: 'Only of this type.' })
  type?: EntityType | null;
}

/** What may be one under two names, and what people decided. */
@Resolver()
export class JudgementQueries {
  @Query(() => CandidateConnection, { description: 'Entities that may be one, the surest first.' })
  candidates(
    @Args(() => CandidatesArgs) args: CandidatesArgs,
    @Ctx() { loaders }: ApiContext,
  ): Page<CandidateRow, Candidate> {
    const types = args.type == null ? entityTypes : [args.type];
    return new Page(args, {
      list: ['candidates', args.type ?? null],
      direction: 'DESC',
      range: { low: lowestKey, high: highestKey },
      load: (bounds) => loaders.rows(candidatePage, { types, ...bounds }),
      node: (row) => ({
        a: entitySource(row.a_id, candidateEnd(row, 'a')),
        b: entitySource(row.b_id, candidateEnd(row, 'b')),
        score: row.score,
        why: row.why,
      }),
      count: async () => (await loaders.row(candidateCount, { types }))?.count ?? 0,
    });
  }

  @Query(() => [JudgementType], {
    description: `What people decided, the latest first; at most ${limits.maxJudgements}, and \`before\` goes on from there.`,
  })
  async judgements(
    @Arg('entity', () => ID, {
      nullable: true,
      description: 'Only those on this entity, or on what is one with it.',
    })
    entity: string | null | undefined,
    @Arg('before', () => String, {
      nullable: true,
      description: 'Only those made before this time: the `madeAt` of the last one read.',
    })
    before: string | null | undefined,
    @Ctx() { loaders }: ApiContext,
  ): Promise<JudgementSource[]> {
    const key = { before: before ?? highestKey, limit: limits.maxJudgements };
    const rows =
      entity == null
        ? await loaders.rows(allJudgements, key)
        : await loaders.rows(judgementsOnEntity, { id: entity, ...key });
    return rows.map((row) => ({ kind: 'judgement', id: row.id, row }));
  }
}

@Resolver(() => JudgementType)
export class JudgementResolver {
  @FieldResolver(() => EntityObject, {
    description: 'The one of the smaller id. One that is not in the graph now, as it was when it was judged.',
  })
  a(@Root() { row }: JudgementSource): EntitySource {
    return judged(row.aId, row.aKept);
  }

  @FieldResolver(() => EntityObject, { description: 'The other.' })
  b(@Root() { row }: JudgementSource): EntitySource {
    return judged(row.bId, row.bKept);
  }

  @FieldResolver(() => Boolean, { description: 'Whether they are one.' })
  same(@Root() { row }: JudgementSource): boolean {
    return row.same;
  }

  @FieldResolver(() => String, { description: 'Why, in the words of who decided.' })
  reason(@Root() { row }: JudgementSource): string {
    return row.reason;
  }

  @FieldResolver(() => String, { description: 'When: ISO 8601, UTC.' })
  madeAt(@Root() { row }: JudgementSource): string {
    return row.madeAt;
  }
}

function judged(id: string, kept: string | null): EntitySource {
  return kept === null ? entitySource(id) : entitySource(id, keptEntity(id, kept));
}
