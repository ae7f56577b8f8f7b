import { readFileSync } from 'node:fs';
import type { Article } from '../../src/domain/article.js';
import { composeText } from '../../src/domain/article.js';
import type { Extraction, LocalEntity, LocalRelation } from '../../src/domain/extraction.js';
import { article, day, occurrences } from './compose.js';

export const goldFolder = new URL('../../../shared/gold/', import.meta.url);

interface GoldEntity {
  id: string;
  type: LocalEntity['type'];
  name: string;
  mentions: string[];
}

interface Item {
  id: string;
  title: string;
  kicker?: string | null;
  subtitle?: string | null;
  body: string;
  publishedOn: string;
}

export interface GoldArticle {
  article: Article;
  extraction: Extraction;
}

/** The annotated articles as if an extractor had found all that they hold. */
export function readGold(set: 'seeds' | 'broadcast', homeRegion: string | null): GoldArticle[] {
  const items = new Map(lines<Item>(`${set}.items.jsonl`).map((item) => [item.id, item]));
  return lines<{ id: string; entities: GoldEntity[]; relations: LocalRelation[] }>(`${set}.gold.jsonl`).map(
    (gold) => {
      const item = items.get(gold.id)!;
      const { title, body, kicker = null, subtitle = null } = item;
      const text = composeText({ kicker, title, subtitle, body });
      const source = {
        id: gold.id,
        title,
        kicker,
        subtitle,
        text,
        publishedOn: day(item.publishedOn),
        homeRegion,
      };
      return {
        article: article(body, source),
        extraction: toExtraction(text, gold.entities, gold.relations),
      };
    },
  );
}

function toExtraction(
  text: string,
  gold: readonly GoldEntity[],
  goldRelations: readonly LocalRelation[],
): Extraction {
  const all = gold.flatMap(({ mentions }) => mentions);
  const entities = gold
    .map(({ id, type, name, mentions }) => ({
      id,
      type,
      name,
      rule: 'gold',
      mentions: occurrences(text, mentions, all),
    }))
    .filter(({ mentions }) => mentions.length > 0);
  const ids = new Set(entities.map(({ id }) => id));
  const relations = goldRelations
    .filter(({ from, to }) => ids.has(from) && (to === null || ids.has(to)))
    .map((relation) => ({ ...relation, evidence: { start: 0, end: 1 }, rule: 'gold' }));
  return { entities, relations };
}

function lines<T>(file: string): T[] {
  return readFileSync(new URL(file, goldFolder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}
