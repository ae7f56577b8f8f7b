import { stableHash } from '../../domain/ids.js';
import type { FactRow, IssueRow, SaidRows } from './rows.js';

export type FactWithEnds = Pick<FactRow, 'id' | 'subjectId' | 'objectId'>;

/** What a transaction has changed, and what therefore has to be derived anew before it commits. */
export class Touched {
  readonly factIds = new Set<string>();
  readonly issueIds = new Set<string>();
  readonly publicationIds = new Set<string>();
  /** Entities whose candidates are others although they are not. */
  readonly comparedAnew = new Set<string>();
  readonly #newFacts = new Map<string, FactWithEnds>();
  /** By how many articles an entity is named more, or fewer, than before. */
  readonly #articleDeltas = new Map<string, number>();
  readonly #nameDeltas = new Map<string, NameDelta>();

  add(rows: SaidRows): void {
    for (const entity of rows.entities) {
      this.reconsider(entity.id);
      this.#countName(entity.id, entity.properties['name'] as string, 0);
    }
    for (const mention of rows.mentions) {
      this.#count(mention.entityId, 1);
      for (const name of mention.names) this.#countName(mention.entityId, name, 1);
    }
    for (const fact of rows.facts) this.factIds.add(fact.id);
  }

  addIssue({ issueId, publicationId }: Pick<IssueRow, 'issueId' | 'publicationId'>): void {
    this.issueIds.add(issueId);
    this.publicationIds.add(publicationId);
  }

  /** A fact that nobody stated before this transaction. */
  addNewFact({ id, subjectId, objectId }: FactWithEnds): void {
    this.#newFacts.set(id, { id, subjectId, objectId });
  }

  newFacts(): FactWithEnds[] {
    return [...this.#newFacts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** An entity that is named as often as before, and whose facts or whereabouts are others. */
  reconsider(entityId: string): void {
    this.#count(entityId, 0);
  }

  retractMention(entityId: string, names: readonly string[]): void {
    this.#count(entityId, -1);
    for (const name of names) this.#countName(entityId, name, -1);
  }

  entityIds(): string[] {
    return [...this.#articleDeltas.keys()].sort();
  }

  entityDeltas(): { id: string; delta: number }[] {
    return this.entityIds().map((id) => ({ id, delta: this.#articleDeltas.get(id)! }));
  }

  nameDeltas(): NameDelta[] {
    return [...this.#nameDeltas.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #count(id: string, delta: number): void {
    this.#articleDeltas.set(id, (this.#articleDeltas.get(id) ?? 0) + delta);
  }

  #countName(entityId: string, text: string, delta: number): void {
    const id = `name-${stableHash(entityId, text)}`;
    const known = this.#nameDeltas.get(id);
    this.#nameDeltas.set(id, { id, entityId, text, delta: (known?.delta ?? 0) + delta });
  }
}

export interface NameDelta {
  id: string;
  entityId: string;
  text: string;
  delta: number;
}
