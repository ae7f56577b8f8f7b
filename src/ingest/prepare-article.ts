import type { Article } from '../domain/article.js';
import { AnlanError } from '../domain/errors.js';
import type { ResolvedArticle } from '../domain/resolved.js';
import { extract } from '../extraction/index.js';
import { resolve } from '../resolution/index.js';

/** What an article brings into the graph. Fails with INTERNAL where a span does not fit the text: nothing unproven is loaded. */
export function prepareArticle(article: Article): ResolvedArticle {
  const resolved = resolve(article, extract(article));
  for (const { spans } of resolved.mentions) {
    for (const { text, start, end } of spans)
      if (article.text.slice(start, end) !== text) misfit(article, text);
  }
  for (const { evidence } of resolved.statements) {
    const { start, end } = evidence;
    if (start < 0 || start >= end || end > article.text.length) misfit(article, `${start} to ${end}`);
  }
  return resolved;
}

function misfit(article: Article, found: string): never {
  throw new AnlanError({
    kind: 'INTERNAL',
    message: 'a span does not fit the text',
    expected: 'the printed words',
    found,
    place: { articleId: article.id },
  });
}
