import type { LocalEntity } from '../../domain/extraction.js';
import type { TaggedSentence } from '../tagged-sentence.js';
import type { Subjects } from './clause.js';

const alone = (entity: LocalEntity | null | undefined): Subjects | null =>
  entity ? { entities: [entity], at: null } : null;

/** The programmes, bodies and papers an article has named so far: what 该行动, 该院 and 方案 mean is looked up here. */
export class NamedBefore {
  #document: LocalEntity | null = null;
  readonly #programmes: LocalEntity[] = [];
  readonly #bodies: LocalEntity[] = [];
  /** Those that the text has spoken of by themselves. */
  readonly #spoken: LocalEntity[] = [];

  add(sentence: TaggedSentence, from: number, to: number): void {
    this.#document = sentence.entities('Document', from, to).at(-1) ?? this.#document;
    this.#programmes.push(...sentence.entities('Initiative', from, to));
    this.#bodies.push(...sentence.entities('Agency', from, to));
  }

  /** 方案提出: the paper named last. */
  document(): Subjects | null {
    return alone(this.#document);
  }

  /** 该行动 is the action named last. */
  programmeCalled(word: string): Subjects | null {
    return alone(
      this.#programmes.findLast(({ mentions }) =>
        mentions.some(({ text }) => text.replace(/[“”]/gu, '').includes(word)),
      ),
    );
  }

  /** The text speaks of what this body does. */
  speakOf(body: LocalEntity): void {
    this.#spoken.push(body);
  }

  /** 该院: the body spoken of last that is called so, or the one only named. */
  bodyEnding(word: string): Subjects | null {
    const ends = ({ mentions }: LocalEntity): boolean => mentions.some(({ text }) => text.endsWith(word));
    return alone(this.#spoken.findLast(ends) ?? this.#bodies.findLast(ends));
  }

  /** 消防救援队伍 after 青禾消防救援队伍. */
  bodyCalled(word: string): Subjects | null {
    return alone(
      this.#bodies.findLast(({ name }) =>
        [4, 5, 6].some((length) => name.length > length && word.startsWith(name.slice(-length))),
      ),
    );
  }

  /** 当地消防救援人员 after 临川市消防救援支队. */
  serviceOf(word: string): Subjects | null {
    const service = /^当地(消防救援|公安)(?:人员|队伍|民警)/u.exec(word)?.[1];
    return service === undefined ? null : alone(this.#bodies.findLast(({ name }) => name.includes(service)));
  }
}
