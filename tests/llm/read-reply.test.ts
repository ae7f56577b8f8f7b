import { describe, expect, it } from 'vitest';
import { readReply, type RefusalReason } from '../../src/extraction/llm/index.js';
import { example } from '../../src/extraction/llm/example.js';

const article =
  '青禾省公安厅7月24日召开禁毒工作会议。青禾省委常委、公安厅厅长周砚秋主持会议。会议指出，青禾省今年破获案件一百二十余起，收缴率从24.5%升到97.6%。';
const entities = [
  { id: 'a', type: 'Agency', mentions: ['青禾省公安厅', '公安厅'] },
  { id: 'b', type: 'Meeting', mentions: ['禁毒工作会议'] },
  { id: 'c', type: 'Official', mentions: ['周砚秋'] },
  { id: 'd', type: 'Region', mentions: ['青禾省'] },
];

function read(text: string, reply: unknown) {
  const found = readReply(text, typeof reply === 'string' ? reply : JSON.stringify(reply));
  if (found === null) throw new Error('the reply is none');
  return found;
}

/** The relations taken, and why the others are not. */
function relate(...relations: unknown[]) {
  const { extraction, refused } = read(article, { entities, relations });
  return { relations: extraction.relations, refused };
}

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

describe('the example that the model is shown', () => {
  it('is taken without a refusal', () => {
    const { extraction, refused } = read(example.article.text, example.reply);
    expect(refused).toEqual([]);
    expect(extraction.entities).toHaveLength(example.reply.entities.length);
    expect(extraction.relations).toHaveLength(example.reply.relations.length);
  });
});

describe('the form of a reply', () => {
  const reply = JSON.stringify({ entities: [entities[2]], relations: [] });

  it.each([
    ['bare', reply],
    ['in a markdown fence', `\`\`\`json\n${reply}\n\`\`\``],
    ['with words around it', `Here it is:\n${reply}\nAnything else?`],
    ['after thoughts', `<think>Is {周砚秋} an Official?</think>\n\n${reply}`],
  ])('%s', (_, content) => {
    expect(read(article, content).extraction.entities.map(({ name }) => name)).toEqual(['周砚秋']);
  });

  it.each([
    '',
    'I cannot help with that.',
    '{"entities": [',
    '[]',
    'null',
    '{"entities": []}',
    '{"entities": {}, "relations": []}',
  ])('is none: %s', (content) => {
    expect(readReply(article, content)).toBeNull();
  });
});

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
