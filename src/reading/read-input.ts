import type { Article } from '../domain/article.js';
import type { IsoDate } from '../domain/date.js';
import { AnlanError, type Place } from '../domain/errors.js';
import { articleOfLine } from './article-line.js';
import { byteLines } from './byte-lines.js';
import { decodeText, type Decoded } from './decode.js';
import { formatOf } from './input-format.js';
import { MAX_ARTICLE_CHARS, MAX_LINE_BYTES, MAX_PAGE_BYTES, SNIFF_BYTES } from './limits.js';
import { readPage } from './page/read-page.js';
import { SeenArticles } from './seen-articles.js';

export interface Input {
  /** Names the input in messages; nothing is told by it. */
  file: string;
  content: AsyncIterable<Uint8Array>;
}

export interface ReadingOptions {
  /** Stands in where a page or a line states no day. */
  publishedOn?: IsoDate | undefined;
  /** Stands in where a page prints no name of its own. */
  publication?: string | undefined;
  /** What 省, 市 and 县 mean: 浙江省. Goes before the region that a paper is named after; a line's own goes before it. */
  homeRegion?: string | undefined;
  /** Pass the same one to every input of a run, so that an id used twice is found across files. */
  seen?: SeenArticles | undefined;
}

export type ReadItem =
  | { kind: 'article'; article: Article; place: Place }
  /** Something of the input is left out; everything else is still read. */
  | { kind: 'problem'; error: AnlanError };

/**
 * The articles of one input, in its order: JSON lines as they stream past, a scanned page read whole. What is wrong
 * with the input comes as problems; what is wrong with the stream itself (a file that cannot be read) is thrown.
 */
export async function* readInput(
  { file, content }: Input,
  options: ReadingOptions = {},
): AsyncGenerator<ReadItem> {
  const seen = options.seen ?? new SeenArticles();
  const chunks: AsyncIterator<Uint8Array, unknown> = content[Symbol.asyncIterator]();
  try {
    const head = await beginning(chunks, SNIFF_BYTES);
    for await (const item of itemsOf(head, resume(head, chunks), file, options)) {
      const noted = item.kind === 'article' ? withoutRepeats(item, seen) : item;
      if (noted !== null) yield noted;
    }
  } finally {
    await chunks.return?.();
  }
}

async function* itemsOf(
  head: Uint8Array,
  content: AsyncIterable<Uint8Array>,
  file: string,
  options: ReadingOptions,
): AsyncGenerator<ReadItem> {
  const told = formatOf(head);
  const place = { file, line: 1 };
  switch (told.format) {
    case 'empty':
      yield problem({ message: 'the file is empty', expected: inputForms, found: 'nothing', place });
      return;
    case 'binary':
      yield problem({ message: 'the file is binary', expected: inputForms, found: told.name, place });
      return;
    case 'jsonl':
      yield* articleLines(content, file, options);
      return;
    case 'page':
      yield* pageItems(content, file, options);
  }
}

const inputForms = 'the text of a scanned page or JSON lines, in UTF-8';

async function* articleLines(
  content: AsyncIterable<Uint8Array>,
  file: string,
  options: ReadingOptions,
): AsyncGenerator<ReadItem> {
  for await (const { bytes, number, offset, length } of byteLines(content, MAX_LINE_BYTES)) {
    const place = { file, line: number };
    if (bytes === null) {
      yield problem({
        kind: 'TOO_LARGE',
        message: 'the line is too long',
        expected: `an article of at most ${MAX_ARTICLE_CHARS} characters`,
        found: `a line of ${length} bytes`,
        place,
      });
      continue;
    }
    const decoded = decodeText(bytes, offset);
    if (decoded.text === null) {
      yield undecodable(decoded, offset, place);
      continue;
    }
    if (decoded.text.trim() === '') continue;
    yield attempt(() => {
      const article = articleOfLine(decoded.text, place, options);
      if (decoded.warning !== null) article.warnings.push(decoded.warning);
      return [{ kind: 'article', article, place: { ...place, articleId: article.id } }];
    })[0]!;
  }
}

async function* pageItems(
  content: AsyncIterable<Uint8Array>,
  file: string,
  options: ReadingOptions,
): AsyncGenerator<ReadItem> {
  const place = { file, line: 1 };
  const bytes = await whole(content, MAX_PAGE_BYTES);
  if (bytes === null) {
    const expected = `a page of at most ${MAX_PAGE_BYTES} bytes, or JSON lines`;
    yield problem({ kind: 'TOO_LARGE', message: 'the page is too large', expected, found: 'more', place });
    return;
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    yield problem({
      message: 'the file is binary',
      expected: inputForms,
      found: `a NUL byte at offset ${nul}`,
      place,
    });
    return;
  }
  const decoded = decodeText(bytes);
  if (decoded.text === null) {
    yield undecodable(decoded, 0, { file, line: lineOf(bytes, decoded.invalidAt) });
    return;
  }
  yield* attempt(() =>
    readPage(decoded.text, file, options).map(({ article, line }) => {
      if (decoded.warning !== null) article.warnings.push(decoded.warning);
      return { kind: 'article', article, place: { file, line, articleId: article.id } };
    }),
  );
}

/** Null for an article that is the same as an earlier one; a problem for another one of its id. */
function withoutRepeats(item: ReadItem & { kind: 'article' }, seen: SeenArticles): ReadItem | null {
  const sighting = seen.note(item.article);
  if (sighting === 'new') return item;
  if (sighting === 'same') return null;
  return problem({
    message: 'the id is used twice with different text; the first is kept',
    expected: 'one article for each id',
    found: `another article ${item.article.id}`,
    place: item.place,
  });
}

function attempt(read: () => ReadItem[]): ReadItem[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof AnlanError) return [{ kind: 'problem', error }];
    throw error;
  }
}

function problem(
  options: Partial<ConstructorParameters<typeof AnlanError>[0]> & { message: string },
): ReadItem {
  return { kind: 'problem', error: new AnlanError({ kind: 'BAD_INPUT', ...options }) };
}

function undecodable(decoded: Decoded & { text: null }, offset: number, place: Place): ReadItem {
  const found = `an invalid byte at offset ${offset + decoded.invalidAt}`;
  return problem({ message: 'the text is not UTF-8', expected: 'UTF-8 (or GB18030)', found, place });
}

function lineOf(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1);
}

/** The first bytes, a little more than `limit` where there are so many. */
async function beginning(chunks: AsyncIterator<Uint8Array, unknown>, limit: number): Promise<Uint8Array> {
  const taken: Uint8Array[] = [];
  for (let length = 0; length < limit;) {
    const next = await chunks.next();
    if (next.done === true) break;
    taken.push(next.value);
    length += next.value.length;
  }
  return Buffer.concat(taken);
}

async function* resume(
  head: Uint8Array,
  chunks: AsyncIterator<Uint8Array, unknown>,
): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
}

/** Null above the limit. */
async function whole(content: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const taken: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of content) {
    length += chunk.length;
    if (length > limit) return null;
    taken.push(chunk);
  }
  return Buffer.concat(taken);
}
