import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const processSchema = z.object({ pid: z.int().positive(), start: z.string().min(1) });

const addressSchema = z.object({
  version: z.string(),
  uri: z.string().startsWith('bolt://'),
  server: processSchema,
  /** The process that ends the server when it ends itself; null when the server was told to stay. */
  owner: processSchema.nullable(),
});

/** Where the server of a data folder answers and whose it is, as it stands in the folder's `neo4j.json`. */
export type Address = z.infer<typeof addressSchema>;

export type ProcessIdentity = z.infer<typeof processSchema>;

function addressFile(dataDir: string): string {
  return join(dataDir, 'neo4j.json');
}

/** Null when there is none, or none that can be read: then nobody can be found by it either. */
export async function readAddress(dataDir: string): Promise<Address | null> {
  try {
    const parsed = addressSchema.safeParse(JSON.parse(await readFile(addressFile(dataDir), 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Replaces the file in one step, so that a reader never sees half of it. */
export async function writeAddress(dataDir: string, address: Address): Promise<void> {
  const file = addressFile(dataDir);
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(address, null, 2)}\n`);
  await rename(draft, file);
}

/** Takes the file away if it still speaks of this server. */
export async function removeAddress(dataDir: string, server: ProcessIdentity): Promise<void> {
  const address = await readAddress(dataDir);
  if (address?.server.pid === server.pid && address.server.start === server.start) {
    await rm(addressFile(dataDir), { force: true });
  }
}
