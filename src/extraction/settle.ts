import type { Candidate } from './candidate.js';

/**
 * Of overlapping candidates the longest stays, of equally long ones the earlier in `candidates`. A nested one
 * stays inside a longer name of another thing as long as it does not cross its edge.
 */
export function settle(candidates: readonly Candidate[]): Candidate[] {
  const order = candidates
    .map((candidate, index) => ({ candidate, index }))
    .sort(
      (a, b) =>
        b.candidate.end - b.candidate.start - (a.candidate.end - a.candidate.start) || a.index - b.index,
    );
  const taken = new Occupancy();
  const settled: Candidate[] = [];
  for (const { candidate } of order) {
    const fits = candidate.nested ? taken.holds(candidate) : taken.isFree(candidate);
    if (!fits) continue;
    settled.push(candidate);
    taken.add(candidate);
  }
  return settled.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Which positions of a text are part of a name already. */
export class Occupancy {
  readonly #owner = new Map<number, Candidate>();

  isFree({ start, end }: { start: number; end: number }): boolean {
    for (let i = start; i < end; i++) if (this.#owner.has(i)) return false;
    return true;
  }

  /** True where the span is free, or lies within names none of which ends inside it or is the same. */
  holds(candidate: Candidate): boolean {
    for (let i = candidate.start; i < candidate.end; i++) {
      const owner = this.#owner.get(i);
      if (owner === undefined) {
        if (this.#owner.has(candidate.start) || this.#owner.has(candidate.end - 1)) return false;
        continue;
      }
      if (owner.start > candidate.start || owner.end < candidate.end) return false;
      const same = owner.start === candidate.start && owner.end === candidate.end;
      if (same && owner.type === candidate.type) return false;
    }
    return true;
  }

  add(candidate: Candidate): void {
    for (let i = candidate.start; i < candidate.end; i++) {
      if (!this.#owner.has(i)) this.#owner.set(i, candidate);
    }
  }
}
