import { readReply, type ReadReply } from '../../src/extraction/llm/index.js';

/** An article, and the entities of a reply about it. */
export const article =
  '青禾省公安厅7月24日召开禁毒工作会议。青禾省委常委、公安厅厅长周砚秋主持会议。会议指出，青禾省今年破获案件一百二十余起，收缴率从24.5%升到97.6%。';
export const entities = [
  { id: 'a', type: 'Agency', mentions: ['青禾省公安厅', '公安厅'] },
  { id: 'b', type: 'Meeting', mentions: ['禁毒工作会议'] },
  { id: 'c', type: 'Official', mentions: ['周砚秋'] },
  { id: 'd', type: 'Region', mentions: ['青禾省'] },
];

/** What is taken of a reply that is of the asked form. */
export function read(text: string, reply: unknown): ReadReply {
  const found = readReply(text, typeof reply === 'string' ? reply : JSON.stringify(reply));
  if (found === null) throw new Error('the reply is none');
  return found;
}
