import { expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.js';
import { day, resolved } from './compose.js';

function document(printed: string, changes: Partial<Article> = {}) {
  return resolved(printed, { e1: ['Document', printed] }, changes).of(printed);
}

test.each([
  ['中华人民共和国反有组织犯罪法', ['反有组织犯罪法', '《中华人民共和国反有组织犯罪法》']],
  ['中华人民共和国宪法', ['宪法', '中华人民共和国宪法']],
  ['海关稽查条例', ['海关稽查条例', '中华人民共和国海关稽查条例']],
  ['浙江省平安建设条例', ['浙江省平安建设条例', '省平安建设条例', '浙江省平安建设条例 ']],
  [
    '关于加强基层平安建设工作的意见',
    ['关于加强基层平安建设工作的意见', '青禾省委关于加强基层平安建设工作的意见'],
  ],
])('%s under all its titles', (name, printed) => {
  const found = printed.map((form) => document(form));
  expect(found.map((entity) => entity.name)).toEqual(printed.map(() => name));
  expect(new Set(found.map(({ id }) => id)).size).toBe(1);
});

test('办法 is no law', () => {
  expect(document('行政处罚办法').name).toBe('行政处罚办法');
});

test('a title that many bodies give is told by who issues it, and by the year', () => {
  const report = (province: string, published: string) =>
    document('政府工作报告', { homeRegion: province, publishedOn: day(published) });
  expect(report('浙江省', '2024-01-25').name).toBe('2024年政府工作报告');
  expect(report('浙江省', '2024-01-25').id).not.toBe(report('江苏省', '2024-01-25').id);
  expect(report('浙江省', '2024-01-25').id).not.toBe(report('浙江省', '2023-01-25').id);
});
