import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readCookbook } from './cookbook.js';
import { graphiqlPage, graphiqlPolicy } from './page.js';

/** Made by the build: `collect-files.ts`. */
const folder = new URL('../../../dist/graphiql/', import.meta.url);
const cookbookFile = new URL('../../../docs/cookbook.md', import.meta.url);

/** In the order in which the browser runs them. */
const scripts = ['react.js', 'react-dom.js', 'graphiql.js', 'start.js'];
const styles = ['graphiql.css', 'start.css'];

const mediaTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

interface ServedFile {
  path: string;
  mediaType: string;
  content: Buffer;
  zipped: Buffer;
}

interface Graphiql {
  page: string;
  files: Map<string, ServedFile>;
}

/** GraphiQL at `/graphiql`, from this server alone. Its files are read when somebody first asks for it. */
export function addGraphiql(app: FastifyInstance): void {
  let loaded: Promise<Graphiql> | undefined;
  const load = () => (loaded ??= loadGraphiql());
  app.get('/graphiql', async (_request, reply) => {
    const { page } = await load();
    return secured(reply)
      .type('text/html; charset=utf-8')
      .header('content-security-policy', graphiqlPolicy)
      .header('cache-control', 'no-cache')
      .send(page);
  });
  app.get('/graphiql/:file', async (request: FastifyRequest<{ Params: { file: string } }>, reply) => {
    const { files } = await load();
    const file = files.get(`/graphiql/${request.params.file}`);
    if (file === undefined) return reply.code(404).send();
    const zips = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    if (zips) void reply.header('content-encoding', 'gzip');
    return (
      secured(reply)
        .type(file.mediaType)
        .header('vary', 'accept-encoding')
        // Its name changes with its content.
        .header('cache-control', 'public, max-age=31536000, immutable')
        .send(zips ? file.zipped : file.content)
    );
  });
}

function secured(reply: FastifyReply): FastifyReply {
  return reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
}

async function loadGraphiql(): Promise<Graphiql> {
  const [loadedScripts, loadedStyles] = await Promise.all(
    [scripts, styles].map((names) => Promise.all(names.map(readServedFile))),
  );
  const paths = (files: readonly ServedFile[] | undefined) => (files ?? []).map(({ path }) => path);
  const queries = existsSync(cookbookFile) ? readCookbook(await readFile(cookbookFile, 'utf8')) : [];
  return {
    page: graphiqlPage({ scripts: paths(loadedScripts), styles: paths(loadedStyles) }, queries),
    files: new Map([...loadedScripts!, ...loadedStyles!].map((file) => [file.path, file])),
  };
}

async function readServedFile(name: string): Promise<ServedFile> {
  const content = await readFile(new URL(name, folder));
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const extension = extname(name);
  return {
    path: `/graphiql/${name.slice(0, -extension.length)}.${hash}${extension}`,
    mediaType: mediaTypes[extension]!,
    content,
    zipped: await promisify(gzip)(content),
  };
}
