import { foldPunctuation } from '../../src/reading/page/page-line.js';

/** 1 minus the edit distance over the longer length, after folding white space and the width of punctuation. */
export function bodySimilarity(found: string, expected: string): number {
  const [a, b] = [fold(found), fold(expected)];
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - editDistance(a, b) / longer;
}

function fold(text: string): string {
  return foldPunctuation(text).replace(/\s/g, '');
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
