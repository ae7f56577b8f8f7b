import { divisionOfCode, divisionsNamed, liesIn, type Division } from '../../domain/divisions.js';
import type { Candidate, Recogniser } from '../candidate.js';
import { acceptedRegions, type Accepted } from './accept.js';
import { characterCandidates } from './characters.js';
import { villageCandidates } from './villages.js';

const unknownTownship = /^[\u4e00-\u9fff]{2,4}?(?:镇|乡|街道)(?![\u4e00-\u9fff]*?级|企|村|贤|亲)/;
const noName = /[的所各多部有全个该每两三四五六七八九十等城下水返家一在和与了是为及人回来到去出进入离留]/;

/** Names of divisions from province to township, of villages and communities, and of multi-province regions. */
export const regionRecogniser: Recogniser = (source) => {
  const { text, homeRegion } = source;
  const accepted = acceptedRegions(source);
  const keys = keysOf(accepted, homeRegion);
  const found = accepted.map(({ match: { start, end, name } }): Candidate => {
    return { type: 'Region', key: keys.get(name)!, rule: 'region-gazetteer', start, end, local: true };
  });
  found.push(...townshipsBesideParents(text, accepted));
  const ends = new Set(found.map(({ end }) => end));
  found.push(...villageCandidates(text, ends), ...characterCandidates(text));
  return found;
};

/** Townships that the table lacks, directly after a county or prefecture. */
function townshipsBesideParents(text: string, accepted: readonly Accepted[]): Candidate[] {
  const starts = new Set(accepted.map(({ match }) => match.start));
  return accepted.flatMap(({ match }): Candidate[] => {
    const level = match.divisions[0]?.level;
    if ((level !== 'county' && level !== 'prefecture') || starts.has(match.end)) return [];
    const name = unknownTownship.exec(text.slice(match.end, match.end + 7))?.[0];
    if (name === undefined || noName.test(name)) return [];
    const span = { start: match.end, end: match.end + name.length };
    return [{ type: 'Region', key: name, rule: 'region-township-beside', ...span }];
  });
}

/**
 * One key for each printed string. A short name is what the article prints in full elsewhere, or lies in what
 * stands before it, or in the home region; else the highest division of that name.
 */
function keysOf(accepted: readonly Accepted[], homeRegion: string | null): Map<string, string> {
  const home = homeRegion === null ? null : (divisionsNamed(homeRegion)[0]?.code ?? null);
  const codes = new Set<string>();
  const chosen = new Map<string, Division>();
  const fullFirst = [...accepted].sort((a, b) => Number(b.match.full) - Number(a.match.full));
  const keys = new Map<string, string>();
  for (const { match, outer } of fullFirst) {
    if (match.area) {
      keys.set(match.name, match.area.name);
      continue;
    }
    if (chosen.has(match.name) && !outer) continue;
    const division = choose(match.divisions, outer, codes, home);
    chosen.set(match.name, division);
    codes.add(division.code);
  }
  for (const [name, { code }] of chosen) keys.set(name, code);
  return keys;
}

function choose(
  divisions: readonly Division[],
  outer: Accepted | null,
  codes: ReadonlySet<string>,
  home: string | null,
): Division {
  const within = (code: string) => divisions.find((division) => liesIn(division.code, code));
  const known = divisions.find(({ code }) => codes.has(code));
  if (known) return known;
  for (const { code } of outer?.match.divisions ?? []) {
    const inside = within(code);
    if (inside) return inside;
  }
  if (divisions[0]!.level === 'province') return divisions[0]!;
  for (const code of [...codes].filter((one) => divisionOfCode(one)?.level !== 'province')) {
    const inside = within(code);
    if (inside) return inside;
  }
  return (home === null ? undefined : within(home)) ?? divisions[0]!;
}
