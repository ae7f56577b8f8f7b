import type { Span } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';
import { listAfter } from './lists.js';
import { certainty, personNameAt } from './names.js';

const verb = /(?:任命|批准任命|决定任命|免去|撤销|罢免|补选|推选|接受)(?=[\u4e00-\u9fff])/g;
const line = /(?<=[\n；;：:])(?=[\u4e00-\u9fff])/g;
const post =
  /^(?:同志)?(?:为|的|兼任的|辞去)[^，。；;\n]{0,60}?(?:书记|长|主任|委员|主席|员|官|政委|代表)(?:[^，。；;\n]{0,40}?(?:职务|的请求|职)|[；;。，、\n]|$)/;

/** Names of 任命X为…, 免去X的…职务 and of lists of appointments, whether the agency of the post is known or not. */
export function appointees(text: string): Span[] {
  const starts = [
    ...allMatches(text, verb).map(({ index, 0: word }) => index + word.length),
    ...(/任免|任命|免去|任职/.test(text) ? allMatches(text, line).map(({ index }) => index) : []),
  ];
  return starts.flatMap((start) => {
    const first = personNameAt(text, start, certainty.inList);
    if (first === null) return [];
    const names = [first, ...listAfter(text, first.end)];
    return post.test(text.slice(names.at(-1)!.end, names.at(-1)!.end + 110)) ? names : [];
  });
}
