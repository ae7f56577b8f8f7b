import type { Candidate, Recogniser } from '../candidate.js';
import { tellsOfAbroad } from './abroad.js';
import { findCalendar } from './days.js';
import { withoutOutside } from './left-edge.js';
import { findNamedAfter } from './named-after.js';
import { findQuoted } from './quoted.js';
import { findResponses } from './responses.js';
import { keysOfInitiatives } from './same-initiative.js';
import { outward } from './quotation-marks.js';
import { findStanding, type Found } from './standing.js';
import { findBySuffix, tellsOfOne } from './suffixes.js';

/**
 * Programmes of public action: those the gazetteer knows, those named after a region or sector, quoted names,
 * names told by their suffix, emergency responses, and what stands in the calendar. The region that one is
 * named after is found inside it as well, since the programme covers it.
 */
export const recogniseInitiatives: Recogniser = ({ text, bodyStart }, found) => {
  const known = [...findStanding(text), ...findNamedAfter(text)];
  const told = [...findResponses(text), ...findBySuffix(text)]
    .map((one) => withoutOutside(text, one, found, known))
    .filter((one) => tellsOfOne(text.slice(one.start, one.end)) && !tellsOfAbroad(text, one));
  const named = withoutOverlaps([
    ...known,
    ...findCalendar(text),
    ...findQuoted(text, bodyStart).filter((one) => !tellsOfAbroad(text, one)),
    ...told,
  ]).map((one) => ({ ...one, ...outward(text, one.start, one.end) }));
  const keys = keysOfInitiatives(named.map(({ start, end, known }) => known ?? text.slice(start, end)));
  const regions = found.filter(({ type }) => type === 'Region');
  return named.flatMap(({ start, end, rule, variants }, i): Candidate[] => {
    const whole: Candidate = { start, end, type: 'Initiative', key: keys[i]!, rule };
    const inside = regions.filter(
      (region) => start <= region.start && region.end <= end && region.end - region.start < end - start,
    );
    return [
      whole,
      ...variants.map((variant): Candidate => ({ ...whole, ...variant, nested: true })),
      ...inside.map((region): Candidate => ({ ...region, nested: true })),
    ];
  });
};

/** Of names that overlap the longest stays; those inside it are names of the same thing by rule, or none. */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const longestFirst = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Set<number>();
  const kept = longestFirst.filter(({ start, end }) => {
    for (let i = start; i < end; i++) if (taken.has(i)) return false;
    for (let i = start; i < end; i++) taken.add(i);
    return true;
  });
  return kept.toSorted((a, b) => a.start - b.start);
}
