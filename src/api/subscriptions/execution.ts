import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { limits } from '../../config.js';
import { limitRule } from '../limit-rules.js';

/** What Apollo answers to the same mistakes over HTTP. */
type Code =
  'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED' | 'OPERATION_RESOLUTION_FAILURE' | 'BAD_USER_INPUT';

/** A subscription ready to be carried out, under the same limits as a query; or what is wrong with it. */
export function readSubscription(
  schema: GraphQLSchema,
  { query, operationName, variables }: SubscribePayload,
): Omit<ExecutionArgs, 'contextValue'> | GraphQLError[] {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: limits.maxTokens });
  } catch (error) {
    if (error instanceof GraphQLError) return coded([error], 'GRAPHQL_PARSE_FAILED');
    throw error;
  }
  const invalid = validate(schema, document, [...specifiedRules, limitRule(limits)]);
  if (invalid.length > 0) return coded(invalid, 'GRAPHQL_VALIDATION_FAILED');
  const operation = getOperationAST(document, operationName);
  if (operation == null) {
    const message = 'no operation to carry out; expected one, or its name in `operationName`';
    return coded([new GraphQLError(message)], 'OPERATION_RESOLUTION_FAILURE');
  }
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION) {
    const message = `over WebSocket subscriptions are answered; expected a POST to the same address for a ${operation.operation}`;
    return coded([new GraphQLError(message, { nodes: operation })], 'BAD_USER_INPUT');
  }
  return { schema, document, operationName, variableValues: variables };
}

/**
 * Each event is carried out with a context of its own: what one event has cached would be stale in the next, and would
 * be kept as long as the subscription lasts.
 */
export async function subscribe(
  args: ExecutionArgs,
  freshContext: () => unknown,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const stream = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in stream)) {
    // What has no path is wrong with the variables.
    const withoutPath = stream.errors?.filter(({ path }) => path === undefined) ?? [];
    coded(withoutPath, 'BAD_USER_INPUT');
    return stream;
  }
  const events = stream[Symbol.asyncIterator]();
  const end = { done: true, value: undefined } as const;
  // No generator: that would not hear of `return` before the next event.
  const results: AsyncIterableIterator<ExecutionResult, undefined> = {
    async next() {
      const event = await events.next();
      if (event.done === true) return end;
      const result = await execute({ ...args, rootValue: event.value, contextValue: freshContext() });
      return { done: false, value: result };
    },
    async return() {
      await events.return?.();
      return end;
    },
    async throw() {
      await events.return?.();
      return end;
    },
    [Symbol.asyncIterator]: () => results,
  };
  return results;
}

function coded(errors: readonly GraphQLError[], code: Code): GraphQLError[] {
  return errors.map((error) => Object.assign(error, { extensions: { code } }));
}
