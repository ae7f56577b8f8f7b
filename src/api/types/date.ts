import { GraphQLScalarType, Kind } from 'graphql';
import { AnlanError } from '../../domain/errors.js';
import { parseIsoDate, type IsoDate } from '../../domain/date.js';

function readDate(value: unknown): IsoDate {
  const date = typeof value === 'string' ? parseIsoDate(value) : null;
  if (date !== null) return date;
  throw new AnlanError({
    kind: 'BAD_INPUT',
    message: 'not a calendar day',
    expected: 'a day that exists, as YYYY-MM-DD',
    found: JSON.stringify(value),
  });
}

/** Days travel as they are kept: as text that compares. */
export const DateScalar = new GraphQLScalarType<IsoDate, string>({
  name: 'Date',
  description: 'A calendar day, YYYY-MM-DD.',
  serialize: (value) => value as string,
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : undefined),
});
