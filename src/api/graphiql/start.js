/* global document, location, React, ReactDOM, GraphiQL */
// What the page `/graphiql` runs in the browser, after React and GraphiQL.

const { createElement: element, useRef } = React;
const { queries, first } = JSON.parse(document.getElementById('cookbook').textContent);

const socket = new URL('/graphql', location.href);
socket.protocol = socket.protocol === 'https:' ? 'wss:' : 'ws:';
const fetcher = GraphiQL.createFetcher({ url: '/graphql', subscriptionUrl: socket.href });

function Icon() {
  const line = (d) => element('path', { d, stroke: 'currentColor', strokeWidth: 1.5, fill: 'none' });
  return element(
    'svg',
    { viewBox: '0 0 16 16', height: '1em', 'aria-hidden': true },
    line('M8 3.5C6.5 2.2 4 2 1.5 2v11c2.5 0 5 .2 6.5 1.5C9.5 13.2 12 13 14.5 13V2C12 2 9.5 2.2 8 3.5Z'),
    line('M8 3.5v11'),
  );
}

/** The questions of the cookbook; a click puts one into a tab of its own. */
function Cookbook() {
  const editors = GraphiQL.React.useEditorContext({ nonNull: true });
  const latest = useRef(editors);
  latest.current = editors;
  const open = ({ query }) => {
    editors.addTab();
    // The new tab empties the editors when it is drawn.
    setTimeout(() => latest.current.queryEditor.setValue(query), 0);
  };
  const item = (entry) =>
    element(
      'li',
      { key: entry.title },
      element(
        'button',
        { type: 'button', className: 'graphiql-un-styled', onClick: () => open(entry) },
        entry.title,
      ),
    );
  const groups = [...new Set(queries.map((entry) => entry.group))].map((group) =>
    element(
      'section',
      { key: group },
      group === '' ? null : element('h3', null, group),
      element('ul', null, queries.filter((entry) => entry.group === group).map(item)),
    ),
  );
  return element(
    'div',
    { className: 'cookbook' },
    element('div', { className: 'graphiql-doc-explorer-title' }, 'Cookbook'),
    queries.length === 0 ? element('p', null, 'This server has no cookbook.') : groups,
  );
}

const plugins = [{ title: 'Cookbook', icon: Icon, content: Cookbook }];
const page = element(GraphiQL, { fetcher, plugins, defaultQuery: first, isHeadersEditorEnabled: true });
ReactDOM.createRoot(document.getElementById('graphiql')).render(page);
