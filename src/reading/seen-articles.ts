import { createHash } from 'node:crypto';
import type { Article } from '../domain/article.js';

export type Sighting = 'new' | 'same' | 'different';

const INITIAL_SLOTS = 1024;

/**
 * Remembers which articles one run has read, over any number of inputs, by hashes and not by texts: 16 bytes an
 * article in a table at most half full. Two ids meet by chance in 64 bits once in thirty million runs of a million
 * articles.
 */
export class SeenArticles {
  /** Four words a slot: two of the id's hash, two of the content's. An id whose hash is 0, 0 marks an empty slot. */
  #table = new Uint32Array(INITIAL_SLOTS * 4);
  #count = 0;

  get size(): number {
    return this.#count;
  }

  /** The first article of an id is kept in mind; later ones are compared with it by text and day. */
  note(article: Pick<Article, 'id' | 'text' | 'publishedOn'>): Sighting {
    if (this.#count * 2 >= this.#table.length / 4) this.#grow();
    const id = words(article.id);
    const content = words(`${article.publishedOn}\u001f${article.text}`);
    const slot = this.#slotOf(id);
    if (this.#table[slot] === 0 && this.#table[slot + 1] === 0) {
      this.#table.set([...id, ...content], slot);
      this.#count += 1;
      return 'new';
    }
    return this.#table[slot + 2] === content[0] && this.#table[slot + 3] === content[1]
      ? 'same'
      : 'different';
  }

  /** Where the id stands, or the empty slot where it would stand. */
  #slotOf([high, low]: Words): number {
    const slots = this.#table.length / 4;
    for (let i = low % slots; ; i = (i + 1) % slots) {
      const slot = i * 4;
      const [a, b] = [this.#table[slot], this.#table[slot + 1]];
      if ((a === 0 && b === 0) || (a === high && b === low)) return slot;
    }
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Uint32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += 4) {
      const [high, low] = [old[slot]!, old[slot + 1]!];
      if (high !== 0 || low !== 0) this.#table.set(old.subarray(slot, slot + 4), this.#slotOf([high, low]));
    }
  }
}

type Words = readonly [high: number, low: number];

function words(text: string): Words {
  const digest = createHash('sha256').update(text).digest();
  return [digest.readUInt32LE(0), digest.readUInt32LE(4)];
}
