import { AnlanError } from '../domain/errors.js';

/** The number, where it is from 1 to `most`. Fails with BAD_INPUT, which names the argument. */
export function bounded(argument: string, value: number, most: number): number {
  if (value >= 1 && value <= most) return value;
  throw new AnlanError({
    kind: 'BAD_INPUT',
    message: `\`${argument}\` is out of bounds`,
    expected: `1 to ${most}`,
    found: String(value),
  });
}

/** The ids, each once, where they are 1 to `most`. Fails with BAD_INPUT, which names the argument. */
export function boundedIds(argument: string, ids: readonly string[], most: number): string[] {
  const distinct = [...new Set(ids)];
  if (distinct.length >= 1 && distinct.length <= most) return distinct;
  throw new AnlanError({
    kind: 'BAD_INPUT',
    message: `\`${argument}\` is out of bounds`,
    expected: `1 to ${most} ids`,
    found: `${distinct.length} ids`,
  });
}
