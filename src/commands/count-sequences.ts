import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { symbolsOf } from '../extraction/repair/index.js';

// node dist/commands/count-sequences.js ../shared tests/gold
// Makes seed/models/character-sequences.tsv: how often characters follow each other in the corpus (without the
// annotated articles, so that these stay unseen) and in the names of the gazetteers. Counts only, as powers of two,
// and none of a sequence that is rare: no text can be put together from them.

const [shared = '../shared', own = 'tests/gold'] = process.argv.slice(2);

/** What is seen less often than this tells nothing. By the length of the sequence. */
const atLeast = [0, 1, 3, 5] as const;
/** A name of a gazetteer counts as if printed so often: enough to be known. */
const NAME_WEIGHT = 5;

interface Item {
  id: string;
  title: string;
  body: string;
}

const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
const annotated = new Set(
  [`${shared}/gold/broadcast.gold.jsonl`, `${own}/dev.gold.jsonl`, `${own}/blind.gold.jsonl`]
    .flatMap((file) => lines(readFileSync(file, 'utf8')))
    .map((line) => (JSON.parse(line) as Item).id),
);

function corpusTexts(): string[] {
  const corpus = gunzipSync(readFileSync(`${shared}/corpora/broadcast.jsonl.gz`)).toString('utf8');
  return lines(corpus)
    .map((line) => JSON.parse(line) as Item)
    .filter(({ id }) => !annotated.has(id))
    .map(({ title, body }) => `${title}\n${body}`);
}

/** Divisions from county upwards, with all other names that the tables give. */
function gazetteerNames(): string[] {
  const rows = (name: string) =>
    lines(readFileSync(new URL(`../../seed/gazetteers/${name}.tsv`, import.meta.url), 'utf8'))
      .filter((line) => !line.startsWith('#'))
      .map((line) => line.split('\t'));
  return [
    ...rows('divisions').flatMap(([code = '', name = '']) => (code.length === 6 ? [name] : [])),
    ...rows('agencies').flatMap(([name = '', others = '']) => [name, ...others.split('、')]),
    ...rows('regions').flatMap(([name = '', , others = '']) => [name, ...others.split('、')]),
    ...rows('laws').flatMap(([name = '']) => [name]),
    ...rows('initiatives').flatMap(([name = '']) => [name]),
  ].filter((name) => name !== '');
}

const counts = new Map<string, number>();

function count(text: string, weight: number): void {
  const symbols = String.fromCharCode(...symbolsOf(text));
  for (let end = 3; end <= symbols.length; end++) {
    for (const length of [1, 2, 3]) {
      const sequence = symbols.slice(end - length, end);
      counts.set(sequence, (counts.get(sequence) ?? 0) + weight);
    }
  }
}

function writeCounts(): void {
  const followers = new Map<string, string[]>();
  for (const [sequence, times] of counts) {
    if (times < atLeast[sequence.length]!) continue;
    const before = sequence.slice(0, -1);
    const letter = String.fromCharCode('a'.charCodeAt(0) + Math.round(Math.log2(times)));
    const known = followers.get(before);
    if (known) known.push(sequence.slice(-1) + letter);
    else followers.set(before, [sequence.slice(-1) + letter]);
  }
  const table = [...followers]
    .map(([before, after]) => `${before}\t${after.sort().join('')}\n`)
    .sort()
    .join('');
  writeFileSync(new URL('../../seed/models/character-sequences.tsv', import.meta.url), table);
}

for (const text of corpusTexts()) count(text, 1);
for (const name of gazetteerNames()) count(name, NAME_WEIGHT);
writeCounts();
