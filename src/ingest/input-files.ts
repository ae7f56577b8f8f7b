import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { glob, isDynamicPattern } from 'tinyglobby';
import { AnlanError } from '../domain/errors.js';
import type { Input } from '../reading/index.js';

/** A named source of articles that is opened when its turn comes. */
export interface InputFile {
  name: string;
  /** Null for standard input. */
  bytes: number | null;
  open(): Input;
}

/**
 * Files, folders (everything in them), patterns, or `-` for standard input, each once and in a fixed order.
 * Fails with BAD_INPUT for a path that names nothing.
 */
export async function inputFiles(paths: readonly string[]): Promise<InputFile[]> {
  const files = new Map<string, InputFile>();
  for (const path of paths) {
    for (const file of await filesOf(path)) files.set(file.name, file);
  }
  return [...files.values()];
}

async function filesOf(path: string): Promise<InputFile[]> {
  if (path === '-') return [standardInput];
  const kind = await stat(path).catch(() => null);
  if (kind?.isFile() === true) return [fileAt(path, kind.size)];
  const names =
    kind?.isDirectory() === true
      ? await glob('**/*', { cwd: path, absolute: true })
      : isDynamicPattern(path)
        ? await glob(path, { absolute: true })
        : [];
  if (names.length === 0) {
    throw new AnlanError({
      kind: 'BAD_INPUT',
      message: `nothing to read at ${path}`,
      expected: 'a file, a folder with files, a pattern that matches files, or - for standard input',
      found: kind === null ? 'no such file' : 'an empty folder',
    });
  }
  return Promise.all(names.sort().map(async (name) => fileAt(name, (await stat(name)).size)));
}

function fileAt(name: string, bytes: number): InputFile {
  return { name, bytes, open: () => ({ file: name, content: createReadStream(name) }) };
}

const standardInput: InputFile = {
  name: '-',
  bytes: null,
  open: () => ({ file: 'standard input', content: process.stdin }),
};
