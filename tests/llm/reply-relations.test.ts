import { describe, expect, it } from 'vitest';
import type { RefusalReason } from '../../src/extraction/llm/index.js';
import { article, entities, read } from './replies.js';

/** The relations taken, and why the others are not. */
function relate(...relations: unknown[]) {
  const { extraction, refused } = read(article, { entities, relations });
  return { relations: extraction.relations, refused };
}

describe('relations', () => {
  it('come as the rules give them', () => {
    expect(
      relate(
        { type: 'HELD_ON', from: 'b', to: null, date: '2024-07-24', quote: '7月24日召开禁毒工作会议' },
        { type: 'HOLDS_POST', from: 'c', to: 'a', title: '厅长', former: false, quote: '公安厅厅长周砚秋' },
        { type: 'ATTENDS', from: 'c', to: 'b', role: 'chair', quote: '周砚秋主持会议' },
        {
          type: 'MEASURED',
          from: 'd',
          metric: '破获案件',
          value: 120,
          unit: '起',
          status: null,
          quote: '破获案件一百二十余起',
        },
      ),
    ).toEqual({
      relations: [
        {
          type: 'HELD_ON',
          from: 'e2',
          to: null,
          date: '2024-07-24',
          evidence: { start: 6, end: 19 },
          rule: 'llm',
        },
        {
          type: 'HOLDS_POST',
          from: 'e4',
          to: 'e1',
          title: '厅长',
          evidence: { start: 27, end: 35 },
          rule: 'llm',
        },
        {
          type: 'ATTENDS',
          from: 'e4',
          to: 'e2',
          role: 'chair',
          evidence: { start: 32, end: 39 },
          rule: 'llm',
        },
        {
          type: 'MEASURED',
          from: 'e3',
          to: null,
          metric: '破获案件',
          value: 120,
          unit: '起',
          evidence: { start: 50, end: 60 },
          rule: 'llm',
        },
      ],
      refused: [],
    });
  });

  const post = { type: 'HOLDS_POST', from: 'c', to: 'a', title: '厅长', quote: '公安厅厅长周砚秋' };
  const attends = { type: 'ATTENDS', from: 'c', to: 'b', role: 'chair', quote: '周砚秋主持会议' };
  const heldOn = { type: 'HELD_ON', from: 'b', to: null, date: '2024-07-24', quote: '7月24日' };
  const rate = { type: 'MEASURED', from: 'd', metric: '收缴率', value: 97.6, unit: '%', quote: '升到97.6%' };
  const measured = { ...rate, metric: '破获案件', value: 120, unit: '起', quote: '破获案件一百二十余起' };

  it.each<[string, unknown, RefusalReason]>([
    ['of a type that there is not', { ...post, type: 'WORKS_FOR' }, 'unknown type'],
    ['without a start', { ...post, from: undefined }, 'not of the asked form'],
    ['without a quote', { ...post, quote: undefined }, 'not of the asked form'],
    ['with an invented quote', { ...post, quote: '公安厅副厅长周砚秋' }, 'quote not in the text'],
    ['with a post that is not printed', { ...post, title: '政委' }, 'quote not in the text'],
    [
      'with offsets elsewhere',
      { ...post, quote: { text: '周砚秋', start: 1, end: 4 } },
      'offset that does not fit',
    ],
    ['from what is not listed', { ...post, from: 'x' }, 'end that is not listed'],
    ['to what is not listed', { ...post, to: 'x' }, 'end that is not listed'],
    ['turned round', { ...post, from: 'a', to: 'c' }, 'ends of the wrong type'],
    ['to nothing', { ...post, to: null }, 'ends of the wrong type'],
    ['to something, where nothing belongs', { ...heldOn, to: 'd' }, 'ends of the wrong type'],
    [
      'between a part and a whole of two types',
      { type: 'PART_OF', from: 'a', to: 'd', quote: '青禾省公安厅' },
      'ends of the wrong type',
    ],
    ['in a role that there is not', { ...attends, role: 'host' }, 'bad role'],
    ['on a day that there is not', { ...heldOn, date: '2024-02-30' }, 'bad date'],
    ['on no day', { ...heldOn, date: undefined }, 'bad date'],
    ['with a number that is text', { ...measured, value: '120' }, 'bad number'],
    ['with a number that is not printed', { ...measured, value: 130 }, 'bad number'],
    ['with a status that there is not', { ...measured, status: 'finished' }, 'bad status'],
    ['measured on a day that there is not', { ...measured, date: '今年' }, 'bad date'],
    ['with a metric that is not printed', { ...measured, metric: '逮捕人数' }, 'quote not in the text'],
    ['without a unit', { ...measured, unit: undefined }, 'not of the asked form'],
  ])('%s are refused', (_, relation, reason) => {
    expect(relate(relation)).toEqual({ relations: [], refused: [reason] });
  });

  it.each([
    ['of a tenth', rate],
    ['in another power of ten', { ...measured, value: 1.2, unit: '百起' }],
  ])('take numbers %s', (_, relation) => {
    expect(relate(relation)).toMatchObject({ relations: [{ value: relation.value }], refused: [] });
  });

  it('are shown where the quote stands with its ends', () => {
    const text = '临川市公安局作了部署。临川市公安局会同有关单位，部署清风行动。会同有关单位';
    const { extraction } = read(text, {
      entities: [
        { id: 'a', type: 'Agency', mentions: ['临川市公安局'] },
        { id: 'i', type: 'Initiative', mentions: ['清风行动'] },
      ],
      relations: [
        { type: 'LEADS', from: 'a', to: 'i', quote: '部署' },
        { type: 'LEADS', from: 'a', to: 'i', quote: { text: '部署', start: 24, end: 26 } },
      ],
    });
    expect(extraction.relations).toEqual([
      { type: 'LEADS', from: 'e1', to: 'e2', evidence: { start: 8, end: 10 }, rule: 'llm' },
    ]);
  });

  it('said twice are one, in the strongest role', () => {
    const speaks = { ...attends, role: 'speaker', quote: '主持会议' };
    expect(
      relate(speaks, attends).relations.map((relation) => relation.type === 'ATTENDS' && relation.role),
    ).toEqual(['chair']);
  });
});
