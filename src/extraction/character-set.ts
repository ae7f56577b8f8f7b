/** A few characters, asked for at every place of a text: by code, without making a string of each. */
export class CharacterSet {
  readonly #bits = new Uint32Array(0x10000 / 32);

  constructor(characters: string) {
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i);
      this.#bits[code >>> 5]! |= 1 << (code & 31);
    }
  }

  /** False before and after the text. */
  isAt(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    return ((this.#bits[code >>> 5]! >>> (code & 31)) & 1) === 1;
  }
}
