import { expect, test } from 'vitest';
import type { EntityType } from '../../src/domain/vocabulary.js';
import {
  candidateKeys,
  compareCandidates,
  type CandidateEntity,
} from '../../src/resolution/identity/index.js';
import { day } from './compose.js';

function entity(type: EntityType, name: string, more: Partial<CandidateEntity> = {}): CandidateEntity {
  const seen = day('2024-07-25');
  return {
    id: `${type} ${name} ${JSON.stringify(more)}`,
    type,
    name,
    firstSeen: seen,
    lastSeen: seen,
    ...more,
  };
}

/** Also checks that likeness has no direction, and that the like share a key. */
function likeness(a: CandidateEntity, b: CandidateEntity) {
  const found = compareCandidates(a, b);
  expect(compareCandidates(b, a)).toEqual(found);
  const shared = candidateKeys(a).filter((key) => candidateKeys(b).includes(key));
  if (found) expect(shared).not.toEqual([]);
  return found;
}

test('one misread character of similar shape makes a candidate', () => {
  expect(likeness(entity('Agency', '未县公安局'), entity('Agency', '末县公安局'))).toEqual({
    score: 0.8,
    why: ['the names differ by 1 characters of similar shape'],
  });
});

test('制 and 治 are not alike in shape', () => {
  expect(likeness(entity('Initiative', '法制青禾建设'), entity('Initiative', '法治青禾建设'))).toBeNull();
});

test.each<[EntityType, string, string, number]>([
  ['Initiative', '新时代清溪经验', '清溪经验', 0.6],
  ['Initiative', '清风行动', '清风专项行动', 0.6],
  ['Initiative', '浙江省清风行动', '清风行动', 0.4],
  ['Initiative', '2024年清风专项行动', '清风专项行动', 0.6],
  ['Document', '关于加强巡查工作的意见', '加强巡查工作的意见', 0.6],
  ['Document', '清溪流域管理办法(试行)', '清溪流域管理办法', 0.6],
  ['Agency', '国家能源储备局', '能源储备局', 0.6],
])('%s %s and %s', (type, a, b, score) => {
  expect(likeness(entity(type, a), entity(type, b))!.score).toBe(score);
});

test.each<[EntityType, string, string]>([
  ['Initiative', '浙江省清风行动', '江苏省清风行动'],
  ['Initiative', '2024年清风专项行动', '2025年清风专项行动'],
  ['Initiative', '三年行动计划', '行动计划'],
  ['Agency', '市公安局', '市公安局'],
  ['Agency', '浙江省公安厅', '江苏省公安厅'],
  ['Document', '清溪保护法', '清溪保护法草案'],
  ['Document', '政府工作报告', '政府工作报告'],
])('%s %s and %s are none', (type, a, b) => {
  expect(likeness(entity(type, a, { code: '1' }), entity(type, b))).toBeNull();
});

test('two officials of one name are a candidate', () => {
  expect(likeness(entity('Official', '周砚秋'), entity('Official', '周砚秋', { code: 'x' }))!.score).toBe(
    0.4,
  );
});

test('a place with a code and one of its name without are a candidate, two with codes are not', () => {
  expect(likeness(entity('Region', '临川区', { code: '990101' }), entity('Region', '临川区'))!.score).toBe(
    0.5,
  );
  expect(
    likeness(entity('Region', '临川区', { code: '1' }), entity('Region', '临川区', { code: '2' })),
  ).toBeNull();
});

test('meetings of one name are a candidate within three days', () => {
  const held = (date: string, regionIds: string[] = []) =>
    entity('Meeting', '青禾省平安建设推进会', { days: [day(date)], regionIds });
  expect(likeness(held('2024-03-30'), held('2024-04-01'))).toEqual({
    score: 0.4,
    why: ['the same name', 'held 2 days apart'],
  });
  expect(likeness(held('2024-03-30'), held('2024-04-03'))).toBeNull();
  expect(likeness(held('2024-03-30', ['r1']), held('2024-04-01', ['r2']))).toBeNull();
});

test('a meeting without a day is a candidate for one held within days of its article', () => {
  const told = entity('Meeting', '青禾省平安建设推进会', { firstSeen: day('2024-04-02') });
  const held = entity('Meeting', '青禾省平安建设推进会', { days: [day('2024-03-31')] });
  expect(likeness(told, held)!.why).toContain('told within days of each other, one without its day');
});
