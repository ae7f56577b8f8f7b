import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entityTypes } from '../../src/domain/vocabulary.js';
import { corpusFile, joinedPairs, readPairs, type Pair } from './pairs.js';

/** Below what is reached (src/resolution/README.md), above what would be a step back. */
const leastRecall = 0.9;

describe.skipIf(!existsSync(corpusFile))('pairs labelled by hand (skipped where ../shared is absent)', () => {
  const pairs = readPairs();
  const joined = new Set(existsSync(corpusFile) ? joinedPairs(pairs) : []);
  const described = ({ kind, a, nameA, b, nameB }: Pair) => `${kind} ${nameA} (${a}) ${nameB} (${b})`;

  test('there are enough of them, of every type and both answers', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(150);
    for (const type of entityTypes) {
      const answers = new Set(pairs.filter(({ kind }) => kind === type).map(({ same }) => same));
      expect(answers).toEqual(new Set([true, false]));
    }
  });

  test('99 of 100 automatic joins are right', () => {
    const wrong = [...joined].filter(({ same }) => !same).map(described);
    expect(1 - wrong.length / joined.size, wrong.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  test('most of what is one is joined', () => {
    const ones = pairs.filter(({ same }) => same);
    const missed = ones.filter((pair) => !joined.has(pair));
    expect(1 - missed.length / ones.length, missed.map(described).join('\n')).toBeGreaterThanOrEqual(
      leastRecall,
    );
  });
});
