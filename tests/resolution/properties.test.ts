import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.js';
import { entityTypeOfId } from '../../src/domain/ids.js';
import type { ResolvedArticle, ResolvedEntity } from '../../src/domain/resolved.js';
import { extract } from '../../src/extraction/index.js';
import { resolve } from '../../src/resolution/index.js';
import { article, day } from './compose.js';
import { goldFolder, readGold, type GoldArticle } from './gold.js';

const seedFolder = new URL('../../seed/', import.meta.url);

function readDigests(): GoldArticle[] {
  const files = readdirSync(seedFolder).filter((file) => file.endsWith('.jsonl'));
  const lines = files
    .sort()
    .flatMap((file) => readFileSync(new URL(file, seedFolder), 'utf8').trim().split('\n'));
  return lines.map((line) => {
    const { id, title, body, publishedOn } = JSON.parse(line) as Record<
      'id' | 'title' | 'body' | 'publishedOn',
      string
    >;
    const digest = article(body, { id, title, text: `${title}\n${body}`, publishedOn: day(publishedOn) });
    return { article: digest, extraction: extract(digest) };
  });
}

const gold = existsSync(goldFolder) ? [...readGold('seeds', '浙江省'), ...readGold('broadcast', null)] : [];
const corpus = [...readDigests(), ...gold];
const resolvedCorpus = corpus.map((one) => resolve(one.article, one.extraction));
const oneOfCorpus = fc.constantFrom(...corpus);

/** The same extraction, its entities and relations in another order and under other local ids. */
function shuffled({ entities, relations }: Extraction): fc.Arbitrary<Extraction> {
  return fc
    .tuple(
      fc.shuffledSubarray([...entities], { minLength: entities.length }),
      fc.shuffledSubarray([...relations], { minLength: relations.length }),
      fc.shuffledSubarray(
        entities.map((_, i) => i),
        { minLength: entities.length },
      ),
    )
    .map(([otherEntities, otherRelations, numbers]) => {
      const renamed = new Map(otherEntities.map(({ id }, i) => [id, `x${numbers[i]!}`]));
      return {
        entities: otherEntities.map((entity) => ({ ...entity, id: renamed.get(entity.id)! })),
        relations: otherRelations.map((relation) => {
          const to = relation.to === null ? null : renamed.get(relation.to)!;
          return { ...relation, from: renamed.get(relation.from)!, to } as typeof relation;
        }),
      };
    });
}

test('the order of entities and relations and their local ids do not matter', () => {
  fc.assert(
    fc.property(
      oneOfCorpus.chain((one) => shuffled(one.extraction).map((other) => ({ one, other }))),
      ({ one, other }) => {
        expect(resolve(one.article, other)).toEqual(resolve(one.article, one.extraction));
      },
    ),
    { numRuns: 150 },
  );
});

describe('over the whole corpus', () => {
  const each = (check: (resolved: ResolvedArticle) => void) => {
    for (const resolved of resolvedCorpus) check(resolved);
    expect(resolvedCorpus.length).toBeGreaterThan(100);
  };

  test('any article gives the same entity for the same id', () => {
    const known = new Map<string, ResolvedEntity>();
    each(({ entities }) => {
      for (const entity of entities) {
        expect(entity).toEqual(known.get(entity.id) ?? entity);
        known.set(entity.id, entity);
      }
    });
  });

  test('any article gives the same fact for the same id', () => {
    const known = new Map<string, unknown>();
    each(({ statements }) => {
      for (const { fact } of statements) {
        expect(fact).toEqual(known.get(fact.id) ?? fact);
        known.set(fact.id, fact);
      }
    });
  });

  test('mentions print what the text prints, in its order, each once', () => {
    each(({ article: { text }, mentions }) => {
      for (const { spans } of mentions) {
        for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
        const places = spans.map(({ start, end }) => [start, end]);
        expect(places).toEqual([...places].sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!));
        expect(new Set(places.map(String)).size).toBe(places.length);
      }
    });
  });

  test('every id that is used is in the list, once, and tells its type', () => {
    each(({ entities, mentions, statements }) => {
      const ids = new Set(entities.map(({ id }) => id));
      expect(ids.size).toBe(entities.length);
      for (const { id, type } of entities) expect(entityTypeOfId(id)).toBe(type);
      const used = [
        ...mentions.map(({ entityId }) => entityId),
        ...statements.flatMap(({ fact }) => [fact.subjectId, fact.objectId]),
        ...entities.flatMap(({ withinId, attributes }) => [withinId, attributes.regionId]),
      ];
      for (const id of used) if (id !== null && id !== undefined) expect(ids).toContain(id);
    });
  });

  test('regions lie in regions, without a circle', () => {
    each(({ entities }) => {
      const byId = new Map(entities.map((entity) => [entity.id, entity]));
      for (const { id } of entities) {
        const chain = new Set<string>();
        for (let at: string | null = id; at !== null; at = byId.get(at)!.withinId) {
          expect(chain).not.toContain(at);
          chain.add(at);
        }
      }
    });
  });

  test('every entity has a name and a spelling', () => {
    each(({ entities }) => {
      for (const { name, pinyin } of entities) {
        expect(name).not.toBe('');
        expect(pinyin).toMatch(/^[a-z0-9.+%]+(?: [a-z0-9.+%]+)*$/);
      }
    });
  });

  test('no fact stands between an entity and itself', () => {
    each(({ statements }) => {
      for (const { fact } of statements) expect(fact.subjectId).not.toBe(fact.objectId);
    });
  });
});
