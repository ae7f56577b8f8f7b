export interface CookbookQuery {
  /** The heading of the part that it stands in, or nothing. */
  group: string;
  /** The heading above it. */
  title: string;
  query: string;
}

/**
 * The ```graphql blocks of a Markdown file, each under the nearest heading above it; `group` is the heading one level
 * up. Of several blocks under one heading those after the first are numbered.
 */
export function readCookbook(markdown: string): CookbookQuery[] {
  const queries: CookbookQuery[] = [];
  const headings: (string | undefined)[] = [];
  const parts = /^(#{1,6})[ \t]+(.+?)[ \t]*#*$|^```(\w*)[^\n]*\n([\s\S]*?)^```[ \t]*$/gm;
  for (const [, marks, heading, language, block] of markdown.matchAll(parts)) {
    if (marks !== undefined) {
      headings.length = marks.length - 1;
      headings[marks.length - 1] = heading!.replaceAll(/[*`]/g, '');
    } else if (language === 'graphql') {
      const title = headings.at(-1) ?? 'Query';
      const group = headings.slice(1, -1).findLast((above) => above !== undefined) ?? '';
      const before = queries.filter((query) => query.group === group && query.title.startsWith(title)).length;
      queries.push({
        group,
        title: before === 0 ? title : `${title} (${before + 1})`,
        query: block!.trimEnd(),
      });
    }
  }
  return queries;
}
