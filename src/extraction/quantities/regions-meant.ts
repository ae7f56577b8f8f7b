import { divisionsNamed, type Division } from '../../domain/divisions.js';
import type { LocalEntity } from '../../domain/extraction.js';

/** What 全省, 该市, 全县 may stand for. */
const kinds: readonly (readonly [RegExp, (name: string, divisions: readonly Division[]) => boolean])[] = [
  [
    /^[全该本我]省/u,
    (name, all) =>
      name.endsWith('省') || all.some((one) => one.level === 'province' && one.name.endsWith('省')),
  ],
  [/^全自治区/u, (name, all) => all.some((one) => one.name.endsWith('自治区')) || name.endsWith('自治区')],
  [/^[全该本我]市/u, (name, all) => name.endsWith('市') || all.some((one) => one.name.endsWith('市'))],
  [/^[全该本我]州/u, (name, all) => name.endsWith('州') || all.some((one) => one.name.endsWith('自治州'))],
  [/^[全该本我]县/u, (name, all) => name.endsWith('县') || all.some((one) => one.name.endsWith('县'))],
  [/^[全该本我]旗/u, (name) => name.endsWith('旗')],
  [
    /^[全该本我]区/u,
    (name, all) =>
      /(?<![社小园])区$/u.test(name) ||
      all.some((one) => one.name.endsWith('自治区') || one.name.endsWith('区')),
  ],
  [/^(?:[全该本我]镇|[全该本我]乡|这[个座][^，]*?小?镇)/u, (name) => /[镇乡]$/u.test(name)],
  [/^(?:[全该本我]村|这[个座][^，]*?村)/u, (name) => name.endsWith('村')],
  [/^(?:全街道|全社区)/u, (name) => /(?:街道|社区)$/u.test(name)],
];

/** The regions an article has named so far, the last one first; what 当地 and 全市 mean is looked up here. */
export class RegionsNamed {
  readonly #named: LocalEntity[] = [];
  readonly #all: readonly LocalEntity[];
  #place: LocalEntity | null = null;
  /** The text stands in some house, works or market of a place. */
  #isInside = false;
  /** Of those named, how many before this paragraph. */
  #earlier = 0;

  constructor(all: readonly LocalEntity[]) {
    this.#all = all;
  }

  /** The article names none at all: whose 全市 is, nothing tells. */
  get isEmpty(): boolean {
    return this.#all.length === 0;
  }

  add(region: LocalEntity): void {
    if (this.#named.at(-1) !== region) this.#named.push(region);
  }

  /** The text speaks of what happens there. */
  speakOf(region: LocalEntity): void {
    this.#place = region;
    this.#isInside = false;
  }

  newParagraph(): void {
    this.#earlier = this.#named.length;
  }

  /** 在临川的一处街区，…: what 这里 then stands for is no region. */
  enterSite(): void {
    this.#isInside = true;
  }

  meant(word: string): LocalEntity | null {
    if (this.#isInside && /^[这那]里/u.test(word)) return null;
    const kind = kinds.find(([pattern]) => pattern.test(word));
    if (word.startsWith('那里')) return this.#named.at(-1) ?? null;
    // 当地 is a place of this paragraph before one of the last.
    const here = this.#named.slice(this.#earlier);
    const isSpokenOf = this.#place !== null && (here.length === 0 || here.includes(this.#place));
    if (kind === undefined) return (isSpokenOf ? this.#place : this.#named.at(-1)) ?? null;
    const fits = (region: LocalEntity): boolean => kind[1](region.name, divisionsNamed(region.name));
    if (this.#place !== null && fits(this.#place)) return this.#place;
    const last = this.#named.findLast(fits);
    if (last) return last;
    // Named only later, as where 全市 stands in the opening.
    const later = this.#all.filter(fits);
    if (later.length > 0) return later.length === 1 ? later[0]! : null;
    // 全省 after a name without its kind: 青禾.
    const bare = this.#named.filter(
      ({ name }) => !/[省市县区州旗镇乡村道]$/u.test(name) && divisionsNamed(name).length === 0,
    );
    return new Set(bare).size === 1 ? bare[0]! : null;
  }
}
