import type { CookbookQuery } from './cookbook.js';

/** What the editor shows to who comes for the first time. */
const firstQuery = `# What the graph knows, at a glance. The cookbook (on the left) has more questions.
# Mutations need a header: {"Authorization": "Bearer …"}
{
  overview {
    articles
    facts
    entities { type count }
    firstPublished
    lastPublished
  }
}
`;

export interface PageFiles {
  scripts: readonly string[];
  styles: readonly string[];
}

/** Scripts and styles come from files of our own only; what browsers are told to refuse beside stands in the policy. */
export function graphiqlPage({ scripts, styles }: PageFiles, queries: readonly CookbookQuery[]): string {
  const cookbook = JSON.stringify({ queries, first: firstQuery }).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphiQL · Anlan 安澜</title>
<link rel="icon" href="data:,">
${styles.map((path) => `<link rel="stylesheet" href="${path}">`).join('\n')}
<div id="graphiql">GraphiQL needs JavaScript. Any GraphQL client can ask <code>/graphql</code>.</div>
<script type="application/json" id="cookbook">${cookbook}</script>
${scripts.map((path) => `<script src="${path}" defer></script>`).join('\n')}
</html>
`;
}

/**
 * Nothing from any other host, no script but our files, no page around it. GraphiQL's editor and menus write styles
 * into the page as it runs, so styles are not limited to files; its fonts and cursors stand in its style sheet.
 */
export const graphiqlPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  'font-src data:',
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
