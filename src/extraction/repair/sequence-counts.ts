import { readFileSync } from 'node:fs';

/** Half as many again as the file holds, so that a look-up seldom goes past its first places. */
const SLOTS = 2 ** 19;

/**
 * How often one, two and three symbols follow each other in news, as powers of two. Open addressing in one typed
 * array: more than three hundred thousand entries in four megabytes, side by side with their values, without a
 * string made for a look-up.
 */
export class SequenceCounts {
  /** Two numbers for each place: the first two symbols; the third with the logarithm plus one. 0 where it is free. */
  readonly #slots = new Uint32Array(2 * SLOTS);

  /** `log2` is the rounded binary logarithm of the count. 0 for a symbol that the sequence does not begin with. */
  add(first: number, second: number, third: number, log2: number): void {
    const slot = this.#slotOf(first, second, third);
    this.#slots[slot] = (first << 16) | second;
    this.#slots[slot + 1] = (third << 16) | (log2 + 1);
  }

  /** The rounded binary logarithm of the count; -1 where too rare to be counted. */
  log2(first: number, second: number, third: number): number {
    return (this.#slots[this.#slotOf(first, second, third) + 1]! & 0xffff) - 1;
  }

  #slotOf(first: number, second: number, third: number): number {
    const slots = this.#slots;
    const head = ((first << 16) | second) >>> 0;
    let mixed = Math.imul(head ^ (head >>> 15), 0x2c1b3c6d) ^ Math.imul(third, 0x297a2d39);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0x165667b1);
    let slot = 2 * ((mixed ^ (mixed >>> 16)) & (SLOTS - 1));
    while (slots[slot + 1] !== 0 && (slots[slot] !== head || slots[slot + 1]! >>> 16 !== third)) {
      slot = (slot + 2) & (2 * SLOTS - 1);
    }
    return slot;
  }
}

let loaded: SequenceCounts | null = null;

/** Those of `seed/models/character-sequences.tsv`, read at the first call. */
export function sequenceCounts(): SequenceCounts {
  return (loaded ??= load());
}

/** A line holds what goes before, a tab, and for each symbol that follows the symbol and a letter: a for 1, b for 2, c for 4. */
function load(): SequenceCounts {
  const file = new URL('../../../seed/models/character-sequences.tsv', import.meta.url);
  const counts = new SequenceCounts();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const tab = line.indexOf('\t');
    if (tab < 0) continue;
    const first = tab === 2 ? line.charCodeAt(0) : 0;
    const second = tab === 0 ? 0 : line.charCodeAt(tab - 1);
    for (let at = tab + 1; at < line.length; at += 2) {
      counts.add(first, second, line.charCodeAt(at), line.charCodeAt(at + 1) - 'a'.charCodeAt(0));
    }
  }
  return counts;
}
