import { inject } from 'vitest';
import { runBuilt, type CommandRun } from '../support/built-command.js';
import { testDatabaseName } from '../support/graph.js';

/** Where a command of these tests finds the run's database. */
export function databaseEnvironment(): Record<string, string> {
  return { NEO4J_URI: inject('neo4jUri'), NEO4J_DATABASE: testDatabaseName };
}

/** Runs the built command in a process of its own, against the run's database; `input` goes to its standard input. */
export function runCommand(
  dist: string,
  words: readonly string[],
  surroundings: { cwd: string; input?: string },
): Promise<CommandRun> {
  return runBuilt(dist, words, { ...surroundings, environment: databaseEnvironment() });
}
