import type { Span } from '../../domain/extraction.js';
import { compareText } from '../normal-form.js';
import { placeChain, placeId, type Place } from './place.js';

/** Where the article prints a place, or a body together with the place it belongs to. */
export interface Sighting extends Span {
  place: Place;
  by: 'region' | 'agency';
}

const fits: ReadonlyMap<string, (place: Place) => boolean> = new Map([
  ['省', (place) => ends(place, /省$/)],
  ['自治区', (place) => ends(place, /自治区$/)],
  ['市', (place) => ends(place, /市$/)],
  ['州', (place) => ends(place, /自治州$/)],
  ['盟', (place) => ends(place, /盟$/)],
  ['县', (place) => ends(place, /县$/)],
  ['区', (place) => ends(place, /(?<!自治|地|特别行政)区$/)],
  ['旗', (place) => ends(place, /旗$/)],
  ['镇', (place) => ends(place, /镇$/)],
  ['乡', (place) => ends(place, /乡$/)],
  ['街道', (place) => ends(place, /街道$/)],
  ['村', (place) => ends(place, /村$/)],
  ['社区', (place) => ends(place, /社区$/)],
]);

/** The words that stand for a place known from elsewhere: 省 of 省公安厅. */
export const relativeWords: readonly string[] = [...fits.keys()].sort((a, b) => b.length - a.length);

/** What 省, 市 or 县 means in an article, by what stands around the words. */
export class RelativePlaces {
  readonly #home: Place | null;
  readonly #sightings: readonly Sighting[];
  readonly #sentences: readonly Span[];

  constructor(home: Place | null, sightings: readonly Sighting[], sentences: readonly Span[]) {
    this.#home = home;
    this.#sightings = [...sightings].sort(
      (a, b) => a.start - b.start || a.end - b.end || compareText(placeId(a.place), placeId(b.place)),
    );
    this.#sentences = sentences;
  }

  /**
   * In this order: the place of the body named last before it in its sentence (嘉兴市委、市政府), the home region, the
   * only place before it in its sentence, the only one of the article. Null where none of these tells.
   */
  find(word: string, spans: readonly Span[]): Place | null {
    for (const span of spans) {
      const body = this.#lifted(word, this.#before(span, 'agency')).at(-1);
      if (body) return body;
    }
    const home = this.#home === null ? null : lift(word, this.#home);
    if (home) return home;
    for (const span of spans) {
      const place = only(this.#lifted(word, this.#before(span)));
      if (place) return place;
    }
    return this.#onlyOne(word);
  }

  /** The place of the body named last before a bare 政法委 or 公安局 in its sentence. */
  ofBodyBefore(spans: readonly Span[]): Place | null {
    for (const span of spans) {
      const place = this.#before(span, 'agency').at(-1)?.place;
      if (place) return place;
    }
    return null;
  }

  /**
   * The place printed last before the span in its sentence that `accepts`; else the innermost such place of the
   * article, if all others lie around it.
   */
  around(spans: readonly Span[], accepts: (place: Place) => boolean): Place | null {
    for (const span of spans) {
      const before = this.#before(span).findLast(({ place }) => accepts(place));
      if (before) return before.place;
    }
    return innermost(this.#sightings.map(({ place }) => place).filter(accepts));
  }

  #before(span: Span, by?: Sighting['by']): Sighting[] {
    const sentence = this.#sentences.find(({ start, end }) => start <= span.start && span.start < end);
    const from = sentence?.start ?? span.start;
    return this.#sightings.filter(
      (sighting) =>
        sighting.start >= from && sighting.end <= span.start && (by === undefined || sighting.by === by),
    );
  }

  #lifted(word: string, sightings: readonly Sighting[]): Place[] {
    return sightings.flatMap(({ place }) => lift(word, place) ?? []);
  }

  /** A city named itself counts before one that is only around a named county. */
  #onlyOne(word: string): Place | null {
    const lifted = this.#lifted(word, this.#sightings);
    const prefectures = lifted.filter(
      (place) => place.kind === 'division' && place.division.level === 'prefecture',
    );
    return only(lifted) ?? only(prefectures);
  }
}

/** The place itself or the nearest around it that is a 省, 市, 县 …; null where there is none. */
export function lift(word: string, place: Place): Place | null {
  const fit = fits.get(word);
  return (fit && placeChain(place).find(fit)) ?? null;
}

function ends(place: Place, ending: RegExp): boolean {
  return ending.test(place.kind === 'division' ? place.division.name : place.name);
}

function innermost(places: readonly Place[]): Place | null {
  const outer = new Set(places.flatMap((place) => placeChain(place).slice(1).map(placeId)));
  return only(places.filter((place) => !outer.has(placeId(place))));
}

function only(places: readonly Place[]): Place | null {
  const ids = new Set(places.map(placeId));
  return ids.size === 1 ? places[0]! : null;
}
