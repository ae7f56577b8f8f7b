import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * A step of the build: puts what the page `/graphiql` loads beside the built server, so that the packages themselves,
 * and the hundred that they bring, are needed for building only.
 */

const require = createRequire(import.meta.url);
const source = fileURLToPath(new URL('../../../src/api/graphiql/', import.meta.url));
const target = fileURLToPath(new URL('../../../dist/graphiql/', import.meta.url));

const files: [name: string, from: string][] = [
  ['react.js', packaged('react', 'umd/react.production.min.js')],
  ['react-dom.js', packaged('react-dom', 'umd/react-dom.production.min.js')],
  ['graphiql.js', packaged('graphiql', 'graphiql.min.js')],
  ['graphiql.css', packaged('graphiql', 'graphiql.min.css')],
  ['start.js', join(source, 'start.js')],
  ['start.css', join(source, 'start.css')],
];

mkdirSync(target, { recursive: true });
for (const [name, from] of files) {
  // Source maps are not shipped; browsers would ask for them.
  const text = readFileSync(from, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/gm, '');
  writeFileSync(join(target, name), text);
}
for (const name of ['react', 'graphiql']) {
  copyFileSync(packaged(name, 'LICENSE'), join(target, `${name}.LICENSE`));
}

function packaged(name: string, path: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), path);
}
