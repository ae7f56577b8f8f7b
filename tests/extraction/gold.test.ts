import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { composeText } from '../../src/domain/article.js';
import { parseIsoDate } from '../../src/domain/date.js';
import type { Extraction } from '../../src/domain/extraction.js';
import { extract } from '../../src/extraction/index.js';

const shared = new URL('../../../shared/', import.meta.url).pathname;
const isShared = existsSync(shared);

interface Item {
  id: string;
  title: string;
  kicker?: string | null;
  subtitle?: string | null;
  body: string;
  publishedOn: string;
}

const lines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Item);

const articleOf = ({ title, kicker = null, subtitle = null, body }: Item) => {
  const headline = { title, kicker, subtitle };
  return { ...headline, text: composeText({ ...headline, body }) };
};

function inexact(text: string, { entities, relations }: Extraction): string[] {
  const mentions = entities.flatMap((entity) => entity.mentions);
  return [
    ...mentions.filter(({ start, end, text: printed }) => text.slice(start, end) !== printed || start >= end),
    ...relations
      .map(({ evidence }) => evidence)
      .filter(({ start, end }) => start < 0 || start >= end || end > text.length),
  ].map((span) => JSON.stringify(span));
}

describe.skipIf(!isShared)('the annotated seeds (skipped where ../shared is absent)', () => {
  it('are read with an entity F1 of at least 97 and a relation F1 of at least 90', () => {
    const days = new Map(
      lines(readFileSync(`${shared}gold/seeds.gold.jsonl`, 'utf8')).map(({ id, publishedOn }) => [
        id,
        publishedOn,
      ]),
    );
    const items = lines(readFileSync(`${shared}gold/seeds.items.jsonl`, 'utf8'));
    const folder = mkdtempSync(join(tmpdir(), 'anlan-gold-'));
    const system = items.map((item) => {
      const publishedOn = parseIsoDate(days.get(item.id) ?? '')!;
      return { id: item.id, ...extract({ ...articleOf(item), publishedOn, homeRegion: '浙江省' }) };
    });
    writeFileSync(join(folder, 'system.jsonl'), system.map((article) => JSON.stringify(article)).join('\n'));
    const scorer = [
      `${shared}score/score.mjs`,
      `${shared}gold/seeds.gold.jsonl`,
      join(folder, 'system.jsonl'),
      '--json',
    ];
    const scores = JSON.parse(execFileSync('node', scorer, { encoding: 'utf8' })) as Record<
      string,
      { f1: number }
    >;
    rmSync(folder, { recursive: true });
    expect(scores['ENTITIES']?.f1).toBeGreaterThanOrEqual(0.97);
    expect(scores['RELATIONS']?.f1).toBeGreaterThanOrEqual(0.9);
  });
});

describe.skipIf(!isShared)('the broadcast corpus (skipped where ../shared is absent)', () => {
  it('gives exact offsets only, and the same on every run', () => {
    const corpus = lines(gunzipSync(readFileSync(`${shared}corpora/broadcast.jsonl.gz`)).toString('utf8'));
    const sample = corpus.filter((_, i) => i % 20 === 0);
    expect(sample.length).toBeGreaterThan(500);
    for (const item of sample) {
      const article = { ...articleOf(item), publishedOn: parseIsoDate(item.publishedOn)!, homeRegion: null };
      const extraction = extract(article);
      expect(inexact(article.text, extraction), item.id).toEqual([]);
    }
    const first = {
      ...articleOf(sample[0]!),
      publishedOn: parseIsoDate(sample[0]!.publishedOn)!,
      homeRegion: null,
    };
    expect(extract(first)).toEqual(extract(first));
  });
});
