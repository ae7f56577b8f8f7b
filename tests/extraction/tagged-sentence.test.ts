import { describe, expect, it } from 'vitest';
import { mark, tagSentences } from '../../src/extraction/tagged-sentence.js';
import { Told } from './told.js';

describe('a tagged sentence', () => {
  const told = new Told('周砚秋7月24日在临川。林望舒到会', {
    Official: ['周砚秋', '林望舒'],
    Region: ['临川'],
  });
  const [first, second] = tagSentences(told.source, told.entities);

  it('puts each name and day into one character', () => {
    expect(first!.text).toBe(`${mark.Official}${mark.day}在${mark.Region}`);
    expect(second!.text).toBe(`${mark.Official}到会`);
  });

  it('knows what stands at a place', () => {
    expect(first!.entityAt(0)?.name).toBe('周砚秋');
    expect(first!.dateAt(1)).toBe('2024-07-24');
    expect(first!.entityAt(2)).toBeNull();
    expect(first!.entities('Region').map(({ name }) => name)).toEqual(['临川']);
  });

  it('goes from places to the article and back', () => {
    expect(first!.span(1, 4)).toEqual({ start: 3, end: 11 });
    expect(first!.span(2, 3)).toEqual({ start: 8, end: 9 });
    expect(second!.span(1, 3)).toEqual({ start: 15, end: 17 });
    expect([0, 3, 8, 9].map((offset) => first!.indexOf(offset))).toEqual([0, 1, 2, 3]);
    expect(second!.indexOf(16)).toBe(2);
  });

  it('leaves a name inside a longer one untagged', () => {
    const nested = new Told('平安临川建设', { Initiative: ['平安临川建设'], Region: ['临川'] });
    expect(tagSentences(nested.source, nested.entities)[0]!.text).toBe(mark.Initiative);
  });
});
