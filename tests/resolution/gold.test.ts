import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ResolvedArticle } from '../../src/domain/resolved.js';
import { resolve } from '../../src/resolution/index.js';
import { goldFolder, readGold } from './gold.js';

describe.skipIf(!existsSync(goldFolder))('annotated pages (skipped where ../shared is absent)', () => {
  const articles = new Map(
    (existsSync(goldFolder) ? readGold('seeds', '浙江省') : []).map(({ article, extraction }) => [
      article.id,
      resolve(article, extraction),
    ]),
  );
  const of = (id: string): ResolvedArticle => articles.get(id)!;
  const entity = (id: string, printed: string) => {
    const { mentions, entities } = of(id);
    const { entityId } = mentions.find(({ spans }) => spans.some(({ text }) => text === printed))!;
    return entities.find((other) => other.id === entityId)!;
  };

  test('省公安厅 of 2019 and of 2024 is one body', () => {
    expect(entity('seed-2019-1', '省公安厅').id).toBe(entity('seed-2024-2', '省公安厅').id);
    expect(entity('seed-2019-1', '省公安厅').name).toBe('浙江省公安厅');
  });

  test('省平安办 is the office of the group that 省委书记 led in 2019', () => {
    expect(entity('seed-2024-2', '省平安办').name).toBe('浙江省委建设平安浙江领导小组办公室');
    expect(entity('seed-2019-1', '省委建设平安浙江领导小组').name).toBe('浙江省委建设平安浙江领导小组');
    expect(entity('seed-2019-1', '省委').id).toBe(entity('seed-2024-1', '浙江省委').id);
  });

  test.each([
    ['seed-2024-1', '浙', '330000'],
    ['seed-2024-1', '温州', '330300'],
    ['seed-2024-3', '玉环市', '331083'],
    ['seed-2024-3', '沙门镇', '331083105'],
    ['seed-2019-2', '湖州市', '330500'],
    ['seed-2019-2', '八里店镇', '330502101'],
    ['seed-2019-1', '杭', '330100'],
    ['seed-2019-1', '余杭', '330110'],
    ['seed-2024-1', '长三角区域', undefined],
  ])('%s: %s has the code %s', (id, printed, code) => {
    expect(entity(id, printed).attributes.code).toBe(code);
  });

  test('the community of the Jiaxing story lies in its district', () => {
    expect(entity('seed-2019-6', '湘家荡社区').withinId).toBe('region-330402');
  });

  test('市政府, 市人大 and 市政协 of the Jiaxing story are Jiaxing’s', () => {
    const printed = ['嘉兴市委', '市政府', '市人大', '市政协'];
    expect(printed.map((name) => entity('seed-2019-6', name).name)).toEqual([
      '嘉兴市委',
      '嘉兴市人民政府',
      '嘉兴市人大',
      '嘉兴市政协',
    ]);
    for (const name of printed) expect(entity('seed-2019-6', name).attributes.regionId).toBe('region-330400');
  });

  test('平安浙江 of both years is one initiative', () => {
    expect(entity('seed-2019-1', '平安建设').id).toBe(entity('seed-2024-2', '平安浙江建设').id);
    expect(entity('seed-2019-4', '平安浙江').id).toBe(entity('seed-2024-2', '平安浙江建设').id);
  });

  test('the projects of the list keep their own figures', () => {
    const list = entity('seed-2024-1', '17项重点实事项目');
    const measured = of('seed-2024-1').statements.filter(
      ({ fact }) => fact.type === 'MEASURED' && fact.subjectId === list.id,
    );
    expect(measured.map(({ fact }) => [fact.value, fact.status]).sort()).toEqual([
      [10, 'done'],
      [17, 'total'],
      [7, 'ongoing'],
    ]);
  });
});
