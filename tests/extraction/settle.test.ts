import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/extraction/candidate.js';
import { settle } from '../../src/extraction/settle.js';

const candidate = (type: Candidate['type'], start: number, end: number, nested?: true): Candidate => ({
  type,
  start,
  end,
  key: `${start}-${end}`,
  rule: 'test',
  ...(nested ? { nested } : {}),
});

const spans = (candidates: Candidate[]) =>
  settle(candidates).map(({ type, start, end }) => `${type} ${start}-${end}`);

describe('settle', () => {
  it('keeps the longest of overlapping names, the earlier of equally long ones', () => {
    expect(spans([candidate('Region', 0, 2), candidate('Agency', 0, 5)])).toEqual(['Agency 0-5']);
    expect(spans([candidate('Official', 3, 6), candidate('Region', 4, 7)])).toEqual(['Official 3-6']);
  });

  it('keeps a nested name inside a longer one, but none that crosses its edge', () => {
    expect(spans([candidate('Agency', 0, 10), candidate('Agency', 0, 7, true)])).toEqual([
      'Agency 0-10',
      'Agency 0-7',
    ]);
    expect(spans([candidate('Agency', 0, 10), candidate('Agency', 8, 13, true)])).toEqual(['Agency 0-10']);
  });
});
