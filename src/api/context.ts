import type { Database } from '../graph/database.js';
import { Loaders } from './loaders.js';

/** Lives as long as one request, so nothing that it caches can be stale for another. */
export interface ApiContext {
  loaders: Loaders;
}

export function createContext(database: Pick<Database, 'read'>): ApiContext {
  return { loaders: new Loaders(database) };
}
