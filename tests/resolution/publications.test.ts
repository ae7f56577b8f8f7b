import { expect, test } from 'vitest';
import type { IssueHeader } from '../../src/domain/article.js';
import { publicationId, resolve } from '../../src/resolution/index.js';
import { article, day } from './compose.js';

function printedIn(publication: string, publishedOn: string) {
  const issue: IssueHeader = {
    publication,
    publishedOn: day(publishedOn),
    dateInferred: false,
    number: 1,
    pageCount: 8,
    identifiers: [],
    warnings: [],
  };
  return resolve(article('', { issue }), { entities: [], relations: [] }).printedIn!;
}

test('a paper that changes its name stays one publication, under the names it printed', () => {
  const before = printedIn('浙江法制报', '2019-04-01');
  const after = printedIn('浙江法治报', '2024-07-25');
  expect(before.publication.id).toBe(after.publication.id);
  expect([before.publication.name, after.publication.name]).toEqual(['浙江法制报', '浙江法治报']);
});

test('法制 and 法治 are not taken for each other without the gazetteer', () => {
  expect(publicationId('云岭法制报')).not.toBe(publicationId('云岭法治报'));
  expect(publicationId('《云岭日报》')).toBe(publicationId('云岭日报'));
});

test('an issue is a publication and a day', () => {
  const one = printedIn('云岭日报', '2024-07-25');
  expect(printedIn('云岭日报', '2024-07-25').issueId).toBe(one.issueId);
  expect(printedIn('云岭日报', '2024-07-26').issueId).not.toBe(one.issueId);
  expect(printedIn('青禾日报', '2024-07-25').issueId).not.toBe(one.issueId);
});

test('a digital source has no issue', () => {
  expect(resolve(article('正文'), { entities: [], relations: [] }).printedIn).toBeNull();
});
