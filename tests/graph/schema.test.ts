import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.js';
import { applyGraphSchema, readGraphSchema } from '../../src/graph/schema.js';
import { writeArticles } from '../../src/graph/writer/write-articles.js';
import { startTestGraph } from '../support/graph.js';
import * as world from '../support/invented.js';

let database: Database;
const names = async () => {
  const rows = await database.read(
    'SHOW INDEXES YIELD name, type, state WHERE type <> "LOOKUP" RETURN name, state',
    {},
  );
  return rows.map(([name, state]) => `${String(name)} ${String(state)}`).sort();
};

beforeAll(async () => {
  database = await startTestGraph();
});
afterAll(() => database.close());

describe('constraints and indexes', () => {
  it('are all there and online, one for each statement', async () => {
    const made = readGraphSchema().statements.filter((statement) => !statement.startsWith('DROP INDEX'));
    const expected = made.map(
      (statement) => `${/^CREATE (?:FULLTEXT )?(?:CONSTRAINT|INDEX) (\w+)/.exec(statement)![1]!} ONLINE`,
    );
    expect(await names()).toEqual(expected.sort());
  });

  it('are applied twice without a change, and once for each version', async () => {
    const before = await names();
    await database.write((transaction) => transaction.run('MATCH (s:Schema) REMOVE s.version', {}));
    await applyGraphSchema(database);
    await applyGraphSchema(database);
    expect(await names()).toEqual(before);
    const [row] = await database.read('MATCH (s:Schema) RETURN s.version', {});
    expect(row).toEqual([readGraphSchema().version]);
  });

  it('come with what names of an older version lack', async () => {
    const spelt = 'MATCH (n:Name) RETURN n.id, n.plain, n.pinyin, n.initials ORDER BY n.id';
    await writeArticles(database, [
      world.article({ id: 'a', publishedOn: '2024-07-25', says: [], names: [[world.zhou, '周砚秋']] }),
    ]);
    const before = await database.read(spelt, {});
    expect(before.map(([, ...keys]) => keys)).toEqual([['周砚秋', 'zhouyanqiu', 'zyq']]);
    await database.write((transaction) =>
      transaction.run(
        'MATCH (s:Schema) SET s.version = 2 WITH s MATCH (n:Name) REMOVE n.plain, n.pinyin, n.initials',
        {},
      ),
    );
    await applyGraphSchema(database);
    expect(await database.read(spelt, {})).toEqual(before);
  });

  it('of a newer version are refused', async () => {
    await database.write((transaction) => transaction.run('MATCH (s:Schema) SET s.version = 999', {}));
    await expect(applyGraphSchema(database)).rejects.toThrow(
      `the graph was made by a newer version of Anlan; expected graph schema ${readGraphSchema().version} or older; found graph schema 999`,
    );
    await database.write((transaction) =>
      transaction.run('MATCH (s:Schema) SET s.version = $version', { version: readGraphSchema().version }),
    );
  });

  it('without a version are our mistake', () => {
    expect(() => readGraphSchema('CREATE INDEX x FOR (n:A) ON (n.b);')).toThrow('has no version');
  });
});
