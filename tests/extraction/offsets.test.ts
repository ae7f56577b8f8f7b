import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '../../src/domain/date.js';
import { extract } from '../../src/extraction/index.js';

const seed = new URL('../../seed/', import.meta.url);

/** Names may stand at the very end of a text, where a rule that looks ahead finds less than it asks for. */
function misfits(text: string): string[] {
  const input = {
    text,
    publishedOn: parseIsoDate('2024-07-25')!,
    homeRegion: '浙江省',
    kicker: null,
    subtitle: null,
  };
  const { entities, relations } = extract({ ...input, title: text.split('\n')[0]! });
  const spans = [
    ...entities.flatMap(({ mentions }) => mentions),
    ...relations.map(({ evidence }) => ({ ...evidence, text: text.slice(evidence.start, evidence.end) })),
  ];
  return spans
    .filter(
      ({ start, end, text: printed }) =>
        end > text.length || start >= end || text.slice(start, end) !== printed,
    )
    .map(({ start, end, text: printed }) => `${printed} ${start}-${end} of ${text.length}`);
}

describe('every span lies in the text', () => {
  it('wherever a text of the seed is cut off', () => {
    expect(existsSync(seed)).toBe(true);
    const texts = readdirSync(seed)
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) => readFileSync(new URL(name, seed), 'utf8').trim().split('\n'))
      .map((line) => JSON.parse(line) as { title: string; body: string });
    const found = texts.flatMap(({ title, body }, n) => {
      const text = `${title}\n${body}`;
      // Another place in each article, so that together they are cut after all kinds of words.
      return misfits(text.slice(0, 10 + ((n * 37) % (text.length - 10)))).concat(misfits(title));
    });
    expect(found).toEqual([]);
  });

  it('where a programme that is named after a region ends the text', () => {
    expect(misfits('15年15件事 用数字看平安浙江')).toEqual([]);
  });
});
