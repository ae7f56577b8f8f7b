import { expect, test } from 'vitest';
import type { Extraction, LocalRelation } from '../../src/domain/extraction.js';
import { resolve } from '../../src/resolution/index.js';
import { article, day, extraction, resolved } from './compose.js';

const text = '省委书记周砚秋主持会议，浙江省委原书记周砚秋到会。周砚秋讲话。会议即全省平安工作会议。';
const names = {
  e1: ['Official', '周砚秋'],
  e2: ['Agency', '省委'],
  e3: ['Agency', '浙江省委'],
  e4: ['Meeting', '全省平安工作会议'],
} as const;

function withRelations(relations: LocalRelation[]): Extraction {
  return { ...extraction(text, names), relations };
}

function relation(body: Partial<LocalRelation> & { type: string }, start: number): LocalRelation {
  return { from: 'e1', rule: 'test', evidence: { start, end: start + 4 }, ...body } as LocalRelation;
}

test('two local entities of one thing are one mention with all spans in order', () => {
  const { mentions, entities } = resolve(article(text), extraction(text, names));
  const committee = entities.find(({ name }) => name === '浙江省委')!;
  expect(mentions.find(({ entityId }) => entityId === committee.id)!.spans).toEqual([
    { start: 0, end: 2, text: '省委' },
    { start: 12, end: 16, text: '浙江省委' },
  ]);
});

test('one statement for a fact, former if the article says so once, with the words that say it', () => {
  const { statements } = resolve(
    article(text),
    withRelations([
      relation({ type: 'HOLDS_POST', to: 'e2', title: '书 记' }, 0),
      relation({ type: 'HOLDS_POST', to: 'e3', title: '书记', former: true }, 12),
    ]),
  );
  expect(statements).toHaveLength(1);
  expect(statements[0]).toMatchObject({
    fact: { title: '书记' },
    former: true,
    evidence: { start: 12, end: 16 },
  });
});

test('the strongest role, with the first words that state it', () => {
  const { statements } = resolve(
    article(text),
    withRelations([
      relation({ type: 'ATTENDS', to: 'e4', role: 'attendee' }, 1),
      relation({ type: 'ATTENDS', to: 'e4', role: 'chair' }, 9),
      relation({ type: 'ATTENDS', to: 'e4', role: 'chair' }, 5),
    ]),
  );
  expect(statements.map(({ role, evidence }) => [role, evidence.start])).toEqual([['chair', 5]]);
});

test('role and former are the statement’s, not the fact’s', () => {
  const idOf = (body: Partial<LocalRelation> & { type: string }) =>
    resolve(article(text), withRelations([relation(body, 0)])).statements[0]!.fact.id;
  expect(idOf({ type: 'ATTENDS', to: 'e4', role: 'chair' })).toBe(
    idOf({ type: 'ATTENDS', to: 'e4', role: 'attendee' }),
  );
  expect(idOf({ type: 'HOLDS_POST', to: 'e2', title: '书记', former: true })).toBe(
    idOf({ type: 'HOLDS_POST', to: 'e2', title: '书记' }),
  );
  expect(idOf({ type: 'HOLDS_POST', to: 'e2', title: '副书记' })).not.toBe(
    idOf({ type: 'HOLDS_POST', to: 'e2', title: '书记' }),
  );
});

test('a fact’s id tells its type', () => {
  const { statements } = resolve(
    article(text),
    withRelations([relation({ type: 'HOLDS_POST', to: 'e2', title: '书记' }, 0)]),
  );
  expect(statements[0]!.fact.id).toMatch(/^holds-post-[0-9a-z]{16}$/);
});

test('a fact between an entity and itself is dropped', () => {
  const { statements } = resolve(
    article(text),
    withRelations([relation({ type: 'PART_OF', from: 'e2', to: 'e3' }, 0)]),
  );
  expect(statements).toEqual([]);
});

test('measurements differ by metric, value, unit, status and day', () => {
  const measured = (changes: object) =>
    relation(
      {
        type: 'MEASURED',
        from: 'e2',
        to: null,
        metric: '项目',
        value: 10,
        unit: '个',
        status: 'done',
        ...changes,
      },
      0,
    );
  const { statements } = resolve(
    article(text),
    withRelations([
      measured({}),
      measured({ unit: '个 ' }),
      measured({ metric: '任务' }),
      measured({ value: 7 }),
      measured({ unit: '项' }),
      measured({ status: 'ongoing' }),
      measured({ date: day('2024-07-24') }),
    ]),
  );
  expect(statements).toHaveLength(6);
});

test('a relation to what the extraction does not have is our bug', () => {
  expect(() => resolve(article(text), withRelations([relation({ type: 'LEADS', to: 'e9' }, 0)]))).toThrow(
    'relation LEADS to e9, which is no entity',
  );
});

test('officials go by their name, spaces and dots aside, surnames read as surnames', () => {
  const { of } = resolved('单 砚秋、阿依·古丽', {
    e1: ['Official', '单 砚秋'],
    e2: ['Official', '阿依·古丽'],
  });
  expect(of('单 砚秋')).toMatchObject({ name: '单砚秋', pinyin: 'shan yan qiu' });
  const other = resolved('阿依•古丽', { e1: ['Official', '阿依•古丽'] });
  expect(other.of('阿依•古丽')).toEqual(of('阿依·古丽'));
});
