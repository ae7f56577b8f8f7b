import { existsSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildApiSchema } from '../../src/api/schema.js';

const contract = new URL('../../../shared/design/contract.graphql', import.meta.url);

describe.skipIf(!existsSync(contract))('the contract (skipped where ../shared is absent)', () => {
  it('is kept', () => {
    // Printed and parsed again: the contract's own types are of another making.
    const emitted = buildSchema(printSchema(buildApiSchema()));
    expect(findBreakingChanges(buildSchema(readFileSync(contract, 'utf8')), emitted)).toEqual([]);
  });
});

/** type-graphql gives these no description of their own. */
const rootTypes = new Set(['Query', 'Mutation', 'Subscription']);

describe('the schema', () => {
  it('describes every type, field, argument and value', () => {
    const bare: string[] = [];
    const note = (name: string, described: { description?: string | null | undefined }) => {
      if (!described.description) bare.push(name);
    };
    const types = Object.values(buildApiSchema().getTypeMap());
    for (const type of types.filter((each) => !isIntrospectionType(each) && !isSpecifiedScalarType(each))) {
      if (!rootTypes.has(type.name)) note(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value);
      if (isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field);
      }
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          note(`${type.name}.${field.name}`, field);
          for (const arg of field.args) note(`${type.name}.${field.name}(${arg.name})`, arg);
        }
      }
    }
    expect(bare).toEqual([]);
  });
});
