import { describe, expect, it } from 'vitest';
import { example } from '../../src/extraction/llm/example.js';
import { ingest } from '../../src/ingest/ingest.js';
import { prepareArticle } from '../../src/ingest/prepare-article.js';
import { article, Extractors, items, left, official } from './extractors.js';
import { fails, nothingFound, says, type Behaviour } from './stub-server.js';

const llm = new Extractors();

describe('what comes out', () => {
  it('is what the rules would give the rest of the house', async () => {
    llm.server.next(says(JSON.stringify(example.reply)));
    const told = { ...article('a', example.article.text), homeRegion: example.article.homeRegion };
    const { extracted } = await llm.run([told]);
    const [item] = extracted;
    if (item?.kind !== 'article') throw new Error('left out');
    expect(prepareArticle(item.article, item.extraction).statements.map(({ fact }) => fact.type)).toEqual([
      'HELD_ON',
      'HELD_IN',
      'HOLDS_POST',
      'ATTENDS',
      'ATTENDS',
      'LEADS',
      'COVERS',
      'MEASURED',
    ]);
  });

  it('keeps the order of the articles, though later ones are answered first', async () => {
    const held: (() => void)[] = [];
    // The first four are answered last to first.
    llm.server.otherwise((response, request) => {
      held.push(() => says(nothingFound)(response, request));
      if (held.length === 4) for (const answer of held.splice(0).reverse()) answer();
    });
    const { told } = await llm.run(
      ['a', 'b', 'c', 'd'].map((id) => article(id)),
      { concurrency: 4 },
    );
    expect(told).toEqual(['a', 'b', 'c', 'd']);
  });

  it('counts what is refused by reason', async () => {
    llm.server.otherwise(says(official, 500));
    const { report, extracted } = await llm.run([article('a'), article('b')]);
    expect(report).toEqual({
      asked: 2,
      cached: 0,
      tokens: 1_000,
      refused: new Map([
        ['quote not in the text', 2],
        ['end that is not listed', 2],
      ]),
      unkept: 0,
    });
    expect(extracted).toMatchObject([
      { extraction: { entities: [{ name: '周砚秋', rule: 'llm' }], relations: [] } },
      { extraction: { entities: [{ name: '周砚秋', rule: 'llm' }], relations: [] } },
    ]);
  });

  it('is checked and loaded by ingest, and nothing else is', async () => {
    llm.server.next(says(official), says('no'), says('no'));
    const extractor = llm.extractor();
    const problems: string[] = [];
    const loaded: string[] = [];
    const report = await ingest(extractor.extractAll(items([article('a'), article('b')])), {
      database: null,
      onProblem: (problem) => problems.push(problem.message),
      onArticle: (id) => loaded.push(id),
    });
    expect({ loaded, problems, left: report.problems }).toEqual({
      loaded: ['a'],
      problems: [left('b', 'the language model answered twice with something else than the JSON asked for')],
      left: 1,
    });
  });
});

describe('a reply that is not the JSON asked for', () => {
  it('is asked for once more, with what was wrong', async () => {
    llm.server.next(says('Sorry?'), says(official));
    const { told, report } = await llm.run([article('a')]);
    expect(told).toEqual(['a']);
    expect(report.asked).toBe(2);
    const [first, second] = llm.server.requests.map(({ body }) => body.messages);
    expect(second!.slice(0, 2)).toEqual(first);
    expect(second![2]).toEqual({ role: 'assistant', content: 'Sorry?' });
    expect(second!.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
  });

  it.each<[string, string | null]>([
    ['prose', 'I found nothing.'],
    ['half of the JSON', '{"entities":[{"id":'],
    ['nothing', null],
  ])('twice leaves the article out: %s', async (_, content) => {
    llm.server.next(says(content), says(content), says(official));
    const { told } = await llm.run([article('a'), article('b')]);
    expect(told).toEqual([
      left('a', 'the language model answered twice with something else than the JSON asked for'),
      'b',
    ]);
    expect(llm.server.requests).toHaveLength(3);
  });
});

describe('concurrency', () => {
  it.each([1, 3])('is never more than %i', async (concurrency) => {
    llm.server.otherwise(
      (response, request) => void setTimeout(() => says(nothingFound)(response, request), 5),
    );
    const articles = Array.from({ length: 12 }, (_, n) => article(`n${n}`));
    const { told } = await llm.run(articles, { concurrency });
    expect(told).toHaveLength(12);
    expect(llm.server.mostAtOnce).toBe(concurrency);
  });
});

describe('when there is no answer', () => {
  const articles = Array.from({ length: 8 }, (_, n) => article(`n${n}`));

  it('the others go on', async () => {
    llm.server.next(fails(500), says(official), fails(413, 'too long'), says(official));
    const { told } = await llm.run(articles.slice(0, 4));
    expect(told).toEqual([
      left('n0', 'the language model does not answer; found status 500'),
      'n1',
      left('n2', 'the language model refused the request; found status 413: too long'),
      'n3',
    ]);
  });

  it('for five articles in a row, the rest is not asked about', async () => {
    llm.server.otherwise(fails(500));
    const { told } = await llm.run(articles);
    expect(told).toEqual(
      articles.map(({ id }) => left(id, 'the language model does not answer; found status 500')),
    );
    expect(llm.server.requests).toHaveLength(5);
  });

  it.each<[string, Behaviour, string]>([
    ['the key is refused', fails(401), 'the language model refused the request; found status 401'],
    [
      'there is no such model',
      fails(404, 'no such model'),
      'the language model refused the request; found status 404: no such model',
    ],
  ])('because %s, nothing more is asked', async (_, behaviour, message) => {
    llm.server.otherwise(behaviour);
    const { told } = await llm.run(articles.slice(0, 3));
    expect(told).toEqual(['n0', 'n1', 'n2'].map((id) => left(id, message)));
    expect(llm.server.requests).toHaveLength(1);
  });
});
