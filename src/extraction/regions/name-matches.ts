import { divisionsNamed, type Division } from '../../domain/divisions.js';
import type { Span } from '../../domain/extraction.js';
import type { Source } from '../source.js';
import { areaNamed, isCommonWord, namesAt, townshipShortAt, type Area } from './gazetteer.js';
import { unknownDivisions } from './unknown-divisions.js';

/** A string of the text that is in the gazetteer of regions, whether or not it is meant as a region here. */
export interface NameMatch extends Span {
  name: string;
  /** The divisions it may mean, highest level first. */
  divisions: readonly Division[];
  area: Area | null;
  /** Printed with the word for its kind: 玉环市, 沙门镇. */
  full: boolean;
  /** A short name that is a common word too. */
  common: boolean;
}

const matchesOf = new WeakMap<Source, readonly NameMatch[]>();
// 杭州市|民 is 杭州|市民, 德清县|域 is 德清|县域.
const swallowed = /^[市县区镇乡](?:[域场值容面价]|民(?![政族宗革盟建进]))/;

/** All matches, from every position the longest, in order. They may overlap. */
export function nameMatches(source: Source): readonly NameMatch[] {
  let matches = matchesOf.get(source);
  if (!matches) {
    const known = findMatches(source.text);
    const unknown = unknownDivisions(source, known);
    // 临川 is a district of the table; 临川市, which has another ending, is not it.
    const others = known.filter(({ start, end }) =>
      unknown.every((one) => end <= one.start || one.end <= start),
    );
    matches = [...others, ...unknown].sort((a, b) => a.start - b.start || b.end - a.end);
    matchesOf.set(source, matches);
  }
  return matches;
}

function findMatches(text: string): NameMatch[] {
  const matches: NameMatch[] = [];
  const countyEnds = new Set<number>();
  for (let start = 0; start < text.length - 1; start++) {
    if (text.charCodeAt(start) < 0x4e00) continue;
    const name = namesAt(text, start).find((candidate) => !isSwallowed(text, start + candidate.length));
    const found = name ?? (countyEnds.has(start) ? townshipShortAt(text, start) : null);
    if (found === null) continue;
    const match = matchOf(found, start);
    matches.push(match);
    if (match.divisions.some(({ level }) => level === 'county' || level === 'prefecture'))
      countyEnds.add(match.end);
  }
  return matches;
}

function isSwallowed(text: string, end: number): boolean {
  return swallowed.test(text.slice(end - 1, end + 2));
}

function matchOf(name: string, start: number): NameMatch {
  const divisions = divisionsNamed(name);
  const asFull = divisions.filter((division) => division.name === name || endsInKind(name, division));
  const full = asFull.length > 0;
  return {
    name,
    start,
    end: start + name.length,
    divisions: full ? asFull : divisions,
    area: areaNamed(name),
    full,
    common: isCommonWord(name),
  };
}

/** 湘西州, 景宁县: the short name with the last character of the full one. */
function endsInKind(name: string, { short, name: whole }: Division): boolean {
  return name !== short && name.startsWith(short) && name.at(-1) === whole.at(-1);
}
