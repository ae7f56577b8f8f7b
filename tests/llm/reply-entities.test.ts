import { describe, expect, it } from 'vitest';
import { readReply, type RefusalReason } from '../../src/extraction/llm/index.js';
import { article, read } from './replies.js';

/** Entities as their type and the offsets at which they are named, and why others are not taken. */
function name(text: string, ...items: unknown[]) {
  const { extraction, refused } = read(text, { entities: items, relations: [] });
  return {
    entities: extraction.entities.map(({ id, type, mentions }) =>
      [id, type, ...mentions.map((mention) => `${mention.text}@${mention.start}`)].join(' '),
    ),
    refused,
  };
}

describe('entities', () => {
  it('come as the rules give them, in the order of the text, the longest string as the name', () => {
    const { extraction } = read('省厅部署。青禾省公安厅会同临川市公安局。', {
      entities: [
        { id: 'x', type: 'Agency', mentions: ['临川市公安局'] },
        { id: 'y', type: 'Agency', mentions: ['青禾省公安厅', '省厅'] },
      ],
      relations: [],
    });
    expect(extraction).toEqual({
      entities: [
        {
          id: 'e1',
          type: 'Agency',
          name: '青禾省公安厅',
          mentions: [
            { text: '省厅', start: 0, end: 2 },
            { text: '青禾省公安厅', start: 5, end: 11 },
          ],
          rule: 'llm',
        },
        {
          id: 'e2',
          type: 'Agency',
          name: '临川市公安局',
          mentions: [{ text: '临川市公安局', start: 13, end: 19 }],
          rule: 'llm',
        },
      ],
      relations: [],
    });
  });

  it('are named everywhere the text prints their strings, but not inside longer names', () => {
    const text = '青禾省委在青禾省。青禾省委、青禾省。';
    expect(
      name(
        text,
        { id: 'r', type: 'Region', mentions: ['青禾省'] },
        { id: 'a', type: 'Agency', mentions: ['青禾省委'] },
      ).entities,
    ).toEqual(['e1 Agency 青禾省委@0 青禾省委@9', 'e2 Region 青禾省@5 青禾省@14']);
  });

  it('that stand inside longer names only are named there', () => {
    expect(
      name(
        '省平安建设领导小组办公室通报',
        { id: 'o', type: 'Agency', mentions: ['省平安建设领导小组办公室'] },
        { id: 'g', type: 'Agency', mentions: ['省平安建设领导小组'] },
      ).entities,
    ).toEqual(['e1 Agency 省平安建设领导小组@0', 'e2 Agency 省平安建设领导小组办公室@0']);
  });

  it('of one character are named in runs, not in other words', () => {
    const regions = ['苏', '浙', '新'].map((mention) => ({
      id: mention,
      type: 'Region',
      mentions: [mention],
    }));
    expect(name('新闻：江苏人说，苏浙两地创新，浙、新等地', ...regions).entities).toEqual([
      'e1 Region 苏@8',
      'e2 Region 浙@9 浙@15',
      'e3 Region 新@17',
    ]);
  });

  it('printed alike are one', () => {
    const found = read('县公安局、县公安局参加。', {
      entities: [
        { id: 'p', type: 'Agency', mentions: ['县公安局'] },
        { id: 'q', type: 'Agency', mentions: ['县公安局'] },
      ],
      relations: [{ type: 'PART_OF', from: 'p', to: 'q', quote: '县公安局、县公安局' }],
    });
    expect(found.extraction.entities.map(({ id }) => id)).toEqual(['e1']);
    expect(found.refused).toEqual(['ends of the wrong type']);
  });

  it.each<[string, unknown, RefusalReason]>([
    ['of a type that there is not', { id: 'z', type: 'Person', mentions: ['周砚秋'] }, 'unknown type'],
    ['invented', { id: 'z', type: 'Official', mentions: ['沈知远'] }, 'quote not in the text'],
    ['in other characters', { id: 'z', type: 'Official', mentions: ['周硯秋'] }, 'quote not in the text'],
    ['without mentions', { id: 'z', type: 'Official', mentions: [] }, 'not of the asked form'],
    ['named by nothing', { id: 'z', type: 'Official', mentions: [' '] }, 'not of the asked form'],
    ['that are no object', 'Official 周砚秋', 'not of the asked form'],
    [
      'whose offsets are elsewhere',
      { id: 'z', type: 'Official', mentions: [{ text: '周砚秋', start: 0, end: 3 }] },
      'offset that does not fit',
    ],
    [
      'whose offsets end outside',
      { id: 'z', type: 'Official', mentions: [{ text: '周砚秋', start: -30, end: 900 }] },
      'offset that does not fit',
    ],
  ])('%s are refused', (_, item, reason) => {
    expect(name(article, item)).toEqual({ entities: [], refused: [reason] });
  });

  it('keep what is printed of them', () => {
    expect(name(article, { id: 'z', type: 'Official', mentions: ['沈知远', '周砚秋'] })).toEqual({
      entities: ['e1 Official 周砚秋@32'],
      refused: ['quote not in the text'],
    });
  });

  it('with the words of another type, or the id of another, are refused', () => {
    const region = { id: 'd', type: 'Region', mentions: ['青禾省'] };
    expect(
      name(article, region, { ...region, id: 'z', type: 'Initiative' }, { ...region, mentions: ['青禾'] }),
    ).toEqual({
      entities: ['e1 Region 青禾省@0 青禾省@20 青禾省@45'],
      refused: ['not of the asked form', 'words of another entity'],
    });
  });

  it('are not named by half a character', () => {
    const text = '𠮷林村';
    expect(
      readReply(text, '{"entities":[{"id":"z","type":"Region","mentions":["\\udfb7林村"]}],"relations":[]}'),
    ).toEqual({
      extraction: { entities: [], relations: [] },
      refused: ['quote not in the text'],
    });
  });
});
