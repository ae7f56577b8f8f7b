import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Database } from '../../src/graph/database.js';
import { runCommand } from '../ingest/run-command.js';
import { builtCommand } from '../support/built-command.js';
import { startTestGraph } from '../support/graph.js';

/** The built command with a folder to load from and the run's graph, both empty when the tests of the file begin. */
export class Loader {
  readonly #cwd = mkdtempSync(join(tmpdir(), 'anlan-recovery-'));
  #dist = '';
  #database: Database | null = null;

  constructor() {
    beforeAll(async () => {
      this.#dist = builtCommand();
      this.#database = await startTestGraph();
    });
    afterAll(async () => {
      await this.database.close();
      rmSync(this.#cwd, { recursive: true });
    });
  }

  get cwd(): string {
    return this.#cwd;
  }

  /** The folder of the built command. */
  get dist(): string {
    return this.#dist;
  }

  get database(): Database {
    if (this.#database === null) throw new Error('asked for before the tests begin');
    return this.#database;
  }

  put(name: string, text: string): void {
    writeFileSync(join(this.#cwd, name), text);
  }

  /** Runs to the end, in which nothing is left out. */
  async load(...paths: readonly string[]): Promise<void> {
    const { code, stderr } = await runCommand(this.#dist, ['ingest', ...paths], { cwd: this.#cwd });
    expect(code, stderr).toBe(0);
  }
}
