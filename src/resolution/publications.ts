import type { Article } from '../domain/article.js';
import { stableHash } from '../domain/ids.js';
import type { ResolvedArticle } from '../domain/resolved.js';
import { readGazetteer } from '../extraction/gazetteer.js';
import { normalForm } from './normal-form.js';

let loaded: ReadonlyMap<string, string> | null = null;

/** A paper keeps its id through its renamings, as far as the gazetteer tells them; others go by their name. */
export function publicationId(printedName: string): string {
  const name = normalForm(printedName);
  return `publication-${stableHash('Publication', (loaded ??= load()).get(name) ?? name)}`;
}

/** Null for what has no masthead. `name` stays as this masthead prints it: the names of a paper are dated by its issues. */
export function printedIn({ issue }: Article): ResolvedArticle['printedIn'] {
  if (issue === null) return null;
  const id = publicationId(issue.publication);
  return {
    publication: { id, name: issue.publication },
    issueId: `issue-${stableHash('Issue', id, issue.publishedOn)}`,
  };
}

function load(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [name = '', others = ''] of readGazetteer('publications')) {
    for (const known of [name, ...others.split('、')]) if (known !== '') names.set(normalForm(known), name);
  }
  return names;
}
