import { compareText } from '../normal-form.js';
import type { Cluster } from './gather.js';
import type { Identity, OwnEntity } from './identify.js';
import { levelsBetween, NATIONAL } from './profile-place.js';
import type { Shown } from './shown.js';

export interface Known {
  key: string;
  shown: Shown;
}

/** From the province-and-ministry heads on, the press names leaders without their posts anywhere. */
const KNOWN_EVERYWHERE = 2;
/** Years before and after those of the known posts: fewer for names of two characters, which many people share. */
const marginOf = (name: string): number => (name.length > 2 ? 4 : 2);

/** The persons of one name, and who of them a profile without a post shows. */
export class Persons {
  readonly #ownId: string;
  readonly #margin: number;
  readonly #clusters: readonly Cluster<Known>[];
  readonly #idOf: (anchor: string) => string;
  readonly #ids: readonly string[];

  constructor(own: OwnEntity, clusters: readonly Cluster<Known>[], idOf: (anchor: string) => string) {
    this.#ownId = own.id;
    this.#margin = marginOf(own.name);
    this.#clusters = clusters;
    this.#idOf = idOf;
    this.#ids = clusters.map((cluster, i) => (i === 0 ? own.id : idOf(this.#anchorOf(cluster))));
  }

  identityOf(one: Known): Identity {
    const own = this.#clusters.findIndex(({ members }) => members.includes(one));
    if (own >= 0) return this.#identity(own, this.#whyOf(one, this.#clusters[own]!));
    const { shown } = one;
    const possible = this.#clusters.flatMap((cluster, i) => (this.#mayBe(cluster, shown) ? [i] : []));
    const near = possible.filter((i) => isAround(this.#clusters[i]!, shown));
    if (near.length === 1)
      return this.#identity(near[0]!, ['the only one of this name in the places of the article']);
    const everywhere = possible.filter((i) => this.#isKnownEverywhere(i, shown));
    if (shown.ofOldDays && everywhere[0] !== undefined) {
      return this.#identity(everywhere[0], ['an early post of the one whom the whole country knows']);
    }
    if (near.length === 0 && everywhere[0] !== undefined) {
      return this.#identity(everywhere[0], [
        'without a post, in the years of the one whom the whole country knows',
      ]);
    }
    if (this.#clusters.length === 0 && shown.note === null)
      return { id: this.#ownId, formerIds: [], why: [] };
    return { id: this.#idOf(anchorOfUnplaced(shown)), formerIds: [], why: ['no one of this name fits'] };
  }

  #identity(i: number, why: readonly string[]): Identity {
    const anchors = this.#clusters[i]!.members.flatMap(({ shown }) => shown.agencyIds);
    const formerIds = [...new Set(anchors.map(this.#idOf))]
      .filter((id) => id !== this.#ids[i])
      .sort(compareText);
    return { id: this.#ids[i]!, formerIds, why };
  }

  /** A body that only this person has a post in; else, persons of one body being judged different, a profile. */
  #anchorOf(cluster: Cluster<Known>): string {
    const others = new Set(
      this.#clusters.flatMap((other) =>
        other === cluster ? [] : other.members.flatMap(({ shown }) => shown.agencyIds),
      ),
    );
    const bodies = cluster.members.flatMap(({ shown }) => shown.agencyIds).filter((id) => !others.has(id));
    return bodies.sort(compareText)[0] ?? cluster.members.map(({ key }) => key).sort(compareText)[0]!;
  }

  /** A leader is not called by his seat in a congress or conference. */
  #mayBe({ members }: Cluster<Known>, shown: Shown): boolean {
    const isOfNote = members.some((member) => member.shown.note === shown.note);
    const isLeader = members.some((member) => member.shown.rank >= KNOWN_EVERYWHERE);
    return (
      isOfNote &&
      (shown.seat === null || !isLeader || members.some((member) => member.shown.seat === shown.seat))
    );
  }

  /** Leaders of the state at any time, others while they are in the news with their posts. */
  #isKnownEverywhere(i: number, { year, ofOldDays }: Shown): boolean {
    const shown = this.#clusters[i]!.members.map((member) => member.shown);
    const rank = Math.max(...shown.map((one) => one.rank));
    const years = shown.map((one) => one.year);
    const isInTime = year >= Math.min(...years) - this.#margin && year <= Math.max(...years) + this.#margin;
    return rank === 3 || (rank >= KNOWN_EVERYWHERE && (isInTime || ofOldDays));
  }

  #whyOf({ key }: Known, { links }: Cluster<Known>): string[] {
    const own = links.filter(({ a, b }) => a === key || b === key).map(({ why }) => why);
    return this.#clusters.length === 1 ? [] : [...new Set(own)].sort(compareText);
  }
}

function isAround({ members }: Cluster<Known>, { places }: Shown): boolean {
  return places.some((place) =>
    members.some(({ shown }) =>
      shown.places.some((other) => other !== NATIONAL && levelsBetween(place, other) !== null),
    ),
  );
}

/** Those whom nothing places are one person for each note, seat and place: nothing tells them apart further. */
function anchorOfUnplaced({ note, seat, places }: Shown): string {
  return ['unplaced', note ?? '', seat ?? '', ...places].join(' ');
}
