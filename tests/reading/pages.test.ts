import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AnlanError } from '../../src/domain/errors.js';
import { readPage } from '../../src/reading/page/read-page.js';
import { decodeText } from '../../src/reading/decode.js';
import { outlineOf } from './page-outline.js';

const folder = new URL('pages/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort();

function page(name: string): string {
  return decodeText(readFileSync(new URL(`${name}.txt`, folder))).text ?? '';
}

describe('composed pages', () => {
  test.each(names)('%s', (name) => {
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
    expect(outlineOf(readPage(page(name), name, {}))).toEqual(expected);
  });

  test('each story keeps its id when the page is read again under another name', () => {
    const ids = (file: string): string[] =>
      readPage(page('notices'), file, {}).map(({ article }) => article.id);
    expect(ids('a.txt')).toEqual(ids('b.txt'));
    expect(new Set(ids('a.txt')).size).toBe(5);
  });

  test('a page whose day cannot be derived says what it found', () => {
    expect(() => readPage(page('no-day'), 'no-day.txt', {})).toThrow(
      new AnlanError({
        kind: 'BAD_INPUT',
        message: 'the day of this page of 临川日报 cannot be derived',
        expected: 'year, month and day, or year, month and lunar date',
        found: 'year 2024, month 7, no day, a weekday, no lunar date',
        place: { file: 'no-day.txt', line: 3 },
      }),
    );
  });

  test('a page without a masthead is none, even where the caller names the paper', () => {
    expect(() => readPage(page('no-masthead'), 'p.txt', {})).toThrow(/^p\.txt:1: the page has no masthead/);
    expect(() => readPage(page('no-masthead'), 'p.txt', { publication: '临川日报' })).toThrow(
      /^p\.txt:1: the day of this page of 临川日报 cannot be derived/,
    );
  });

  test('the name from the caller stands in where the page prints none, and the page says so', () => {
    const raw = page('bare').replace('云岭晨报\n', '');
    const { issue } = readPage(raw, 'p.txt', { publication: '云岭晨报' })[0]!.article;
    expect([issue?.publication, issue?.warnings]).toEqual([
      '云岭晨报',
      ['the page prints no name of the paper; taken for 云岭晨报'],
    ]);
  });

  test('省 and 市 mean the region that the paper is named after, unless the caller says otherwise', () => {
    const region = (name: string, homeRegion?: string): string | null =>
      readPage(page('bare').replace('云岭晨报', name), 'p.txt', { homeRegion })[0]!.article.homeRegion;
    expect(region('浙江法治报')).toBe('浙江省');
    expect(region('温州日报')).toBe('温州市');
    expect(region('吉林日报')).toBe('吉林省');
    expect(region('云岭晨报')).toBe(null);
    expect(region('浙江法治报', '湖州市')).toBe('湖州市');
  });
});
