import type { Profile } from '../../domain/identity.js';
import { stableHash } from '../../domain/ids.js';
import type { ResolvedArticle } from '../../domain/resolved.js';
import { identify, sightingsOf, type Identity } from '../../resolution/identity/index.js';
import type { WriteTransaction } from '../database.js';
import * as cypher from './person-cypher.js';

/** Raise it when `identify` comes to other persons from the same profiles: names are then told apart anew. */
const identityVersion = 2;

/** A profile that an article showed until now. */
export interface ShownProfile {
  id: string;
  ownId: string;
}

export interface PersonsChange {
  articles: readonly ResolvedArticle[];
  gone: readonly ShownProfile[];
  /** Names to be told apart anew, whatever the profiles. */
  ownIds: readonly string[];
}

/** Who the officials of a transaction's articles are. */
export interface Persons {
  /** Of the articles written: to each own id the id of the person. */
  byArticle: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Profiles that stand for somebody else than before, with whom they stood for. */
  formerly: ReadonlyMap<string, string>;
  /** The persons of each name that was told apart anew. */
  ofName: ReadonlyMap<string, readonly Identity[]>;
  /** All that the profiles of these names stand for, or stood for until now. */
  ids: ReadonlySet<string>;
}

interface ProfileRow extends Profile, Record<string, unknown> {
  id: string;
  ownId: string;
  /** Null until who it is has been told for the first time. */
  identityId: string | null;
  why: string[] | null;
}

/**
 * Brings the profiles of the articles into the graph, takes out those that nothing shows any more, and tells the
 * persons of a name apart again where its profiles are others than before. A name's persons follow from its set of
 * profiles alone, so that one more article like many before costs nothing.
 */
export async function settlePersons(
  transaction: WriteTransaction,
  { articles, gone, ownIds }: PersonsChange,
): Promise<Persons> {
  const shown = articles.flatMap(profilesOf);
  const names = new Map<string, string | null>(
    [...gone.map(({ ownId }) => ownId), ...ownIds].map((id) => [id, null]),
  );
  for (const { ownId, name } of shown) names.set(ownId, name);
  const identities = await transaction.run<{ id: string; name: string; version: number | null }>(
    cypher.lockIdentities,
    { rows: [...names].map(([id, name]) => ({ id, name })).sort(byId) },
  );

  const profiles = new Map(shown.map(({ profileId, ownId, profile }) => [profileId, { ownId, ...profile }]));
  const rows = [...profiles].map(([id, properties]) => ({ id, properties })).sort(byId);
  const merged = await transaction.run<{ id: string; identityId: string | null }>(cypher.mergeProfiles, {
    rows,
  });
  await transaction.run(cypher.createShows, {
    rows: shown.map(({ articleId, profileId }) => ({ articleId, profileId })),
  });
  const vanished = await transaction.run<{ ownId: string }>(cypher.deleteUnshownProfiles, {
    ids: distinct(gone.map(({ id }) => id)),
  });

  const isNew = merged.filter(({ identityId }) => identityId === null);
  const anew = distinct([
    ...isNew.map(({ id }) => profiles.get(id)!.ownId),
    ...vanished.map(({ ownId }) => ownId),
    ...ownIds,
    ...identities.filter(({ version }) => version !== identityVersion).map(({ id }) => id),
  ]);
  const nameOf = new Map(identities.map(({ id, name }) => [id, name]));
  const told = await tellApart(transaction, anew, nameOf);
  const personOf = new Map(merged.map(({ id, identityId }) => [id, told.personOf.get(id) ?? identityId!]));
  const byArticle = new Map<string, Map<string, string>>(
    articles.map(({ article }) => [article.id, new Map()]),
  );
  for (const { articleId, ownId, profileId } of shown) {
    byArticle.get(articleId)!.set(ownId, personOf.get(profileId)!);
  }
  return {
    byArticle,
    formerly: told.formerly,
    ofName: told.ofName,
    ids: new Set([...personOf.values(), ...told.personOf.values(), ...told.formerly.values()]),
  };
}

export function profileIdOf(ownId: string, key: string): string {
  return `profile-${stableHash(ownId, key)}`;
}

function profilesOf(resolved: ResolvedArticle) {
  const nameOf = new Map(resolved.entities.map(({ id, name }) => [id, name]));
  return sightingsOf(resolved).map(({ ownId, profile }) => ({
    articleId: resolved.article.id,
    ownId,
    name: nameOf.get(ownId)!,
    profileId: profileIdOf(ownId, profile.key),
    profile,
  }));
}

async function tellApart(
  transaction: WriteTransaction,
  ownIds: readonly string[],
  nameOf: ReadonlyMap<string, string>,
) {
  const personOf = new Map<string, string>();
  const formerly = new Map<string, string>();
  const ofName = new Map<string, Identity[]>();
  if (ownIds.length === 0) return { personOf, formerly, ofName };

  const rows = new Map<string, ProfileRow[]>();
  for (const row of await transaction.run<ProfileRow>(cypher.readProfiles, { ids: ownIds })) {
    const known = rows.get(row.ownId);
    if (known) known.push(row);
    else rows.set(row.ownId, [row]);
  }
  const judged = await transaction.run<{ ownId: string; aId: string; bId: string }>(cypher.readApart, {
    ids: ownIds,
  });
  const changed: { id: string; identityId: string; why: readonly string[] }[] = [];
  for (const ownId of ownIds) {
    const profiles = rows.get(ownId) ?? [];
    const apart = judged.filter((row) => row.ownId === ownId).map(({ aId, bId }) => [aId, bId] as const);
    const persons = identify({ id: ownId, name: nameOf.get(ownId)! }, profiles, apart);
    ofName.set(ownId, [...persons.values()]);
    for (const profile of profiles) {
      const { id, why } = persons.get(profile.key)!;
      personOf.set(profile.id, id);
      if (profile.identityId !== null && profile.identityId !== id)
        formerly.set(profile.id, profile.identityId);
      if (profile.identityId !== id || !same(profile.why, why)) {
        changed.push({ id: profile.id, identityId: id, why });
      }
    }
  }
  await transaction.run(cypher.writeIdentities, { rows: changed });
  await transaction.run(cypher.writeVersions, { ids: ownIds, version: identityVersion });
  const empty = ownIds.filter((ownId) => !rows.has(ownId));
  await transaction.run(cypher.deleteIdentities, { ids: empty });
  return { personOf, formerly, ofName };
}

function same(a: readonly string[] | null, b: readonly string[]): boolean {
  return a !== null && a.length === b.length && a.every((value, i) => value === b[i]);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
