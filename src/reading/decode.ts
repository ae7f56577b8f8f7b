import { isUtf8 } from 'node:buffer';

/** Text of bytes, and how sure that is. */
export type Decoded =
  | { text: string; warning: string | null }
  /** Neither UTF-8 nor GB18030; the offset counts from the first of the bytes. */
  | { text: null; invalidAt: number };

const gb18030 = new TextDecoder('gb18030', { fatal: true });

/**
 * UTF-8, with or without a byte order mark, else GB18030 where the bytes are Chinese in it: older tools of Chinese
 * editorial offices still write it. `offset` is where the bytes stand in their input, for the warning.
 */
export function decodeText(bytes: Uint8Array, offset = 0): Decoded {
  const invalidAt = isUtf8(bytes) ? null : firstInvalidUtf8(bytes);
  if (invalidAt === null) return { text: new TextDecoder('utf-8').decode(bytes), warning: null };
  if (looksLikeGb18030(bytes)) {
    try {
      const warning = `read as GB18030, because byte ${offset + invalidAt} is not valid UTF-8`;
      return { text: gb18030.decode(bytes), warning };
    } catch {
      return { text: null, invalidAt };
    }
  }
  return { text: null, invalidAt };
}

/** The offset of the first byte that no UTF-8 sequence allows (RFC 3629), or null. */
export function firstInvalidUtf8(bytes: Uint8Array): number | null {
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i);
    if (length === 0) return i;
    i += length;
  }
  return null;
}

function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!;
  if (lead < 0x80) return 1;
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead <= 0xf4 ? 4 : 0;
  if (lead < 0xc2 || length === 0 || i + length > bytes.length) return 0;
  for (let k = 1; k < length; k++) if ((bytes[i + k]! & 0xc0) !== 0x80) return 0;
  const second = bytes[i + 1]!;
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const outside = (lead === 0xed && second >= 0xa0) || (lead === 0xf4 && second >= 0x90);
  return overlong || outside ? 0 : length;
}

/**
 * Damaged UTF-8 is often formally valid GB18030 too, but then of rare characters. Chinese prose has nine in ten of
 * its double bytes in the rows of punctuation and of the 3,755 frequent characters of GB 2312 (leads A1 to A3 and B0
 * to D7).
 */
function looksLikeGb18030(bytes: Uint8Array): boolean {
  let pairs = 0;
  let frequent = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!;
    if (lead < 0x80) continue;
    pairs += 1;
    const trail = bytes[++i] ?? 0;
    if (trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7))) frequent += 1;
  }
  return pairs > 0 && frequent >= pairs * 0.8;
}
