import type { Candidate } from '../candidate.js';

/** The officials that earlier recognisers found, wherever the text names them, asked for by place. */
export class OfficialsInOrder {
  readonly #officials: readonly Candidate[];

  constructor(text: string, found: readonly Candidate[]) {
    this.#officials = everywhere(text, found).toSorted((a, b) => a.end - b.end);
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

function everywhere(text: string, found: readonly Candidate[]): Candidate[] {
  const named = new Map<string, Candidate>();
  for (const one of found) if (one.type === 'Official') named.set(text.slice(one.start, one.end), one);
  return [...named].flatMap(([name, one]) => {
    const places: Candidate[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      places.push({ ...one, start: at, end: at + name.length });
    }
    return places;
  });
}

const speech = /表示|指出|强调|认为|要求|希望|介绍|说[，：]|称[，：]/u;

/** The words from the official to what he does, where both are of one sentence and nothing is quoted between; else null. */
export function clauseOfOfficial(text: string, from: number, to: number): string | null {
  const between = text.slice(from, to);
  return /[。！？；\n“”]/u.test(between) || speech.test(between) ? null : between;
}
