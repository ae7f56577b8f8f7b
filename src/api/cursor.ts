import { AnlanError } from '../domain/errors.js';
import { stableHash } from '../domain/ids.js';

const form = /^([0-9a-z]{8})(.*)$/s;

/**
 * An opaque cursor: the key of the last row, and a mark of the list that it belongs to (field, parent, order
 * and filter), so that a cursor of another list is refused rather than answered with other rows.
 */
export function encodeCursor(list: readonly unknown[], key: string): string {
  return Buffer.from(markOf(list, key) + key).toString('base64url');
}

/** The key in a cursor of this list. Fails with BAD_INPUT for any other text. */
export function decodeCursor(list: readonly unknown[], cursor: string): string {
  const match = form.exec(Buffer.from(cursor, 'base64url').toString());
  if (match?.[2] !== undefined && match[1] === markOf(list, match[2])) return match[2];
  throw new AnlanError({
    kind: 'BAD_INPUT',
    message: '`after` is not a cursor of this list',
    expected: 'an `endCursor` or `cursor` that the same field gave for the same parent, order and filter',
    found: JSON.stringify(cursor.slice(0, 60)),
  });
}

function markOf(list: readonly unknown[], key: string): string {
  return stableHash(JSON.stringify(list), key).slice(0, 8);
}
