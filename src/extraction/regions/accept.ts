import { divisionsNamed, liesIn, type Division } from '../../domain/divisions.js';
import type { Source } from '../source.js';
import { isBlocked, otherWords } from './blocked.js';
import { nameMatches, type NameMatch } from './name-matches.js';

/** A match taken for a region, with the one printed directly before it. */
export interface Accepted {
  match: NameMatch;
  /** The region that the text prints directly before and that this one lies in: 玉环市|沙门镇. */
  outer: Accepted | null;
}

const genericFull =
  /^(?:[东南西北中城郊矿新]区|市中区|市南区|市北区|城[东西南北中]区|[新老古]城区|港口区|开发区)$/;
/** What follows a place in its sentence: 广西东兴|等地. */
const goesOn = /[等和及与市县的]/;
const han = /[\u4e00-\u9fff]/;
const nameCanBegin = /[在到从于往来赴经由的和与及向对将把被是为至抵进驻离达助持援给省市州区县等地自如沿]/;

/** Reads the matches from left to right; what lies inside the region before it needs the least other evidence. */
export function acceptedRegions(source: Source): Accepted[] {
  const { text } = source;
  const matches = nameMatches(source).filter((match) => !isBlocked(text, match));
  const blocked = otherWords(text);
  const context = contextOf(matches, source.homeRegion);
  const accepted: Accepted[] = [];
  for (const match of matches) {
    const last = accepted.at(-1);
    if (last && match.start < last.match.end) continue;
    if (blocked.some(({ start, end }) => start < match.end && match.start < end)) continue;
    const before = last?.match.end === match.start ? last : null;
    const outer = before && liesWithin(match, before.match) ? before : null;
    const listed =
      last !== undefined &&
      text.slice(last.match.end, match.start) === '、' &&
      areNeighbours(last.match, match);
    if (listed || isMeant(text, match, outer, context)) accepted.push({ match, outer });
  }
  return [...accepted, ...repeated(matches, accepted)];
}

/** A name that is a region in one place of the article is one wherever nothing speaks against it. */
function repeated(matches: readonly NameMatch[], accepted: readonly Accepted[]): Accepted[] {
  const names = new Set(accepted.map(({ match }) => match.name));
  return matches
    .filter(({ name, start, end }) => {
      return names.has(name) && accepted.every(({ match }) => end <= match.start || match.end <= start);
    })
    .map((match) => ({ match, outer: null }));
}

interface Context {
  /** Short names of the divisions that the article prints in full. */
  shorts: ReadonlySet<string>;
  /** Codes of the divisions that the article may name. */
  codes: ReadonlySet<string>;
  /** The code of the home region; null where there is none, or the table lacks it. */
  home: string | null;
  isLocal: boolean;
}

function contextOf(matches: readonly NameMatch[], homeRegion: string | null): Context {
  const named = matches.filter(({ full, name, common }) => full && !common && !genericFull.test(name));
  const above = matches.filter(({ divisions, common }) => !common && divisions[0]?.level !== 'township');
  return {
    shorts: new Set(named.flatMap(({ divisions }) => divisions.map(({ short }) => short))),
    codes: new Set(above.flatMap(({ divisions }) => divisions.map(({ code }) => code))),
    home: homeRegion === null ? null : (divisionsNamed(homeRegion)[0]?.code ?? null),
    isLocal: homeRegion !== null,
  };
}

function isMeant(text: string, match: NameMatch, outer: Accepted | null, context: Context): boolean {
  const { name, divisions, full, common, area, start, end } = match;
  if (area) return true;
  const level = divisions[0]!.level;
  const left = text[start - 1] ?? '';
  const open = !han.test(left) || nameCanBegin.test(left);
  if (level === 'township') return isTownshipMeant(text, match, outer, open, context);
  if (outer)
    return (
      full || !common || !han.test(text[end] ?? '') || name.length > 2 || open || goesOn.test(text[end]!)
    );
  if (full && genericFull.test(name)) return false;
  // 和县 and 成县 arise where two words meet.
  if (full && name.length === 2) return !han.test(left);
  if (full) return (level !== 'county' || !common) && !/^大?城[市区]/.test(name);
  if (context.shorts.has(name) && (open || !common)) return true;
  if (common) return false;
  return level !== 'county' || open;
}

function isTownshipMeant(
  text: string,
  { name, divisions, full, common, end }: NameMatch,
  outer: Accepted | null,
  open: boolean,
  { codes, home, isLocal }: Context,
): boolean {
  if (!full || !/[镇乡木道]$/.test(name)) {
    return outer !== null && !common && (name.length > 2 || !han.test(text[end] ?? ''));
  }
  if (outer) return true;
  if (name.length <= 2 || !open) return false;
  if (isLocal && (home === null || divisions.some(({ code }) => liesIn(code, home)))) return true;
  return divisions.some(({ parent }) => parent !== null && codes.has(parent));
}

/** 海曙、江北: counties of one prefecture in a list. */
function areNeighbours(a: NameMatch, b: NameMatch): boolean {
  const county = ({ divisions }: NameMatch) => divisions.filter(({ level }) => level === 'county');
  return county(b).some(({ code }) => county(a).some((other) => other.code.slice(0, 4) === code.slice(0, 4)));
}

function liesWithin(inner: NameMatch, outer: NameMatch): boolean {
  return inner.divisions.some((a) => outer.divisions.some((b) => isInside(a, b)));
}

/** Divisions move between neighbours: a township of the same prefecture counts. */
function isInside(inner: Division, outer: Division): boolean {
  if (liesIn(inner.code, outer.code)) return true;
  return (
    inner.level === 'township' &&
    outer.level === 'county' &&
    inner.code.slice(0, 4) === outer.code.slice(0, 4)
  );
}
