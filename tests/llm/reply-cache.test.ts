import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LlmSettings } from '../../src/config.js';
import type { Article } from '../../src/domain/article.js';
import { parseIsoDate } from '../../src/domain/date.js';
import { article, Extractors, official } from './extractors.js';
import { says } from './stub-server.js';

const llm = new Extractors();

describe('the cache', () => {
  it('answers a second run without a request', async () => {
    llm.server.otherwise(says(official, 500));
    const articles = [article('a'), article('b')];
    const first = await llm.run(articles);
    const second = await llm.run(articles);
    expect(second.extracted).toEqual(first.extracted);
    expect(second.report).toEqual({ ...first.report, asked: 0, cached: 2, tokens: 0 });
    expect(llm.server.requests).toHaveLength(2);
  });

  it('knows an article by what it says, not by its id', async () => {
    await llm.run([article('a', '同一篇。'), article('b', '同一篇。'), article('c', '另一篇。')]);
    expect(llm.server.requests).toHaveLength(2);
  });

  it.each<[string, Partial<Article>, Partial<LlmSettings>]>([
    ['another day', { publishedOn: parseIsoDate('2024-07-26')! }, {}],
    ['another home region', { homeRegion: '青禾省' }, {}],
    ['another model', {}, { model: 'large-model' }],
  ])('asks anew for %s', async (_, changes, settings) => {
    await llm.run([article('a')]);
    await llm.run([{ ...article('a'), ...changes }], settings);
    expect(llm.server.requests).toHaveLength(2);
  });

  it('keeps no reply that is of no use', async () => {
    llm.server.next(says('no'), says('no'));
    await llm.run([article('a')]);
    const { told } = await llm.run([article('a')]);
    expect(told).toEqual(['a']);
    expect(llm.server.requests).toHaveLength(3);
  });

  it('leaves no drafts behind, and asks anew where a file is spoilt', async () => {
    llm.server.otherwise(says(official));
    await llm.run([article('a')]);
    const folder = join(llm.dataDir, 'llm-replies');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.includes('.'),
    );
    expect(files).toEqual([expect.stringMatching(/^([0-9a-f]{2})\/\1[0-9a-f]{62}\.json$/)]);
    const file = join(folder, files[0]!);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ reply: official });
    writeFileSync(file, '{"reply":');
    await llm.run([article('a')]);
    expect(llm.server.requests).toHaveLength(2);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ reply: official });
  });

  it('that cannot be written costs no article', async () => {
    writeFileSync(join(llm.dataDir, 'llm-replies'), 'a file where the folder should be');
    const { told, report } = await llm.run([article('a')]);
    expect(told).toEqual(['a']);
    expect(report.unkept).toBe(1);
  });
});
