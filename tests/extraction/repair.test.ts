import { describe, expect, it } from 'vitest';
import { findMisreadings, repairMisreadings } from '../../src/extraction/repair/index.js';
import { read } from './read.js';

const clean = '25日，青禾省委书记周砚秋主持召开全省禁毒工作会议。省公安厅负责人在会上作了汇报。';
const badlyScanned = '25曰，青禾省委书纪周砚秋主特召开全省禁毒工昨会议。省公按厅负责人在会上作了汇报。';

describe('a badly scanned text', () => {
  it('is read as it was before its characters were taken for others of similar shape', () => {
    const [first] = findMisreadings(badlyScanned);
    expect(first).toMatchObject({ at: 2, printed: '曰', meant: '日' });
    expect(repairMisreadings(badlyScanned)).toBe(clean.replace('公安', '公按'));
  });

  it('keeps every offset, and the names of people that nothing speaks against', () => {
    const repaired = repairMisreadings(badlyScanned);
    expect(repaired.length).toBe(badlyScanned.length);
    expect(repaired.slice(10, 13)).toBe('周砚秋');
  });
});

describe('a clean text', () => {
  it('stays as it is, rare names included', () => {
    expect(findMisreadings(clean)).toEqual([]);
    expect(repairMisreadings('云岭日报记者柏未平、田壬昊在青禾省士口村采访。')).toBe(
      '云岭日报记者柏未平、田壬昊在青禾省士口村采访。',
    );
    expect(repairMisreadings('')).toBe('');
  });
});

describe('an article with misread characters', () => {
  const article = (text: string) => read(text, null);

  it('names its entities as they were meant and mentions them as they are printed', () => {
    const text = '25曰，浙汪省委书纪周砚秋主特召开全省禁毒工昨会议。';
    const { entities } = article(text);
    const region = entities.find(({ type, name }) => type === 'Agency' && name === '浙江省委');
    expect(region?.mentions).toEqual([{ start: 4, end: 8, text: '浙汪省委' }]);
    for (const { mentions } of entities) {
      for (const { start, end, text: printed } of mentions) expect(text.slice(start, end)).toBe(printed);
    }
  });

  it('gives posts as they were meant', () => {
    const { relations } = article('25曰，浙江省委书纪周砚秋主特召开全省禁毒工昨会议。');
    expect(relations.find(({ type }) => type === 'HOLDS_POST')).toMatchObject({ title: '书记' });
  });
});
