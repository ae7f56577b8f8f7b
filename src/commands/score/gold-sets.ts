import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { composeText } from '../../domain/article.js';
import { parseIsoDate } from '../../domain/date.js';
import { AnlanError } from '../../domain/errors.js';
import type { ExtractionInput } from '../../extraction/index.js';

/** Annotated articles with what extraction needs of them. */
export interface GoldSet {
  name: string;
  /** The annotations, one JSON object a line. */
  file: string;
  articles: GoldArticle[];
}

export interface GoldArticle extends ExtractionInput {
  id: string;
}

interface Item {
  id: string;
  title: string;
  kicker?: string | null;
  subtitle?: string | null;
  body: string;
  publishedOn?: string;
  homeRegion?: string | null;
}

/** Rules may be written on all of these but the blind ones, which are scored only to report. */
export const setNames = ['seeds', 'given', 'dev', 'blind', 'local', 'local-blind'] as const;
export type SetName = (typeof setNames)[number];
export const isBlind = (name: string): boolean => name.endsWith('blind');

/**
 * Reads the annotated sets. `shared` is the folder of what is not ours to publish: the seeds, the given annotations,
 * and the corpus with the texts of `dev` and `blind`; `own` is tests/gold.
 */
export async function readGoldSets(
  shared: string,
  own: string,
  names: readonly SetName[],
): Promise<GoldSet[]> {
  const given = (name: string) => ({
    file: join(shared, 'gold', `${name}.gold.jsonl`),
    texts: join(shared, 'gold', `${name}.items.jsonl`),
  });
  const corpus = join(shared, 'corpora', 'broadcast.jsonl.gz');
  const places: Record<SetName, { file: string; texts: string }> = {
    seeds: given('seeds'),
    given: given('broadcast'),
    dev: { file: join(own, 'dev.gold.jsonl'), texts: corpus },
    blind: { file: join(own, 'blind.gold.jsonl'), texts: corpus },
    local: { file: join(own, 'local.gold.jsonl'), texts: join(own, 'local.items.jsonl') },
    'local-blind': { file: join(own, 'local-blind.gold.jsonl'), texts: join(own, 'local-blind.items.jsonl') },
  };
  const sets: GoldSet[] = [];
  for (const name of names) sets.push(await readGoldSet(name, places[name]));
  return sets;
}

async function readGoldSet(
  name: SetName,
  { file, texts }: { file: string; texts: string },
): Promise<GoldSet> {
  for (const needed of [file, texts]) {
    if (!existsSync(needed)) throw unusable(`${name}: ${needed} is absent`);
  }
  const days = new Map(
    parse(readFileSync(file, 'utf8').split('\n')).map((item) => [item.id, item.publishedOn]),
  );
  const items = (await readItems(texts, days)).map((item): GoldArticle => {
    const headline = { kicker: item.kicker ?? null, title: item.title, subtitle: item.subtitle ?? null };
    const publishedOn = parseIsoDate(days.get(item.id) ?? '');
    if (!publishedOn) throw unusable(`${name}: ${item.id} has no day of publication`);
    const homeRegion = item.homeRegion ?? (name === 'seeds' ? '浙江省' : null);
    const text = composeText({ ...headline, body: item.body });
    return { id: item.id, ...headline, text, publishedOn, homeRegion };
  });
  const missing = [...days.keys()].filter((id) => !items.some((item) => item.id === id));
  if (missing.length > 0) throw unusable(`${name}: ${texts} lacks ${missing.join(', ')}`);
  return { name, file, articles: items };
}

/** Line by line: the corpus is larger than what is wanted of it. */
async function readItems(file: string, wanted: ReadonlyMap<string, unknown>): Promise<Item[]> {
  const raw = createReadStream(file);
  const lines = createInterface({ input: file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw });
  const items: Item[] = [];
  for await (const line of lines) {
    const id = /^\{\s*"id":\s*"([^"]+)"/.exec(line)?.[1];
    if (id !== undefined && wanted.has(id)) items.push(...parse([line]));
  }
  return items;
}

function parse(lines: readonly string[]): Item[] {
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Item);
}

function unusable(message: string): AnlanError {
  return new AnlanError({ kind: 'INTERNAL', message });
}
