/**
 * What a browser sees at `/`: the graph at a glance and a place to ask it. It loads nothing from any other host, and
 * everything on it comes from the public GraphQL API.
 */
export const frontPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Anlan 安澜</title>
<link rel="icon" href="data:,">
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, "Noto Sans CJK SC", sans-serif; }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { margin-bottom: 0; }
  #counts { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; padding: 0; list-style: none; min-height: 1.5rem; }
  #counts b { font-variant-numeric: tabular-nums; }
  nav { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1rem 0 .5rem; }
  button { font: inherit; padding: .25rem .75rem; }
  textarea, pre { width: 100%; box-sizing: border-box; font: .85rem/1.45 ui-monospace, "Noto Sans Mono CJK SC", monospace; }
  pre { overflow: auto; max-height: 32rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: .75rem; }
</style>
<h1>Anlan 安澜</h1>
<p>A knowledge graph of public-safety governance news. Every fact shows the printed words that state it.</p>
<ul id="counts" aria-label="The graph at a glance"></ul>
<nav aria-label="Questions to begin with" id="questions"></nav>
<label for="query">GraphQL, answered at <code>/graphql</code></label>
<textarea id="query" rows="16" spellcheck="false"></textarea>
<p><button id="run" type="button">Ask</button> <small>Ctrl + Enter</small></p>
<pre id="answer" tabindex="0" aria-live="polite" aria-label="Answer"></pre>
<script>
const questions = {
  'Who holds which posts?': \`{
  officials(first: 5) {
    edges { node {
      name
      posts { edges { node {
        title former agency { name }
        evidence(first: 1) { edges { node { quote article { title publishedOn } } } }
      } } }
    } }
  }
}\`,
  'What was measured?': \`{
  initiatives(first: 5) {
    edges { node {
      name kind
      leaders(first: 3) { edges { node { leader { name } } } }
      measurements(first: 5) { edges { node { metric value unit status date } } }
    } }
  }
}\`,
  'Which meetings, with whom?': \`{
  meetings(first: 5) {
    edges { node {
      name date place { name }
      attendance(first: 10) { edges { node { role participant { type name } } } }
    } }
  }
}\`,
};
const plurals = {
  OFFICIAL: 'officials', AGENCY: 'agencies', INITIATIVE: 'initiatives',
  REGION: 'regions', MEETING: 'meetings', DOCUMENT: 'documents',
};
const byId = (id) => document.getElementById(id);
async function ask(query) {
  const response = await fetch('/graphql', {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }),
  });
  return response.json();
}
async function show() {
  byId('answer').textContent = '…';
  try {
    byId('answer').textContent = JSON.stringify(await ask(byId('query').value), null, 2);
  } catch (error) {
    byId('answer').textContent = 'The server does not answer: ' + error.message;
  }
}
for (const [text, query] of Object.entries(questions)) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.onclick = () => { byId('query').value = query; show(); };
  byId('questions').append(button);
}
byId('query').value = Object.values(questions)[0];
byId('run').onclick = show;
byId('query').onkeydown = (event) => { if (event.key === 'Enter' && event.ctrlKey) show(); };
ask('{ overview { articles facts entities { type count } firstPublished lastPublished } }').then(({ data }) => {
  const { articles, facts, entities } = data.overview;
  const rows = [['articles', articles], ['facts', facts], ...entities.map(({ type, count }) => [plurals[type], count])];
  byId('counts').append(...rows.map(([label, count]) => {
    const item = document.createElement('li');
    item.innerHTML = '<b></b> ';
    item.firstChild.textContent = count.toLocaleString();
    item.append(label);
    return item;
  }));
});
</script>
</html>
`;
