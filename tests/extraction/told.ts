import type { LocalEntity, LocalRelation } from '../../src/domain/extraction.js';
import type { EntityType } from '../../src/domain/vocabulary.js';
import type { RelationRule } from '../../src/extraction/relation-rule.js';
import { prepareSource, type Source } from '../../src/extraction/source.js';
import { printed } from './printed.js';

type Names = Partial<Record<EntityType, readonly (string | readonly string[])[]>>;

/** An article whose entities are given: each by one string, or by all that name it. */
export class Told {
  readonly source: Source;
  readonly entities: readonly LocalEntity[];

  constructor(text: string, names: Names, title = '') {
    this.source = prepareSource(printed(text, title));
    this.entities = Object.entries(names).flatMap(([type, list]) =>
      list.map((strings) => this.#entity(type as EntityType, [strings].flat())),
    );
  }

  #entity(type: EntityType, strings: readonly string[]): LocalEntity {
    const { text } = this.source;
    const mentions = strings.flatMap((string) => {
      const found = [];
      for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1)) {
        found.push({ start: at, end: at + string.length, text: string });
      }
      return found;
    });
    mentions.sort((a, b) => a.start - b.start);
    return { id: strings[0]!, type, name: strings[0]!, mentions, rule: 'given' };
  }

  /** What the rule states, as short lines: 周砚秋 chair 全市禁毒工作会议. */
  lines(rule: RelationRule): string[] {
    return rule(this.source, this.entities).map(line);
  }

  /** The words that each statement shows as its evidence. */
  evidence(rule: RelationRule): string[] {
    return rule(this.source, this.entities).map(({ evidence }) =>
      this.source.text.slice(evidence.start, evidence.end),
    );
  }
}

function line(relation: LocalRelation): string {
  switch (relation.type) {
    case 'ATTENDS':
      return `${relation.from} ${relation.role} ${relation.to}`;
    case 'HELD_ON':
      return `${relation.from} on ${relation.date}`;
    case 'MEASURED': {
      const { from, value, unit, metric, status, date } = relation;
      return [from, value, unit, metric, status ?? '', date ?? ''].join(' ').trim();
    }
    default:
      return `${relation.from} ${relation.type} ${relation.to}`;
  }
}
