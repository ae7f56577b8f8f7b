const LONGEST = 30;

/**
 * Which names of a fixed set may begin at a place of a text. Asked of every character, and nearly always in vain, it
 * makes no string: open addressing in one typed array, by the first two characters.
 */
export class NameIndex {
  /** Three numbers for each place: two characters; bit n for names of n characters; bit n for last characters, modulo 32. */
  readonly #slots: Int32Array;
  readonly #last: number;

  constructor(names: Iterable<string>) {
    const known = [...names].filter(({ length }) => length >= 2 && length <= LONGEST);
    const heads = new Set(known.map((name) => headOf(name, 0)));
    const places = 2 ** Math.ceil(Math.log2(2 * heads.size + 2));
    this.#last = places - 1;
    this.#slots = new Int32Array(3 * places);
    for (const name of known) {
      const slot = this.#slotOf(headOf(name, 0));
      this.#slots[slot] = headOf(name, 0);
      this.#slots[slot + 1]! |= 1 << name.length;
      this.#slots[slot + 2]! |= 1 << (name.charCodeAt(name.length - 1) & 31);
    }
  }

  /**
   * The length of the longest name that may begin at `start` and is shorter than `below`; 0 where there is none. The
   * set has still to be asked whether it holds the name.
   */
  lengthAt(text: string, start: number, below = LONGEST + 1): number {
    const slot = this.#slotOf(headOf(text, start));
    const lengths = this.#slots[slot + 1]! & ((1 << below) - 1);
    if (lengths === 0) return 0;
    const ends = this.#slots[slot + 2]!;
    for (let length = 31 - Math.clz32(lengths); length >= 2; length--) {
      if ((lengths & (1 << length)) === 0 || start + length > text.length) continue;
      if ((ends & (1 << (text.charCodeAt(start + length - 1) & 31))) !== 0) return length;
    }
    return 0;
  }

  /** The longest of `names`, for which the index was made, that begins at `start`. */
  longestAt(text: string, start: number, names: { has(name: string): boolean }): string | null {
    for (let length = this.lengthAt(text, start); length > 0; length = this.lengthAt(text, start, length)) {
      const name = text.slice(start, start + length);
      if (names.has(name)) return name;
    }
    return null;
  }

  #slotOf(head: number): number {
    const slots = this.#slots;
    let place = (Math.imul(head, 0x9e3779b1) >>> 12) & this.#last;
    while (slots[3 * place + 1] !== 0 && slots[3 * place] !== head) place = (place + 1) & this.#last;
    return 3 * place;
  }
}

/** Two characters as one number. */
function headOf(text: string, start: number): number {
  return (text.charCodeAt(start) << 16) | text.charCodeAt(start + 1);
}
