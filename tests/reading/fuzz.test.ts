import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeText } from '../../src/domain/article.js';
import { decodeText } from '../../src/reading/decode.js';
import { readInput, type ReadItem } from '../../src/reading/index.js';
import { readPage } from '../../src/reading/page/read-page.js';

const folder = new URL('pages/', import.meta.url);
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => decodeText(readFileSync(new URL(file, folder))).text ?? '');

const page = fc.constantFrom(...pages);
const lines = page.map((raw) => raw.split(/\r?\n/));

async function read(raw: string): Promise<ReadItem[]> {
  async function* content(): AsyncGenerator<Uint8Array> {
    await Promise.resolve();
    yield Buffer.from(raw);
  }
  const items: ReadItem[] = [];
  for await (const item of readInput({ file: 'page.txt', content: content() })) items.push(item);
  return items;
}

/** Whatever is read: every id once, `text` made the one way, no byline in it without a name, no empty title. */
function expectSound(items: readonly ReadItem[]): void {
  const ids = items.flatMap((item) => (item.kind === 'article' ? [item.article.id] : []));
  expect(new Set(ids).size).toBe(ids.length);
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) {
    if (item.kind === 'problem') {
      expect(item.error.place?.file).toBe('page.txt');
      continue;
    }
    const { article } = item;
    expect(article.text).toBe(composeText(article));
    expect(article.title.trim()).not.toBe('');
    expect(article.bylines.every(({ name }) => name !== '')).toBe(true);
  }
}

const runs = { numRuns: 150, seed: 20240725 };

test('pages with shuffled, repeated and lost lines never throw', async () => {
  const jumbled = lines.chain((all) =>
    fc
      .array(fc.constantFrom(...all), { minLength: 1, maxLength: all.length * 2 })
      .map((some) => some.join('\n')),
  );
  await fc.assert(
    fc.asyncProperty(jumbled, async (raw) => {
      fc.pre(raw.trim() !== '');
      expectSound(await read(raw));
    }),
    runs,
  );
});

test('pages cut anywhere, with random characters put in, never throw', async () => {
  const noise = fc.string({ unit: 'binary', maxLength: 12 });
  const damaged = fc
    .tuple(page, fc.array(fc.tuple(fc.nat(2_000), fc.nat(40), noise), { maxLength: 12 }))
    .map(([raw, cuts]) =>
      cuts.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), raw),
    );
  await fc.assert(
    fc.asyncProperty(damaged, async (raw) => {
      expectSound(await read(raw));
    }),
    runs,
  );
});

test('random bytes never throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      async function* content(): AsyncGenerator<Uint8Array> {
        await Promise.resolve();
        yield bytes;
      }
      for await (const item of readInput({ file: 'x', content: content() }))
        expect(item.kind).toBe('problem');
    }),
    runs,
  );
});

const whole = fc.constantFrom(
  ...pages.filter((raw) => {
    try {
      return readPage(raw, 'p', {}).length > 0;
    } catch {
      return false;
    }
  }),
);

test('empty lines at the edges, line ends and trailing blanks change nothing that is read', () => {
  const content = (raw: string): unknown => readPage(raw, 'p', {}).map(({ article }) => article);
  fc.assert(
    fc.property(
      whole,
      fc.nat(5),
      fc.nat(5),
      fc.constantFrom('\n', '\r\n', ' \n', '\t\r\n'),
      (raw, above, below, end) => {
        const plain = raw.replace(/\r\n/g, '\n');
        const dressed = '\n'.repeat(above) + plain + '\n'.repeat(below);
        expect(content(dressed.replaceAll('\n', end))).toEqual(content(raw));
      },
    ),
    { numRuns: 60, seed: 1 },
  );
});

test('a line of identifiers is read wherever it stands between the items of a page', () => {
  const identifiers = '国内统一刊号:CN98-7654 邮发代号:98-76 邮箱:x@fuzz.example';
  const values = ['98-76', 'CN98-7654', 'x@fuzz.example'];
  fc.assert(
    fc.property(whole, fc.nat(30), (raw, at) => {
      const starts = readPage(raw, 'p', {}).map(({ line }) => line);
      const all = raw.split(/\r?\n/);
      all.splice(starts[at % starts.length]! - 1, 0, '', identifiers, '');
      const { issue } = readPage(all.join('\n'), 'p', {})[0]!.article;
      expect(issue!.identifiers.map(({ value }) => value)).toEqual(expect.arrayContaining(values));
    }),
    { numRuns: 60, seed: 2 },
  );
});

test('no sentence of a page is lost: every full line of prose stands in some article', () => {
  const bare = (text: string): string => text.replace(/[\s\u3000]/g, '').normalize('NFKC');
  for (const raw of pages) {
    let text: string;
    try {
      text = readPage(raw, 'p', {})
        .map(({ article }) => article.text)
        .join('');
    } catch {
      continue;
    }
    const printed = bare(text);
    const sentences = raw.split(/\r?\n/).filter((line) => /[。，,]/.test(line) && line.trim().length > 12);
    const lost = sentences
      .map((line) => line.replace(/[(（][^()（）]{3,24}[)）]|图\/.*$|\u200b/g, '\n').split('\n'))
      .flat()
      .filter((part) => part.trim().length > 8 && !printed.includes(bare(part)));
    expect(lost).toEqual([]);
  }
});
