import { liesIn, type Division } from '../../domain/divisions.js';
import { compareText, normalForm } from '../normal-form.js';
import { candidatesOf } from './candidates.js';
import {
  byHome,
  byLevel,
  byName,
  byNamedAncestor,
  bySiblings,
  within,
  type Choice,
  type Surroundings,
} from './choose.js';
import { knownRegion } from './known-regions.js';
import { divisionPlace, placeChain, placeId, type Place } from './place.js';

/** A name to be placed. Its forms are all that the article prints for it. */
export interface PlaceRequest {
  forms: readonly string[];
  /** What the article says it lies in; each is decided first. */
  outer: readonly PlaceRequest[];
  /** What the article says lies in it. */
  inner: readonly PlaceRequest[];
}

/** From the surest to the last resort. Nothing of a later one is used while an earlier one still decides something. */
const choices: readonly Choice[] = [byName, byNamedAncestor, byHome, bySiblings, byLevel];

/**
 * Decides all names of an article together, so that the order of the names does not matter: each round decides all
 * names that the surest applicable rule decides, and what it decides is known in the next.
 */
export class PlaceFinder {
  readonly home: Place | null;
  readonly #known: Set<string>;

  /** `known`: codes of divisions that the article names otherwise than as places. */
  constructor(homeRegion: string | null, known: ReadonlySet<string> = new Set()) {
    this.home = homeRegion === null ? null : alone(normalForm(homeRegion));
    this.#known = new Set(known);
  }

  get surroundings(): Surroundings {
    return { home: this.homeDivision, known: this.#known };
  }

  get homeDivision(): Division | null {
    for (const place of this.home === null ? [] : placeChain(this.home)) {
      if (place.kind === 'division') return place.division;
    }
    return null;
  }

  findAll(requests: readonly PlaceRequest[]): Map<PlaceRequest, Place> {
    const found = new Map<PlaceRequest, Place>();
    let pending = requests.filter((request) => {
      const known = request.forms.map(knownRegion).find((place) => place !== null);
      if (known) found.set(request, known);
      return !known;
    });
    while (pending.length > 0) {
      const decided = this.#round(pending, found);
      for (const [request, place] of decided) {
        found.set(request, place);
        if (place.kind === 'division') this.#known.add(place.division.code);
      }
      pending = pending.filter((request) => !decided.has(request));
    }
    return found;
  }

  /** A single name, by what the article has decided so far. `outer`: the place printed before it. */
  find(name: string, outer: Place | null): Place {
    const known = knownRegion(name);
    if (known && (outer === null || placeChain(known).some((place) => placeId(place) === placeId(outer)))) {
      return known;
    }
    const candidates = this.candidates([name]);
    if (outer !== null) return inside(candidates, outer) ?? { kind: 'named', name, within: outer };
    for (const choose of choices) {
      const chosen = choose(candidates, this.surroundings);
      if (chosen) return divisionPlace(chosen);
    }
    return { kind: 'named', name, within: null };
  }

  candidates(forms: readonly string[]): readonly Division[] {
    const homeCode = this.homeDivision?.code ?? null;
    for (const form of forms) {
      const candidates = candidatesOf(form, homeCode);
      if (candidates.length > 0) return candidates;
    }
    return [];
  }

  #round(
    pending: readonly PlaceRequest[],
    found: ReadonlyMap<PlaceRequest, Place>,
  ): Map<PlaceRequest, Place> {
    const ready = pending.filter(({ outer }) => outer.every((request) => found.has(request)));
    // Names that are said to lie in each other: nothing to begin with.
    const open = ready.length > 0 ? ready : pending;
    const stated = decide(open, (request) => this.#byStatement(request, found));
    if (stated.size > 0) return stated;
    for (const choose of choices) {
      const decided = decide(open, (request) => {
        const chosen = choose(this.#candidatesWithInner(request), this.surroundings);
        return chosen ? divisionPlace(chosen) : null;
      });
      if (decided.size > 0) return decided;
    }
    return decide(open, (request) => ({ kind: 'named', name: request.forms[0]!, within: null }));
  }

  #byStatement(request: PlaceRequest, found: ReadonlyMap<PlaceRequest, Place>): Place | null {
    const outers = request.outer
      .flatMap((other) => found.get(other) ?? [])
      .filter((place) => place.kind !== 'group')
      .sort((a, b) => placeChain(b).length - placeChain(a).length || compareText(placeId(a), placeId(b)));
    if (outers.length === 0) return null;
    const candidates = this.candidates(request.forms);
    for (const outer of outers) {
      const place = inside(candidates, outer);
      if (place) return place;
    }
    const outer = outers[0]!;
    const isOfTheTable = outer.kind === 'division' && candidates.some(({ level }) => level !== 'township');
    return isOfTheTable ? null : { kind: 'named', name: request.forms[0]!, within: outer };
  }

  /** Those that have what is said to lie in them, if any has. */
  #candidatesWithInner(request: PlaceRequest): readonly Division[] {
    const candidates = this.candidates(request.forms);
    const inner = request.inner.flatMap(({ forms }) => this.candidates(forms));
    const fitting = candidates.filter(({ code }) => inner.some((division) => liesIn(division.code, code)));
    return fitting.length > 0 ? fitting : candidates;
  }
}

function inside(candidates: readonly Division[], outer: Place): Place | null {
  if (outer.kind !== 'division') return null;
  const division = within(candidates, outer.division);
  return division === null ? null : divisionPlace(division);
}

/** A place by its name without any article around it; 杭州市西湖区 step by step. */
function alone(name: string): Place {
  const nothing: Surroundings = { home: null, known: new Set() };
  const candidates = candidatesOf(name, null);
  const chosen = byName(candidates, nothing) ?? byLevel(candidates, nothing);
  if (chosen) return divisionPlace(chosen);
  for (let length = name.length - 2; length >= 2; length--) {
    const outer = byName(candidatesOf(name.slice(0, length), null), nothing);
    const place =
      outer === null ? null : inside(candidatesOf(name.slice(length), null), divisionPlace(outer));
    if (place) return place;
  }
  return knownRegion(name) ?? { kind: 'named', name, within: null };
}

function decide(
  requests: readonly PlaceRequest[],
  choose: (request: PlaceRequest) => Place | null,
): Map<PlaceRequest, Place> {
  const decided = new Map<PlaceRequest, Place>();
  for (const request of requests) {
    const place = choose(request);
    if (place) decided.set(request, place);
  }
  return decided;
}
