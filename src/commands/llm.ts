import type { Settings } from '../config.js';
import { refusalReasons } from '../extraction/llm/index.js';
import { LlmExtractor, type LlmReport } from '../ingest/llm-extractor/llm-extractor.js';
import { say } from './say.js';

/** Null where the rules extract. Says where the articles go, so that nobody sends any unawares. */
export function llmExtractor({ llm, dataDir }: Settings): LlmExtractor | null {
  if (llm === null) return null;
  say(`Articles are sent to ${new URL(llm.url).origin} (ANLAN_LLM_URL), where ${llm.model} extracts.`);
  return new LlmExtractor(llm, dataDir);
}

export function sayLlmReport({ asked, cached, tokens, refused, unkept }: LlmReport): void {
  say(`language model: ${asked} replies, ${cached} more kept from earlier runs; ${tokens} tokens`);
  const counts = refusalReasons.flatMap((reason) => {
    const count = refused.get(reason);
    return count === undefined ? [] : [`${count} ${reason}`];
  });
  if (counts.length > 0) say(`not taken from its replies: ${counts.join(', ')}`);
  if (unkept > 0) say(`${unkept} replies could not be kept, and will be asked for again`);
}
