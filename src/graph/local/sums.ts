import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { neo4jVersion } from './version.js';
import { cannotRunHere } from './ways-out.js';

const sumsFile = fileURLToPath(
  new URL(`../../../src/graph/local/neo4j-${neo4jVersion}.sha256`, import.meta.url),
);

/** The sizes of the jars at the time their sums were right: comparing sizes costs 10 ms, hashing 123 MB a second. */
const MARKER = 'verified.json';
const markerSchema = z.record(z.string(), z.int().positive());

/** Refuses, as UNAVAILABLE, a folder whose jars are not exactly those of the checked-in sums. */
export async function verifySums(folder: string): Promise<void> {
  const expected = await readSums();
  const found = new Set((await readdir(folder)).filter((name) => name.endsWith('.jar')));
  for (const [name, sum] of expected) {
    if (!found.delete(name)) throw differs(`${name} is missing`);
    const actual = await sha256(join(folder, name));
    if (actual !== sum) throw differs(`${name} has SHA-256 ${actual} rather than ${sum}`);
  }
  const [unexpected] = found;
  if (unexpected !== undefined) throw differs(`${unexpected} is not among them`);
}

/** Remembers that `verifySums` found everything right. */
export async function markComplete(folder: string): Promise<void> {
  const sizes: Record<string, number> = {};
  for (const name of (await readSums()).keys()) sizes[name] = (await stat(join(folder, name))).size;
  await writeFile(join(folder, MARKER), JSON.stringify(sizes));
}

/** True if the folder was verified once and every jar is still there in its size. */
export async function isComplete(folder: string): Promise<boolean> {
  try {
    const sizes = markerSchema.parse(JSON.parse(await readFile(join(folder, MARKER), 'utf8')));
    const names = Object.keys(sizes);
    const stats = await Promise.all(names.map((name) => stat(join(folder, name))));
    return names.length > 0 && names.every((name, i) => stats[i]?.size === sizes[name]);
  } catch {
    return false;
  }
}

async function readSums(): Promise<Map<string, string>> {
  const lines = (await readFile(sumsFile, 'utf8')).trim().split('\n');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

function differs(what: string): Error {
  return cannotRunHere(
    `What Maven fetched is not the Neo4j ${neo4jVersion} that was checked: ${what}.`,
    'delete that artifact from the local Maven repository (~/.m2/repository) and run the command again',
  );
}
