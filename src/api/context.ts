import { AnlanError } from '../domain/errors.js';
import type { Database } from '../graph/database.js';
import { Loaders } from './loaders.js';
import type { FactSource } from './sources.js';
import type { Editor } from './editor.js';

/** Lives as long as one request, so nothing that it caches can be stale for another. */
export interface ApiContext {
  loaders: Loaders;
  /** Who may change the graph. Fails with UNAUTHORIZED where the request did not show the key. */
  editor: () => Editor;
  /** The facts that become known from now on, of one entity or of all. */
  follow: (entityId: string | null) => Promise<AsyncIterable<FactSource>>;
}

/** What a request may do beside reading; without it, nothing. */
export type Powers = Partial<Pick<ApiContext, 'editor' | 'follow'>>;

export function createContext(database: Pick<Database, 'read'>, powers: Powers = {}): ApiContext {
  return { loaders: new Loaders(database), editor: refuseWriting, follow: refuseFollowing, ...powers };
}

function refuseWriting(): never {
  throw new AnlanError({
    kind: 'BAD_INPUT',
    message: 'mutations are answered over HTTP',
    expected: 'a POST to the same address',
  });
}

function refuseFollowing(): never {
  throw new AnlanError({
    kind: 'BAD_INPUT',
    message: 'subscriptions are answered over WebSocket',
    expected: 'the protocol graphql-transport-ws at the same address',
  });
}
