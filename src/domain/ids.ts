import { createHash } from 'node:crypto';
import { entityTypes, factTypes, type EntityType, type FactType } from './vocabulary.js';

/** 80 bits: a billion ids collide with a chance below one in a million. */
const HASH_LENGTH = 16;
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A stable hash of the parts as 16 characters of Crockford's base 32. Parts never run into each other. */
export function stableHash(...parts: readonly string[]): string {
  const digest = createHash('sha256').update(parts.join('\u001f')).digest();
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of digest) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5 && text.length < HASH_LENGTH) {
      text += alphabet.charAt((value >>> (bits - 5)) & 31);
      bits -= 5;
    }
    value &= 0xff;
  }
  return text;
}

/** `official-…`: the type stands in the id, so that it is known without asking the database. */
export function entityId(type: EntityType, ...identity: readonly string[]): string {
  return `${type.toLowerCase()}-${stableHash(type, ...identity)}`;
}

/** Regions with a division code have it in their id, so that others can make the id themselves. */
export function regionIdOfCode(code: string): string {
  return `region-${code}`;
}

const typeOfPrefix = new Map(entityTypes.map((type) => [type.toLowerCase(), type]));

/** Null where the id is none of an entity. */
export function entityTypeOfId(id: string): EntityType | null {
  return typeOfPrefix.get(id.slice(0, id.indexOf('-'))) ?? null;
}

/** `holds-post-…`: like an entity's, a fact's id tells its type. */
export function factId(type: FactType, ...identity: readonly string[]): string {
  return `${factPrefix(type)}-${stableHash(type, ...identity)}`;
}

function factPrefix(type: FactType): string {
  return type.toLowerCase().replaceAll('_', '-');
}

const factTypeOfPrefix = new Map(factTypes.map((type) => [factPrefix(type), type]));

/** Null where the id is none of a fact. */
export function factTypeOfId(id: string): FactType | null {
  return factTypeOfPrefix.get(id.slice(0, id.lastIndexOf('-'))) ?? null;
}
