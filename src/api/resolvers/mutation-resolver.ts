import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { limits } from '../../config.js';
import { AnlanError } from '../../domain/errors.js';
import type { ApiContext } from '../context.js';
import { judgementSource, type JudgementSource } from '../sources.js';
import { ArticleInput } from '../types/inputs.js';
import { JudgementType } from '../types/nodes.js';
import { IngestReport } from '../types/values.js';

/** Each needs the key. What a request has read before it writes is read again after. */
@Resolver()
export class MutationResolver {
  @Mutation(() => IngestReport, {
    description:
      'Loads articles, replacing those of the same ids. What is wrong with one leaves out that one alone.',
  })
  async ingest(
    @Arg('articles', () => [ArticleInput], { description: `At most ${limits.maxIngestArticles}.` })
    articles: ArticleInput[],
    @Ctx() context: ApiContext,
  ): Promise<IngestReport> {
    const report = await context.editor().ingest(articles);
    context.loaders.forget();
    return report;
  }

  @Mutation(() => Boolean, {
    description:
      'Takes an article out, and with it exactly what only it said. False where there is no such article.',
  })
  async removeArticle(
    @Arg('id', () => ID, { description: 'The id of the article.' }) id: string,
    @Ctx() context: ApiContext,
  ): Promise<boolean> {
    const wasThere = await context.editor().removeArticle(id);
    context.loaders.forget();
    return wasThere;
  }

  @Mutation(() => JudgementType, {
    description:
      'Decides that two entities are one, or are not. Replaces an earlier judgement on the same two, and outlives their articles.',
  })
  async judge(
    @Arg('a', () => ID, { description: 'The id of an entity.' }) aId: string,
    @Arg('b', () => ID, { description: 'The id of another of its type.' }) bId: string,
    @Arg('same', () => Boolean, { description: 'Whether they are one.' }) same: boolean,
    @Arg('reason', () => String, { description: 'Why: what others will read.' }) reason: string,
    @Ctx() context: ApiContext,
  ): Promise<JudgementSource> {
    const id = await context.editor().judge({ aId, bId, same, reason });
    context.loaders.forget();
    const made = await judgementSource(id, context);
    if (made !== null) return made;
    throw new AnlanError({ kind: 'NOT_FOUND', message: `${id} was made, and taken back by somebody else` });
  }

  @Mutation(() => Boolean, {
    description: 'Takes a judgement back: the graph is as if it had never been made.',
  })
  async undoJudgement(
    @Arg('id', () => ID, { description: 'The id of the judgement.' }) id: string,
    @Ctx() context: ApiContext,
  ): Promise<boolean> {
    await context.editor().undoJudgement(id);
    context.loaders.forget();
    return true;
  }
}
