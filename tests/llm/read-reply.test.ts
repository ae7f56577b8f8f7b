import { describe, expect, it } from 'vitest';
import { example } from '../../src/extraction/llm/example.js';
import { readReply } from '../../src/extraction/llm/index.js';
import { article, entities, read } from './replies.js';

describe('the example that the model is shown', () => {
  it('is taken without a refusal', () => {
    const { extraction, refused } = read(example.article.text, example.reply);
    expect(refused).toEqual([]);
    expect(extraction.entities).toHaveLength(example.reply.entities.length);
    expect(extraction.relations).toHaveLength(example.reply.relations.length);
  });
});

describe('the form of a reply', () => {
  const reply = JSON.stringify({ entities: [entities[2]], relations: [] });

  it.each([
    ['bare', reply],
    ['in a markdown fence', `\`\`\`json\n${reply}\n\`\`\``],
    ['with words around it', `Here it is:\n${reply}\nAnything else?`],
    ['after thoughts', `<think>Is {周砚秋} an Official?</think>\n\n${reply}`],
  ])('%s', (_, content) => {
    expect(read(article, content).extraction.entities.map(({ name }) => name)).toEqual(['周砚秋']);
  });

  it.each([
    '',
    'I cannot help with that.',
    '{"entities": [',
    '[]',
    'null',
    '{"entities": []}',
    '{"entities": {}, "relations": []}',
  ])('is none: %s', (content) => {
    expect(readReply(article, content)).toBeNull();
  });
});
