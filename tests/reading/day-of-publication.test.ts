import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '../../src/domain/date.js';
import { readInput, type ReadItem } from '../../src/reading/index.js';

async function read(text: string): Promise<ReadItem[]> {
  const content = (async function* () {
    yield await Promise.resolve(Buffer.from(text));
  })();
  const items: ReadItem[] = [];
  const options = { publishedOn: parseIsoDate('2024-05-06')! };
  for await (const item of readInput({ file: 'input', content }, options)) items.push(item);
  return items;
}

describe('a day that is given stands in where the input states none', () => {
  it('for a line, and only where it has no day of its own', async () => {
    const items = await read(
      '{"id":"a","title":"题","body":"文"}\n{"id":"b","title":"题","body":"文","publishedOn":"2024-01-02"}\n',
    );
    expect(items.map((item) => (item.kind === 'article' ? item.article.publishedOn : null))).toEqual([
      '2024-05-06',
      '2024-01-02',
    ]);
  });

  it('for a page, with a warning', async () => {
    const items = await read(
      '云岭日报\n国内统一刊号:CN99-0001 今日8版\n\n青禾省召开平安建设会议\n\n本报讯 昨日，青禾省平安建设工作会议在临川市召开。\n',
    );
    const [item] = items;
    expect(
      item?.kind === 'article' ? [item.article.publishedOn, item.article.issue?.warnings] : item,
    ).toEqual(['2024-05-06', ['the page prints no day; taken for 2024-05-06']]);
  });
});
