import type { Settings } from '../config.js';
import { Database } from '../graph/database.js';
import { LocalNeo4j } from '../graph/local/local-neo4j.js';
import { applyGraphSchema } from '../graph/schema.js';

export interface OpenDatabase {
  database: Database;
  /** Closes the connections, then ends the local server if this command started it. */
  close: () => Promise<void>;
}

/**
 * The database the settings name, ready for the graph: a server elsewhere, or the local one of the data folder,
 * started when it does not run. `report` hears of what takes long. UNAVAILABLE when there is none to be had.
 */
export async function openDatabase(
  settings: Settings,
  report: (line: string) => void,
): Promise<OpenDatabase> {
  const { remote, databaseName, dataDir } = settings;
  const local = remote === null ? await LocalNeo4j.findOrCreate({ dataDir, report }) : null;
  const database = new Database({ ...(remote ?? { uri: local?.uri ?? '' }), database: databaseName });
  const close = async () => {
    await database.close();
    await local?.stop();
  };
  try {
    await database.verify();
    await applyGraphSchema(database);
  } catch (error) {
    await close();
    throw error;
  }
  return { database, close };
}
