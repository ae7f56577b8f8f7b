import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  MAX_ARTICLE_CHARS,
  readInput,
  SeenArticles,
  type ReadItem,
  type ReadingOptions,
} from '../../src/reading/index.js';

type Bytes = string | Uint8Array;

async function read(
  content: Bytes | Bytes[],
  options: ReadingOptions = {},
  file = 'in',
): Promise<ReadItem[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    await Promise.resolve();
    for (const part of [content].flat()) yield typeof part === 'string' ? Buffer.from(part) : part;
  }
  const items: ReadItem[] = [];
  for await (const item of readInput({ file, content: chunks() }, options)) items.push(item);
  return items;
}

/** The ids of articles and the messages of problems, in their order. */
function told(items: readonly ReadItem[]): string[] {
  return items.map((item) => (item.kind === 'article' ? item.article.id : item.error.message));
}

const line = (fields: object = {}): string =>
  JSON.stringify({ id: 'a1', title: '题', body: '文。', publishedOn: '2024-07-25', ...fields });

const inputForms = 'the text of a scanned page or JSON lines, in UTF-8';

describe('JSON lines', () => {
  test('an article comes out with every field it has', async () => {
    const body = '央视网消息（新闻联播）：青禾省启动夏季行动。';
    const full = line({
      body,
      kicker: '肩题',
      subtitle: '副题',
      source: '云岭网',
      url: 'https://yunling.example/1',
      homeRegion: '浙江省',
      bylines: ['本报记者 沈怀瑾 通讯员 何小满', '某编辑部'],
      kind: 'notice',
    });
    expect(await read(full)).toEqual([
      {
        kind: 'article',
        place: { file: 'in', line: 1, articleId: 'a1' },
        article: {
          id: 'a1',
          title: '题',
          kicker: '肩题',
          subtitle: '副题',
          kind: 'notice',
          bylines: [
            { name: '沈怀瑾', role: 'reporter', text: '本报记者 沈怀瑾 通讯员 何小满' },
            { name: '何小满', role: 'correspondent', text: '本报记者 沈怀瑾 通讯员 何小满' },
            { name: '某编辑部', role: 'other', text: '某编辑部' },
          ],
          publishedOn: '2024-07-25',
          text: `肩题\n题\n副题\n${body}`,
          body,
          source: '云岭网',
          url: 'https://yunling.example/1',
          homeRegion: '浙江省',
          issue: null,
          page: null,
          continuedOn: null,
          warnings: [],
        },
      },
    ]);
  });

  test('the home region of the run is that of articles without their own', async () => {
    const items = await read(`${line()}\n${line({ id: 'a2', homeRegion: '湖州市' })}`, {
      homeRegion: '浙江省',
    });
    expect(items.map((item) => item.kind === 'article' && item.article.homeRegion)).toEqual([
      '浙江省',
      '湖州市',
    ]);
  });

  test('a byte order mark, CRLF, empty lines and chunks cut anywhere change nothing', async () => {
    const bytes = Buffer.from(`\ufeff${line()}\r\n\r\n${line({ id: 'a2' })}\r\n`);
    const single = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect(told(await read(single))).toEqual(['a1', 'a2']);
  });

  test.each([
    [
      '{"id": "x"',
      'in:2: the line is not JSON; expected one object {"id", "title", "body", "publishedOn"} a line; found {"id": "x"',
    ],
    ['[1]', 'in:2: the line is no article; expected a JSON object; found [1]'],
    [
      '{"id":"b","title":"题","publishedOn":"2024-07-25"}',
      'in:2, article b: the field body is missing; expected a value of type string; found nothing',
    ],
    [
      line({ id: 'b', body: 7 }),
      'in:2, article b: the field body is wrong; expected a value of type string; found 7',
    ],
    [
      line({ id: 'b', title: ' ' }),
      'in:2, article b: the field title is wrong; expected text that is not blank; found " "',
    ],
    [
      line({ id: 'b', publishedOn: '2023-02-30' }),
      'in:2, article b: the field publishedOn is wrong; expected a day that exists, as YYYY-MM-DD; found "2023-02-30"',
    ],
    [
      line({ id: 'b', kind: 'poem' }),
      'in:2, article b: the field kind is wrong; expected one of story, photo, teaser, notice; found "poem"',
    ],
    [
      line({ id: 'b', url: 'javascript:alert(1)' }),
      'in:2, article b: the field url is wrong; expected an http or https address; found "javascript:alert(1)"',
    ],
    [
      line({ id: 'b', title: 'x\ud800' }),
      'in:2, article b: the field title is wrong; expected whole characters; found "x\\ud800"',
    ],
  ])('the line %s is a problem and the others are read', async (bad, message) => {
    expect(told(await read(`${line()}\n${bad}\n${line({ id: 'a3' })}`))).toEqual(['a1', message, 'a3']);
  });

  test('a broken first line does not make the file a page', async () => {
    const items = await read(`nonsense\n${line()}`);
    expect(told(items)).toEqual([expect.stringMatching(/^in:1: the line is not JSON/), 'a1']);
  });

  test('an article over the limit is a problem, one at the limit is none', async () => {
    const body = (length: number): string => '文'.repeat(length);
    const items = await read(
      `${line({ id: 'over', body: body(MAX_ARTICLE_CHARS) })}\n${line({ id: 'at', body: body(MAX_ARTICLE_CHARS - 2) })}`,
    );
    expect(told(items)).toEqual([
      'in:1, article over: the article is too long; expected at most 200000 characters; found 200002',
      'at',
    ]);
  });

  test('a line of five megabytes is let go while it passes, and its length is told', async () => {
    const chunk = Buffer.alloc(65_536, 'x');
    const long = [
      Buffer.from('{"id":"'),
      ...Array.from({ length: 80 }, () => chunk),
      Buffer.from('\n'),
      Buffer.from(line()),
    ];
    expect(told(await read(long))).toEqual([
      'in:1: the line is too long; expected an article of at most 200000 characters; found a line of 5242887 bytes',
      'a1',
    ]);
  });

  test('an invalid byte is told with its offset in the file', async () => {
    const bad = Buffer.concat([
      Buffer.from(`${line()}\n{"id":"测试`),
      Uint8Array.of(0xff),
      Buffer.from(`"}\n${line({ id: 'a3' })}`),
    ]);
    const offset = Buffer.byteLength(`${line()}\n{"id":"测试`);
    expect(told(await read(bad))).toEqual([
      'a1',
      `in:2: the text is not UTF-8; expected UTF-8 (or GB18030); found an invalid byte at offset ${offset}`,
      'a3',
    ]);
  });
});

describe('ids used twice', () => {
  test('the same article again is silently one, another text under its id is a problem', async () => {
    const items = await read(`${line()}\n${line()}\n${line({ body: '别的。' })}`);
    expect(told(items)).toEqual([
      'a1',
      'in:3, article a1: the id is used twice with different text; the first is kept; expected one article for each id; found another article a1',
    ]);
  });

  test('inputs that share what was seen share their ids', async () => {
    const seen = new SeenArticles();
    expect(told(await read(line(), { seen }, 'one'))).toEqual(['a1']);
    expect(told(await read(line(), { seen }, 'two'))).toEqual([]);
    expect(told(await read(line({ publishedOn: '2024-07-26' }), { seen }, 'three'))).toEqual([
      expect.stringMatching(/^three:1, article a1: the id is used twice/),
    ]);
    expect(seen.size).toBe(1);
  });

  test('ten thousand articles are told apart', () => {
    const seen = new SeenArticles();
    const article = (n: number) => ({ id: `a${n}`, text: `t${n}`, publishedOn: '2024-07-25' as never });
    for (let n = 0; n < 10_000; n++) expect(seen.note(article(n))).toBe('new');
    for (let n = 0; n < 10_000; n++) expect(seen.note(article(n))).toBe('same');
    expect(seen.note({ ...article(5000), text: 'other' })).toBe('different');
    expect(seen.size).toBe(10_000);
  });
});

describe('files that are no input', () => {
  test.each([
    ['', 'in:1: the file is empty', 'nothing'],
    [' \r\n\n', 'in:1: the file is empty', 'nothing'],
    ['%PDF-1.7\n', 'in:1: the file is binary', 'a PDF document'],
    [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d), 'in:1: the file is binary', 'a PNG image'],
    [Buffer.from('云岭日报', 'utf16le'), 'in:1: the text is not UTF-8', null],
    [Buffer.from('\ufeff云岭日报', 'utf16le'), 'in:1: the file is binary', 'UTF-16 text'],
    ['云岭日报\u0000', 'in:1: the file is binary', 'a NUL byte at offset 12'],
  ])('%j', async (content, message, found) => {
    const expectation: unknown =
      found === null
        ? expect.stringContaining(message)
        : `${message}; expected ${inputForms}; found ${found}`;
    expect(told(await read(content))).toEqual([expectation]);
  });

  test('a NUL byte far inside a page, and a page too large for one', async () => {
    expect(told(await read(`云岭日报\n${'文。\n'.repeat(12_000)}\u0000`))).toEqual([
      `in:1: the file is binary; expected ${inputForms}; found a NUL byte at offset 84013`,
    ]);
    expect(told(await read('文。\n'.repeat(40_000)))).toEqual([
      'in:1: the page is too large; expected a page of at most 262144 bytes, or JSON lines; found more',
    ]);
  });

  test('text that is neither UTF-8 nor GB18030 is told with line and offset', async () => {
    const bytes = Buffer.concat([
      Buffer.from('云岭日报\n2024年7月25日 '),
      Uint8Array.of(0xe4, 0xb8),
      Buffer.from('\n'),
    ]);
    expect(told(await read(bytes))).toEqual([
      'in:2: the text is not UTF-8; expected UTF-8 (or GB18030); found an invalid byte at offset 30',
    ]);
  });
});

describe('scanned pages', () => {
  const page = (name: string): Buffer => readFileSync(new URL(`pages/${name}.txt`, import.meta.url));

  test('articles come with the line of their headline', async () => {
    const items = await read(page('bare'), {}, 'bare.txt');
    expect(items.map((item) => item.kind === 'article' && [item.article.title, item.place.line])).toEqual([
      ['地铁2号线今起增开夜班车', 5],
      ['城区三所学校门口装上“护学岗”', 11],
    ]);
  });

  test('a page in GB18030 is read with a warning', async () => {
    const [item] = await read(page('gb18030'));
    expect(item?.kind === 'article' && [item.article.title, item.article.warnings]).toEqual([
      '国际禁毒日宣传活动举行',
      ['read as GB18030, because byte 0 is not valid UTF-8'],
    ]);
  });

  test('a page without a day is one problem', async () => {
    expect(told(await read(page('no-day')))).toEqual([
      'in:3: the day of this page of 临川日报 cannot be derived; expected year, month and day, or year, month and lunar date; found year 2024, month 7, no day, a weekday, no lunar date',
    ]);
  });

  test('the same page twice in a run is read once', async () => {
    const seen = new SeenArticles();
    expect(await read(page('notices'), { seen }, 'a')).toHaveLength(5);
    expect(await read(page('notices'), { seen }, 'b')).toEqual([]);
  });
});

describe('streams', () => {
  test('a reader that stops early closes the input', async () => {
    let closed = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (let n = 0; ; n++) {
          await Promise.resolve();
          yield Buffer.from(`${line({ id: `a${n}` })}\n`);
        }
      } finally {
        closed = true;
      }
    }
    for await (const item of readInput({ file: 'in', content: endless() }, {})) {
      if (item.kind === 'article' && item.article.id === 'a2000') break;
    }
    expect(closed).toBe(true);
  });
});
