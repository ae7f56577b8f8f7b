// One way through the house: reading → extraction → resolution → graph → ingest → api → explorer.
// A folder imports only from those to its left; domain imports nothing of ours.
const order = [
  'domain',
  'reading',
  'extraction',
  'resolution',
  'graph',
  'ingest',
  'api',
  'explorer',
  'commands',
];

const directions = order.map((folder, i) => ({
  name: `${folder}-imports-only-leftwards`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: `^src/(${[...order.slice(i + 1), 'main\\.ts'].join('|')})` },
}));

module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-core',
      comment: 'domain, extraction and resolution take values and give values: no I/O, no database.',
      severity: 'error',
      from: { path: '^src/(domain|extraction|resolution)/' },
      to: { path: '^(neo4j-driver|fastify|node:net|node:http|node:child_process)$' },
    },
    {
      name: 'config-only-at-the-rim',
      severity: 'error',
      from: { path: '^src/(domain|reading|extraction|resolution)/' },
      to: { path: '^src/config\\.ts$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
