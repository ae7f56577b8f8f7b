import type { ResolvedEntity } from '../../domain/resolved.js';
import type { WriteTransaction } from '../database.js';
import * as cypher from './judged-cypher.js';
import type { ChangedFinals } from './judged.js';
import { entitiesOf } from './united.js';

interface JudgedRow extends Record<string, unknown> {
  id: string;
  finalId: string;
  entities: string;
}

/** What the judgements of now make of entities; read as they are asked for, and kept for one transaction. */
export class Finals {
  readonly #transaction: WriteTransaction;
  readonly #changed: ChangedFinals;
  readonly #asked = new Set<string>();
  readonly #finalId = new Map<string, string>();
  readonly #canonical = new Map<string, ResolvedEntity>();

  constructor(transaction: WriteTransaction, changed: ChangedFinals) {
    this.#transaction = transaction;
    this.#changed = changed;
  }

  /** Ids that change, of those loaded. */
  get finalId(): ReadonlyMap<string, string> {
    return this.#finalId;
  }

  /** Of the entities that others change into, and the regions around those. */
  get canonical(): ReadonlyMap<string, ResolvedEntity> {
    return this.#canonical;
  }

  of(id: string): string {
    return this.#finalId.get(id) ?? id;
  }

  /** What it was when the transaction began. */
  formerly(id: string): string {
    return this.#changed.get(id)?.from ?? this.of(id);
  }

  /** Entities are to be loaded before they are asked for. */
  async load(ids: Iterable<string>): Promise<void> {
    for (let fresh = this.#fresh(ids); fresh.length > 0;) {
      const rows = await this.#transaction.run<JudgedRow>(cypher.readJudged, { ids: fresh });
      const further: string[] = [];
      for (const { id, finalId, entities } of rows) {
        if (finalId !== id) this.#finalId.set(id, finalId);
        const all = entitiesOf({ entities }, id);
        for (const entity of all) if (!this.#canonical.has(entity.id)) this.#canonical.set(entity.id, entity);
        further.push(finalId, ...all.map((entity) => entity.id));
      }
      fresh = this.#fresh(further);
    }
  }

  #fresh(ids: Iterable<string>): string[] {
    const fresh = [...new Set(ids)].filter((id) => !this.#asked.has(id)).sort();
    for (const id of fresh) this.#asked.add(id);
    return fresh;
  }
}
