import type { Candidate } from '../candidate.js';

/** The officials that earlier recognisers found, asked for by place. */
export class OfficialsInOrder {
  readonly #officials: readonly Candidate[];

  constructor(found: readonly Candidate[]) {
    this.#officials = found.filter(({ type }) => type === 'Official').toSorted((a, b) => a.end - b.end);
  }

  /** The last official who ends at or before `at`, or null. */
  before(at: number): Candidate | null {
    let low = 0;
    let high = this.#officials.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#officials[middle]!.end <= at) low = middle + 1;
      else high = middle;
    }
    return this.#officials[low - 1] ?? null;
  }
}

const speech = /表示|指出|强调|认为|要求|希望|介绍|说[，：]|称[，：]/u;

/** The words from the official to what he does, where both are of one sentence and nothing is quoted between; else null. */
export function clauseOfOfficial(text: string, from: number, to: number): string | null {
  const between = text.slice(from, to);
  return /[。！？；\n“”]/u.test(between) || speech.test(between) ? null : between;
}
