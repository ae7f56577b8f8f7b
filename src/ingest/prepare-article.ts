import type { Article } from '../domain/article.js';
import { AnlanError } from '../domain/errors.js';
import type { Extraction } from '../domain/extraction.js';
import { entityTypeOfId } from '../domain/ids.js';
import type { ResolvedArticle, ResolvedFact } from '../domain/resolved.js';
import { factEnds } from '../domain/vocabulary.js';
import { extract } from '../extraction/index.js';
import { resolve } from '../resolution/index.js';

/**
 * What an article brings into the graph; what it says is read by the rules, unless it is given. Fails with INTERNAL
 * where a span does not fit the text, or a fact stands between things that it cannot be said of: nothing unproven is
 * loaded, whatever found it.
 */
export function prepareArticle(article: Article, extraction: Extraction = extract(article)): ResolvedArticle {
  const resolved = resolve(article, extraction);
  for (const { spans } of resolved.mentions) {
    for (const { text, start, end } of spans) {
      if (article.text.slice(start, end) !== text)
        misfit(article, 'the printed words at their offsets', text);
    }
  }
  for (const { evidence, fact } of resolved.statements) {
    const { start, end } = evidence;
    if (start < 0 || start >= end || end > article.text.length) {
      misfit(article, `evidence within 0 to ${article.text.length}`, `${start} to ${end}`);
    }
    if (!endsFit(fact))
      misfit(article, `ends that ${fact.type} can have`, `${fact.subjectId} and ${fact.objectId}`);
  }
  return resolved;
}

function endsFit({ type, subjectId, objectId }: ResolvedFact): boolean {
  const { subjects, objects } = factEnds[type];
  const subject = entityTypeOfId(subjectId);
  const object = objectId === null ? null : entityTypeOfId(objectId);
  const objectFits = object === null ? objectId === null && objects.length === 0 : objects.includes(object);
  return subject !== null && subjects.includes(subject) && objectFits;
}

function misfit(article: Article, expected: string, found: string): never {
  throw new AnlanError({
    kind: 'INTERNAL',
    message: 'what was extracted does not fit the article',
    expected,
    found,
    place: { articleId: article.id },
  });
}
