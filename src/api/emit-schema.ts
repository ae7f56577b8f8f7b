import { readFileSync, writeFileSync } from 'node:fs';
import { printApiSchema } from './schema.js';

/*
 * Writes schema/schema.graphql; with --check only compares, and fails where the checked-in file is not what the
 * code gives.
 */

const file = new URL('../../schema/schema.graphql', import.meta.url);
const emitted = printApiSchema();

if (!process.argv.includes('--check')) {
  writeFileSync(file, emitted);
} else if (readFileSync(file, 'utf8') !== emitted) {
  process.stderr.write('schema/schema.graphql is not what the code gives; run `npm run schema:emit`\n');
  process.exitCode = 1;
}
