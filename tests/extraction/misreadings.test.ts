import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formsIn, misread } from '../../src/commands/score/misread.js';
import { misreadings } from '../../src/commands/score/misreadings.js';
import type { GoldSet } from '../../src/commands/score/gold-sets.js';
import type { Scores } from '../../src/commands/score/scorer.js';
import type { IsoDate } from '../../src/domain/date.js';
import { similarTo } from '../../src/domain/similar-shapes.js';

const text = '青禾省委书记周砚秋25日在临川市主持召开全省禁毒工作会议。'.repeat(20);

const differing = (one: string, other: string) =>
  one.split('').flatMap((c, i) => (c === other[i] ? [] : [i]));

describe('misread text', () => {
  it('is as long as the printed one and differs in the asked share of the Chinese characters', () => {
    const { text: read, replaced, of } = misread(text, 0.05, 'a');
    expect(read.length).toBe(text.length);
    expect(of).toBe(26 * 20);
    expect(replaced).toBe(26);
    expect(differing(text, read)).toHaveLength(26);
  });

  it('has characters of similar shape in the place of others, and nothing else changed', () => {
    const { text: read } = misread(text, 0.05, 'a');
    for (const at of differing(text, read)) expect(similarTo(text[at]!)).toContain(read[at]);
  });

  it('is the same for a seed, another for another, and the printed one at rate 0', () => {
    expect(misread(text, 0.02, 'a')).toEqual(misread(text, 0.02, 'a'));
    expect(misread(text, 0.02, 'a').text).not.toBe(misread(text, 0.02, 'b').text);
    expect(misread(text, 0, 'a').text).toBe(text);
  });

  it('falls short of the share where too few characters have likenesses, and says so', () => {
    expect(misread('未必', 1, 'a')).toMatchObject({ text: '末心', replaced: 2, of: 2 });
    expect(misread('制制制末', 1, 'a')).toEqual({ text: '制制制未', replaced: 1, of: 4 });
  });
});

describe('a name in misread text', () => {
  it('is what stands where it stood: every form once', () => {
    expect(formsIn('临川市和临川市', '临川巿和临川市', '临川市')).toEqual(['临川巿', '临川市']);
    expect(formsIn('临川市和临川市', '临川市和临川市', '临川市')).toEqual(['临川市']);
  });

  it('stays as it is where the text never prints it', () => {
    expect(formsIn('临川市', '临川巿', '青禾省')).toEqual(['青禾省']);
  });
});

describe('the score of misread articles', () => {
  it('is asked for as printed, then three times each at 1, 2 and 5 %, names mapped to what is read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'anlan-misreadings-'));
    const file = join(folder, 'gold.jsonl');
    const entities = [{ id: 'e1', type: 'Region', name: '临川市', mentions: ['临川市'] }];
    writeFileSync(file, JSON.stringify({ id: 'one', publishedOn: '2024-07-25', entities, relations: [] }));
    const article = { id: 'one', title: '青禾禁毒', kicker: null, subtitle: null, homeRegion: null };
    const printed = { ...article, text: `青禾禁毒\n${text}`, publishedOn: '2024-07-25' as IsoDate };
    const sets: GoldSet[] = [{ name: 'dev', file, articles: [printed] }];
    const scored: GoldSet[] = [];
    const annotated: string[][] = [];
    const tally = { p: 1, r: 1, f1: 1, tp: 1, fp: 0, fn: 0 };
    const result = misreadings(sets, (set): Scores => {
      scored.push(set);
      const line = JSON.parse(readFileSync(set.file, 'utf8')) as { entities: { mentions: string[] }[] };
      annotated.push(line.entities[0]!.mentions);
      return { ENTITIES: tally, RELATIONS: tally };
    });
    rmSync(folder, { recursive: true });
    expect(result['dev']!.map(({ rate }) => rate)).toEqual([0, 0.01, 0.02, 0.05]);
    expect(result['dev']![3]!.scores['ENTITIES']).toEqual({ ...tally, tp: 3 });
    expect(scored).toHaveLength(10);
    expect(annotated[0]).toEqual(['临川市']);
    for (const [i, { articles }] of scored.entries()) {
      const [read] = articles;
      expect(read!.text.startsWith(`${read!.title}\n`)).toBe(true);
      for (const form of annotated[i]!) expect(read!.text).toContain(form);
    }
  });
});
