import type { LocalEntity, MentionSpan } from '../domain/extraction.js';
import type { Candidate } from './candidate.js';
import { Occupancy } from './settle.js';
import type { Source } from './source.js';

/** Candidates of one type and key are one entity. */
export function groupIntoEntities(source: Source, settled: readonly Candidate[]): LocalEntity[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of settled) {
    const id = `${candidate.type} ${candidate.key}`;
    const group = groups.get(id);
    if (group) group.push(candidate);
    else groups.set(id, [candidate]);
  }
  return inOrder([...groups.values()].map((group) => toEntity(source, group)));
}

/** Orders entities by first mention and numbers them e1, e2 … */
export function inOrder<Entity extends LocalEntity>(entities: readonly Entity[]): Entity[] {
  return [...entities]
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start || a.mentions[0]!.end - b.mentions[0]!.end)
    .map((entity, index) => ({ ...entity, id: `e${index + 1}` }));
}

/** Joins mentions of one thing: in order, each once; the longest string is the name, the first of equals. */
export function mergeMentions(mentions: readonly MentionSpan[]): { name: string; mentions: MentionSpan[] } {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const distinct = sorted.filter(
    (mention, i) => i === 0 || mention.start !== sorted[i - 1]!.start || mention.end !== sorted[i - 1]!.end,
  );
  const name = distinct.reduce(
    (longest, { text }) => (text.length > longest.length ? text : longest),
    distinct[0]!.text,
  );
  return { name, mentions: distinct };
}

/** Where else the text prints the strings of what is found, each place for the longest of them. */
export function elsewhere({ text }: Source, settled: readonly Candidate[]): Candidate[] {
  const taken = new Occupancy();
  for (const candidate of settled) taken.add(candidate);
  const strings = new Map<string, Candidate>();
  for (const candidate of settled) {
    const string = text.slice(candidate.start, candidate.end);
    if (string.length > 1 && !candidate.local && !strings.has(string)) strings.set(string, candidate);
  }
  const found: Candidate[] = [];
  const longestFirst = [...strings].sort(([a], [b]) => b.length - a.length);
  for (const [string, model] of longestFirst) {
    for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + string.length)) {
      const place: Candidate = { ...model, start: at, end: at + string.length };
      if (!taken.isFree(place)) continue;
      taken.add(place);
      found.push(place);
    }
  }
  return found;
}

function toEntity({ text }: Source, group: readonly Candidate[]): LocalEntity {
  const { type, rule } = group[0]!;
  const spans = group.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  return { id: '', type, rule, ...mergeMentions(spans) };
}
