import { readInput, SeenArticles, type ReadingOptions, type ReadItem } from '../reading/index.js';
import { AnlanError } from '../domain/errors.js';
import type { InputFile } from './input-files.js';

/** The articles of several inputs, one after another; an id used twice is found across them. A file that cannot be read is a problem, and the next is read. */
export async function* readFiles(
  files: readonly InputFile[],
  options: Omit<ReadingOptions, 'seen'>,
): AsyncGenerator<ReadItem> {
  const seen = new SeenArticles();
  for (const file of files) {
    try {
      yield* readInput(file.open(), { ...options, seen });
    } catch (cause) {
      if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
      yield {
        kind: 'problem',
        error: new AnlanError({
          kind: 'BAD_INPUT',
          message: 'the file cannot be read',
          found: cause.message,
          place: { file: file.name },
          cause,
        }),
      };
    }
  }
}
