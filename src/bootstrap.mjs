// What `npm start`, `npm test`, `npm run build` and `npm run anlan` run first: it sees to Node, packages and build, then hands over.
// Plain JavaScript without dependencies, in syntax that an old Node can read, so that it can say it is too old.
import { spawn } from 'child_process';
import { createHash } from 'crypto';
import fs from 'fs';
import os from 'os';
import path from 'path';
import { fileURLToPath } from 'url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';
const dist = path.join(root, 'dist');
/** Says of which sources `dist` was built. */
const builtOf = path.join(dist, '.built-of');
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Longer than an install on a slow line; after that a lock was left by a process that was killed. */
const STALE_LOCK_MS = 15 * 60 * 1000;
/** npm hands SIGTERM to the shell between it and us, which dies without a word to us. */
const startedByNpm = process.env.npm_lifecycle_event !== undefined;
const PARENT_CHECK_MS = 250;

const [mode, ...args] = process.argv.slice(2);

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    say(error.exitCode === undefined ? error.stack : error.message);
    process.exitCode = error.exitCode === undefined ? 70 : error.exitCode;
  },
);

async function main() {
  checkNode();
  await install();
  await build();
  if (mode === 'build') return 0;
  if (mode === 'test') return run('npm', ['run', '--silent', 'check', '--'].concat(args), root);
  const command = mode === 'start' ? ['serve'].concat(args) : args;
  return run(process.execPath, [path.join(dist, 'main.js')].concat(command), whereCommandRuns());
}

function checkNode() {
  const found = process.versions.node;
  const [major, minor] = found.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw failure(
    `Anlan needs Node.js 20.19 or later, and this is ${found}.\n` +
      'Ways out: install a newer one (`nvm install 22`, `brew install node`, or the installer of nodejs.org), ' +
      'or run everything in containers with `docker compose up`.',
    3,
  );
}

async function install() {
  if (isInstalled()) return;
  await locked(async () => {
    if (isInstalled()) return;
    say('Installing packages (first start, or after they changed) …');
    const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], root, 2);
    if (code !== 0) throw failure('`npm ci` failed; what it printed above says why.', 3);
  });
}

/** npm writes its copy of the lock file last, so it is there and newer only after a whole install. */
function isInstalled() {
  const copy = path.join(root, 'node_modules', '.package-lock.json');
  if (!fs.existsSync(copy)) return false;
  return fs.statSync(copy).mtimeMs >= fs.statSync(path.join(root, 'package-lock.json')).mtimeMs;
}

async function build() {
  if (isBuilt()) return;
  await locked(async () => {
    if (isBuilt()) return;
    say('Building …');
    const stamp = sourcesStamp();
    fs.rmSync(dist, { recursive: true, force: true });
    const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const code = await run(process.execPath, [tsc, '-p', 'tsconfig.build.json'], root, 2);
    if (code !== 0) throw failure('The build failed; what the compiler printed above says why.', 70);
    const collect = path.join(dist, 'api', 'graphiql', 'collect-files.js');
    const collected = await run(process.execPath, [collect], root, 2);
    if (collected !== 0) throw failure('The build failed; what was printed above says why.', 70);
    fs.writeFileSync(builtOf, stamp);
  });
}

function isBuilt() {
  return fs.existsSync(builtOf) && fs.readFileSync(builtOf, 'utf8') === sourcesStamp();
}

/** By size and time rather than by content: a start should not read every source. */
function sourcesStamp() {
  const seen = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'src']
    .map((name) => path.join(root, name))
    .flatMap(filesUnder)
    .map((file) => {
      const { size, mtimeMs } = fs.statSync(file);
      return [path.relative(root, file), size, mtimeMs].join(' ');
    });
  return hash([process.versions.node].concat(seen.sort()).join('\n'));
}

function filesUnder(file) {
  if (!fs.statSync(file).isDirectory()) return [file];
  return fs.readdirSync(file).flatMap((name) => filesUnder(path.join(file, name)));
}

/** Two first starts at once must not install or build into each other: the second waits. */
async function locked(work) {
  const lock = path.join(os.tmpdir(), `anlan-bootstrap-${hash(root).slice(0, 16)}`);
  for (let told = false; !takeLock(lock); told = true) {
    if (!told) say('Waiting for another start to install and build …');
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  const release = () => fs.rmSync(lock, { force: true });
  process.once('exit', release);
  try {
    await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function takeLock(lock) {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (isAbandoned(lock)) fs.rmSync(lock, { force: true });
  return false;
}

function isAbandoned(lock) {
  try {
    const age = Date.now() - fs.statSync(lock).mtimeMs;
    const owner = Number(fs.readFileSync(lock, 'utf8'));
    if (age > STALE_LOCK_MS) return true;
    // Empty for a moment between making the file and writing into it.
    if (owner > 0) process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** Runs a program to its end, with our terminal, and gives its exit code. Signals that reach us reach it. */
function run(program, programArgs, cwd, output) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArgs, {
      cwd,
      stdio: ['inherit', output === undefined ? 'inherit' : output, 'inherit'],
      // npm is a script there, which only a shell can start.
      shell: windows && program === 'npm',
    });
    // On Ctrl-C the child hears of it from the terminal as well, and counts both as one.
    const forward = (signal) => child.kill(signal);
    signals.forEach((signal) => process.on(signal, forward));
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (startedByNpm && process.ppid !== parent) child.kill('SIGTERM');
    }, PARENT_CHECK_MS);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearInterval(watch);
      signals.forEach((signal) => process.off(signal, forward));
      resolve(code === null ? 128 + os.constants.signals[signal] : code);
    });
  });
}

/** `npm run` moves to the project's folder; paths and the data folder are meant from where the person stands. */
function whereCommandRuns() {
  const { npm_lifecycle_event: script, INIT_CWD: from } = process.env;
  return script === 'anlan' && from ? from : process.cwd();
}

function hash(text) {
  return createHash('sha256').update(text).digest('hex');
}

function failure(message, exitCode) {
  return Object.assign(new Error(message), { exitCode });
}

/** Standard output belongs to the command. */
function say(line) {
  process.stderr.write(`${line}\n`);
}
