import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { ChatMessage } from '../../extraction/llm/index.js';

const fileSchema = z.object({ reply: z.string() });

/**
 * Replies by what was asked, a file each. What was asked is the model, the prompt with all it says of the task, and
 * the article: another prompt or a changed article is asked anew.
 */
export class ReplyCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Null where there is none, or none that can be read. */
  async read(model: string, prompt: readonly ChatMessage[]): Promise<string | null> {
    try {
      const content: unknown = JSON.parse(await readFile(this.#file(model, prompt), 'utf8'));
      return fileSchema.safeParse(content).data?.reply ?? null;
    } catch {
      return null;
    }
  }

  /** Puts the whole reply there in one step, so that nobody ever reads half of it. Rejects where the disk does not take it. */
  async write(model: string, prompt: readonly ChatMessage[], reply: string): Promise<void> {
    const file = this.#file(model, prompt);
    // The same text may be asked about twice at once.
    const draft = `${file}.${randomUUID()}`;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, JSON.stringify({ reply }));
    await rename(draft, file);
  }

  #file(model: string, prompt: readonly ChatMessage[]): string {
    const hash = createHash('sha256')
      .update(JSON.stringify([model, prompt]))
      .digest('hex');
    // Folders of some hundreds of files rather than one of a hundred thousand.
    return join(this.#folder, hash.slice(0, 2), `${hash}.json`);
  }
}
