import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ResolvedEntity, ResolvedStatement } from '../../domain/resolved.js';
import type { SaidOfEntities } from '../../resolution/identity/index.js';

/** Printed words are left out: they stand in the article's text at their offsets. */
interface Packed {
  entities: ResolvedEntity[];
  mentions: { entityId: string; spans: [start: number, end: number][] }[];
  statements: ResolvedStatement[];
}

/** Half the time of the usual level, a tenth larger. */
const COMPRESSION_LEVEL = 3;

/**
 * What an article says by itself, before it is known what other articles say: kept with the article, so that it can be
 * written again under other identities. About 1 KB for an article of 1,000 characters.
 */
export function packOwnForm({ entities, mentions, statements }: SaidOfEntities): Int8Array {
  const packed: Packed = {
    entities,
    mentions: mentions.map(({ entityId, spans }) => ({
      entityId,
      spans: spans.map(({ start, end }) => [start, end]),
    })),
    statements,
  };
  const bytes = deflateRawSync(JSON.stringify(packed), { level: COMPRESSION_LEVEL });
  return new Int8Array(bytes);
}

/** `text` is the article's. */
export function unpackOwnForm(bytes: Int8Array, text: string): SaidOfEntities {
  const packed = JSON.parse(inflateRawSync(Buffer.from(bytes)).toString()) as Packed;
  return {
    ...packed,
    mentions: packed.mentions.map(({ entityId, spans }) => ({
      entityId,
      spans: spans.map(([start, end]) => ({ text: text.slice(start, end), start, end })),
    })),
  };
}
