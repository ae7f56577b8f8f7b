import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { composeText } from '../../src/domain/article.js';
import type { Extraction, LocalEntity } from '../../src/domain/extraction.js';
import type { ResolvedArticle } from '../../src/domain/resolved.js';
import type { EntityType } from '../../src/domain/vocabulary.js';
import { extract } from '../../src/extraction/index.js';
import { identify, sightingsOf } from '../../src/resolution/identity/index.js';
import { resolve } from '../../src/resolution/index.js';
import { article, day, occurrences } from './compose.js';

export const corpusFile = new URL('../../../shared/corpora/broadcast.jsonl.gz', import.meta.url);

/** Two names in two articles, and whether a reader takes them for one thing. */
export interface Pair {
  kind: EntityType;
  a: string;
  nameA: string;
  b: string;
  nameB: string;
  same: boolean;
}

export function readPairs(): Pair[] {
  const file = readFileSync(new URL('pairs.jsonl', import.meta.url), 'utf8');
  return file
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair);
}

/** The pairs that get one id when the articles of all of them are known. */
export function joinedPairs(pairs: readonly Pair[]): Pair[] {
  const resolved = resolveAll(pairs);
  const persons = personsOf([...resolved.values()]);
  const idOf = (id: string, name: string, kind: EntityType) => {
    const { mentions } = resolved.get(id)!;
    const prefix = `${kind.toLowerCase()}-`;
    const mention = mentions.find(
      ({ entityId, spans }) => entityId.startsWith(prefix) && spans.some(({ text }) => text === name),
    );
    return persons.get(`${id} ${mention!.entityId}`) ?? mention!.entityId;
  };
  return pairs.filter(({ kind, a, nameA, b, nameB }) => idOf(a, nameA, kind) === idOf(b, nameB, kind));
}

function resolveAll(pairs: readonly Pair[]): Map<string, ResolvedArticle> {
  const wanted = new Map<string, { kind: EntityType; name: string }[]>();
  for (const { kind, a, nameA, b, nameB } of pairs) {
    for (const [id, name] of [
      [a, nameA],
      [b, nameB],
    ] as const)
      wanted.set(id, [...(wanted.get(id) ?? []), { kind, name }]);
  }
  const resolved = new Map<string, ResolvedArticle>();
  for (const line of gunzipSync(readFileSync(corpusFile)).toString('utf8').trim().split('\n')) {
    const item = JSON.parse(line) as Record<'id' | 'title' | 'body' | 'publishedOn', string>;
    const names = wanted.get(item.id);
    if (names === undefined) continue;
    const { id, title, body } = item;
    const text = composeText({ kicker: null, title, subtitle: null, body });
    const own = article(body, { id, title, text, publishedOn: day(item.publishedOn), homeRegion: null });
    resolved.set(
      id,
      resolve(
        own,
        names.reduce((found, name) => having(text, found, name), extract(own)),
      ),
    );
  }
  return resolved;
}

/** So that what extraction misses does not count here. */
function having(
  text: string,
  extraction: Extraction,
  { kind, name }: { kind: EntityType; name: string },
): Extraction {
  const { entities } = extraction;
  const ofKind = entities.filter(({ type }) => type === kind);
  const known = ofKind.flatMap(({ mentions }) => mentions.map((mention) => mention.text));
  if (known.includes(name)) return extraction;
  const apart = occurrences(text, [name], known);
  const mentions = apart.length > 0 ? apart : occurrences(text, [name], []);
  const added: LocalEntity = { id: `added-${kind}-${name}`, type: kind, name, mentions, rule: 'test' };
  return { ...extraction, entities: [...entities, added] };
}

/** By article and own id. */
function personsOf(articles: readonly ResolvedArticle[]): Map<string, string> {
  const sightings = articles.flatMap((resolved) =>
    sightingsOf(resolved).map(({ ownId, profile }) => ({
      ownId,
      profile,
      articleId: resolved.article.id,
      name: resolved.entities.find(({ id }) => id === ownId)!.name,
    })),
  );
  const persons = new Map<string, string>();
  for (const ownId of new Set(sightings.map((sighting) => sighting.ownId))) {
    const own = sightings.filter((sighting) => sighting.ownId === ownId);
    const profiles = new Map(own.map(({ profile }) => [profile.key, profile]));
    const identities = identify({ id: ownId, name: own[0]!.name }, [...profiles.values()], []);
    for (const { articleId, profile } of own) {
      persons.set(`${articleId} ${ownId}`, identities.get(profile.key)!.id);
    }
  }
  return persons;
}
