import { spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const bootstrap = fileURLToPath(new URL('../../src/bootstrap.mjs', import.meta.url));

/** An npm that notes what it was asked and, for `ci`, brings a compiler that notes that too and writes a command. */
const fakeNpm = `#!/bin/sh
echo "npm $*" >> "$NOTES"
[ "$1" = ci ] || exit 0
sleep 0.3
mkdir -p node_modules/typescript/bin
cp tsc node_modules/typescript/bin/tsc
echo {} > node_modules/typescript/package.json
echo {} > node_modules/.package-lock.json
`;
const fakeTsc = `
const fs = require('fs');
fs.appendFileSync(process.env.NOTES, 'tsc\\n');
fs.mkdirSync('dist/api/graphiql', { recursive: true });
fs.writeFileSync('dist/api/graphiql/collect-files.js', '');
fs.copyFileSync('command.mjs', 'dist/main.js');
`;
const fakeCommand = `
const [, , ...words] = process.argv;
if (words[0] === 'serve') {
  process.on('SIGTERM', () => { console.log('ended in order'); process.exit(0); });
  setInterval(() => {}, 1000);
}
// Last, because whoever reads it may send a signal at once.
console.log(JSON.stringify({ words, cwd: process.cwd() }));
if (words[0] === 'fail') process.exit(7);
`;

let project: string;
let notes: string;
beforeEach(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'anlan-bootstrap-test-')));
  notes = join(project, 'notes');
  mkdirSync(join(project, 'bin'));
  mkdirSync(join(project, 'src'));
  copyFileSync(bootstrap, join(project, 'src', 'bootstrap.mjs'));
  writeFileSync(join(project, 'bin', 'npm'), fakeNpm);
  chmodSync(join(project, 'bin', 'npm'), 0o755);
  writeFileSync(join(project, 'tsc'), fakeTsc);
  writeFileSync(join(project, 'command.mjs'), fakeCommand);
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  for (const name of ['notes', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json']) {
    writeFileSync(join(project, name), '');
  }
});
afterEach(() => rmSync(project, { recursive: true }));

interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

function start(words: string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(project, 'src', 'bootstrap.mjs'), ...words], {
    cwd: project,
    env: {
      PATH: `${join(project, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      NOTES: notes,
      ...environment,
    },
  });
  const run: Run = { code: null, stdout: '', stderr: '' };
  child.stderr.on('data', (chunk: Buffer) => (run.stderr += chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => (run.stdout += chunk.toString()));
  const ended = new Promise<Run>((resolve) => {
    child.on('close', (code) => resolve({ ...run, code }));
  });
  return { child, ended };
}

const steps = () => readFileSync(notes, 'utf8').split('\n').filter(Boolean);
const ci = 'npm ci --no-audit --no-fund --loglevel=error';

test('the first start installs and builds, the second does neither; the output is the command’s alone', async () => {
  const first = await start(['anlan', 'extract', 'a b']).ended;
  expect(first.stderr).toBe('Installing packages (first start, or after they changed) …\nBuilding …\n');
  expect(first.stdout).toBe(`{"words":["extract","a b"],"cwd":${JSON.stringify(project)}}\n`);
  expect(first.code).toBe(0);

  const second = await start(['anlan', 'extract']).ended;
  expect(second.stderr).toBe('');
  expect(steps()).toEqual([ci, 'tsc']);
});

test('changed sources are built again, a changed lock file is installed again', async () => {
  await start(['build']).ended;
  writeFileSync(join(project, 'src', 'new.ts'), 'export {};\n');
  await start(['build']).ended;
  expect(steps()).toEqual([ci, 'tsc', 'tsc']);

  const later = new Date(Date.now() + 60_000);
  utimesSync(join(project, 'package-lock.json'), later, later);
  await start(['build']).ended;
  expect(steps()).toEqual([ci, 'tsc', 'tsc', ci]);
});

test('two first starts at once install and build once', async () => {
  const runs = await Promise.all([start(['anlan']).ended, start(['anlan']).ended]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect(steps()).toEqual([ci, 'tsc']);
});

test('an install or a build that failed is done again', async () => {
  appendFileSync(join(project, 'bin', 'npm'), 'rm node_modules/.package-lock.json; exit 1\n');
  const failed = await start(['anlan']).ended;
  expect(failed).toMatchObject({ code: 3, stdout: '' });
  expect(failed.stderr).toContain('`npm ci` failed');

  writeFileSync(join(project, 'bin', 'npm'), fakeNpm);
  writeFileSync(join(project, 'tsc'), `${fakeTsc}process.exit(2);`);
  expect(await start(['anlan']).ended).toMatchObject({ code: 70, stdout: '' });
  writeFileSync(
    join(project, 'node_modules', 'typescript', 'bin', 'tsc'),
    fakeTsc.replace("mkdirSync('dist')", "mkdirSync('dist', { recursive: true })"),
  );
  expect(await start(['anlan']).ended).toMatchObject({ code: 0 });
});

test('the exit code is the command’s', async () => {
  expect((await start(['anlan', 'fail']).ended).code).toBe(7);
});

test('a signal ends the command in order', async () => {
  const { child, ended } = start(['start', '--port', '0']);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({
    code: 0,
    stdout: `{"words":["serve","--port","0"],"cwd":${JSON.stringify(project)}}\nended in order\n`,
  });
});

test('when npm, which is told to end, ends only its shell, the command ends in order all the same', async () => {
  const script = `node ${join(project, 'src', 'bootstrap.mjs')} start & echo $!; wait`;
  const shell = spawn('sh', ['-c', script], {
    cwd: project,
    env: {
      PATH: `${join(project, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      NOTES: notes,
      npm_lifecycle_event: 'start',
    },
  });
  let output = '';
  const closed = new Promise((resolve) => shell.on('close', resolve));
  await new Promise<void>((resolve) => {
    shell.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('"serve"')) resolve();
    });
  });
  shell.kill('SIGTERM');
  await closed;
  expect(output).toMatch(/\nended in order\n$/);
});

test('`npm run anlan` works where the person stands, not where npm goes', async () => {
  const environment = { npm_lifecycle_event: 'anlan', INIT_CWD: join(project, 'bin') };
  const { stdout } = await start(['anlan'], environment).ended;
  expect(JSON.parse(stdout)).toEqual({ words: [], cwd: join(project, 'bin') });
});

test('`npm test` builds, then checks', async () => {
  await start(['test', 'tests/domain']).ended;
  expect(steps()).toEqual([ci, 'tsc', 'npm run --silent check -- tests/domain']);
});

test('an old Node is told so before anything else happens', async () => {
  const preload = join(project, 'old.cjs');
  writeFileSync(
    preload,
    "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } });",
  );
  const run = await start(['start'], { NODE_OPTIONS: `--require=${preload}` }).ended;
  expect(run.code).toBe(3);
  expect(run.stderr).toMatch(
    /^Anlan needs Node\.js 20\.19 or later, and this is 18\.20\.4\.\nWays out: .*`docker compose up`\.\n$/,
  );
  expect(steps()).toEqual([]);
});
