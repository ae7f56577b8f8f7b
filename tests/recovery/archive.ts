import { readdirSync, readFileSync } from 'node:fs';

const seed = new URL('../../seed/', import.meta.url);

function filesOf(extension: string): { name: string; text: string }[] {
  return readdirSync(seed)
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, seed), 'utf8') }));
}

/** The digests of the seed, an article a line. */
export function archiveLines(): string[] {
  return filesOf('.jsonl')
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => line !== '');
}

/** The printed pages of the seed. */
export function archivePages(): { name: string; text: string }[] {
  return filesOf('.txt');
}

/** The article as it might have stood a day before, with its last sentences missing. */
export function earlierVersion(line: string): string {
  const article = JSON.parse(line) as { body: string };
  return JSON.stringify({ ...article, body: article.body.slice(0, article.body.length / 2) });
}

/** Lines that only one of two dumps has: whole dumps are too much to print. */
export function difference(found: readonly string[], expected: readonly string[]): string[] {
  const [there, wanted] = [new Set(found), new Set(expected)];
  return [
    ...found.filter((line) => !wanted.has(line)).map((line) => `+ ${line}`),
    ...expected.filter((line) => !there.has(line)).map((line) => `- ${line}`),
  ].slice(0, 20);
}
