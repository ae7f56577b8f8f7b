import type { Candidate, Recogniser } from '../candidate.js';
import { tellsOfAbroad } from './abroad.js';
import { findAwards } from './awards.js';
import { findCalendar } from './days.js';
import { withoutOutside } from './left-edge.js';
import { findNamedAfter } from './named-after.js';
import { findPackages } from './packages.js';
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
  const regions = found.filter(({ type }) => type === 'Region');
  const known = [...findStanding(text), ...findNamedAfter(text, regions), ...findAwards(text)];
  const told = [...findResponses(text), ...findBySuffix(text)]
    .map((one) => withoutOutside(text, one, found, known))
    .filter((one) => tellsOfOne(text.slice(one.start, one.end)) && !tellsOfAbroad(text, one));
  const longer = found.filter(({ type }) => type === 'Document' || type === 'Meeting' || type === 'Agency');
  const named = withoutOverlaps([
    ...known,
    ...findCalendar(text),
    ...findPackages(text),
    ...findQuoted(text, bodyStart).filter((one) => !tellsOfAbroad(text, one)),
    ...told,
  ])
    .filter((one) => !isGathering(text, one) && !longer.some((name) => encloses(name, one)))
    .filter((one, _, all) => !isField(text, one, all))
    .map((one) => ({ ...one, ...outward(text, one.start, one.end) }));
  const keys = keysWithShortNames(text, named);
  return named.flatMap(({ start, end, rule, variants, region }, i): Candidate[] => {
    const whole: Candidate = { start, end, type: 'Initiative', key: keys[i]!, rule };
    const inside = [...regions, ...(region ? [region] : [])].filter(
      (place) => start <= place.start && place.end <= end && place.end - place.start < end - start,
    );
    return [
      whole,
      ...variants.map((variant): Candidate => ({ ...whole, ...variant, nested: true })),
      ...inside.map((place): Candidate => ({ ...place, nested: true })),
    ];
  });
};

const shortFor = /^”?[（(](?:以下|下)?简?称(?:为|作)?[“「]?$/u;

/** 夏季治安打击整治行动（以下简称“夏季行动”）: what the article itself calls short for a name is the same thing. */
function keysWithShortNames(text: string, named: readonly Found[]): string[] {
  const keys = keysOfInitiatives(named.map(({ start, end, known }) => known ?? text.slice(start, end)));
  const fullOf = new Map<string, string>();
  for (let i = 1; i < named.length; i++) {
    const between = text.slice(named[i - 1]!.end, named[i]!.start);
    if (between.length <= 10 && shortFor.test(between.replace(/“$/u, ''))) fullOf.set(keys[i]!, keys[i - 1]!);
  }
  return fullOf.size === 0 ? keys : keys.map((key) => fullOf.get(key) ?? key);
}

/** 平安建设 by itself is a field of work; it is a programme where the article tells whose: 平安青禾. */
function isField(text: string, one: Found, all: readonly Found[]): boolean {
  if (text.slice(one.start, one.end) !== '平安建设') return false;
  return !all.some(({ start, end }) => /^“?平安(?!建设|.?鼎|.{2}鼎)/u.test(text.slice(start, end)));
}

const held = /^”?[^，。；\n“”]{0,4}(?:在|于)[^，。；\n]{1,20}?(?:举行|举办)/u;

/** A day's event with its place is a gathering and no programme: …主题宣传活动在临川举行. */
function isGathering(text: string, { start, end }: Found): boolean {
  return text.slice(start, end).endsWith('活动') && held.test(text.slice(end, end + 32));
}

/** What stands inside the name of a text, a gathering or a body is not listed by itself. */
function encloses(name: Candidate, one: Found): boolean {
  return name.start <= one.start && one.end <= name.end && name.end - name.start > one.end - one.start;
}

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
