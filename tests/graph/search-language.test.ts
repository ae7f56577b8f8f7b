import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AnlanError } from '../../src/domain/errors.js';
import type { Database } from '../../src/graph/database.js';
import { parseQuery, type SearchQuery } from '../../src/graph/search/parse-query.js';
import { composeStatement } from '../../src/graph/batch-query.js';
import { searchKey, searchPage } from '../../src/graph/queries/search.js';
import { entityTypes } from '../../src/domain/vocabulary.js';
import { startTestGraph } from '../support/graph.js';

const parse = (text: string) => parseQuery(text, { field: 'query', maxLength: 200 });

/** What was read, in prefix notation: +(a b !c), |(a b); phrases in brackets. */
function shown(query: SearchQuery): string {
  if (query.kind === 'term') return query.quoted ? `[${query.text}]` : query.text;
  if (query.kind === 'or') return `|(${query.any.map(shown).join(' ')})`;
  return `+(${[...query.all.map(shown), ...query.none.map((each) => `!${shown(each)}`)].join(' ')})`;
}

function refusal(text: string): string {
  try {
    return `read as ${shown(parse(text))}`;
  } catch (error) {
    if (error instanceof AnlanError && error.kind === 'BAD_INPUT') return error.message;
    throw error;
  }
}

describe('the query language', () => {
  it.each([
    ['平安', '平安'],
    ['平安 青禾', '+(平安 青禾)'],
    ['平安　青禾', '+(平安 青禾)'],
    ['“平安 青禾”', '[平安 青禾]'],
    ['＂平安＂ "青禾"', '+([平安] [青禾])'],
    ['「平安」', '[平安]'],
    ['“清溪”专项行动', '+([清溪] 专项行动)'],
    ['平安 OR 青禾', '|(平安 青禾)'],
    ['平安 或 青禾 ＯＲ 白川', '|(平安 青禾 白川)'],
    ['a b OR c d', '|(+(a b) +(c d))'],
    ['a AND b 与 c', '+(a b c)'],
    ['平安 -青禾', '+(平安 !青禾)'],
    ['平安 －青禾', '+(平安 !青禾)'],
    ['平安 NOT 青禾 非 白川', '+(平安 !青禾 !白川)'],
    ['平安 -（青禾 或 白川）', '+(平安 !|(青禾 白川))'],
    ['（平安 或 “青禾”） 临川', '+(|(平安 [青禾]) 临川)'],
    ['-青禾 平安', '+(平安 !青禾)'],
    ['3-15 G20-峰会', '+(3-15 G20-峰会)'],
    ['平安 - 青禾 —— ，！', '+(平安 青禾)'],
    ['Ｇ２０', 'G20'],
    ['or 或者 非常', '+(or 或者 非常)'],
    ['((平安))', '平安'],
    ['平安 ""', '平安'],
  ])('%s', (text, read) => {
    expect(shown(parse(text))).toBe(read);
  });

  it.each([
    ['', '`query` has nothing to look for; expected a word or phrase; found ""'],
    [' ，。"" ', '`query` has nothing to look for; expected a word or phrase; found " ，。\\"\\" "'],
    [
      '平安 “青禾',
      '`query` cannot be read; expected a second quotation mark after “ (character 4); found the end',
    ],
    [
      '平安 OR',
      '`query` cannot be read; expected a word, a phrase or a group after OR (character 4); found the end',
    ],
    [
      '平安 或 OR 青禾',
      '`query` cannot be read; expected a word, a phrase or a group after 或 (character 4); found OR (character 6)',
    ],
    [
      'OR 平安',
      '`query` cannot be read; expected a word, a phrase or a group at the beginning; found OR (character 1)',
    ],
    [
      '(平安 青禾',
      '`query` cannot be read; expected a closing parenthesis for ( (character 1); found the end',
    ],
    ['平安)', '`query` cannot be read; expected an opening parenthesis before; found ) (character 3)'],
    [
      '()',
      '`query` cannot be read; expected a word, a phrase or a group after ( (character 1); found ) (character 2)',
    ],
    [
      '-平安',
      '`query` only says what to leave out; expected a word or phrase to look for beside what NOT, 非 or - excludes; found none',
    ],
    [
      '平安 OR -青禾',
      '`query` only says what to leave out; expected a word or phrase to look for beside what NOT, 非 or - excludes; found none',
    ],
    ['安'.repeat(201), '`query` is too long; expected at most 200 characters; found 201'],
  ])('refuses %s', (text, message) => {
    expect(refusal(text)).toBe(message);
  });
});

describe('the full-text indexes', () => {
  let database: Database;
  beforeAll(async () => {
    database = await startTestGraph();
  });
  afterAll(() => database.close());

  /** Runs what is asked; fails where the index does not take it. */
  async function ask(text: string): Promise<number> {
    const key = { ...searchKey(parse(text), entityTypes, true), low: '', limit: 21 };
    const { cypher, parameters } = composeStatement([{ query: searchPage(key)!, keys: [key] }]);
    return (await database.read(cypher, parameters)).length;
  }

  const piece = fc.oneof(
    fc.constantFrom(...Array.from('+-&|!(){}[]^"~*?:\\/<>=@#$%\'“”「」《》 　\n\u0000')),
    fc.constantFrom(
      'OR',
      'AND',
      'NOT',
      '或',
      '与',
      '非',
      'TO',
      ' ',
      '平安',
      'text:',
      '*:*',
      '~2',
      '\\',
      '2024',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const query = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));

  it('take whatever is not refused', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        if (!refusal(text).startsWith('read as ')) return;
        expect(await ask(text)).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('take the longest that is allowed, and the deepest', async () => {
    expect(await ask('安'.repeat(200))).toBe(0);
    expect(await ask(Array.from({ length: 50 }, () => '平安').join(' 或'))).toBe(0);
    expect(await ask(`${'('.repeat(99)}平安${')'.repeat(99)}`)).toBe(0);
  });
});
