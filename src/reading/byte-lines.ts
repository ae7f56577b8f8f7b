const LINE_FEED = 0x0a;

/** One line of a stream of bytes, without its line feed. */
export interface ByteLine {
  /** Null where the line is longer than the limit: its bytes are let go while they pass. */
  bytes: Uint8Array | null;
  /** 1-based. */
  number: number;
  /** Of the line's first byte, from the start of the input. */
  offset: number;
  length: number;
}

/**
 * Splits at line feeds, which no multi-byte character of UTF-8 or GB18030 contains. Holds at most one chunk and one
 * line of `maxBytes`. A last line without a line feed counts; an empty rest does not.
 */
export async function* byteLines(
  content: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] | null = [];
  let length = 0;
  let number = 1;
  let offset = 0;

  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length > maxBytes) parts = null;
    else parts?.push(part);
  };
  const finish = (): ByteLine => {
    const bytes = parts === null ? null : parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    return { bytes, number, offset, length };
  };

  for await (const chunk of content) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      offset += length + 1;
      number += 1;
      parts = [];
      length = 0;
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}
