import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LlmSettings } from '../../src/config.js';
import type { Article } from '../../src/domain/article.js';
import { parseIsoDate } from '../../src/domain/date.js';
import { example } from '../../src/extraction/llm/example.js';
import type { ExtractedItem } from '../../src/ingest/extracted-item.js';
import { ingest } from '../../src/ingest/ingest.js';
import { LlmExtractor, type LlmReport } from '../../src/ingest/llm-extractor/llm-extractor.js';
import { prepareArticle } from '../../src/ingest/prepare-article.js';
import type { ReadItem } from '../../src/reading/index.js';
import { fails, says, staysSilent, StubServer, type Behaviour } from './stub-server.js';

const nothingFound = '{"entities":[],"relations":[]}';

let server: StubServer;
let dataDir: string;
beforeEach(async () => {
  server = await new StubServer().start();
  dataDir = mkdtempSync(join(tmpdir(), 'anlan-llm-'));
});
afterEach(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true });
});

function article(id: string, text = `${id}：周砚秋主持会议。`): Article {
  return {
    id,
    title: '',
    kicker: null,
    subtitle: null,
    kind: 'story',
    bylines: [],
    publishedOn: parseIsoDate('2024-07-25')!,
    text,
    body: text,
    source: null,
    url: null,
    homeRegion: null,
    issue: null,
    page: null,
    continuedOn: null,
    warnings: [],
  };
}

async function* items(articles: readonly Article[]): AsyncGenerator<ReadItem> {
  for (const each of articles) {
    yield Promise.resolve({
      kind: 'article' as const,
      article: each,
      place: { file: 'news.jsonl', articleId: each.id },
    });
  }
}

interface Run {
  /** Ids of the articles with something extracted, and messages of what is left out, in order. */
  told: string[];
  extracted: ExtractedItem[];
  report: LlmReport;
}

async function run(articles: readonly Article[], settings: Partial<LlmSettings> = {}): Promise<Run> {
  const standard: LlmSettings = {
    url: server.url,
    model: 'small-model',
    key: null,
    concurrency: 1,
    timeoutMs: 10_000,
    retries: 0,
    budgetTokens: 1_000_000,
  };
  const extractor = new LlmExtractor({ ...standard, ...settings }, dataDir, () => Promise.resolve());
  const extracted = [];
  for await (const item of extractor.extractAll(items(articles))) extracted.push(item);
  const told = extracted.map((item) => (item.kind === 'article' ? item.article.id : item.error.message));
  return { told, extracted, report: extractor.report };
}

/** Names the official, in the form asked for. */
const official = JSON.stringify({
  entities: [{ id: '1', type: 'Official', mentions: ['周砚秋', '沈知远'] }],
  relations: [{ type: 'LEADS', from: '1', to: '2', quote: '周砚秋主持会议' }],
});

const left = (id: string, why: string) => `news.jsonl, article ${id}: left out: ${why}`;

describe('what comes out', () => {
  it('is what the rules would give the rest of the house', async () => {
    server.next(says(JSON.stringify(example.reply)));
    const told = { ...article('a', example.article.text), homeRegion: example.article.homeRegion };
    const { extracted } = await run([told]);
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
    server.otherwise((response, request) => {
      held.push(() => says(nothingFound)(response, request));
      if (held.length === 4) for (const answer of held.splice(0).reverse()) answer();
    });
    const { told } = await run(
      ['a', 'b', 'c', 'd'].map((id) => article(id)),
      { concurrency: 4 },
    );
    expect(told).toEqual(['a', 'b', 'c', 'd']);
  });

  it('counts what is refused by reason', async () => {
    server.otherwise(says(official, 500));
    const { report, extracted } = await run([article('a'), article('b')]);
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
    server.next(says(official), says('no'), says('no'));
    const extractor = new LlmExtractor(
      {
        url: server.url,
        model: 'm',
        key: null,
        concurrency: 1,
        timeoutMs: 10_000,
        retries: 0,
        budgetTokens: 100_000,
      },
      dataDir,
    );
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
    server.next(says('Sorry?'), says(official));
    const { told, report } = await run([article('a')]);
    expect(told).toEqual(['a']);
    expect(report.asked).toBe(2);
    const [first, second] = server.requests.map(({ body }) => body.messages);
    expect(second!.slice(0, 2)).toEqual(first);
    expect(second![2]).toEqual({ role: 'assistant', content: 'Sorry?' });
    expect(second!.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
  });

  it.each<[string, string | null]>([
    ['prose', 'I found nothing.'],
    ['half of the JSON', '{"entities":[{"id":'],
    ['nothing', null],
  ])('twice leaves the article out: %s', async (_, content) => {
    server.next(says(content), says(content), says(official));
    const { told } = await run([article('a'), article('b')]);
    expect(told).toEqual([
      left('a', 'the language model answered twice with something else than the JSON asked for'),
      'b',
    ]);
    expect(server.requests).toHaveLength(3);
  });
});

describe('the cache', () => {
  it('answers a second run without a request', async () => {
    server.otherwise(says(official, 500));
    const articles = [article('a'), article('b')];
    const first = await run(articles);
    const second = await run(articles);
    expect(second.extracted).toEqual(first.extracted);
    expect(second.report).toEqual({ ...first.report, asked: 0, cached: 2, tokens: 0 });
    expect(server.requests).toHaveLength(2);
  });

  it('knows an article by what it says, not by its id', async () => {
    await run([article('a', '同一篇。'), article('b', '同一篇。'), article('c', '另一篇。')]);
    expect(server.requests).toHaveLength(2);
  });

  it.each<[string, Partial<Article>, Partial<LlmSettings>]>([
    ['another day', { publishedOn: parseIsoDate('2024-07-26')! }, {}],
    ['another home region', { homeRegion: '青禾省' }, {}],
    ['another model', {}, { model: 'large-model' }],
  ])('asks anew for %s', async (_, changes, settings) => {
    await run([article('a')]);
    await run([{ ...article('a'), ...changes }], settings);
    expect(server.requests).toHaveLength(2);
  });

  it('keeps no reply that is of no use', async () => {
    server.next(says('no'), says('no'));
    await run([article('a')]);
    const { told } = await run([article('a')]);
    expect(told).toEqual(['a']);
    expect(server.requests).toHaveLength(3);
  });

  it('leaves no drafts behind, and asks anew where a file is spoilt', async () => {
    server.otherwise(says(official));
    await run([article('a')]);
    const folder = join(dataDir, 'llm-replies');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.includes('.'),
    );
    expect(files).toEqual([expect.stringMatching(/^([0-9a-f]{2})\/\1[0-9a-f]{62}\.json$/)]);
    const file = join(folder, files[0]!);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ reply: official });
    writeFileSync(file, '{"reply":');
    await run([article('a')]);
    expect(server.requests).toHaveLength(2);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ reply: official });
  });

  it('that cannot be written costs no article', async () => {
    writeFileSync(join(dataDir, 'llm-replies'), 'a file where the folder should be');
    const { told, report } = await run([article('a')]);
    expect(told).toEqual(['a']);
    expect(report.unkept).toBe(1);
  });
});

describe('the budget', () => {
  /** Two replies of 3,000; what is left then is under what a third is estimated at. */
  const budgetTokens = 7_000;
  const spent = left(
    'c',
    'not asked about, as the budget of this run is spent; expected at most 7000 tokens (ANLAN_LLM_BUDGET); ' +
      'found 6000 spent; what was answered is kept, and a new run goes on from there',
  );

  it('leaves out what it does not pay for, and keeps what it paid for', async () => {
    server.otherwise(says(nothingFound, 3_000));
    const articles = ['a', 'b', 'c'].map((id) => article(id));
    const first = await run(articles, { budgetTokens });
    expect(first.told).toEqual(['a', 'b', spent]);
    expect(first.report.tokens).toBe(6_000);
    const second = await run(articles, { budgetTokens });
    expect(second.told).toEqual(['a', 'b', 'c']);
    expect(server.requests).toHaveLength(3);
  });

  it('still gives what was kept, after what it cannot pay for', async () => {
    server.otherwise(says(nothingFound, 3_000));
    await run([article('d')]);
    const { told } = await run(
      ['a', 'b', 'c', 'd'].map((id) => article(id)),
      { budgetTokens },
    );
    expect(told).toEqual(['a', 'b', spent, 'd']);
  });

  it('is not overspent by several at once', async () => {
    // Each is estimated at some 2,200 tokens: while two are under way there is no room for a third.
    server.otherwise(says(nothingFound, 2_000));
    const articles = ['a', 'b', 'c', 'd'].map((id) => article(id));
    const { told, report } = await run(articles, { budgetTokens: 5_000, concurrency: 4 });
    expect(told.filter((line) => line.length === 1)).toHaveLength(2);
    expect(report.tokens).toBe(4_000);
  });

  it('pays for what was not waited for', async () => {
    server.next(staysSilent);
    const { report } = await run([article('a')], { timeoutMs: 200 });
    expect(report.tokens).toBeGreaterThan(1_000);
  });
});

describe('concurrency', () => {
  it.each([1, 3])('is never more than %i', async (concurrency) => {
    server.otherwise((response, request) => void setTimeout(() => says(nothingFound)(response, request), 5));
    const articles = Array.from({ length: 12 }, (_, n) => article(`n${n}`));
    const { told } = await run(articles, { concurrency });
    expect(told).toHaveLength(12);
    expect(server.mostAtOnce).toBe(concurrency);
  });
});

describe('when there is no answer', () => {
  const articles = Array.from({ length: 8 }, (_, n) => article(`n${n}`));

  it('the others go on', async () => {
    server.next(fails(500), says(official), fails(413, 'too long'), says(official));
    const { told } = await run(articles.slice(0, 4));
    expect(told).toEqual([
      left('n0', 'the language model does not answer; found status 500'),
      'n1',
      left('n2', 'the language model refused the request; found status 413: too long'),
      'n3',
    ]);
  });

  it('for five articles in a row, the rest is not asked about', async () => {
    server.otherwise(fails(500));
    const { told } = await run(articles);
    expect(told).toEqual(
      articles.map(({ id }) => left(id, 'the language model does not answer; found status 500')),
    );
    expect(server.requests).toHaveLength(5);
  });

  it.each<[string, Behaviour, string]>([
    ['the key is refused', fails(401), 'the language model refused the request; found status 401'],
    [
      'there is no such model',
      fails(404, 'no such model'),
      'the language model refused the request; found status 404: no such model',
    ],
  ])('because %s, nothing more is asked', async (_, behaviour, message) => {
    server.otherwise(behaviour);
    const { told } = await run(articles.slice(0, 3));
    expect(told).toEqual(['n0', 'n1', 'n2'].map((id) => left(id, message)));
    expect(server.requests).toHaveLength(1);
  });
});
