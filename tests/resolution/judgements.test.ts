import { describe, expect, test } from 'vitest';
import { entityId } from '../../src/domain/ids.js';
import type { Judgement } from '../../src/domain/identity.js';
import type { ResolvedEntity } from '../../src/domain/resolved.js';
import { unite, withIdentities, type JudgedEntity } from '../../src/resolution/identity/index.js';
import { resolved } from './compose.js';

const entities = new Map<string, JudgedEntity>([
  ['a', { type: 'Agency', name: '临川市平安办' }],
  ['b', { type: 'Agency', name: '临川市平安建设办公室' }],
  ['c', { type: 'Agency', name: '平安办' }],
  ['m', { type: 'Meeting', name: '平安办' }],
  ['r1', { type: 'Region', name: '临川市高新技术区' }],
  ['r2', { type: 'Region', name: '临川', code: '990100' }],
  ['r3', { type: 'Region', name: '望溪', code: '990200' }],
  ['r4', { type: 'Region', name: '临川高新区', unknownAround: 1 }],
  ['r5', { type: 'Region', name: '临川', unknownAround: 0 }],
  [entityId('Official', '周砚秋'), { type: 'Official', name: '周砚秋' }],
  ['o', { type: 'Official', name: '周砚秋' }],
]);

function judged(...judgements: readonly (readonly [string, '=' | '≠', string])[]): [string, string][] {
  const made = judgements.map(([aId, sign, bId], i): Judgement => {
    return {
      id: `j${i}`,
      aId,
      bId,
      same: sign === '=',
      reason: 'read',
      madeAt: `2024-01-0${i + 1}T00:00:00Z`,
    };
  });
  const entity = (id: string) => entities.get(id) ?? null;
  const united = unite(made, entity);
  expect([...unite([...made].reverse(), entity)].sort()).toEqual([...united].sort());
  return [...united].sort();
}

describe('judgements', () => {
  test('make one of what they chain together; the longest name stays', () => {
    expect(judged(['a', '=', 'b'], ['c', '=', 'a'])).toEqual([
      ['a', 'b'],
      ['c', 'b'],
    ]);
  });

  test('leave the id of a region with a code, and of the main official of a name', () => {
    expect(judged(['r1', '=', 'r2'])).toEqual([['r1', 'r2']]);
    const main = entityId('Official', '周砚秋');
    expect(judged(['o', '=', main])).toEqual([['o', main]]);
  });

  test('never make one of two regions with codes: the later one is followed', () => {
    expect(judged(['r1', '=', 'r2'], ['r1', '=', 'r3'])).toEqual([['r1', 'r3']]);
  });

  test('leave of two unknown regions the one that lies in fewer unknown ones', () => {
    expect(judged(['r4', '=', 'r5'])).toEqual([['r4', 'r5']]);
  });

  test('on one pair are replaced by later ones', () => {
    expect(judged(['a', '=', 'b'], ['b', '≠', 'a'])).toEqual([]);
    expect(judged(['a', '≠', 'b'], ['b', '=', 'a'])).toEqual([['a', 'b']]);
  });

  test('that contradict later ones through a chain are not followed', () => {
    expect(judged(['a', '=', 'b'], ['b', '=', 'c'], ['a', '≠', 'c'])).toEqual([['c', 'b']]);
  });

  test('sleep where an entity is not there, or is of another type', () => {
    expect(judged(['a', '=', 'gone'], ['a', '=', 'm'], ['a', '=', 'a'])).toEqual([]);
  });
});

describe('an article under final identities', () => {
  const text = '临川市公安局、临川市应急管理局参加推进会。';
  const { result, of } = resolved(
    text,
    { e1: ['Agency', '临川市公安局'], e2: ['Agency', '临川市应急管理局'], e3: ['Meeting', '推进会'] },
    { homeRegion: null },
    [
      { type: 'ATTENDS', from: 'e1', to: 'e3', role: 'attendee' },
      { type: 'ATTENDS', from: 'e2', to: 'e3', role: 'speaker' },
      { type: 'PART_OF', from: 'e2', to: 'e1' },
    ],
  );
  const [bureau, branch] = [of('临川市公安局'), of('临川市应急管理局')];

  test('is itself where nothing changes', () => {
    expect(withIdentities(result, new Map([[bureau.id, bureau.id]]), new Map())).toBe(result);
  });

  test('merges mentions and statements, and drops what ends where it begins', () => {
    const final = withIdentities(result, new Map([[branch.id, bureau.id]]), new Map());
    expect(
      final.mentions.find(({ entityId: id }) => id === bureau.id)!.spans.map((span) => span.text),
    ).toEqual(['临川市公安局', '临川市应急管理局']);
    expect(final.statements.map(({ fact, role }) => [fact.type, fact.subjectId, role])).toEqual([
      ['ATTENDS', bureau.id, 'speaker'],
    ]);
    expect(final.entities.map(({ id }) => id)).not.toContain(branch.id);
  });

  test('has the canonical entity and the regions around it', () => {
    const region: ResolvedEntity = {
      id: 'region-990100',
      type: 'Region',
      name: '临川市',
      pinyin: 'lin chuan shi',
      attributes: { code: '990100' },
      withinId: null,
    };
    const police: ResolvedEntity = { ...bureau, id: 'agency-x', attributes: { regionId: region.id } };
    const canonical = new Map([
      [region.id, region],
      [police.id, police],
    ]);
    const final = withIdentities(result, new Map([[bureau.id, police.id]]), canonical);
    expect(final.entities).toEqual(expect.arrayContaining([region, police]));
    expect(final.statements.every(({ fact }) => fact.subjectId !== bureau.id)).toBe(true);
  });
});
