import type { ApolloServer } from '@apollo/server';
import { createApollo } from '../../src/api/apollo.js';
import { createContext, type ApiContext } from '../../src/api/context.js';
import type { Database } from '../../src/graph/database.js';

export interface Answer {
  data: Record<string, unknown> | null | undefined;
  errors: readonly { message: string; extensions?: Record<string, unknown> }[];
  /** Round trips to the database. */
  trips: number;
}

/** Asks the API in process, as a client would, and counts the trips to the database. */
export class TestApi {
  readonly #apollo: ApolloServer<ApiContext> = createApollo(() => undefined);
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    let trips = 0;
    const counting: Pick<Database, 'read'> = {
      read: (cypher, parameters) => {
        trips += 1;
        return this.#database.read(cypher, parameters);
      },
    };
    const { body } = await this.#apollo.executeOperation(
      { query, variables },
      { contextValue: createContext(counting) },
    );
    if (body.kind !== 'single') throw new Error('expected one answer');
    const { data, errors } = body.singleResult;
    return { data, errors: errors ?? [], trips };
  }

  /** The data of a query that has to succeed. */
  async data(query: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const answer = await this.ask(query, variables);
    if (answer.errors.length > 0 || answer.data == null) throw new Error(JSON.stringify(answer.errors));
    return JSON.parse(JSON.stringify(answer.data)) as Record<string, unknown>;
  }
}
